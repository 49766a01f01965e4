// Where a chart stands: cells to points and back, along the sheet's own rows and columns.

import type { Rect } from '../../../shared/workbook/cell'
import type { GridSheet } from '../../grid/grid'

const POINTS_PER_PIXEL = 3 / 4
const STANDARD = { row: 20, column: 64 }

const points = (sheet: GridSheet, axis: 'row' | 'column', index: number): number => {
  const hidden = axis === 'row' ? sheet.rowHidden(index) : sheet.columnHidden(index)
  const pixels = axis === 'row' ? sheet.rowHeight(index) : sheet.columnWidth(index)
  return hidden ? 0 : (pixels ?? STANDARD[axis]) * POINTS_PER_PIXEL
}

/** In points. */
export function sizeOf(sheet: GridSheet, { row, column, rows, columns }: Rect): { width: number; height: number } {
  let [width, height] = [0, 0]
  for (let i = 0; i < columns; i++) width += points(sheet, 'column', column + i)
  for (let i = 0; i < rows; i++) height += points(sheet, 'row', row + i)
  return { width, height }
}

/** The row or column in which a distance from the sheet's corner, in points, falls. */
export function anchorAt(sheet: GridSheet, axis: 'row' | 'column', distance: number): number {
  const last = (axis === 'row' ? sheet.rowCount : sheet.columnCount) - 1
  let index = 0
  for (let rest = distance; index < last; index++) {
    rest -= points(sheet, axis, index)
    if (rest < 0) break
  }
  return index
}
