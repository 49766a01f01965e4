// Protection of the warning kind: a person is asked before they change a generated cell, and may.

import type { Book } from './book'
import type { StepOf } from './step'

/** A sheet that is protected already keeps its protection and gets these ranges. Scripts pass a warning unasked. */
export function protect(book: Book, { sheet, fresh, unlocked }: StepOf<'protect'>): void {
  const protection = book.sheet(sheet).protect().setWarningOnly(true)
  if (!fresh || unlocked.length > 0) protection.setUnprotectedRanges(unlocked.map((rect) => book.range(sheet, rect)))
}
