// Reads a sheet of a workbook into a raw table: a sheet of the user's, or one of our own input sheets.

import type { Scalar } from '../workbook/cell'
import { END, HEADER } from '../workbook/layout'
import type { SheetSnapshot } from '../workbook/port'
import type { Steps } from '../workbook/steps'
import { atOnce, eachRow } from '../workbook/steps'
import { cellText, isBlank } from './cell-text'
import type { CellGrid } from './grid/cell-grid'
import type { LayoutOptions } from './layout/table-of-grid'
import { gridTableSteps } from './layout/table-of-grid'
import type { RawTable } from './tables'

interface Extent {
  headerRow: number
  /** One past the last row to read. */
  end: number
  columns: number[]
}

type Sheet = Pick<SheetSnapshot, 'key' | 'name' | 'values'> & Partial<SheetSnapshot> & Pick<CellGrid, 'merges'>

/**
 * A sheet with our key is read by its hidden column keys, any other by the row that heads its table. Rows without content are
 * left out. A sheet without a header row gives a table without headers, which the readers of tables report.
 */
export const tableOfSheet = (sheet: Sheet, options: Partial<LayoutOptions> = {}): RawTable => atOnce(sheetTableSteps(sheet, options))

/** The same in steps between which the caller may rest. */
export function* sheetTableSteps(sheet: Sheet, options: Partial<LayoutOptions> = {}): Steps<RawTable> {
  const { values, name } = sheet
  const source = options.source ?? { sheet: name }
  if (sheet.key === undefined) return yield* gridTableSteps(sheet, { keepsUnnamed: false, ...options, source })
  const extent = inputExtent(values)
  const table: RawTable = { source, headers: [], keys: [], rows: [], rowNumbers: [], headerRow: 1, columns: [] }
  if (extent === undefined) return table

  const { headerRow, end, columns } = extent
  table.headerRow = headerRow + 1
  table.columns = columns
  table.headers = columns.map((column) => cellText(values[headerRow][column]))
  table.keys = columns.map((column) => cellText(values[0][column]))
  const first = headerRow + 1
  yield* eachRow(end - first, (index) => {
    const cells = values[first + index]
    if (columns.every((column) => isBlank(cells[column]))) return
    table.rows.push(columns.map((column) => cells[column] ?? null))
    table.rowNumbers.push(first + index + 1)
  })
  return table
}

function inputExtent(values: Scalar[][]): Extent | undefined {
  const headerRow = values.findIndex((cells) => cells[0] === HEADER)
  if (headerRow < 0) return undefined
  const width = Math.max(values[0].length, values[headerRow].length)
  const columns: number[] = []
  for (let column = 1; column < width; column++) {
    if (!isBlank(values[0][column]) || !isBlank(values[headerRow][column])) columns.push(column)
  }
  const mark = values.findIndex((cells, row) => row > headerRow && cells[0] === END)
  return { headerRow, end: mark < 0 ? values.length : endOfTyping(values, mark), columns }
}

/** People cannot see the mark in the hidden column: rows they typed on and right below it belong to the table. */
function endOfTyping(values: Scalar[][], mark: number): number {
  const keyed = values[0].flatMap((key, column) => (column === 0 || isBlank(key) ? [] : [column]))
  let end = mark
  while (end < values.length && keyed.some((column) => !isBlank(values[end][column]))) end++
  return end
}
