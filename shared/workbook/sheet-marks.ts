// Conditional marks, validations and unlocked ranges of a table, from its keys to rectangles.

import { cellAddress } from './address'
import type { Rect } from './cell'
import type { Layout, SheetLayout } from './layout'
import { columnOf, printer, rowOf } from './layout'
import { openStretches } from './open-stretches'
import type { Operation } from './patch'
import type { SheetSpec } from './spec'

/** Marks reach to the closing row, so that they grow with rows inserted before it. */
export function markOperations(sheet: SheetSpec, layouts: Layout): Operation[] {
  const layout = layouts.get(sheet.key) as SheetLayout
  const rows = layout.endRow - layout.firstRow + 1
  const print = printer(layouts, sheet.key, true)
  const operations: Operation[] = []
  for (const mark of sheet.rows.length > 0 ? (sheet.rowMarks ?? []) : []) {
    operations.push({
      op: 'mark',
      sheet: sheet.key,
      rect: { row: layout.firstRow, column: 1, rows, columns: sheet.columns.length },
      mark: { kind: 'formula', formula: print(mark.formula(sheet.rows[0])), style: mark.style },
    })
  }
  for (const column of sheet.columns) {
    const rect: Rect = { row: layout.firstRow, column: columnOf(layout, column.key), rows, columns: 1 }
    const top = cellAddress(rect.row, rect.column)
    for (const mark of column.marks ?? []) {
      operations.push({
        op: 'mark',
        sheet: sheet.key,
        rect,
        mark: mark.kind === 'bar' ? mark : { kind: 'formula', formula: `=AND(ISNUMBER(${top}),${top}<>0)`, style: mark.style },
      })
    }
    if (column.validation) operations.push({ op: 'validate', sheet: sheet.key, rect, validation: column.validation })
  }
  return operations
}

/** Every range of the sheet that people type into. */
export function unlockedRects(sheet: SheetSpec, layout: SheetLayout): Rect[] {
  const rows = layout.endRow - layout.firstRow
  return sheet.columns.flatMap((column) => {
    // A column that an earlier version did not know is not there to be typed into.
    if (!column.isInput || !layout.columns.has(column.key)) return []
    const locked = new Set((column.lockedRows ?? []).map((row) => rowOf(layout, sheet.rows[row]) - layout.firstRow))
    return openStretches(rows, locked).map(({ from, count }) => ({
      row: layout.firstRow + from,
      column: columnOf(layout, column.key),
      rows: count,
      columns: 1,
    }))
  })
}
