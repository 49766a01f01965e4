// Shows how the tables of a source are read, before anything is planned from them.

import { inspectTable } from '../import/inspect/inspect-table'
import type { RawTable } from '../import/tables'
import type { WorkbookPort } from '../workbook/port'
import type { InspectedPlan, PlanSource, TableInspection, TableKind, TableReading, TablesInspection } from './contracts'
import { rawTables } from './raw-tables'

/**
 * What a person may look at and correct: columns and their roles, rows left out, questions, problems. Nothing is refused here:
 * what cannot be read stands among the problems of its table.
 * @throws {HostError} when the workbook cannot be read.
 */
export async function inspectTables(port: WorkbookPort, source: PlanSource, plan: InspectedPlan = {}): Promise<TablesInspection> {
  const names = source.kind === 'sheets' ? [source.team ?? source.history, source.history] : []
  const snapshot = await port.read({ keys: '*', names: [...new Set(names)] })
  const tables = await rawTables(source, plan.locale ?? 'en-US', snapshot)
  const reading = 'reading' in source ? (source.reading ?? {}) : {}
  const inspect = (kind: TableKind, table: RawTable | undefined, said: TableReading | undefined): TableInspection => {
    const found = tables.problems.filter(({ place }) => table === undefined || place.file === table.source.file)
    return table === undefined ? { ...UNREAD, problems: found } : inspectTable(table, kind, said, found)
  }
  return { team: inspect('team', tables.team, reading.team), history: inspect('history', tables.history, reading.history) }
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
