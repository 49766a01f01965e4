// What a person said about a table, so that it is read as they mean it: plain data that can be kept.

import type { DateOrder } from '../dates'
import type { HistoryKey, TeamKey } from '../headers'

/** What a table is read for. One table can be read for both. */
export type TableKind = 'team' | 'history'

/**
 * What a column holds.
 * - A key of the team or the history, by the table's kind: `id` is a person's number in the team, an order's in the history.
 * - `unit`: a level of the company above the people, the highest leftmost (大区, 办事处); the people are `name` or `owner`.
 * - `owner_name`: the name beside the number that is the owner.
 * - `year`: the year of the row's months, where the column heads name none.
 * - `period:…`: amounts of one period: `period:2014-03`, `period:2014-Q1`, `period:2014-H1`, `period:2014`, and without a
 *   year `period:03`, `period:Q1`, `period:H1`.
 * - `total`: the sum of other columns, checked and left out.
 * - `none`: not read.
 */
export type ColumnRole = TeamKey | HistoryKey | 'unit' | 'owner_name' | 'year' | 'total' | 'none' | `period:${string}`

/** Everything left out is guessed. */
export interface TableReading {
  /** Row of the column names (the last of two) as the source counts them, from 1; 0 for a table without column names. */
  headerRow?: number
  /** By the column's letters, "A"; columns left out are guessed. */
  columns?: Readonly<Partial<Record<string, ColumnRole>>>
  /** How dates are written that can be read in two ways. */
  dates?: DateOrder
  /** The decimal mark of numbers that can be read in two ways, such as 1.234. */
  decimal?: '.' | ','
  /** What a 1 in the table stands for, where neither the column's head nor the cell says: 1, 1,000, 10,000 … */
  money?: number
  /** The year of months and quarters whose column heads name none. */
  year?: number
}

/** The readings of both tables of a source. */
export interface TablesReading {
  team?: TableReading
  history?: TableReading
}
