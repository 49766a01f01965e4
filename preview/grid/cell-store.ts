// The cells of one sheet in memory: rows of cells, with gaps where there is nothing.

import type { Rect } from '../../shared/workbook/cell'
import type { GridCell } from './grid'
import type { Move } from './moving'

const EMPTY: GridCell = { formula: null, value: null }

export class CellStore {
  private rows: (GridCell | undefined)[][] = []

  at(row: number, column: number): GridCell {
    return this.rows[row]?.[column] ?? EMPTY
  }

  set(row: number, column: number, cell: GridCell): void {
    const line = (this.rows[row] ??= [])
    // A hole, which walking a row passes over.
    // eslint-disable-next-line @typescript-eslint/no-array-delete
    if (cell.formula === null && cell.value === null) delete line[column]
    else line[column] = cell
  }

  read(rect: Rect): GridCell[][] {
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) => ({ ...this.at(rect.row + r, rect.column + c) })),
    )
  }

  /** From A1 to the last row and column with content, null when there is none. */
  used(): Rect | null {
    let rows = 0
    let columns = 0
    this.each((row, column) => {
      rows = Math.max(rows, row + 1)
      columns = Math.max(columns, column + 1)
    })
    return rows === 0 ? null : { row: 0, column: 0, rows, columns }
  }

  /** Visits every cell with content. */
  each(visit: (row: number, column: number, cell: GridCell) => void): void {
    this.rows.forEach((line, row) => line.forEach((cell, column) => cell && visit(row, column, cell)))
  }

  move({ axis, at, count }: Move): void {
    if (axis === 'row') splice(this.rows, at, count)
    else this.rows.forEach((line) => splice(line, at, count))
  }
}

/** Array.prototype.splice that keeps gaps gaps; beyond the end there is nothing to move. */
function splice<T>(list: T[], at: number, count: number): void {
  if (at >= list.length) return
  if (count < 0) {
    list.splice(at, -count)
    return
  }
  const tail = list.splice(at)
  list.length = at + count
  tail.forEach((item, i) => (list[at + count + i] = item))
  list.length = at + count + tail.length
}
