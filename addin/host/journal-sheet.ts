// Keeps the journal in a sheet that people do not see: announced before a change, cleared with its last request.

import type { Scalar } from '../../shared/workbook/cell'
import { JOURNAL_KEY, JOURNAL_NAME, journalCells, journalUndo, WRITING } from '../../shared/workbook/journal'
import type { Operation } from '../../shared/workbook/patch'
import { markerOf } from '../../shared/workbook/marker'
import { CALL_BYTES, jsonBytes, sendSteps, type Step } from './batches'
import { findPlace, rangeIn, type Book, type Place } from './book'
import { setNumberFormat } from './formats'
import { removePlace } from './sheets'

const STATE_ROW = 1
/** Room for a way back of 200 million characters. */
const MAX_CELLS = 10_000
/** Pieces of the journal read at once, each at most 20,000 characters of up to three bytes. */
const PIECES_AT_ONCE = 40

/** The journal by its marker, or by its name where a crash came before the marker. */
const findJournal = (book: Book): Place | undefined =>
  findPlace(book, JOURNAL_KEY) ?? book.places.find(({ name }) => name.toLowerCase() === JOURNAL_NAME)

export const hasJournal = (book: Book): boolean => findJournal(book) !== undefined

/** Writes the way back, and only then the mark that a change is under way. Resolves when Excel has it all. */
export async function announce(book: Book, undo: Operation[], startedAt: string): Promise<void> {
  const [state, ...pieces] = journalCells(undo, startedAt)
  const steps: Step[] = [{ bytes: 20 * CALL_BYTES, queue: () => clearCells(findJournal(book) ?? addJournal(book)) }]
  pieces.forEach((piece, at) => steps.push(cellStep(book, STATE_ROW + 1 + at, piece)))
  steps.push(cellStep(book, STATE_ROW, state))
  await sendSteps(book.context, steps)
}

const cellStep = (book: Book, row: number, line: Scalar[]): Step => ({
  bytes: jsonBytes(line) + 4 * CALL_BYTES,
  queue: () => {
    const journal = findJournal(book)
    if (journal) rangeIn(journal.sheet, { row, column: 0, rows: 1, columns: 1 }).values = [line]
  },
})

function addJournal(book: Book): Place {
  const sheet = book.context.workbook.worksheets.add(JOURNAL_NAME)
  setNumberFormat(rangeIn(sheet, { row: 0, column: 0, rows: MAX_CELLS, columns: 1 }), '@')
  rangeIn(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).values = [[markerOf(JOURNAL_KEY)]]
  sheet.visibility = 'VeryHidden'
  const place = { sheet, key: JOURNAL_KEY, name: JOURNAL_NAME, hidden: true, isProtected: false, filters: [] }
  book.places.push(place)
  return place
}

const clearCells = ({ sheet }: Place): void => rangeIn(sheet, { row: STATE_ROW, column: 0, rows: MAX_CELLS, columns: 1 }).clear('Contents')

/** Ends the change; with `remove`, the sheet goes too. */
export const closeStep = (book: Book, remove: boolean): Step => ({
  bytes: 8 * CALL_BYTES,
  queue: () => {
    const journal = findJournal(book)
    if (!journal) return
    if (remove) removePlace(book, journal)
    else clearCells(journal)
  },
})

/**
 * @returns the way back when a change was begun and not ended.
 * @throws SyntaxError when a person has damaged the journal.
 */
export async function readJournal(book: Book): Promise<Operation[] | undefined> {
  const journal = findJournal(book)
  if (!journal) return undefined
  const state = rangeIn(journal.sheet, { row: STATE_ROW, column: 0, rows: 1, columns: 1 }).load('values')
  const used = journal.sheet.getUsedRange(true).untrack().load('rowIndex,rowCount')
  await book.context.sync()
  if (state.values[0][0] !== WRITING) return undefined
  const rows = used.rowIndex + used.rowCount
  const column: Scalar[] = ['', WRITING]
  for (let row = STATE_ROW + 1; row < rows; row += PIECES_AT_ONCE) {
    const pieces = rangeIn(journal.sheet, { row, column: 0, rows: Math.min(PIECES_AT_ONCE, rows - row), columns: 1 }).load('values')
    await book.context.sync()
    column.push(...(pieces.values as Scalar[][]).map(([piece]) => piece))
  }
  return journalUndo(column)?.undo
}
