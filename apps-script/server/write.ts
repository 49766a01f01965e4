// Writes a rectangle in one call: setValues takes formulas and literals side by side.

import type { Book } from './book'
import type { StepOf } from './step'

/** Text that looks like a number or a date stays text, because its column got the format '@' in an earlier step. */
export function write(book: Book, { sheet, row, column, cells }: StepOf<'write'>): void {
  const values = cells.map((line) => line.map((cell) => (Array.isArray(cell) ? book.dialect.print(cell[0]) : cell)))
  book.range(sheet, { row, column, rows: cells.length, columns: cells[0].length }).setValues(values)
}
