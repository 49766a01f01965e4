// Scenarios (方案对比): the targets of another plan beside those of this workbook, which stay live.

import type { Bilingual } from '../../i18n/messages'
import type { Ref } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { MoreSheets } from '../sheets/plan-workbook'
import type { SheetContext } from '../sheets/sheet-context'
import { indentFormat, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { comparePlans, type ComparedTarget, type ScenarioRow } from './compare-plans'

export const SCENARIOS = 'scenarios'

const texts = {
  title: { en: 'Targets of two plans for {year}', zh: '{year} 年两个方案的目标对比' },
  subtitle: {
    en: 'Amounts in {money}. Plan A is the plan that was copied, as it stood then; plan B is the plan in this workbook and follows it.',
    zh: '金额单位：{money}。方案 A 为复制时的原计划，保持不变；方案 B 为本工作簿中的计划，随之更新。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  before: { en: 'Plan A', zh: '方案 A' },
  after: { en: 'Plan B', zh: '方案 B' },
  difference: { en: 'B less A', zh: 'B 减 A' },
  change: { en: 'Change', zh: '变动' },
} satisfies Record<string, Bilingual>

export const scenarioSheets = (before: readonly ComparedTarget[]): MoreSheets => ({
  sheets: (context) => [() => scenariosSheet(context, before)],
  checks: () => [],
})

export function scenariosSheet(context: SheetContext, before: readonly ComparedTarget[]): SheetSpec {
  const { plan, say } = context
  const rows = comparePlans(before, plan)
  const ids = rows.map(rowId)
  const here = (row: number, column: string): Ref => on(SCENARIOS).cell(ids[row], column)
  const column = (
    key: string,
    header: Bilingual,
    width: number,
    style: ColumnSpec['style'],
    values: (row: ScenarioRow) => ColumnSpec['values'][number],
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ key, header: say(header), width, style, values: rows.map(values), ...extra })
  return {
    key: SCENARIOS,
    name: say(SHEETS.scenarios),
    kind: 'generated',
    title: say(texts.title, { year: String(plan.settings.year) }),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: ids,
    columns: [
      column('name', texts.name, 32, palette.TEXT_STYLE, ({ name }) => name, { formats: rows.map(({ depth }) => indentFormat(depth)) }),
      column('level', texts.level, 12, palette.TEXT_STYLE, ({ level }) => level),
      column('before', texts.before, 15, context.targetStyle, ({ before: amount }) => amount ?? ''),
      column('after', texts.after, 15, { ...context.targetStyle, bold: true }, ({ after }) => after ?? '', {
        formula: (row) => (rows[row].after === null ? null : f`=${on('cascade').cell(ids[row], 'target')}`),
      }),
      column('difference', texts.difference, 15, context.targetStyle, ({ difference }) => difference, {
        formula: (row) => f`=ROUND(SUM(${here(row, 'after')})-SUM(${here(row, 'before')}),${context.places.amount})`,
      }),
      column('change', texts.change, 12, palette.GROWTH_STYLE, changeOf, {
        formula: (row) => f`=IF(SUM(${here(row, 'before')})>0,${here(row, 'difference')}/SUM(${here(row, 'before')}),"")`,
      }),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    print: { landscape: false, fitToWidth: 1 },
  }
}

/** As a share of plan A; '' where that has nothing to be a share of. */
export const changeOf = ({ before, difference }: Pick<ScenarioRow, 'before' | 'difference'>): number | '' =>
  before !== null && before > 0 ? difference / before : ''
