// Reads a CSV file into a raw table: any usual separator and encoding, and the row numbers that a spreadsheet shows.

import papa from 'papaparse/papaparse.min.js'

import type { Scalar } from '../workbook/cell'
import { isBlank } from './cell-text'
import { decodeText } from './decode-text'
import type { Problem } from './problem'
import type { RawTable } from './tables'

/** Excel writes the separator of a list into a first line of this form. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r|$)/i

const texts = {
  notText: {
    en: 'This file is not text. Save it as "CSV UTF-8" and try again.',
    zh: '该文件不是文本文件。请另存为“CSV UTF-8”后重试。',
  },
  western: {
    en: 'This file is not UTF-8 and was read as Western European text. Look at names with accents; if they are wrong, save the file as "CSV UTF-8".',
    zh: '该文件不是 UTF-8 编码，已按西欧文字读取。请检查带重音符号的姓名；如有错误，请另存为“CSV UTF-8”。',
  },
  empty: {
    en: 'This file has no rows. Its first row holds the column names, the rows below the data.',
    zh: '该文件没有任何行。第一行应为列名，下面各行为数据。',
  },
  quote: {
    en: 'A quotation mark in this row has no partner. Write it twice inside a text, or remove it.',
    zh: '该行的引号不成对。文字内的引号请写两次，或将其删除。',
  },
  tooLong: {
    en: 'This row has {found} cells, but there are {expected} columns. Put a text or number that contains the separator in quotation marks.',
    zh: '该行有 {found} 个单元格，而列名只有 {expected} 个。含有分隔符的文字或数字请加引号。',
  },
  tooShort: {
    en: 'This row has {found} cells, but there are {expected} columns; the missing ones were read as empty.',
    zh: '该行只有 {found} 个单元格，而列名有 {expected} 个；缺少的按空白读取。',
  },
}

/** The separator is the one that stands most often in the first line with content, outside quotation marks. */
function separatorOf(text: string): string {
  const line = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (separator: string): number => bare.split(separator).length - 1
  return [',', ';', '\t', '|'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

/**
 * Reads text or the bytes of a file. The first row with content holds the headers; blank rows are left out, and the
 * others keep the number that a spreadsheet would show beside them.
 */
export function readCsv(input: string | Uint8Array, fileName: string): { table: RawTable; problems: Problem[] } {
  const problems: Problem[] = []
  const report = (
    code: string,
    severity: Problem['severity'],
    text: keyof typeof texts,
    row?: number,
    params: Problem['params'] = {},
  ): void => {
    const place = row === undefined ? { file: fileName } : { file: fileName, row }
    problems.push({ code, severity, place, text: texts[text], params })
  }
  const table: RawTable = { source: { file: fileName }, headers: [], rows: [], rowNumbers: [], headerRow: 1, columns: [] }

  const decoded = typeof input === 'string' ? { text: input, encoding: 'utf-8' } : decodeText(input)
  if (decoded === undefined) {
    report('notText', 'error', 'notText')
    return { table, problems }
  }
  if (decoded.encoding === 'windows-1252') report('guessedEncoding', 'warning', 'western')
  let text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text
  const stated = SEPARATOR_LINE.exec(text)
  if (stated !== null) text = text.slice(stated[0].length)
  /** The line "sep=" is a row of the file too. */
  const firstRow = stated === null ? 1 : 2

  const parsed = papa.parse(text, { delimiter: stated?.[1] ?? separatorOf(text), skipEmptyLines: false })
  for (const error of parsed.errors) {
    if (error.type === 'Quotes') report('unpairedQuote', 'error', 'quote', firstRow + (error.row ?? 0))
  }
  const header = parsed.data.findIndex((cells) => cells.some((cell) => !isBlank(cell)))
  if (header < 0) {
    report('emptyFile', 'error', 'empty')
    return { table, problems }
  }
  table.headers = parsed.data[header].map((cell) => cell.trim())
  table.headerRow = header + firstRow
  table.columns = table.headers.map((_, column) => column)

  const expected = table.headers.length
  /** A column at the end without a name may be left out of a row. */
  const named = table.headers.reduce((last, name, column) => (name === '' ? last : column + 1), 0)
  for (let index = header + 1; index < parsed.data.length; index++) {
    const cells: Scalar[] = parsed.data[index]
    if (cells.every(isBlank)) continue
    const row = index + firstRow
    // Empty cells beyond the last header are only separators; a cell with content has lost its column.
    while (cells.length > expected && isBlank(cells[cells.length - 1])) cells.pop()
    const found = cells.length
    if (found > expected) report('rowTooLong', 'error', 'tooLong', row, { found, expected })
    if (found < named) report('rowTooShort', 'warning', 'tooShort', row, { found, expected })
    while (cells.length < expected) cells.push(null)
    table.rows.push(cells)
    table.rowNumbers.push(row)
  }
  return { table, problems }
}
