// Columns of ours that a person deleted and that a build brings back, behind the last used one.

import type { SheetLayout } from './layout'
import { columnOf } from './layout'
import { asInput, HEADER_STYLE } from './palette'
import type { Operation } from './patch'
import type { SheetSnapshot } from './port'
import type { ColumnSpec, SheetSpec } from './spec'

/** The layout with a place for every column of the spec; empty columns of input tables stay away. */
export function withColumns(layout: SheetLayout, sheet: SheetSpec, snapshot: SheetSnapshot): SheetLayout {
  const isNeeded = (column: ColumnSpec): boolean =>
    sheet.kind === 'generated' || sheet.needsColumns === true || column.values.some((value) => value !== null && value !== '')
  const missing = sheet.columns.filter((column) => !layout.columns.has(column.key) && isNeeded(column))
  if (missing.length === 0) return layout
  const columns = new Map(layout.columns)
  let next = snapshot.values.reduce((width, cells) => Math.max(width, cells.length), 1)
  for (const { key } of missing) columns.set(key, next++)
  return { ...layout, columns }
}

/** The columns that `layout` has a place for and the sheet does not hold. */
export const missingColumns = (sheet: SheetSpec, snapshot: SheetSnapshot, layout: SheetLayout): ColumnSpec[] =>
  sheet.columns.filter(({ key }) => layout.columns.has(key) && snapshot.values[0]?.[layout.columns.get(key) as number] !== key)

/** Looks of columns that come back. */
export const columnLooks = (sheet: SheetSpec, columns: ColumnSpec[], layout: SheetLayout): Operation[] =>
  columns.flatMap((column): Operation[] => {
    const at = columnOf(layout, column.key)
    const data = { row: layout.firstRow, column: at, rows: Math.max(1, layout.endRow - layout.firstRow), columns: 1 }
    return [
      {
        op: 'format',
        sheet: sheet.key,
        rect: { row: 0, column: at, rows: layout.headerRow + 1, columns: 1 },
        style: { numberFormat: '@' },
      },
      { op: 'format', sheet: sheet.key, rect: { row: layout.headerRow, column: at, rows: 1, columns: 1 }, style: HEADER_STYLE },
      { op: 'format', sheet: sheet.key, rect: data, style: column.isInput ? asInput(column.style) : { ...column.style, locked: true } },
      { op: 'columnWidth', sheet: sheet.key, column: at, count: 1, width: column.width, ...(column.hidden ? { hidden: true } : {}) },
    ]
  })
