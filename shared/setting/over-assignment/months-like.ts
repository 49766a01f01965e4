// The twelve months of a unit that hands down more than it is assigned: its own target, in the rhythm of its reps.

import { less, sheetRound, sumOf, tidy } from '../amounts'
import { wholeUnits } from '../split/split-in-units'
import { HANDED_PLACES } from './handed-down'

/**
 * Twelve amounts that sum to the target; each prefix is within half a unit of the same part of it as of the reps' months
 * together, and whole once these are. The formulas on Monthly do the same arithmetic (unit-months.ts).
 * @param street twelve months of all reps below, in the money of the sheets.
 */
export function monthsLike(target: number, unit: number, street: readonly number[]): number[] {
  const units = wholeUnits(target, unit)
  const whole = sumOf(street)
  const upTo = street.map((_, month) => {
    const part = sumOf(street.slice(0, month + 1))
    if (part === whole) return target
    return whole === 0 ? 0 : tidy(unit * sheetRound(sheetRound((units * part) / whole, HANDED_PLACES), 0))
  })
  return upTo.map((amount, month) => (month === 0 ? amount : less(amount, upTo[month - 1])))
}
