// A rep's year split into quarters, then months: cumulative rounding, so that nothing drifts and quarters are round too.

import { less, sheetRound, sumOf, tidy } from '../amounts'
import { wholeUnits } from './split-in-units'

/**
 * Twelve month amounts in fiscal order that sum to the year's target; each prefix of quarters, and of months inside a quarter,
 * is within half a unit of its seasonal share. The worksheet's formulas do the same arithmetic in the same order.
 * @param weights twelve seasonal weights (integers); months outside from..to get nothing.
 * @param from first active month, 0 to 11; @param to last active month.
 */
export function yearToMonths(target: number, unit: number, weights: readonly number[], from = 0, to = 11): number[] {
  const active = weights.map((weight, month) => (month >= from && month <= to ? weight : 0))
  const months = new Array<number>(12).fill(0)
  if (from > to) return months
  const year = active.reduce((sum, weight) => sum + weight, 0)
  const units = wholeUnits(target, unit)
  const lastQuarter = Math.floor(to / 3)
  let weightSoFar = 0
  let givenSoFar = 0
  for (let quarter = Math.floor(from / 3); quarter <= lastQuarter; quarter++) {
    const own = active.slice(quarter * 3, quarter * 3 + 3)
    weightSoFar += own[0] + own[1] + own[2]
    const upTo = quarter === lastQuarter ? target : year === 0 ? 0 : tidy(unit * sheetRound((units * weightSoFar) / year, 0))
    const amount = less(upTo, givenSoFar)
    givenSoFar = sumOf([givenSoFar, amount])
    quarterToMonths(amount, unit, own, Math.max(0, from - quarter * 3), Math.min(2, to - quarter * 3)).forEach((value, month) => {
      months[quarter * 3 + month] = value
    })
  }
  return months
}

/** Three month amounts; the last active one takes what remains. */
function quarterToMonths(amount: number, unit: number, weights: readonly number[], first: number, last: number): number[] {
  const total = weights[0] + weights[1] + weights[2]
  const units = wholeUnits(amount, unit)
  const months = [0, 0, 0]
  let weightSoFar = 0
  let givenSoFar = 0
  for (let month = first; month <= last; month++) {
    weightSoFar += weights[month]
    const upTo = month === last ? amount : total === 0 ? 0 : tidy(unit * sheetRound((units * weightSoFar) / total, 0))
    months[month] = less(upTo, givenSoFar)
    givenSoFar = sumOf([givenSoFar, months[month]])
  }
  return months
}
