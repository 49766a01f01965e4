// Writes a rectangle in one call: setValues takes formulas and literals side by side.

import type { Book } from './book'
import { formulaAt } from './formula-template'
import type { StepOf } from './step'

/** Text that looks like a number or a date stays text, because its column got the format '@' in an earlier step. */
export function write(book: Book, { sheet, row, column, templates, cells }: StepOf<'write'>): void {
  const values = cells.map((line, r) =>
    line.map((cell) => (Array.isArray(cell) ? book.dialect.print(formulaAt(templates[cell[0]], row + r)) : cell)))
  book.range(sheet, { row, column, rows: cells.length, columns: cells[0].length }).setValues(values)
}
