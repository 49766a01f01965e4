// Workbook names.

import type { Operation } from '../../shared/workbook/patch'
import { absoluteReference, placeOf, rangeIn, type Book } from './book'

/** Points a name that exists anew, so that formulas which use it follow. */
export function setName(book: Book, { name, sheet: key, rect }: Extract<Operation, { op: 'name' }>): void {
  const place = placeOf(book, key)
  const { names } = book.context.workbook
  if (book.names.has(name.toLowerCase())) {
    names.getItem(name).formula = absoluteReference(place, rect)
    return
  }
  names.add(name, rangeIn(place.sheet, rect))
  book.names.add(name.toLowerCase())
}

export function deleteName(book: Book, name: string): void {
  if (book.names.delete(name.toLowerCase())) book.context.workbook.names.getItem(name).delete()
}
