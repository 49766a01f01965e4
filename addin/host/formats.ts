// The looks of cells, columns and rows.

import type { Operation } from '../../shared/workbook/patch'
import type { CellStyle } from '../../shared/workbook/style'
import { rangeIn } from './book'
import { MAX_COLUMNS, MAX_ROWS } from '../../shared/workbook/address'

type Of<Kind extends Operation['op']> = Extract<Operation, { op: Kind }>

export function format(sheet: Excel.Worksheet, { rect, style }: Of<'format'>): void {
  const range = rangeIn(sheet, rect)
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat)
  const { font } = range.format
  if (style.bold !== undefined) font.bold = style.bold
  if (style.italic !== undefined) font.italic = style.italic
  if (style.size !== undefined) font.size = style.size
  if (style.color !== undefined) font.color = style.color
  if (style.fill !== undefined) range.format.fill.color = style.fill
  if (style.align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[style.align]
  if (style.wrap !== undefined) range.format.wrapText = style.wrap
  if (style.locked !== undefined) range.format.protection.locked = style.locked
  if (style.underline !== undefined) {
    underline(range, 'EdgeBottom', style.underline)
    if (rect.rows > 1) underline(range, 'InsideHorizontal', style.underline)
  }
}

/** "If the argument is a single value, it will be applied to all cells in the range" (Excel.Range), which the types do not say. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][]
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const satisfies Record<NonNullable<CellStyle['align']>, string>

function underline(range: Excel.Range, edge: 'EdgeBottom' | 'InsideHorizontal', color: string): void {
  const border = range.format.borders.getItem(edge)
  border.style = 'Continuous'
  border.weight = 'Thin'
  border.color = color
}

/**
 * Excel's own column width is in characters of the default font, but the API takes points: 7 pixels a character and 5
 * of padding, at 96 pixels and 72 points an inch.
 */
export const widthInPoints = (characters: number): number => (Math.trunc(characters * 7 + 5) * 72) / 96

export function columnWidth(sheet: Excel.Worksheet, { column, count, width, hidden }: Of<'columnWidth'>): void {
  const range = rangeIn(sheet, { row: 0, column, rows: MAX_ROWS, columns: count })
  if (hidden) {
    range.columnHidden = true
    return
  }
  if (hidden === false) range.columnHidden = false
  range.format.columnWidth = widthInPoints(width)
}

export function rowHeight(sheet: Excel.Worksheet, { row, count, height, hidden }: Of<'rowHeight'>): void {
  const range = rangeIn(sheet, { row, column: 0, rows: count, columns: MAX_COLUMNS })
  if (hidden !== undefined) range.rowHidden = hidden
  if (height !== undefined && !hidden) range.format.rowHeight = height
}

/** Panes that are frozen otherwise are thawed first. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: Of<'freeze'>): void {
  sheet.freezePanes.unfreeze()
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeIn(sheet, { row: 0, column: 0, rows, columns }))
  else if (rows > 0) sheet.freezePanes.freezeRows(rows)
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns)
}
