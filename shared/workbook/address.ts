// Cell addresses as spreadsheets print them (B7, $A$1:C3, 'My sheet'!A1), to and from zero-based rows and columns.

import type { Rect } from './cell'

/** The size of an Excel sheet; whole rows and columns reach this far. */
export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** 'A' → 0, 'aa' → 26. */
export function columnIndex(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** (6, 1) → 'B7'; with `absolute` '$B$7'. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const fixed = absolute ? '$' : ''
  return `${fixed}${columnLetters(column)}${fixed}${row + 1}`
}

/** 'A1' for one cell, 'A1:B2' for more, 'A:B' and '1:2' for whole columns and rows. */
export function rectAddress(rect: Rect, absolute = false): string {
  const fixed = absolute ? '$' : ''
  const [endRow, endColumn] = [rect.row + rect.rows - 1, rect.column + rect.columns - 1]
  if (rect.rows >= MAX_ROWS && rect.columns < MAX_COLUMNS) {
    return `${fixed}${columnLetters(rect.column)}:${fixed}${columnLetters(endColumn)}`
  }
  if (rect.columns >= MAX_COLUMNS) return `${fixed}${rect.row + 1}:${fixed}${endRow + 1}`
  const first = cellAddress(rect.row, rect.column, absolute)
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellAddress(endRow, endColumn, absolute)}`
}

/** Whether two rectangles share a cell. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/

/**
 * Reads 'B7', '$A$1:C3', 'A:B' or '2:5' (no sheet; parseReference takes one).
 * @returns undefined when the text is no address, or lies outside a sheet.
 */
export function parseAddress(text: string): Rect | undefined {
  const cells = CELLS.exec(text)
  if (cells) return between(+cells[2] - 1, columnIndex(cells[1]), +(cells[4] ?? cells[2]) - 1, columnIndex(cells[3] ?? cells[1]))
  const columns = COLUMNS.exec(text)
  if (columns) return between(0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2]))
  const rows = ROWS.exec(text)
  if (rows) return between(+rows[1] - 1, 0, +rows[2] - 1, MAX_COLUMNS - 1)
  return undefined
}

/** Reads "Team!B7" or "'My sheet'!A1:B2" too; `sheet` is undefined where none is named. */
export function parseReference(text: string): { sheet?: string; rect: Rect } | undefined {
  const parts = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(text.replace(/^=/, ''))
  const rect = parts ? parseAddress(parts[2]) : undefined
  if (!parts || !rect) return undefined
  return parts[1] === undefined ? { rect } : { sheet: unquoteSheet(parts[1]), rect }
}

/** A sheet's name as a formula writes it before '!': quoted where spreadsheets demand it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)
  const confusable = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name)
  return plain && !confusable ? name : `'${name.replaceAll("'", "''")}'`
}

/** The name inside the quotes: "'Jo''s'" → "Jo's". */
export const unquoteSheet = (text: string): string => (text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text)

function between(row1: number, column1: number, row2: number, column2: number): Rect | undefined {
  if (Math.max(row1, row2) >= MAX_ROWS || Math.max(column1, column2) >= MAX_COLUMNS) return undefined
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  }
}
