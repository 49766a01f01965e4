// Shows how the tables of a source are read, before anything is planned from them.

import { inspectTable } from '../import/inspect/inspect-table'
import { suggestedSettings } from '../import/inspect/suggested-settings'
import type { TablesRequest } from '../import/read-tables'
import { historySteps, teamSteps } from '../import/read-tables'
import { knownReadings } from '../import/reading/remembered'
import type { SalesColumns, TeamRow } from '../import/tables'
import type { WorkbookPort, WorkOptions } from '../workbook/port'
import { carryOut, stretchOf } from '../workbook/carry-out'
import type { CommandOptions, InspectedPlan, PlanSource, TableInspection, TablesInspection } from './contracts'
import type { FoundTable } from './raw-tables'
import { rawTables, tablesRequest } from './raw-tables'
import { rememberedIn } from './remembered-readings'
import { stagesOf } from './stages'
import { settingsOf } from './workbook-settings'

/**
 * What a person may look at and correct: columns and their roles, rows left out, questions, problems. Nothing is refused here:
 * what cannot be read stands among the problems of its table. What was answered at an earlier build is taken from the workbook.
 * @param plan left out, this year's; it decides only what is taken for months without a year.
 * @throws {HostError} when the workbook cannot be read, or 'cancelled'. @throws {RefusedError} when its settings are no numbers.
 */
export async function inspectTables(
  port: WorkbookPort,
  source: PlanSource,
  plan: InspectedPlan = {},
  options: CommandOptions = {},
): Promise<TablesInspection> {
  const stage = stagesOf(options, { workbook: 5, tables: 95 })
  const names = source.kind === 'sheets' ? [source.team ?? source.history, source.history] : []
  const snapshot = await port.read({ keys: '*', names: [...new Set(names)] }, stage('workbook'))
  const reading = 'reading' in source ? (source.reading ?? {}) : {}
  const known = { reading, remembered: knownReadings(rememberedIn(snapshot)), isOwn: source.kind === 'workbook' }
  const settings = { ...DEFAULTS, money: settingsOf(snapshot)?.money ?? 1, ...plan }
  const tables = stage('tables')
  const found = await rawTables(source, settings.locale, snapshot, known, stretchOf(tables, 0, 0.5))
  const request = tablesRequest(found, settings, known)
  const team = await inspectTeam(found.team ?? found.history, request, stretchOf(tables, 0.5, 0.6))
  const history = await inspectHistory(found.history, team.rows, request, stretchOf(tables, 0.6, 1))
  const { inspection, sales } = history
  const suggests = sales === undefined ? {} : suggestedSettings(inspection, sales, settings.locale)
  return { team: team.inspection, history: inspection, suggests }
}

const DEFAULTS = { year: 2000, fiscalStart: 1, metric: 'sales', locale: 'en-US' } as const

async function inspectTeam(
  { table, problems, sheets, source }: FoundTable,
  request: TablesRequest,
  options: WorkOptions,
): Promise<{ inspection: TableInspection; rows: TeamRow[] }> {
  if (table === undefined) return { inspection: { ...UNREAD, source, sheets, problems }, rows: [] }
  const read = await carryOut(teamSteps(table, request), options)
  return { inspection: inspectTable(table, read, problems, sheets), rows: read.rows }
}

async function inspectHistory(
  { table, problems, sheets, source }: FoundTable,
  team: TeamRow[],
  request: TablesRequest,
  options: WorkOptions,
): Promise<{ inspection: TableInspection; sales?: SalesColumns }> {
  if (table === undefined) return { inspection: { ...UNREAD, source, sheets, problems } }
  const read = await carryOut(historySteps(table, team, request), options)
  return { inspection: inspectTable(table, read, problems, sheets), sales: read.sales }
}

const UNREAD: TableInspection = {
  source: {},
  shape: { amounts: 'rows', people: 'rows' },
  headerRow: 0,
  columns: [],
  money: 1,
  rowsRead: 0,
  leftOut: [],
  questions: [],
  problems: [],
}
