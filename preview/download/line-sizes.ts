// Widths of columns and heights of rows in a file's units, from pixels.

import type { Operation, SheetKey } from '../../shared/workbook/patch'

/** A character of the default font, and the padding of a column, in pixels. */
const CHARACTER = 7
const PADDING = 5
/** What a column is given whose width nobody has set. */
const USUAL_WIDTH = 64
const POINTS_PER_PIXEL = 0.75

export const columnWidth = (sheet: SheetKey, column: number, pixels: number | undefined, hidden: boolean): Operation => ({
  op: 'columnWidth',
  sheet,
  column,
  count: 1,
  width: ((pixels ?? USUAL_WIDTH) - PADDING) / CHARACTER,
  hidden,
})

export const rowHeight = (sheet: SheetKey, row: number, pixels: number | undefined, hidden: boolean): Operation => ({
  op: 'rowHeight',
  sheet,
  row,
  count: 1,
  height: pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL,
  hidden,
})
