// A new sheet made from a template, as "Duplicate" in Google's interface makes it: size, panes, what is hidden, tab colour.

import type { GridSheet } from '../grid/grid'

/** @throws for a template with cells, marks, charts or protection, which the stand-in does not copy. */
export function copyFrame(from: GridSheet, to: GridSheet): void {
  const more = [
    from.usedRect() !== null,
    from.marks().length > 0,
    from.validations().length > 0,
    from.charts().length > 0,
    from.protection() !== null,
  ]
  if (more.some(Boolean)) throw new Error('insertSheet with a template: the stand-in copies the frame of an empty sheet only')
  to.rowCount = from.rowCount
  to.columnCount = from.columnCount
  to.tabColor = from.tabColor
  to.freeze(from.frozen().rows, from.frozen().columns)
  for (let column = 0; column < from.columnCount; column++) {
    const width = from.columnWidth(column)
    if (width !== undefined) to.setColumnWidth(column, 1, width)
    if (from.columnHidden(column)) to.setColumnHidden(column, 1, true)
  }
  for (let row = 0; row < from.rowCount; row++) {
    const height = from.rowHeight(row)
    if (height !== undefined) to.setRowHeight(row, 1, height)
    if (from.rowHidden(row)) to.setRowHidden(row, 1, true)
  }
  to.visibility = from.visibility
}
