// Shows how the tables of a source are read, before anything is planned from them.

import { inspectTable } from '../import/inspect/inspect-table'
import type { TablesRequest } from '../import/read-tables'
import { historySteps, readTeamTable } from '../import/read-tables'
import { knownReadings } from '../import/reading/remembered'
import { inSlices, rest } from '../import/slices'
import type { TeamRow } from '../import/tables'
import type { WorkbookPort } from '../workbook/port'
import type { InspectedPlan, PlanSource, TableInspection, TablesInspection } from './contracts'
import type { FoundTable } from './raw-tables'
import { rawTables, tablesRequest } from './raw-tables'
import { rememberedIn } from './remembered-readings'
import { settingsOf } from './workbook-settings'

/**
 * What a person may look at and correct: columns and their roles, rows left out, questions, problems. Nothing is refused here:
 * what cannot be read stands among the problems of its table. What was answered at an earlier build is taken from the workbook.
 * @param plan left out, this year's; it decides only what is taken for months without a year.
 * @throws {HostError} when the workbook cannot be read. @throws {RefusedError} when its settings are no numbers.
 */
export async function inspectTables(port: WorkbookPort, source: PlanSource, plan: InspectedPlan = {}): Promise<TablesInspection> {
  const names = source.kind === 'sheets' ? [source.team ?? source.history, source.history] : []
  const snapshot = await port.read({ keys: '*', names: [...new Set(names)] })
  const reading = 'reading' in source ? (source.reading ?? {}) : {}
  const known = { reading, remembered: knownReadings(rememberedIn(snapshot)), isOwn: source.kind === 'workbook' }
  const settings = { ...DEFAULTS, money: settingsOf(snapshot)?.money ?? 1, ...plan }
  const found = await rawTables(source, settings.locale, snapshot, known)
  const request = tablesRequest(found, settings, known)
  const team = inspectTeam(found.team ?? found.history, request)
  await rest()
  const history = await inspectHistory(found.history, team.rows, request)
  return { team: team.inspection, history }
}

const DEFAULTS = { year: 2000, fiscalStart: 1, metric: 'sales', locale: 'en-US' } as const

function inspectTeam(
  { table, problems, sheets, source }: FoundTable,
  request: TablesRequest,
): { inspection: TableInspection; rows: TeamRow[] } {
  if (table === undefined) return { inspection: { ...UNREAD, source, sheets, problems }, rows: [] }
  const read = readTeamTable(table, request)
  return { inspection: inspectTable(table, read, problems, sheets), rows: read.rows }
}

async function inspectHistory(
  { table, problems, sheets, source }: FoundTable,
  team: TeamRow[],
  request: TablesRequest,
): Promise<TableInspection> {
  if (table === undefined) return { ...UNREAD, source, sheets, problems }
  return inspectTable(table, await inSlices(historySteps(table, team, request)), problems, sheets)
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
