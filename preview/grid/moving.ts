// Where rectangles and positions lie after rows or columns were inserted or deleted, and what is left of a rectangle.

import { MAX_COLUMNS, MAX_ROWS } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import { shiftSpan } from '../../shared/workbook/formula-references'

/** `count` rows or columns inserted before `at`, or, when negative, deleted from `at` on. */
export interface Move {
  axis: 'row' | 'column'
  at: number
  count: number
}

/** undefined when all of it was deleted. A rectangle grows when the insert falls inside it. */
export function movedRect(rect: Rect, { axis, at, count }: Move): Rect | undefined {
  const length = axis === 'row' ? 'rows' : 'columns'
  const span = shiftSpan(rect[axis], rect[axis] + rect[length] - 1, at, count, axis === 'row' ? MAX_ROWS : MAX_COLUMNS)
  return span && { ...rect, [axis]: span[0], [length]: span[1] - span[0] + 1 }
}

/** As movedRect, but an insert just behind the rectangle lengthens it: inserted cells look like the ones before them. */
export function movedFormat(rect: Rect, move: Move): Rect | undefined {
  const length = move.axis === 'row' ? 'rows' : 'columns'
  const behind = rect[move.axis] + rect[length]
  if (move.count > 0 && behind === move.at) return { ...rect, [length]: rect[length] + move.count }
  return movedRect(rect, move)
}

/** The new index of a row or column, undefined when it was deleted. */
export const movedIndex = (index: number, { axis, at, count }: Move): number | undefined =>
  shiftSpan(index, index, at, count, axis === 'row' ? MAX_ROWS : MAX_COLUMNS)?.[0]

/** The cells that both have. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row)
  const column = Math.max(a.column, b.column)
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined
}

/** What is left of `rect` without `hole`: up to four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole)
  if (!cut) return [rect]
  const below = cut.row + cut.rows
  const right = cut.column + cut.columns
  return [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { row: cut.row, rows: cut.rows, column: rect.column, columns: cut.column - rect.column },
    { row: cut.row, rows: cut.rows, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0)
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  )
}

/** One cell. */
export const cellRect = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 })
