// Workbook-wide names.

import type { Book } from './book'

/** Also when what it named is gone: getRangeByName answers null for a name of #REF!, so the list is asked. */
export function deleteName(book: Book, name: string): void {
  const known = book.spreadsheet.getNamedRanges().find((range) => range.getName().toLowerCase() === name.toLowerCase())
  known?.remove()
}
