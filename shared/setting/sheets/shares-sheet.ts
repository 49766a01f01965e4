// Shares (占比依据): what each source says of everybody's share, and what the three classic rules would give beside the target.

import type { Bilingual } from '../../i18n/messages'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { tidy } from '../amounts'
import { optionOf } from '../options/options'
import type { PlanNode } from '../plan/plan'
import type { SourceKind } from '../sources/blend'
import type { ShareRule } from '../sources/share-rules'
import { SHARE_RULES } from '../sources/share-rules'
import type { SheetContext } from './sheet-context'
import { indentFormat, rowId } from './sheet-context'
import { SHEETS } from './sheet-keys'

const texts = {
  title: { en: 'Where the shares of {year} come from', zh: '{year}占比依据' },
  subtitle: {
    en: 'Amounts in {money}. Sources and rules as computed at the last build; the target is live. Growth for all asks most of large territories, equal units of small ones, the trend of fast ones.',
    zh: '金额单位：{money}。来源与规则为上次生成时的计算结果，目标实时变化。同比例增长对大区域要求最高，等额增长对小区域要求最高，趋势对增长快者要求最高。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  share: { en: 'Share among siblings', zh: '同级占比' },
  target: { en: 'Target', zh: '目标' },
} satisfies Record<string, Bilingual>

const sources: Record<SourceKind, { amount: Bilingual; share: Bilingual }> = {
  history: { amount: { en: 'History', zh: '历史业绩' }, share: { en: 'Share by history', zh: '按历史占比' } },
  market: { amount: { en: 'Market', zh: '市场' }, share: { en: 'Share by market', zh: '按市场占比' } },
  pipeline: { amount: { en: 'Pipeline', zh: '商机' }, share: { en: 'Share by pipeline', zh: '按商机占比' } },
  equal: { amount: { en: 'People', zh: '人数' }, share: { en: 'Share by people', zh: '按人数占比' } },
}

const rules: Record<ShareRule, Bilingual> = {
  growth: { en: 'Same growth for all', zh: '同比例增长' },
  units: { en: 'Base and equal units', zh: '基数加等额' },
  trend: { en: 'Own trend', zh: '各自趋势' },
}

export function sharesSheet(context: SheetContext): SheetSpec {
  const { plan, say } = context
  const { nodes } = plan
  const column = (
    key: string,
    header: string,
    width: number,
    style: ColumnSpec['style'],
    values: (node: PlanNode, index: number) => ColumnSpec['values'][number],
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ key, header, width, style, values: nodes.map(values), ...extra })
  const isShared = (node: PlanNode): boolean => node.parent !== -1 && !node.isClosed
  const chosen = optionOf(plan.settings.options, 'shareRule')
  const amountHead = (text: Bilingual): string => `${say(text)}\n(${context.money})`
  return {
    key: 'shares',
    name: say(SHEETS.shares),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: nodes.map(rowId),
    columns: [
      column('name', say(texts.name), 30, palette.TEXT_STYLE, (node) => node.name, {
        formats: nodes.map(({ depth }) => indentFormat(depth)),
      }),
      column('level', say(texts.level), 12, palette.TEXT_STYLE, (node) => node.level),
      ...sourceColumns(),
      column(
        'share',
        say(texts.share),
        12,
        { ...palette.PERCENT_STYLE, bold: true },
        (node, index) => (isShared(node) ? shareOf(index) : ''),
        {
          marks: [palette.SHARE_BAR],
        },
      ),
      column('target', amountHead(texts.target), 15, { ...context.targetStyle, bold: true }, (node) => node.target, {
        formula: (row) => f`=${on('cascade').cell(rowId(nodes[row]), 'target')}`,
      }),
      ...SHARE_RULES.flatMap((rule): ColumnSpec[] => {
        const targets = plan.rules[rule]
        if (targets === undefined) return []
        const style = { ...context.historyStyle, bold: rule === chosen }
        return [
          column(`rule-${rule}`, amountHead(rules[rule]), 19, style, (node, index) =>
            node.isClosed || node.isUnassigned ? '' : tidy(targets[index]),
          ),
        ]
      }),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    print: { landscape: true, fitToWidth: 1 },
  }

  /** Weight among the siblings, whatever it was made from. */
  function shareOf(index: number): number {
    const siblings = nodes[nodes[index].parent].children
    const sum = siblings.reduce((all, sibling) => all + nodes[sibling].weight, 0)
    return sum > 0 ? nodes[index].weight / sum : 0
  }

  function sourceColumns(): ColumnSpec[] {
    const { sources: used } = plan
    if (used === undefined) return []
    return (Object.keys(sources) as SourceKind[]).flatMap((source): ColumnSpec[] => {
      if (!(used.blend[source] > 0)) return []
      const { amount, share } = sources[source]
      const isCount = source === 'equal'
      const head = isCount ? say(amount) : amountHead(amount)
      const style = isCount ? { ...context.historyStyle, numberFormat: '0.##' } : context.historyStyle
      return [
        column(`${source}-amount`, head, 15, style, (node, index) => {
          const known = used.amounts[source][index]
          return node.isClosed || known === undefined ? '' : tidy(known)
        }),
        column(`${source}-share`, say(share), 11, palette.PERCENT_STYLE, (_, index) => used.nodes[index].shares[source] ?? ''),
      ]
    })
  }
}
