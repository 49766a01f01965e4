// Plan versions (目标版本): every published version of the targets, month by month; it only grows, the live plan goes on beside it.

import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { isReached } from '../levels/stages'
import type { PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'

/** A version that a build appends. */
export interface PublishedVersion {
  /** Counts from 1. */
  version: number
  /** Day serial. */
  effectiveFrom: number
}

const texts = {
  title: { en: 'Plan versions', zh: '目标版本' },
  subtitle: {
    en: 'Amounts in {money}. Each publishing appends a version; the plan itself goes on being changed on the other sheets.',
    zh: '金额单位：{money}。每次发布追加一个版本；计划本身仍在其他工作表中继续调整。',
  },
  version: { en: 'Version', zh: '版本' },
  effectiveFrom: { en: 'Effective from', zh: '生效日期' },
  node: { en: 'Id', zh: '编号' },
  name: { en: 'Name', zh: '名称' },
  metric: { en: 'Metric', zh: '指标' },
  month: { en: 'Month', zh: '月份' },
  target: { en: 'Target', zh: '目标' },
} satisfies Record<string, Bilingual>

/** @param published what this build appends; undefined for nothing. */
export function plansSheet(context: SheetContext, published: PublishedVersion | undefined): SheetSpec {
  const { plan, say } = context
  const nodes = published === undefined ? [] : plan.nodes.filter((node) => !node.isClosed && isReached(node))
  const lines = nodes.flatMap((node) => plan.months.map(({ firstDay }, month) => ({ node, firstDay, target: node.months[month] })))
  const column = (
    key: Exclude<keyof typeof texts, 'title' | 'subtitle'>,
    width: number,
    style: ColumnSpec['style'],
    value: (line: { node: PlanNode; firstDay: number; target: number }) => Scalar,
  ): ColumnSpec => ({ key, header: say(texts[key]), width, style, values: lines.map(value) })
  return {
    key: 'plans',
    name: say(SHEETS.plans),
    kind: 'append',
    title: say(texts.title),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: lines.map((_, at) => `plan-${published?.version}-${at + 1}`),
    columns: [
      column('version', 10, palette.WORKING_STYLE, () => published?.version ?? null),
      column('effectiveFrom', 14, palette.DATE_STYLE, () => published?.effectiveFrom ?? null),
      column('node', 16, palette.TEXT_STYLE, ({ node }) => node.key),
      column('name', 28, palette.TEXT_STYLE, ({ node }) => node.name),
      column('metric', 12, palette.TEXT_STYLE, () => plan.settings.metric),
      column('month', 12, { ...palette.DATE_STYLE, numberFormat: 'yyyy-mm' }, ({ firstDay }) => firstDay),
      column('target', 15, context.targetStyle, ({ target }) => target),
    ],
    keyedRows: false,
    tabColor: palette.COLORS.tabLog,
    freezeThrough: 'version',
    print: { landscape: false, fitToWidth: 1 },
  }
}
