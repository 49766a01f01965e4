// Capability (能力目标): current and target level of every person and skill, the gap live, by when and by whom.

import type { Bilingual } from '../../i18n/messages'
import type { Ref } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import type { CellStyle } from '../../workbook/style'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { CAPABILITY } from '../inputs/capability'
import type { CapabilityRow } from '../inputs/capability'
import type { ExtraCheck } from '../sheets/sheet-checks'
import { movedColumns } from '../sheets/inputs-moved'
import type { SheetContext } from '../sheets/sheet-context'
import { rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { gapsOfLevel, levelGapTexts, levelSmartFormula } from './smart-levels'
import type { CapabilityFrom, CapabilityTarget } from './capability-targets'

const SHEET = 'capability-targets'

const texts = {
  title: { en: 'Capability targets {year}', zh: '{year}能力目标' },
  subtitle: {
    en: 'Levels from the table Skills. The gap is what is missing to the target level; without a current level it is unknown.',
    zh: '等级取自“能力现状”。差距为距目标等级的差；无当前等级则未知。',
  },
  name: { en: 'Name', zh: '名称' },
  skill: { en: 'Skill', zh: '能力项' },
  current: { en: 'Current level', zh: '当前等级' },
  target: { en: 'Target level', zh: '目标等级' },
  gap: { en: 'Gap', zh: '差距' },
  due: { en: 'By when', zh: '完成日期' },
  responsible: { en: 'Owner of the action', zh: '行动负责人' },
  action: { en: 'Action', zh: '行动' },
  smart: { en: 'What is missing (SMART)', zh: '缺少的要素（SMART）' },
  from: { en: 'Target set for', zh: '目标设定对象' },
  checkTitle: { en: 'Capability targets are made from the skills as they stand', zh: '能力目标与能力现状数据一致' },
  checkDetail: {
    en: 'Columns of Skills that have changed since the build: rebuild the plan.',
    zh: '自上次生成后“能力现状”中有变化的列数：请重新生成。',
  },
} satisfies Record<string, Bilingual>

const fromTexts: Record<CapabilityFrom, Bilingual> = {
  own: { en: 'the person', zh: '本人' },
  role: { en: 'the role', zh: '角色' },
  all: { en: 'everybody', zh: '所有人' },
}

export function capabilitySheet(context: SheetContext, targets: readonly CapabilityTarget[]): SheetSpec {
  const { plan, say } = context
  const rows = targets.map(({ node, skill }) => `${rowId(plan.nodes[node])}|${skill}`)
  const here = (row: number, column: string): Ref => on(SHEET).cell(rows[row], column)
  const column = (
    key: keyof typeof texts,
    width: number,
    style: ColumnSpec['style'],
    values: (target: CapabilityTarget) => ColumnSpec['values'][number],
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ key, header: say(texts[key]), width, style, values: targets.map((target) => values(target) ?? ''), ...extra })
  const level: CellStyle = { ...palette.amountStyle(1), numberFormat: 'General', align: 'center' }
  return {
    key: SHEET,
    name: say(SHEETS.capabilityTargets),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle),
    rows,
    columns: [
      column('name', 28, palette.TEXT_STYLE, ({ node }) => plan.nodes[node].name),
      column('skill', 24, palette.TEXT_STYLE, ({ skill }) => skill),
      column('current', 14, level, ({ current }) => current),
      column('target', 14, { ...level, bold: true }, ({ target }) => target),
      column('gap', 10, level, ({ current, target }) => (current === null ? '' : Math.max(0, target - current)), {
        formula: (row) => (targets[row].current === null ? null : f`=MAX(0,${here(row, 'target')}-${here(row, 'current')})`),
      }),
      column('due', 14, palette.DATE_STYLE, ({ due }) => due),
      column('responsible', 22, palette.TEXT_STYLE, ({ responsible }) => responsible),
      column('action', 34, palette.TEXT_STYLE, ({ action }) => action),
      column(
        'smart',
        44,
        { ...palette.TEXT_STYLE, numberFormat: 'General', wrap: true },
        (target) =>
          gapsOfLevel(target)
            .map((gap) => say(levelGapTexts[gap]))
            .join(' '),
        { formula: (row) => levelSmartFormula((key) => here(row, key), say) },
      ),
      column('from', 16, palette.TEXT_STYLE, ({ from }) => say(fromTexts[from])),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'skill',
    print: { landscape: true, fitToWidth: 1 },
  }
}

/** @param rows of the table, as the targets were made from them. */
export const capabilityChecks = (context: SheetContext, rows: readonly CapabilityRow[] | undefined): ExtraCheck[] =>
  context.plan.capability === undefined
    ? []
    : [
        {
          id: 'capabilityInputs',
          title: texts.checkTitle,
          detail: texts.checkDetail,
          gap: 0,
          formula: movedColumns(context, CAPABILITY, rows ?? []),
        },
      ]
