// The whole workbook of a plan: every sheet, in the order of the tabs.

import type { SalesColumns, TeamRow } from '../import/tables'
import type { WorkbookSpec } from '../workbook/spec'
import { cascadeSheet } from './cascade-sheet'
import { checkSheet } from './check-sheet'
import { calendarSheet, historySheet, metricsSheet, teamSheet } from './input-sheets'
import type { LogEntry } from './log-sheet'
import { logSheet } from './log-sheet'
import { monthlySheet } from './monthly-sheet'
import { monthsSheet } from './months-sheet'
import type { Plan } from './plan'
import type { CalendarEntry } from './plan-months'
import { rollupSheet } from './rollup-sheet'
import { settingsSheet } from './settings-sheet'
import { workingsSheet } from './workings-sheet'
import { sheetContext, TOTAL_NAME, UNIT_NAME } from './sheet-context'

/** What the input tables hold; amounts in currency. */
export interface PlanTables {
  team: TeamRow[]
  sales: SalesColumns
  days: CalendarEntry[]
  log: LogEntry[]
}

export function planWorkbook(plan: Plan, tables: PlanTables): WorkbookSpec {
  const context = sheetContext(plan)
  return {
    sheets: [
      settingsSheet(context),
      teamSheet(context, tables.team),
      metricsSheet(context),
      historySheet(context, tables.sales),
      calendarSheet(context, tables.days),
      cascadeSheet(context),
      monthlySheet(context),
      monthsSheet(context),
      checkSheet(context),
      rollupSheet(context),
      workingsSheet(context),
      logSheet(context, tables.log),
    ],
    names: [
      { name: TOTAL_NAME, sheet: 'settings', row: 'target', column: 'value' },
      { name: UNIT_NAME, sheet: 'settings', row: 'unit', column: 'value' },
    ],
    active: 'cascade',
  }
}
