// Adds lines below the last one of a sheet that only grows.

import type { Rect, Scalar } from './cell'
import type { SheetChange } from './changed-sheet'
import type { SheetLayout } from './layout'
import type { Operation } from './patch'
import type { SheetSnapshot } from './port'
import type { SheetSpec } from './spec'

export function appendedRows(sheet: SheetSpec, snapshot: SheetSnapshot, layout: SheetLayout): SheetChange {
  if (sheet.rows.length === 0) return { operations: [], undo: [], cellsWritten: 0 }
  const row = Math.max(layout.firstRow, snapshot.values.length)
  const width = Math.max(...layout.columns.values()) + 1
  const values: Scalar[][] = sheet.rows.map((_, index) => {
    const cells = new Array<Scalar>(width).fill(null)
    for (const column of sheet.columns) {
      const at = layout.columns.get(column.key)
      if (at !== undefined) cells[at] = column.values[index]
    }
    return cells
  })
  const rect = { row, column: 0, rows: values.length, columns: width }
  const protect: Operation[] = snapshot.isProtected ? [{ op: 'protect', sheet: sheet.key, unlocked: [] }] : []
  const unprotect: Operation[] = snapshot.isProtected ? [{ op: 'unprotect', sheet: sheet.key }] : []
  return {
    operations: [...unprotect, ...looksOf(sheet, layout, rect), { op: 'write', sheet: sheet.key, row, column: 0, values }, ...protect],
    undo: [
      ...unprotect,
      { op: 'write', sheet: sheet.key, row, column: 0, values: values.map((cells) => cells.map((value) => (value === null ? null : ''))) },
      ...protect,
    ],
    cellsWritten: values.flat().filter((value) => value !== null).length,
  }
}

/** Text in one stretch where every column is text; else each column as it is written. */
function looksOf(sheet: SheetSpec, layout: SheetLayout, rect: Rect): Operation[] {
  const text: Operation = { op: 'format', sheet: sheet.key, rect, style: { numberFormat: '@' } }
  if (sheet.columns.every(({ style }) => style.numberFormat === '@')) return [text]
  return sheet.columns.flatMap((column): Operation[] => {
    const at = layout.columns.get(column.key)
    return at === undefined ? [] : [{ op: 'format', sheet: sheet.key, rect: { ...rect, column: at, columns: 1 }, style: column.style }]
  })
}
