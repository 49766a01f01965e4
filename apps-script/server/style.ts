// One look for many ranges by one call of a range list.

import type { Book } from './book'
import type { StepOf } from './step'

export function setStyle(book: Book, { sheet, property, value, ranges }: StepOf<'style'>): void {
  const list = book.sheet(sheet).getRangeList(ranges)
  switch (property) {
    case 'bold':
      return void list.setFontWeight(value ? 'bold' : 'normal')
    case 'italic':
      return void list.setFontStyle(value ? 'italic' : 'normal')
    case 'size':
      return void list.setFontSize(value as number)
    case 'color':
      return void list.setFontColor(value as string)
    case 'fill':
      return void list.setBackground(value as string)
    case 'align':
      return void list.setHorizontalAlignment(value as 'left' | 'center' | 'right')
    case 'wrap':
      return void list.setWrap(value as boolean)
    case 'numberFormat':
      return void list.setNumberFormat(value as string)
    // The line below each cell: the outer bottom and the lines between rows.
    case 'underline':
      return void list.setBorder(null, null, true, null, null, true, value as string, SpreadsheetApp.BorderStyle.SOLID)
    default:
      throw new Error(`unknown style ${String(property satisfies never)}`)
  }
}
