// What needs a look at the sheets first: growing and ordering them, and taking back inserted rows.

import { insertsToUndo } from '../../shared/workbook/journal'
import type { Book } from './book'
import type { StepOf } from './step'

export function grow(book: Book, { sheet: key, rows, columns }: StepOf<'grow'>): void {
  const sheet = book.sheet(key)
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows)
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns)
}

/**
 * From the last to the first, so that a new sheet, which was added at the end, is the one that moves. The person's own
 * sheets keep their order.
 */
export function orderSheets(book: Book, keys: string[]): void {
  let next = Infinity
  for (const key of [...keys].reverse()) {
    const sheet = book.find(key)
    if (!sheet) continue
    const tab = sheet.getIndex()
    if (tab > next) {
      book.spreadsheet.setActiveSheet(sheet)
      book.spreadsheet.moveActiveSheet(next)
    } else {
      next = tab
    }
  }
}

/** The row '#end' of column A tells how many of the inserts were carried out. */
export function undoInserts(book: Book, { sheet: key, endRow, inserts }: StepOf<'undoInserts'>): void {
  const sheet = book.sheet(key)
  const columnA = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues()
  const endRowNow = columnA.findIndex(([cell]) => cell === '#end')
  for (const { row, count } of insertsToUndo(endRowNow, endRow, inserts)) sheet.deleteRows(row + 1, count)
}
