// How far a sheet is looked at when it is saved: all that it holds, and of what is empty as much as a person may have styled.

import type { GridSheet } from '../grid/grid'

/** An Excel sheet goes on for a million rows. */
const EMPTY_ROWS = 1000
const EMPTY_COLUMNS = 26

export function extentOf(sheet: GridSheet): { rows: number; columns: number } {
  const used = sheet.usedRect()
  return {
    rows: Math.max(used?.rows ?? 0, Math.min(sheet.rowCount, EMPTY_ROWS)),
    columns: Math.max(used?.columns ?? 0, Math.min(sheet.columnCount, EMPTY_COLUMNS)),
  }
}
