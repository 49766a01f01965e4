// Reads an argument that is a list: one row or one column of numbers, in order.

import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import type { Argument } from './definition'
import { asRange, placeIn } from './range'
import { isEmpty, readNumber } from './read-number'
import { missing, mustBeLine, refuseValue } from './refusal'

/** Which numbers a list may hold, and what to say of another. */
export interface ListRule {
  holds(value: number): boolean
  /** The rest of 'The argument "rates" is -1…'. */
  otherwise: Bilingual
}

/**
 * Empty cells after the last number are room for more, and are left out; one between numbers is refused, since "no data" has
 * no place in an order.
 * @returns the numbers, none for an argument left out
 * @throws FunctionError of the first cell that is none.
 */
export function readList(argument: Argument, name: Bilingual, rule?: ListRule): number[] {
  const range = asRange(argument)
  if (range.length !== 1 && range.some((row) => row.length !== 1)) return mustBeLine(name)
  const cells = range.flat()
  const size = range.length === 1 ? { rows: 1, columns: cells.length } : { rows: cells.length, columns: 1 }
  const place = (at: number): Bilingual => placeIn(name, size, size.rows === 1 ? 0 : at, size.rows === 1 ? at : 0)
  const count = lengthWithoutEnd(cells)
  const numbers: number[] = []
  for (let at = 0; at < count; at++) {
    const number = readNumber(cells[at], place(at))
    if (number === null) return missing(place(at))
    if (rule && !rule.holds(number)) return refuseValue(place(at), number, rule.otherwise)
    numbers.push(number)
  }
  return numbers
}

/** How many cells there are without the empty ones at the end. */
export function lengthWithoutEnd(cells: readonly Scalar[]): number {
  let count = cells.length
  while (count > 0 && isEmpty(cells[count - 1])) count--
  return count
}
