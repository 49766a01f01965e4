// A rep's year around months that are held: the others share what is left by their seasonal weights, quarters first.

import { less, sheetRound, sumOf, tidy } from '../amounts'
import { wholeUnits } from './split-in-units'

/**
 * Twelve month amounts in fiscal order: held ones as they are, and the rest of the target by cumulative rounding over the weights
 * of the others, as yearToMonths does it for a whole year. The rest goes to the last month that has a weight, to the last digit;
 * where no other month has one, nothing is given out and the sum misses the target by it (see noMonthLeft).
 * The formulas on Monthly do the same arithmetic (held-formulas.ts).
 * @param holds twelve amounts, null where the month is free.
 * @param from first active month, 0 to 11; @param to last active month.
 */
export function yearAroundHolds(
  target: number,
  unit: number,
  weights: readonly number[],
  holds: readonly (number | null)[],
  { from, to }: { from: number; to: number },
): number[] {
  const free = freeWeights(weights, holds, from, to)
  const rest = restOf(target, holds)
  const year = cumulative(free, 0, 11, rest, unit)
  const months = new Array<number>(12).fill(0)
  for (let first = 0; first < 12; first += 3) {
    const quarter = less(year[first + 2], first === 0 ? 0 : year[first - 1])
    const upTo = cumulative(free, first, first + 2, quarter, unit)
    for (let month = first; month < first + 3; month++) {
      months[month] = holds[month] ?? less(upTo[month - first], month === first ? 0 : upTo[month - first - 1])
    }
  }
  return months
}

/** What the held months leave of the target; below zero where they exceed it. */
export const restOf = (target: number, holds: readonly (number | null)[]): number => less(target, sumOf(holds.map((amount) => amount ?? 0)))

/** Whether something is left that no month can take, since every other one is held too or has no weight. */
export const noMonthLeft = (
  target: number,
  weights: readonly number[],
  holds: readonly (number | null)[],
  { from, to }: { from: number; to: number },
): boolean => restOf(target, holds) !== 0 && freeWeights(weights, holds, from, to).every((weight) => weight === 0)

/** Weights of the months that are not held. Where none of the active months has one, the last of them takes the year. */
function freeWeights(weights: readonly number[], holds: readonly (number | null)[], from: number, to: number): number[] {
  const isActive = (month: number): boolean => from <= month && month <= to
  const hasNone = weights.every((weight, month) => !isActive(month) || weight === 0)
  return weights.map((weight, month) => (!isActive(month) || holds[month] !== null ? 0 : hasNone && month === to ? 1 : weight))
}

/** Amounts up to each month from `first` to `last`, in whole units until the last weight, there all of it. */
function cumulative(weights: readonly number[], first: number, last: number, amount: number, unit: number): number[] {
  const own = weights.slice(first, last + 1)
  const whole = own.reduce((sum, weight) => sum + weight, 0)
  const units = wholeUnits(amount, unit)
  let part = 0
  return own.map((weight) => {
    part += weight
    if (whole === 0) return 0
    return part === whole ? amount : tidy(unit * sheetRound((units * part) / whole, 0))
  })
}
