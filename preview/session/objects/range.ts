// Excel.Range: where it lies, what it holds, and the ranges that can be reached from it.

import { MAX_COLUMNS, MAX_ROWS } from '../../../shared/workbook/address'
import type { Rect } from '../../../shared/workbook/cell'
import type { GridSheet } from '../../grid/grid'
import { intersection } from '../../grid/moving'
import { asBoolean, asCells, asCount, asOneOf, isWholeColumns, isWholeRows, onSheet } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import type { HostObject } from '../host-object'
import { cellsOf, fullAddress, type RangeRef } from '../range-ref'
import { conditionalFormatsObject } from './conditional-formats'
import { dataValidationObject } from './data-validation'
import { clearRange, insertCells, deleteCells } from './range-changes'
import { rangeFormatObject } from './range-format'
import { readFormats, readRange, writeCells, writeFormats } from './range-cells'
import { usedPart } from './used-range'
import { worksheetObject } from './worksheet'

/** @throws {SessionError} InvalidArgument when the rectangle leaves the sheet. */
export function rangeOf(host: Host, sheet: GridSheet, rect: Rect): HostObject {
  const inside =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS
  if (!inside) refuse('InvalidArgument', `a range outside the sheet ${sheet.name}`)
  return rangeObject(host, host.ranges.add({ sheetId: sheet.id, rect }))
}

export function rangeObject(host: Host, range: RangeRef): HostObject {
  const cells = () => cellsOf(host.grid, range)
  const rect = () => cells().rect
  const go = (to: Partial<Rect>) => rangeOf(host, cells().sheet, { ...rect(), ...to })
  const meeting = (other: unknown) => {
    const found = asCells(host.grid, cells().sheet, other, 'the other range')
    return found.sheet.id === range.sheetId ? (intersection(rect(), found.rect) ?? null) : null
  }
  const used = () => usedPart(cells().sheet, rect())
  const allRows = (hidden: (row: number) => boolean) => {
    const part = onSheet(cells().sheet, rect())
    return Array.from({ length: Math.min(part.rows, 1000) }, (_, i) => hidden(part.row + i)).every(Boolean)
  }
  return {
    type: 'Range',
    range,
    get: {
      Address: () => fullAddress(cells().sheet, rect()),
      RowIndex: () => rect().row,
      ColumnIndex: () => rect().column,
      RowCount: () => rect().rows,
      ColumnCount: () => rect().columns,
      CellCount: () => rect().rows * rect().columns,
      IsEntireRow: () => isWholeRows(rect()),
      IsEntireColumn: () => isWholeColumns(rect()),
      Values: () => readRange(cells(), 'Values'),
      Formulas: () => readRange(cells(), 'Formulas'),
      Text: () => readRange(cells(), 'Text'),
      ValueTypes: () => readRange(cells(), 'ValueTypes'),
      NumberFormat: () => readFormats(cells()),
      RowHidden: () => allRows((row) => cells().sheet.rowHidden(row)),
      ColumnHidden: () =>
        Array.from({ length: onSheet(cells().sheet, rect()).columns }, (_, i) => cells().sheet.columnHidden(rect().column + i)).every(
          Boolean,
        ),
    },
    set: {
      Values: (values: unknown) => writeCells(host, cells(), values, 'values'),
      Formulas: (formulas: unknown) => writeCells(host, cells(), formulas, 'formulas'),
      NumberFormat: (formats: unknown) => writeFormats(cells(), formats),
      RowHidden: (hidden: unknown) => {
        const part = onSheet(cells().sheet, rect())
        cells().sheet.setRowHidden(part.row, part.rows, asBoolean(hidden, 'rowHidden'))
      },
      ColumnHidden: (hidden: unknown) => {
        const part = onSheet(cells().sheet, rect())
        cells().sheet.setColumnHidden(part.column, part.columns, asBoolean(hidden, 'columnHidden'))
      },
    },
    part: {
      Format: () => rangeFormatObject(host, range),
      Worksheet: () => worksheetObject(host, range.sheetId),
      ConditionalFormats: () => conditionalFormatsObject(host, range),
      DataValidation: () => dataValidationObject(host, range),
    },
    call: {
      GetCell: (row: unknown, column: unknown) =>
        go({
          row: rect().row + asCount(row, 'the row', -MAX_ROWS),
          column: rect().column + asCount(column, 'the column', -MAX_COLUMNS),
          rows: 1,
          columns: 1,
        }),
      GetRow: (row: unknown) => go({ row: rect().row + asCount(row, 'the row'), rows: 1 }),
      GetColumn: (column: unknown) => go({ column: rect().column + asCount(column, 'the column'), columns: 1 }),
      GetLastRow: () => go({ row: rect().row + rect().rows - 1, rows: 1 }),
      GetLastColumn: () => go({ column: rect().column + rect().columns - 1, columns: 1 }),
      GetLastCell: () => go({ row: rect().row + rect().rows - 1, column: rect().column + rect().columns - 1, rows: 1, columns: 1 }),
      GetEntireRow: () => go({ column: 0, columns: MAX_COLUMNS }),
      GetEntireColumn: () => go({ row: 0, rows: MAX_ROWS }),
      GetOffsetRange: (rows: unknown, columns: unknown) =>
        go({
          row: rect().row + asCount(rows, 'the row offset', -MAX_ROWS),
          column: rect().column + asCount(columns, 'the column offset', -MAX_COLUMNS),
        }),
      GetResizedRange: (rows: unknown, columns: unknown) =>
        go({
          rows: rect().rows + asCount(rows, 'the added rows', -MAX_ROWS),
          columns: rect().columns + asCount(columns, 'the added columns', -MAX_COLUMNS),
        }),
      GetAbsoluteResizedRange: (rows: unknown, columns: unknown) =>
        go({ rows: asCount(rows, 'the rows', 1), columns: asCount(columns, 'the columns', 1) }),
      GetRowsBelow: (count: unknown) => go({ row: rect().row + rect().rows, rows: asCount(count ?? 1, 'the rows', 1) }),
      GetColumnsAfter: (count: unknown) => go({ column: rect().column + rect().columns, columns: asCount(count ?? 1, 'the columns', 1) }),
      GetBoundingRect: (other: unknown) => go(around(rect(), asCells(host.grid, cells().sheet, other, 'the other range').rect)),
      GetIntersection: (other: unknown) => go(meeting(other) ?? refuse('ItemNotFound', 'the ranges do not meet')),
      GetIntersectionOrNullObject: (other: unknown) => {
        const both = meeting(other)
        return both && go(both)
      },
      GetUsedRange: () => go(used() ?? { rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: () => {
        const part = used()
        return part && go(part)
      },
      Insert: (shift: unknown) => insertCells(host, cells(), asOneOf(shift, ['Down', 'Right'], 'the shift'), go),
      Delete: (shift: unknown) => deleteCells(host, cells(), asOneOf(shift, ['Up', 'Left'], 'the shift')),
      Clear: (what: unknown) => clearRange(host, cells(), what ?? 'All'),
      Select: () => {
        host.grid.select(range.sheetId, rect())
        host.selection = { sheetId: range.sheetId, rect: rect() }
      },
      Calculate: () => undefined,
    },
  }
}

function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row)
  const column = Math.min(a.column, b.column)
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  }
}
