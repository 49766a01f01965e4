// Checks of what a request hands over, in the words of the host.

import { MAX_COLUMNS, MAX_ROWS, parseReference } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { Grid, GridSheet } from '../grid/grid'
import { intersection } from '../grid/moving'
import { isHostObject } from './host-object'
import { refuse } from './host-error'
import { cellsOf } from './range-ref'

export const asText = (value: unknown, what: string): string =>
  typeof value === 'string' ? value : refuse('InvalidArgument', `${what} must be text`)

export const asBoolean = (value: unknown, what: string): boolean =>
  typeof value === 'boolean' ? value : refuse('InvalidArgument', `${what} must be true or false`)

/** A whole number from `least` on. */
export const asCount = (value: unknown, what: string, least = 0): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least
    ? value
    : refuse('InvalidArgument', `${what} must be a whole number from ${least}`)

export const asNumber = (value: unknown, what: string): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse('InvalidArgument', `${what} must be a number`)

/** '#rgb' colours and names are left to the browser; '#rrggbb' is what all hosts take. */
export const asColor = (value: unknown, what: string): string => {
  const color = asText(value, what)
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : refuse('InvalidArgument', `${what} must be #rrggbb, not ${color}`)
}

/** One of Excel's enum values. */
export const asOneOf = <T extends string>(value: unknown, choices: readonly T[], what: string): T =>
  choices.find((choice) => choice === value) ??
  refuse('InvalidArgument', `${what} must be one of ${choices.join(', ')}, not ${String(value)}`)

/** A range handed over as an object or as an address; an address without a sheet is meant on `home`. */
export function asCells(grid: Grid, home: GridSheet | undefined, value: unknown, what: string): { sheet: GridSheet; rect: Rect } {
  if (isHostObject(value) && value.range) return cellsOf(grid, value.range)
  const found = typeof value === 'string' ? parseReference(value) : undefined
  if (!found) return refuse('InvalidArgument', `${what} must be a range or an address, not ${String(value)}`)
  const sheet = found.sheet === undefined ? home : grid.sheetByName(found.sheet)
  return { sheet: sheet ?? refuse('ItemNotFound', `there is no sheet for ${String(value)}`), rect: found.rect }
}

export const isWholeRows = (rect: Rect): boolean => rect.columns >= MAX_COLUMNS
export const isWholeColumns = (rect: Rect): boolean => rect.rows >= MAX_ROWS

/** The part of a range that the grid's sheet has now; undefined when it has none of it. For reading and clearing. */
export const withinSheet = (sheet: GridSheet, rect: Rect): Rect | undefined =>
  intersection(rect, { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount })

/** The part of a range that is to be written: whole rows and columns end where its sheet does. */
export function onSheet(sheet: GridSheet, rect: Rect): Rect {
  // Excel's sheets are always large enough; the embedded one grows when needed.
  if (!isWholeColumns(rect) && rect.row + rect.rows > sheet.rowCount) sheet.rowCount = rect.row + rect.rows
  if (!isWholeRows(rect) && rect.column + rect.columns > sheet.columnCount) sheet.columnCount = rect.column + rect.columns
  return {
    ...rect,
    rows: Math.min(rect.rows, sheet.rowCount - rect.row),
    columns: Math.min(rect.columns, sheet.columnCount - rect.column),
  }
}
