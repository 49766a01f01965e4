// Excel.RangeFormat and its parts: fill, font, borders, alignment, sizes, and the lock of protected cells.

import type { Rect } from '../../../shared/workbook/cell'
import type { CellStyle } from '../../../shared/workbook/style'
import type { GridSheet } from '../../grid/grid'
import { asBoolean, asColor, asNumber, asOneOf, onSheet } from '../arguments'
import type { Host } from '../host'
import { undrawn, type HostObject } from '../host-object'
import { cellsOf, type RangeRef } from '../range-ref'
import { autofitColumns } from './autofit'
import { bordersObject } from './borders'

/** Excel speaks of points, the grid of pixels. */
const PIXELS_PER_POINT = 4 / 3
const STANDARD_WIDTH = 48
const STANDARD_HEIGHT = 15
/** More cells are not compared: Excel answers null for mixed formats, the preview then says what the first cell has. */
const COMPARED = 10_000

export function rangeFormatObject(host: Host, range: RangeRef): HostObject {
  const cells = () => cellsOf(host.grid, range)
  const part = () => onSheet(cells().sheet, cells().rect)
  const style = (change: CellStyle) => cells().sheet.setStyle(part(), change)
  const common = <K extends keyof CellStyle>(field: K, otherwise: CellStyle[K] | '') => commonStyle(cells().sheet, part(), field, otherwise)
  return {
    type: 'RangeFormat',
    get: {
      WrapText: () => common('wrap', false),
      HorizontalAlignment: () => ALIGNMENT_NAMES[String(common('align', ''))],
      ColumnWidth: () => (cells().sheet.columnWidth(part().column) ?? STANDARD_WIDTH * PIXELS_PER_POINT) / PIXELS_PER_POINT,
      RowHeight: () => (cells().sheet.rowHeight(part().row) ?? STANDARD_HEIGHT * PIXELS_PER_POINT) / PIXELS_PER_POINT,
    },
    set: {
      WrapText: (wrap: unknown) => style({ wrap: asBoolean(wrap, 'wrapText') }),
      HorizontalAlignment: (value: unknown) => {
        const name = asOneOf(value, ['General', 'Left', 'Center', 'Right'], 'the horizontal alignment')
        style({ align: name === 'General' ? undefined : (name.toLowerCase() as CellStyle['align']) })
      },
      ColumnWidth: (points: unknown) =>
        cells().sheet.setColumnWidth(part().column, part().columns, Math.round(asNumber(points, 'the column width') * PIXELS_PER_POINT)),
      RowHeight: (points: unknown) =>
        cells().sheet.setRowHeight(part().row, part().rows, Math.round(asNumber(points, 'the row height') * PIXELS_PER_POINT)),
      ...undrawn('VerticalAlignment', 'IndentLevel', 'ShrinkToFit', 'ReadingOrder'),
    },
    part: {
      Fill: () => ({
        type: 'RangeFill',
        get: { Color: () => common('fill', '#ffffff')?.toUpperCase() ?? null },
        set: { Color: (color: unknown) => style({ fill: asColor(color, 'the fill colour') }) },
      }),
      Font: () => ({
        type: 'RangeFont',
        get: {
          Bold: () => common('bold', false),
          Italic: () => common('italic', false),
          Size: () => common('size', 11),
          Color: () => common('color', '#000000')?.toUpperCase() ?? null,
        },
        set: {
          Bold: (bold: unknown) => style({ bold: asBoolean(bold, 'bold') }),
          Italic: (italic: unknown) => style({ italic: asBoolean(italic, 'italic') }),
          Size: (size: unknown) => style({ size: asNumber(size, 'the font size') }),
          Color: (color: unknown) => style({ color: asColor(color, 'the font colour') }),
          ...undrawn('Name'),
        },
      }),
      Protection: () => ({
        type: 'FormatProtection',
        get: { Locked: () => common('locked', true) },
        set: {
          Locked: (value: unknown) => {
            const locked = asBoolean(value, 'locked')
            style({ locked })
            host.locks.set(range.sheetId, cells().rect, locked)
          },
          ...undrawn('FormulaHidden'),
        },
      }),
      Borders: () => bordersObject(host, range),
    },
    call: {
      AutofitColumns: () => autofitColumns(cells().sheet, part()),
      // Rows of the embedded grid fit their text by themselves.
      ...undrawn('AutofitRows'),
    },
  }
}

const ALIGNMENT_NAMES: Record<string, string | null> = { '': 'General', left: 'Left', center: 'Center', right: 'Right', null: null }

function commonStyle<K extends keyof CellStyle, D>(sheet: GridSheet, rect: Rect, field: K, otherwise: D): CellStyle[K] | D | null {
  const first = sheet.styleAt(rect.row, rect.column)[field] ?? otherwise
  if (rect.rows * rect.columns > COMPARED) return first
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if ((sheet.styleAt(row, column)[field] ?? otherwise) !== first) return null
    }
  }
  return first
}
