// Reads the used cells of sheets, in requests that keep their answers below what Excel on the web can give.

import type { Scalar } from '../../shared/workbook/cell'
import type { SheetSnapshot } from '../../shared/workbook/port'
import { rangeIn, type Book, type Place } from './book'

/** An answer holds a value and a formula for each; some 100 bytes for the two keep it well below 5 MB. */
const CELLS_AT_ONCE = 30_000

interface Piece {
  at: number
  row: number
  rows: number
  columns: number
}

/** Cells from A1 to the last used one. The number of requests depends on the number of cells. */
export async function readSheets(book: Book, places: Place[]): Promise<SheetSnapshot[]> {
  if (places.length === 0) return []
  const used = places.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,rowCount,columnIndex,columnCount'))
  await book.context.sync()
  const snapshots = places.map(({ key, name, hidden, isProtected }): SheetSnapshot => ({ key, name, hidden, isProtected, values: [], formulas: [] }))
  const pieces = used.flatMap((range, at) =>
    range.isNullObject ? [] : cut(at, range.rowIndex + range.rowCount, range.columnIndex + range.columnCount),
  )
  for (const group of groups(pieces)) {
    const loaded = group.map((piece) => ({
      piece,
      range: rangeIn(places[piece.at].sheet, { row: piece.row, column: 0, rows: piece.rows, columns: piece.columns }).load('values,formulas'),
    }))
    await book.context.sync()
    for (const { piece, range } of loaded) append(snapshots[piece.at], range.values, range.formulas)
  }
  return snapshots
}

function cut(at: number, rows: number, columns: number): Piece[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columns))
  const pieces: Piece[] = []
  for (let row = 0; row < rows; row += height) pieces.push({ at, row, rows: Math.min(height, rows - row), columns })
  return pieces
}

function groups(pieces: Piece[]): Piece[][] {
  const result: Piece[][] = []
  let cells = Infinity
  for (const piece of pieces) {
    const size = piece.rows * piece.columns
    if (cells + size > CELLS_AT_ONCE) [cells] = [0, result.push([])]
    result[result.length - 1].push(piece)
    cells += size
  }
  return result
}

function append(snapshot: SheetSnapshot, values: Scalar[][], formulas: Scalar[][]): void {
  values.forEach((line, row) => {
    // Excel gives the literal where there is no formula; text such as "=x" in a text cell equals its value.
    const isFormula = (column: number) => {
      const formula = formulas[row][column]
      return typeof formula === 'string' && formula.startsWith('=') && formula !== line[column]
    }
    snapshot.values.push(line.map((value, column) => (value === '' && !isFormula(column) ? null : value)))
    snapshot.formulas.push(line.map((_, column) => (isFormula(column) ? (formulas[row][column] as string) : null)))
  })
}
