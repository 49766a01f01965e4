// A column of a table as it is understood: what it holds, and how sure that is.

import { cellText } from '../cell-text'
import type { Measure } from '../periods/measure-words'
import type { Period } from '../periods/period'
import type { Certainty } from '../reading/inspection'
import type { ColumnRole } from '../reading/table-reading'
import type { RawTable } from '../tables'

export interface Column {
  /** Where it stands in the table's rows. */
  at: number
  role: ColumnRole
  certainty: Certainty
  /** The power of ten that its head states for amounts. */
  power?: number
  /** Of a column whose role is a period. */
  period?: Period
  measure?: Measure
}

/** The first column with a role. */
export const columnWith = (columns: readonly Column[], role: ColumnRole): Column | undefined =>
  columns.find((column) => column.role === role)

/** The columns with a role, in the table's order. */
export const columnsWith = (columns: readonly Column[], role: ColumnRole): Column[] => columns.filter((column) => column.role === role)

/** The columns of periods, in the table's order. */
export const periodColumns = (columns: readonly Column[]): (Column & { period: Period })[] =>
  columns.filter((column): column is Column & { period: Period } => column.period !== undefined && column.role.startsWith('period:'))

/** What the lowest line of a head says, and the whole head where that says nothing. */
export function headLines(table: RawTable, at: number): string[] {
  const lines = table.heads?.[at]?.map(cellText).filter((line) => line !== '') ?? []
  return lines.length > 1 ? [lines[lines.length - 1], table.headers[at], lines[0]] : [table.headers[at]]
}
