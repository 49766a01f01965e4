// One step, one or a few calls.

import type { Book } from './book'
import { insertChart } from './chart'
import { deleteName } from './names'
import { grow, NEW_COLUMNS, orderSheets, sizeRows, undoInserts } from './sheets'
import { setMarks } from './marks'
import { protect } from './protect'
import type { Step } from './step'
import { setStyle } from './style'
import { setValidation } from './validation'
import { write } from './write'

/** @param unsupported collects what SpreadsheetApp has no call for. */
export function runStep(book: Book, step: Step, unsupported: Set<string>): void {
  switch (step.op) {
    case 'addSheet':
      return book.add(step.sheet, step.temporaryName, step.like)
    case 'hideSheet':
      return void book.sheet(step.sheet).hideSheet()
    case 'sizeRows':
      return sizeRows(book, step)
    case 'sizeColumns':
      return void book.sheet(step.sheet).insertColumnsAfter(NEW_COLUMNS, step.columns - NEW_COLUMNS)
    case 'tabColor':
      return void book.sheet(step.sheet).setTabColor(step.color)
    case 'grow':
      return grow(book, step)
    case 'renameSheet':
      return void book.sheet(step.sheet).setName(step.name)
    case 'deleteSheet':
      return book.remove(step.sheet, step.temporaryName)
    case 'orderSheets':
      return orderSheets(book, step.sheets)
    case 'activateSheet':
      return void book.spreadsheet.setActiveSheet(book.sheet(step.sheet))
    // After the row above, because new rows take the looks of the row that they are inserted after.
    case 'insertRows':
      return void (step.row === 0
        ? book.sheet(step.sheet).insertRowsBefore(1, step.count)
        : book.sheet(step.sheet).insertRowsAfter(step.row, step.count))
    case 'deleteRows':
      return book.sheet(step.sheet).deleteRows(step.row + 1, step.count)
    case 'undoInserts':
      return undoInserts(book, step)
    case 'write':
      return write(book, step)
    case 'style':
      return setStyle(book, step)
    case 'numberFormats':
      return void book.range(step.sheet, step.rect).setNumberFormats(step.formats)
    case 'columnWidth':
      return void book.sheet(step.sheet).setColumnWidths(step.column + 1, step.count, step.pixels)
    case 'columnsHidden':
      return book.sheet(step.sheet)[step.hidden ? 'hideColumns' : 'showColumns'](step.column + 1, step.count)
    case 'rowHeight':
      return void book.sheet(step.sheet).setRowHeights(step.row + 1, step.count, step.pixels)
    case 'rowsHidden':
      return book.sheet(step.sheet)[step.hidden ? 'hideRows' : 'showRows'](step.row + 1, step.count)
    case 'freezeRows':
      return book.sheet(step.sheet).setFrozenRows(step.count)
    case 'freezeColumns':
      return book.sheet(step.sheet).setFrozenColumns(step.count)
    case 'marks':
      return setMarks(book, step)
    case 'validate':
      return setValidation(book, step)
    case 'name':
      return book.spreadsheet.setNamedRange(step.name, book.range(step.sheet, step.rect))
    case 'deleteName':
      return deleteName(book, step.name)
    case 'chart':
      return insertChart(book, step)
    case 'protect':
      return protect(book, step)
    // SpreadsheetApp has no page set-up: paper, orientation and repeated rows are chosen in Google's print dialog.
    case 'print':
      return void unsupported.add('print')
    default:
      throw new Error(`unknown step ${JSON.stringify(step satisfies never)}`)
  }
}
