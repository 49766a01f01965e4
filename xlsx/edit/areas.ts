// Lists of ranges as files write them ("A1:B2 D4"), and what happens to them when rows or columns move.

import { MAX_COLUMNS, MAX_ROWS, parseAddress, rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import { shiftSpan } from '../../shared/workbook/formula-references'

/** Rows or columns inserted before `at` (count > 0) or deleted from `at` on (count < 0). */
export interface Movement {
  axis: 'row' | 'column'
  at: number
  count: number
}

export const areasOf = (text: string): Rect[] => text.split(/\s+/).flatMap((part) => (part === '' ? [] : (parseAddress(part) ?? [])))

export const printAreas = (areas: Rect[]): string => areas.map((area) => rectAddress(area)).join(' ')

/** The area after the movement; undefined when nothing of it is left. */
export function moveArea(area: Rect, { axis, at, count }: Movement): Rect | undefined {
  if (axis === 'row') {
    const span = shiftSpan(area.row, area.row + area.rows - 1, at, count, MAX_ROWS)
    return span && { ...area, row: span[0], rows: span[1] - span[0] + 1 }
  }
  const span = shiftSpan(area.column, area.column + area.columns - 1, at, count, MAX_COLUMNS)
  return span && { ...area, column: span[0], columns: span[1] - span[0] + 1 }
}

/** "A1:B2 D4" after the movement, '' when nothing is left. Text that is no list of ranges stays. */
export function moveAreas(text: string, movement: Movement): string {
  const areas = areasOf(text)
  if (areas.length === 0) return text
  return printAreas(areas.flatMap((area) => moveArea(area, movement) ?? []))
}

/** What is left of an area when another is taken out of it: up to four rectangles. */
export function without(area: Rect, taken: Rect): Rect[] {
  const [top, left] = [Math.max(area.row, taken.row), Math.max(area.column, taken.column)]
  const bottom = Math.min(area.row + area.rows, taken.row + taken.rows)
  const right = Math.min(area.column + area.columns, taken.column + taken.columns)
  if (top >= bottom || left >= right) return [area]
  const pieces: Rect[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ]
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0)
}
