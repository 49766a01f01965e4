// Tells by its columns which of the optional input tables a file is, and which of its sheets holds it.

import { tableFit } from '../columns/table-fit'
import { findColumns } from '../find-columns'
import type { InputColumns, InputTable } from '../input-table/input-table'
import { headerWord } from '../header-word'
import { HISTORY_COLUMNS, TEAM_COLUMNS } from '../headers'
import { furtherHeads, inputWords } from '../input-table/input-words'
import type { RawTable } from '../tables'
import type { WorkOptions } from '../../workbook/port'
import type { Steps } from '../../workbook/steps'
import { carryOut } from '../../workbook/carry-out'
import { within } from '../../workbook/steps'
import { openSteps } from './opened-file'

export interface RecognisedInput {
  /** Of the table that fits best; undefined where none has all the columns that it needs, or two fit alike. */
  key: string | undefined
  /** No sheet of the file fits better as a team or a history. */
  isNeither: boolean
  /** The sheets of a workbook; none of a text. */
  sheets: string[]
  /** The one that fits best, of a workbook. */
  sheet: string | undefined
  /** Rows below the column names, there; undefined where no table can be read. */
  rows: number | undefined
}

/**
 * @param tables those that the file may be; one alone where the person has said which.
 * @throws {HostError} 'cancelled'. Nothing is thrown for a file that cannot be read.
 */
export const recogniseInput = (
  file: { name: string; content: string | Uint8Array },
  tables: readonly InputTable[],
  options: WorkOptions = {},
): Promise<RecognisedInput> => carryOut(steps(file.name, file.content, tables), options)

function* steps(name: string, content: string | Uint8Array, tables: readonly InputTable[]): Steps<RecognisedInput> {
  const opened = yield* within(0, 0.5, openSteps(name, content))
  const further = furtherHeads(tables)
  const sheets = opened.sheets.length > 0 ? opened.sheets : [{ name: undefined, key: undefined }]
  const fits: { key: string; sheet: string | undefined; rows: number; fit: number; knowsHalf: boolean; isNamed: boolean }[] = []
  let asTable = 0
  for (const [index, sheet] of sheets.entries()) {
    const part = (done: number): number => 0.5 + (0.5 * (index + done)) / sheets.length
    const read = yield* within(part(0), part(1), opened.table(sheet.name, { further }))
    const table = read.table ?? read.spoilt
    if (table === undefined) continue
    asTable = Math.max(
      asTable,
      sheet.key === 'team' || sheet.key === 'history' ? OURS : Math.max(tableFit(table, 'team'), tableFit(table, 'history')),
    )
    for (const each of tables) {
      const { fit, known, isNamed } = inputFit(table, each, sheet.key)
      const heads = table.headers.filter((head) => head !== '').length
      fits.push({ key: each.key, sheet: sheet.name, rows: table.rows.length, fit, knowsHalf: 2 * known >= heads, isNamed })
    }
  }
  const best = fits.sort((a, b) => b.fit - a.fit).at(0)
  const isClear = best !== undefined && best.fit >= COMPLETE && !fits.some(({ key, fit }) => key !== best.key && fit === best.fit)
  return {
    key: isClear ? best.key : undefined,
    // A team has columns that a further table knows too; whose columns most of them are, decides.
    // A history across the months is hardly told from shares of months, nor one with another date from what is owed: there the
    // own name of a column says it.
    isNeither:
      best !== undefined &&
      (best.fit > asTable || (isClear && best.isNamed && best.fit === asTable)) &&
      (asTable < COMPLETE || best.knowsHalf),
    sheets: opened.sheets.map((sheet) => sheet.name),
    sheet: best?.sheet,
    rows: best?.rows,
  }
}

/** A sheet of ours is what its hidden key says, above every guess. */
const OURS = 10
/** From here on a table has all the columns that it needs. */
const COMPLETE = 1

/** How well a table fits: from 1 on complete, more for each known column; below, the part of the needed columns that is there. */
function inputFit<Columns extends InputColumns>(
  table: RawTable,
  declared: InputTable<Columns>,
  key: string | undefined,
): { fit: number; known: number; isNamed: boolean } {
  const words = inputWords(declared)
  const { columns } = findColumns(table, words)
  const known = Object.keys(columns).length
  const isOurs = key === declared.key
  if (key !== undefined) return { fit: isOurs ? OURS : 0, known: isOurs ? table.headers.length : known, isNamed: isOurs }
  const needed = words.filter(({ required }) => required)
  // A table that needs no column in particular is told by half of them.
  const share =
    needed.length > 0
      ? needed.filter((word) => columns[word.key] !== undefined).length / needed.length
      : Math.min(COMPLETE, (2 * known) / words.length)
  const isNamed = needed.some((word) => {
    const column = columns[word.key]
    const own = column && headerWord(table.headers[column.at]).word
    return own !== undefined && [word.title.en, word.title.zh].some((title) => headerWord(title).word === own) && !COMMON.has(own)
  })
  return { fit: share < COMPLETE ? share : COMPLETE + known / 100, known, isNamed }
}

/** Words by which the columns of a team or a history are headed too. */
const COMMON = new Set(
  [...TEAM_COLUMNS, ...HISTORY_COLUMNS].flatMap(({ key, title, synonyms }) => [
    ...[key, title.en, title.zh].map((text) => headerWord(text).word),
    ...synonyms.flat(),
  ]),
)
