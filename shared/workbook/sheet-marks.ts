// Conditional marks, validations and unlocked ranges of a table, from its keys to rectangles.

import { cellAddress } from './address'
import type { Rect } from './cell'
import type { Layout, SheetLayout } from './layout'
import { columnOf, printer, rowOf } from './layout'
import { openStretches } from './open-stretches'
import type { Operation } from './patch'
import type { ColumnSpec, SheetSpec } from './spec'

/** Columns side by side. */
type Across = Pick<Rect, 'column' | 'columns'>

/** Marks reach to the closing row, so that they grow with rows inserted before it. */
export function markOperations(sheet: SheetSpec, layouts: Layout): Operation[] {
  const layout = layouts.get(sheet.key) as SheetLayout
  return [
    ...rowMarkOperations(sheet, layouts, { column: 1, columns: sheet.columns.length }),
    ...sheet.columns.flatMap((column) => columnMarkOperations(sheet, layout, column, { column: columnOf(layout, column.key), columns: 1 })),
  ]
}

/** The marks of rows, over some columns of the sheet. */
export function rowMarkOperations(sheet: SheetSpec, layouts: Layout, across: Across): Operation[] {
  const layout = layouts.get(sheet.key) as SheetLayout
  const print = printer(layouts, sheet.key, true)
  return (sheet.rows.length > 0 ? (sheet.rowMarks ?? []) : []).flatMap((mark) => {
    const formula = print(mark.formula(sheet.rows[0]))
    const pieces = mark.sparesInputs ? byInput(sheet, layout, across) : [{ ...across, isInput: false }]
    return pieces.map(({ isInput, ...piece }): Operation => ({
      op: 'mark',
      sheet: sheet.key,
      rect: { ...downFrom(layout), ...piece },
      mark: { kind: 'formula', formula, style: isInput ? { ...mark.style, fill: undefined } : mark.style },
    }))
  })
}

/** Columns side by side, cut where inputs begin and end. */
function byInput(sheet: SheetSpec, layout: SheetLayout, { column: first, columns: count }: Across): (Across & { isInput: boolean })[] {
  const inputs = new Set(sheet.columns.flatMap(({ key, isInput }) => (isInput ? (layout.columns.get(key) ?? []) : [])))
  const pieces: (Across & { isInput: boolean })[] = []
  for (let column = first; column < first + count; column++) {
    const last = pieces[pieces.length - 1]
    if (last?.isInput === inputs.has(column)) last.columns++
    else pieces.push({ column, columns: 1, isInput: inputs.has(column) })
  }
  return pieces
}

/** Marks and validation of a column, over it and those beside it that are like it. */
export function columnMarkOperations(sheet: SheetSpec, layout: SheetLayout, column: ColumnSpec, across: Across): Operation[] {
  const rect: Rect = { ...downFrom(layout), ...across }
  const top = cellAddress(rect.row, rect.column)
  return [
    ...(column.marks ?? []).map((mark): Operation => ({
      op: 'mark',
      sheet: sheet.key,
      rect,
      mark: mark.kind === 'bar' ? mark : { kind: 'formula', formula: `=AND(ISNUMBER(${top}),${top}<>0)`, style: mark.style },
    })),
    ...(column.validation ? [{ op: 'validate', sheet: sheet.key, rect, validation: column.validation } as const] : []),
  ]
}

const downFrom = (layout: SheetLayout): Pick<Rect, 'row' | 'rows'> => ({
  row: layout.firstRow,
  rows: layout.endRow - layout.firstRow + 1,
})

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
