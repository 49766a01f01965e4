// The whole workbook of a plan: every sheet, in the order of the tabs.

import type { InputColumns, InputRow, InputTable } from '../../import/input-table/input-table'
import type { RememberedAnswer } from '../../import/reading/remembered'
import type { SalesColumns, TeamRow } from '../../import/tables'
import type { SheetSpec, WorkbookSpec } from '../../workbook/spec'
import type { Steps } from '../../workbook/steps'
import { atOnce } from '../../workbook/steps'
import { withMoneyNamed } from './amount-headers'
import { baselineSheet } from './baseline/baseline-sheet'
import { cascadeSheet } from './cascade-sheet'
import { checkSheet } from './check-sheet'
import type { ExtraCheck, SheetCheck } from './sheet-checks'
import { sheetChecks } from './sheet-checks'
import { furtherChecks, furtherSheets } from './further-sheets'
import type { PlanInputs } from '../inputs/inputs'
import { INPUT_KEYS, INPUT_TABLES } from '../inputs/inputs'
import { METRICS } from '../inputs/metrics'
import { withPlanned } from '../metrics/planned-metric'
import { stageChecks } from '../levels/stage-checks'
import { hasStages } from '../levels/stages'
import { veiled } from '../levels/veil'
import { inputTableSheet } from './input-table-sheet'
import { calendarSheet } from './calendar-sheet'
import { historySheet, metricsSheet, teamSheet } from './input-sheets'
import type { LogEntry } from './log-sheet'
import { logSheet } from './log-sheet'
import { lineMonthsSheet } from './line-months-sheet'
import { linesSheet } from './lines-sheet'
import { monthlySheet } from './monthly-sheet'
import { monthsSheet } from './months-sheet'
import type { Plan } from '../plan/plan'
import type { CalendarEntry } from '../history/plan-months'
import { OVERLAYS, overlaysSheet } from '../presence/overlays-sheet'
import { PACES, pacesSheet } from '../presence/paces-sheet'
import { readingsSheet } from './readings-sheet'
import { rollupSheet } from './rollup-sheet'
import { settingsSheet } from './settings-sheet'
import { shareSheets } from './share-sheets'
import { workingsSheet } from './workings-sheet'
import type { SheetContext } from './sheet-context'
import { sheetContext, TOTAL_NAME, UNIT_NAME } from './sheet-context'
import { syntheticTables, withSyntheticMarked } from './synthetic-mark'

/** Sheets that are made only where they are wanted, and their lines of Check. */
export interface MoreSheets {
  /** After Months, in this order. */
  sheets: (context: SheetContext) => (() => SheetSpec)[]
  checks: (context: SheetContext) => ExtraCheck[]
}

/** What the input tables hold; amounts in currency. */
export interface PlanTables {
  team: TeamRow[]
  sales: SalesColumns
  /** A sheet is made for each that is there. */
  inputs?: PlanInputs
  days: CalendarEntry[]
  log: LogEntry[]
  /** What people said about tables that were read; the sheet for it is made with the first answer. */
  answers?: RememberedAnswer[]
  /** Keys of the sheets that stand: those that a plan needs no longer are made empty. */
  standing?: ReadonlySet<string>
  /** Sheets of other rooms beside those of every plan. */
  more?: readonly MoreSheets[]
}

/** Whether Team has columns for ramps and seats. */
export const hasSeats = ({ team, inputs }: Pick<PlanTables, 'team' | 'inputs'>): boolean =>
  inputs?.ramps !== undefined || team.some(({ ramp, seat }) => Boolean(ramp ?? seat))

const presenceSheets = (context: SheetContext, standing: ReadonlySet<string> = new Set()): (() => SheetSpec)[] => [
  ...(context.plan.nodes.some(({ pace }) => pace !== undefined) || standing.has(PACES) ? [() => pacesSheet(context)] : []),
  ...((context.plan.overlays ?? []).length > 0 || standing.has(OVERLAYS) ? [() => overlaysSheet(context)] : []),
]

const inputSheets = (context: SheetContext, inputs: PlanInputs): (() => SheetSpec)[] =>
  INPUT_KEYS.filter((key) => key !== 'metrics').flatMap((key) => {
    const rows = inputs[key] as unknown as InputRow<InputColumns>[] | undefined
    return rows === undefined ? [] : [() => inputTableSheet(context, INPUT_TABLES[key] as InputTable<InputColumns>, rows)]
  })

/** Where the plan is split by product line too. */
function lineSheets(context: SheetContext): (() => SheetSpec)[] {
  const { lines } = context.plan
  return lines === undefined ? [] : [() => linesSheet(context, lines), () => lineMonthsSheet(context, lines)]
}
/** Metrics stands in every plan, behind Team: with all its columns where it has more than the planned metric. */
const metricsTable = (context: SheetContext, rows: PlanInputs['metrics']): SheetSpec =>
  rows === undefined ? metricsSheet(context) : inputTableSheet(context, METRICS, withPlanned(rows, context))

/** The workbook, and the lines of its sheet Check. */
export interface PlanWorkbook extends WorkbookSpec {
  checks: SheetCheck[]
}

export const planWorkbook = (plan: Plan, tables: PlanTables): PlanWorkbook => atOnce(workbookSteps(plan, tables))

/** The same in steps, a sheet each. */
export function* workbookSteps(plan: Plan, tables: PlanTables): Steps<PlanWorkbook> {
  const context = sheetContext(plan)
  const { answers = [], more = [] } = tables
  const checks = sheetChecks(context, stageChecks(plan), [
    ...furtherChecks(context, tables.inputs ?? {}),
    ...more.flatMap((each) => each.checks(context)),
  ])
  const builders: (() => SheetSpec)[] = [
    () => settingsSheet(context),
    () => teamSheet(context, tables.team, hasSeats(tables)),
    () => metricsTable(context, tables.inputs?.metrics),
    () => historySheet(context, tables.sales),
    () => calendarSheet(context, tables.days),
    ...inputSheets(context, tables.inputs ?? {}),
    () => baselineSheet(context),
    ...shareSheets(context),
    () => cascadeSheet(context),
    () => monthlySheet(context),
    ...lineSheets(context),
    () => monthsSheet(context),
    ...furtherSheets(context),
    ...presenceSheets(context, tables.standing),
    ...more.flatMap(({ sheets }) => sheets(context)),
    () => checkSheet(context, checks),
    () => rollupSheet(context),
    () => workingsSheet(context),
    () => logSheet(context, tables.log),
    ...(answers.length > 0 ? [() => readingsSheet(context, answers)] : []),
  ]
  const madeUp = syntheticTables(tables.inputs ?? {})
  const sheets: SheetSpec[] = []
  for (const build of builders) {
    yield sheets.length / builders.length
    sheets.push(withSyntheticMarked(withMoneyNamed(build(), context.money, context.locale), madeUp, context))
  }
  return {
    sheets: hasStages(plan) ? veiled(sheets, plan) : sheets,
    names: [
      { name: TOTAL_NAME, sheet: 'settings', row: 'target', column: 'value' },
      { name: UNIT_NAME, sheet: 'settings', row: 'unit', column: 'value' },
    ],
    active: 'cascade',
    checks,
  }
}
