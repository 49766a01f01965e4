// The place of one cell of a further table, for messages about it.

import { placeInColumn } from '../place'
import type { Place } from '../problem'
import type { CellColumn } from '../tables'

/** The cell of a row under a column, by the header that the table has for it; the row alone where it has no such column. */
export function cellOf<Key extends string>(
  row: { place: Place; cells: Readonly<Partial<Record<Key, CellColumn>>> },
  key: NoInfer<Key>,
): Place {
  const column = row.cells[key]
  return column === undefined ? row.place : placeInColumn(row.place, column)
}
