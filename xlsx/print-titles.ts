// The name under which files keep the rows and columns that are printed on every page.

import { MAX_COLUMNS, MAX_ROWS, parseReference, quoteSheet, rectAddress } from '../shared/workbook/address'
import type { PrintSpec } from '../shared/workbook/patch'

export const PRINT_TITLES = '_xlnm.Print_Titles'

type Titles = Pick<PrintSpec, 'repeatRows' | 'repeatColumns'>

/** Columns stand before rows, as Excel writes them. @returns undefined where nothing is repeated. */
export function titlesReference(sheetName: string, { repeatRows, repeatColumns }: Titles): string | undefined {
  const sheet = quoteSheet(sheetName)
  const parts: string[] = []
  if (repeatColumns) {
    const [first, last] = repeatColumns
    parts.push(`${sheet}!${rectAddress({ row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 }, true)}`)
  }
  if (repeatRows) {
    const [first, last] = repeatRows
    parts.push(`${sheet}!${rectAddress({ row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS }, true)}`)
  }
  return parts.length > 0 ? parts.join(',') : undefined
}

/** A comma that stands in no quoted name. */
const BETWEEN = /,(?=(?:[^']*'[^']*')*[^']*$)/

/** Anything else that a name holds is not repeated. */
export function titlesIn(reference: string): Titles {
  const titles: Titles = {}
  for (const part of reference.split(BETWEEN)) {
    const rect = parseReference(part)?.rect
    if (rect === undefined) continue
    if (rect.rows >= MAX_ROWS) titles.repeatColumns = [rect.column, rect.column + rect.columns - 1]
    else titles.repeatRows = [rect.row, rect.row + rect.rows - 1]
  }
  return titles
}
