// Reads a CSV file into a raw table: the row numbers are those that a spreadsheet shows.

import type { Steps } from '../workbook/steps'
import { atOnce, eachRow, within } from '../workbook/steps'
import { isBlank } from './cell-text'
import type { TextGrid } from './grid/text-grid'
import { readTextGrid } from './grid/text-grid'
import type { LayoutOptions } from './layout/table-of-grid'
import { gridTableSteps } from './layout/table-of-grid'
import type { Problem } from './problem'
import type { RawTable } from './tables'

const texts = {
  tooLong: {
    en: 'This row has {found|cell|cells}, but there {expected:is|are} {expected|column|columns}. Put a text or number that contains the separator in quotation marks.',
    zh: '该行有 {found} 个单元格，而列名只有 {expected} 个。含有分隔符的文字或数字请加引号。',
  },
  tooShort: {
    en: 'This row has {found|cell|cells}, but there {expected:is|are} {expected|column|columns}; the missing ones were read as empty.',
    zh: '该行只有 {found} 个单元格，而列名有 {expected} 个；缺少的按空白读取。',
  },
}

/** Reads text or the bytes of a file at once. */
export function readCsv(input: string | Uint8Array, fileName: string): { table: RawTable; problems: Problem[] } {
  const { grid, problems } = readTextGrid(input, fileName)
  if (grid === undefined) return { table: emptyTable(fileName), problems }
  const read = atOnce(textTableSteps(grid, fileName))
  return { table: read.table, problems: [...problems, ...read.problems] }
}

/** A table without headers, which the readers of tables report. */
export const emptyTable = (file: string): RawTable => ({
  source: { file },
  headers: [],
  rows: [],
  rowNumbers: [],
  headerRow: 1,
  columns: [],
})

export type TextTableOptions = Pick<LayoutOptions, 'headerRow' | 'known' | 'further'>

/** The table in a text's cells, and the rows that have more or fewer cells than there are columns; in steps. */
export function* textTableSteps(
  grid: TextGrid,
  file: string,
  options: TextTableOptions = {},
): Steps<{ table: RawTable; problems: Problem[] }> {
  const table = yield* within(0, 0.7, gridTableSteps(grid, { source: { file }, keepsUnnamed: true, ...options }))
  if (grid.separator === ';') table.isSemicolon = true
  return { table, problems: yield* within(0.7, 1, raggedRows(grid, table, file)) }
}

function* raggedRows(grid: TextGrid, table: RawTable, file: string): Steps<Problem[]> {
  const problems: Problem[] = []
  const expected = table.headers.length
  /** A column at the end without a name may be left out of a row. */
  const named = table.headers.reduce((last, name, column) => (name === '' ? last : column + 1), 0)
  yield* eachRow(table.rowNumbers.length, (index) => {
    const row = table.rowNumbers[index]
    const cells = grid.values[row - 1]
    // Empty cells beyond the last header are only separators; a cell with content has lost its column.
    let found = cells.length
    while (found > expected && isBlank(cells[found - 1])) found--
    if (found > expected) problems.push(ragged('rowTooLong', 'error', texts.tooLong, { file, row }, { found, expected }))
    if (found < named) problems.push(ragged('rowTooShort', 'warning', texts.tooShort, { file, row }, { found, expected }))
  })
  return problems
}

const ragged = (
  code: string,
  severity: Problem['severity'],
  text: Problem['text'],
  place: Problem['place'],
  params: Problem['params'],
): Problem => ({ code, severity, place, text, params })
