// The smallest rectangle with content inside a range. Formats alone do not count in the embedded grid.

import type { Rect } from '../../../shared/workbook/cell'
import type { GridSheet } from '../../grid/grid'
import { intersection } from '../../grid/moving'

export function usedPart(sheet: GridSheet, area: Rect): Rect | null {
  const used = sheet.usedRect()
  const inside = used && intersection(used, area)
  if (!inside) return null
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1]
  sheet.read(inside).forEach((line, row) =>
    line.forEach(({ formula, value }, column) => {
      if (formula === null && value === null) return
      top = Math.min(top, row)
      left = Math.min(left, column)
      bottom = Math.max(bottom, row)
      right = Math.max(right, column)
    }),
  )
  if (bottom < 0) return null
  return { row: inside.row + top, column: inside.column + left, rows: bottom - top + 1, columns: right - left + 1 }
}
