// Rows and columns of a sheet: how many, how large, hidden or frozen, in Univer's terms.

import { BooleanNumber } from '@univerjs/core'
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core'
import type { Rect } from '../../shared/workbook/cell'
import { toRange, type Engine } from './engine'
import { guardFromPeople } from './protection'

export function setSize(engine: Engine, subUnitId: string, { rowCount, columnCount }: { rowCount?: number; columnCount?: number }): void {
  if (rowCount !== undefined) engine.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount })
  if (columnCount !== undefined) engine.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount })
  guardFromPeople(engine, subUnitId)
}

/** Makes room for the rectangle. */
export function growTo(engine: Engine, sheetId: string, { row, column, rows, columns }: Rect): void {
  const sheet = engine.worksheet(sheetId)
  if (row + rows > sheet.getRowCount()) setSize(engine, sheetId, { rowCount: row + rows })
  if (column + columns > sheet.getColumnCount()) setSize(engine, sheetId, { columnCount: column + columns })
}

export function setColumnWidth(engine: Engine, subUnitId: string, column: number, count: number, pixels: number): void {
  engine.run(SetWorksheetColWidthMutation.id, { subUnitId, ranges: [columnRange(engine, subUnitId, column, count)], colWidth: pixels })
  // Univer passes over hidden columns; they have the width when they are shown again.
  const sheet = engine.worksheet(subUnitId)
  for (let at = column; at < column + count; at++) if (!sheet.getColVisible(at)) sheet.getColumnManager().setColumnWidth(at, pixels)
}

export function setColumnHidden(engine: Engine, subUnitId: string, column: number, count: number, hidden: boolean): void {
  const ranges = [columnRange(engine, subUnitId, column, count)]
  engine.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { subUnitId, ranges })
}

export function setRowHeight(engine: Engine, subUnitId: string, row: number, count: number, pixels: number): void {
  const ranges = [rowRange(engine, subUnitId, row, count)]
  // Else Univer goes on fitting the row to its text.
  engine.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId, ranges, autoHeightInfo: BooleanNumber.FALSE })
  engine.run(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight: pixels })
}

/** undefined for a row that fits its text: nobody set that height. */
export function rowHeight(engine: Engine, sheetId: string, row: number): number | undefined {
  const line = engine.worksheet(sheetId).getRowManager().getRow(row)
  return line?.ia === BooleanNumber.FALSE ? line.h : undefined
}

export function setRowHidden(engine: Engine, subUnitId: string, row: number, count: number, hidden: boolean): void {
  const ranges = [rowRange(engine, subUnitId, row, count)]
  engine.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { subUnitId, ranges })
}

/** Univer counts the first scrolling row and column; -1 is none. */
export function freeze(engine: Engine, subUnitId: string, rows: number, columns: number): void {
  engine.run(SetFrozenMutation.id, {
    subUnitId,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    resetScroll: true,
  })
}

export function frozen(engine: Engine, sheetId: string): { rows: number; columns: number } {
  const { startRow, startColumn, ySplit, xSplit } = engine.worksheet(sheetId).getConfig().freeze
  return { rows: startRow > 0 ? ySplit : 0, columns: startColumn > 0 ? xSplit : 0 }
}

function columnRange(engine: Engine, sheetId: string, column: number, count: number) {
  growTo(engine, sheetId, { row: 0, column, rows: 1, columns: count })
  return toRange({ row: 0, column, rows: engine.worksheet(sheetId).getRowCount(), columns: count })
}

function rowRange(engine: Engine, sheetId: string, row: number, count: number) {
  growTo(engine, sheetId, { row, column: 0, rows: count, columns: 1 })
  return toRange({ row, column: 0, rows: count, columns: engine.worksheet(sheetId).getColumnCount() })
}
