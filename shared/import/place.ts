// Where a cell of a raw table stands, and the address people know it by.

import type { Place } from './problem'
import type { CellColumn, RawTable } from './tables'

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The place of row `row` of the table (zero-based), and of its column where one is given. */
export function cellPlace(table: RawTable, row: number, column?: number): Place {
  return placeInSource(table, table.rowNumbers[row], column)
}

/** The place of a header, or of the header row where no column is given. */
export const headerPlace = (table: RawTable, column?: number): Place => placeInSource(table, table.headerRow, column)

/** Header and letters of a table's column. */
export function cellColumn(table: RawTable, column: number): CellColumn {
  const letters = columnLetters(table.columns[column])
  return { header: table.headers[column] || letters, letters }
}

/** The place of a row, narrowed to one of its columns; an address only means something in a sheet. */
export function placeInColumn(row: Place, { header, letters }: CellColumn): Place {
  const place: Place = { ...row, column: header }
  if (row.sheet !== undefined && row.row !== undefined) place.address = `${letters}${row.row}`
  return place
}

function placeInSource(table: RawTable, row: number, column?: number): Place {
  const place: Place = { ...table.source, row }
  return column === undefined ? place : placeInColumn(place, cellColumn(table, column))
}
