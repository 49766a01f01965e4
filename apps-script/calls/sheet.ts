// What is done to a sheet as a whole: its name, its size, its rows and columns, and names for its cells.

import type { Rect } from '../../shared/workbook/cell'
import type { SheetKey } from '../../shared/workbook/patch'
import type { Step } from '../server/step'
import { app, calls, rangeOf, sheetOf } from './record'

/** What Google gives a new sheet. */
export const NEW_ROWS = 1000
export const NEW_COLUMNS = 26

export const hideSheet = (sheet: SheetKey): Step => calls(sheetOf(sheet).hideSheet())
export const renameSheet = (sheet: SheetKey, name: string): Step => calls(sheetOf(sheet).setName(name))
export const setTabColor = (sheet: SheetKey, color: string | null): Step => calls(sheetOf(sheet).setTabColor(color))

/** Adds rows below, or cuts them. */
export function sizeRows(sheet: SheetKey, from: number, to: number): Step[] {
  if (to > from) return [calls(sheetOf(sheet).insertRowsAfter(from, to - from))]
  return to < from ? [deleteRows(sheet, to, from - to)] : []
}

export const sizeColumns = (sheet: SheetKey, columns: number): Step =>
  calls(sheetOf(sheet).insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS))

/** After the row above, because new rows take the looks of the row that they are inserted after. */
export const insertRows = (sheet: SheetKey, row: number, count: number): Step =>
  calls(row === 0 ? sheetOf(sheet).insertRowsBefore(1, count) : sheetOf(sheet).insertRowsAfter(row, count))

export const deleteRows = (sheet: SheetKey, row: number, count: number): Step => calls(sheetOf(sheet).deleteRows(row + 1, count))

/** Sizes in pixels. */
export const setSizes = (axis: 'rows' | 'columns', sheet: SheetKey, from: number, count: number, pixels: number): Step =>
  calls(axis === 'rows' ? sheetOf(sheet).setRowHeights(from + 1, count, pixels) : sheetOf(sheet).setColumnWidths(from + 1, count, pixels))

export function setHidden(axis: 'rows' | 'columns', sheet: SheetKey, from: number, count: number, hidden: boolean): Step {
  if (axis === 'rows') return calls(sheetOf(sheet)[hidden ? 'hideRows' : 'showRows'](from + 1, count))
  return calls(sheetOf(sheet)[hidden ? 'hideColumns' : 'showColumns'](from + 1, count))
}

export const freeze = (axis: 'rows' | 'columns', sheet: SheetKey, count: number): Step =>
  calls(axis === 'rows' ? sheetOf(sheet).setFrozenRows(count) : sheetOf(sheet).setFrozenColumns(count))

export const setNumberFormats = (sheet: SheetKey, rect: Rect, formats: string[][]): Step =>
  calls(rangeOf(sheet, rect).setNumberFormats(formats))

export const setName = (name: string, sheet: SheetKey, rect: Rect): Step => calls(app.getActive().setNamedRange(name, rangeOf(sheet, rect)))
