// Reads the used cells of sheets, in requests that keep their answers below what Excel on the web can give.

import type { Scalar } from '../../shared/workbook/cell'
import type { SheetSnapshot, WorkOptions } from '../../shared/workbook/port'
import { stopIfCancelled } from '../../shared/workbook/carry-out'
import { jsonBytes } from './batches'
import { rangeIn, type Book, type Place } from './book'

/** What an answer should weigh, from the weight of the one before; Excel on the web gives at most 5 MB. */
const ANSWER_BYTES = 2_000_000
const FIRST_CELLS = 30_000
const MOST_CELLS = 60_000

interface Piece {
  at: number
  row: number
  rows: number
  columns: number
}

/** Cells from A1 to the last used one. The number of requests depends on the number of cells. @throws {HostError} 'cancelled' between two of them. */
export async function readSheets(book: Book, places: Place[], options: WorkOptions = {}): Promise<SheetSnapshot[]> {
  if (places.length === 0) return []
  const used = places.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,rowCount,columnIndex,columnCount'))
  await book.context.sync()
  const snapshots = places.map(({ key, name, hidden, isProtected, filters }): SheetSnapshot => ({
    key,
    name,
    hidden,
    isProtected,
    isFiltered: filters.length > 0,
    values: [],
    formulas: [],
  }))
  let rest = used.flatMap((range, at): Piece[] =>
    range.isNullObject ? [] : [{ at, row: 0, rows: range.rowIndex + range.rowCount, columns: range.columnIndex + range.columnCount }],
  )
  const total = cellsIn(rest)
  for (let cells = FIRST_CELLS; rest.length > 0;) {
    stopIfCancelled(options)
    const { pieces, left } = take(rest, cells)
    const loaded = pieces.map((piece) => ({
      piece,
      range: rangeIn(places[piece.at].sheet, { row: piece.row, column: 0, rows: piece.rows, columns: piece.columns }).load(
        'values,formulas',
      ),
    }))
    await book.context.sync()
    let [bytes, count] = [0, 0]
    for (const { piece, range } of loaded) {
      append(snapshots[piece.at], range.values, range.formulas)
      bytes += jsonBytes(range.values) + jsonBytes(range.formulas)
      count += piece.rows * piece.columns
    }
    cells = Math.min(MOST_CELLS, Math.floor((ANSWER_BYTES / bytes) * count))
    rest = left
    options.progress?.(total - cellsIn(rest), total)
  }
  return snapshots
}

const cellsIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, { rows, columns }) => sum + rows * columns, 0)

/** Whole rows from the front, up to a number of cells and at least one row. */
function take(from: Piece[], cells: number): { pieces: Piece[]; left: Piece[] } {
  const pieces: Piece[] = []
  const left = [...from]
  for (let room = cells; left.length > 0;) {
    const [next] = left
    const rows = Math.min(next.rows, Math.max(Math.floor(room / next.columns), pieces.length === 0 ? 1 : 0))
    if (rows === 0) break
    pieces.push({ ...next, rows })
    room -= rows * next.columns
    if (rows < next.rows) left[0] = { ...next, row: next.row + rows, rows: next.rows - rows }
    else left.shift()
  }
  return { pieces, left }
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
