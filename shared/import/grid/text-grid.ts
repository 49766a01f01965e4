// Reads text, of a file or pasted, into cells: any usual separator, encoding and line end.

import papa from 'papaparse/papaparse.min.js'

import { decodeText } from '../decode-text'
import type { Problem } from '../problem'
import type { Steps } from '../../workbook/steps'
import { atOnce } from '../../workbook/steps'
import type { CellGrid } from './cell-grid'
import { separatorOf } from './separator'

/** Excel writes the separator of a list into a first line of this form. */
const SEPARATOR_LINE = /^sep=(.)(?:\n|$)/i

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
}

export interface TextGrid extends CellGrid {
  values: string[][]
  separator: string
}

/** Everything that is known of a text before its cells are parsed. */
interface Text {
  body: string
  separator: string
  /** Lines before the body: the line "sep=" is a row of the file too. */
  skipped: number
  problems: Problem[]
}

export interface ReadText {
  /** Left out for bytes that are no text, and for a text without any content. */
  grid?: TextGrid
  problems: Problem[]
}

export const readTextGrid = (input: string | Uint8Array, fileName: string): ReadText => atOnce(textGridSteps(input, fileName))

/** The same in steps between which the caller may rest. */
export function* textGridSteps(input: string | Uint8Array, fileName: string): Steps<ReadText> {
  const text = prepare(input, fileName)
  if (text.separator === '') return { problems: text.problems }
  yield 0
  const parser = new papa.Parser({ delimiter: text.separator, newline: '\n', skipEmptyLines: false })
  const rows: string[][] = []
  const errors: ParseError[] = []
  let begun = ''
  for (let from = 0; from < text.body.length; from += PIECE) {
    const isLast = from + PIECE >= text.body.length
    const piece = begun + text.body.slice(from, from + PIECE)
    const { data, errors: found, meta } = parser.parse(piece, 0, !isLast)
    // A row that the piece cuts off comes again, with its errors, in the next.
    for (const error of found) if (isLast || (error.row ?? 0) < data.length) errors.push({ ...error, row: (error.row ?? 0) + rows.length })
    for (const row of data) rows.push(row)
    begun = isLast ? '' : piece.slice(meta.cursor)
    yield from / text.body.length
  }
  return finish(text, rows, errors, fileName)
}

/** Letters of a piece: some ten milliseconds. */
const PIECE = 200_000

type ParseError = { type: string; row?: number }

function prepare(input: string | Uint8Array, fileName: string): Text {
  const text: Text = { body: '', separator: '', skipped: 0, problems: [] }
  const decoded = typeof input === 'string' ? { text: input, encoding: 'utf-8' } : decodeText(input)
  if (decoded === undefined) {
    text.problems.push(problem('notText', 'notText', 'error', { file: fileName }))
    return text
  }
  if (decoded.encoding === 'windows-1252') text.problems.push(problem('guessedEncoding', 'western', 'warning', { file: fileName }))
  // Line ends of several kinds in one file come from files that were pasted together.
  text.body = (decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text).replace(/\r\n?/g, '\n')
  const stated = SEPARATOR_LINE.exec(text.body)
  if (stated !== null) {
    text.body = text.body.slice(stated[0].length)
    text.skipped = 1
  }
  text.separator = stated?.[1] ?? separatorOf(text.body)
  return text
}

const problem = (code: string, text: keyof typeof texts, severity: Problem['severity'], place: Problem['place']): Problem => ({
  code,
  severity,
  place,
  text: texts[text],
  params: {},
})

function finish({ separator, skipped, problems }: Text, rows: string[][], errors: readonly ParseError[], fileName: string): ReadText {
  for (const error of errors) {
    if (error.type === 'Quotes')
      problems.push(problem('unpairedQuote', 'quote', 'error', { file: fileName, row: skipped + 1 + (error.row ?? 0) }))
  }
  if (!rows.some((cells) => cells.some((cell) => cell.trim() !== ''))) {
    problems.push(problem('emptyFile', 'empty', 'error', { file: fileName }))
    return { problems }
  }
  return { grid: { name: '', values: skipped > 0 ? [[], ...rows] : rows, separator }, problems }
}
