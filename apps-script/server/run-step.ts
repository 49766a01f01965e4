// One step, one or a few calls.

import type { Book } from './book'
import { carryOut } from './call'
import { setMarks } from './marks'
import { deleteName } from './names'
import { grow, orderSheets, undoInserts } from './sheets'
import type { Step } from './step'
import { write } from './write'

export function runStep(book: Book, step: Step): void {
  switch (step.op) {
    case 'call':
      return void carryOut(book, step)
    case 'addSheet':
      return book.add(step.sheet, step.temporaryName, step.like)
    case 'grow':
      return grow(book, step)
    case 'deleteSheet':
      return book.remove(step.sheet, step.temporaryName)
    case 'orderSheets':
      return orderSheets(book, step.sheets)
    case 'activateSheet':
      return void book.spreadsheet.setActiveSheet(book.sheet(step.sheet))
    case 'undoInserts':
      return undoInserts(book, step)
    case 'write':
      return write(book, step)
    case 'marks':
      return setMarks(book, step)
    case 'deleteName':
      return deleteName(book, step.name)
    default:
      throw new Error(`unknown step ${JSON.stringify(step satisfies never)}`)
  }
}
