// Counts the days on which a team sells: weekdays, less holidays, plus make-up working days.

import { weekday } from './day-serial'
import { type Weekend, weekendDays } from './weekend'

/** What makes a day a selling day. Lists are day serials in any order; repeats count once. */
export interface SellingDayRules {
  readonly weekend?: Weekend
  readonly holidays?: Iterable<number>
  /** Days worked although they fall on a weekend or are listed as holidays (调休). */
  readonly makeUpDays?: Iterable<number>
}

/** Selling days from one day serial to another; both count. */
export type SellingDayCounter = (first: number, last: number) => number

/**
 * Selling days from one day to another, both inclusive; negative when last is before first, as in NETWORKDAYS.INTL.
 *
 * @param first day serial
 * @param last day serial
 * @throws RangeError for serials that are not whole numbers, or an unknown weekend code
 * Source: NETWORKDAYS.INTL (OpenFormula 1.2), with make-up days added.
 */
export const sellingDays = (first: number, last: number, rules: SellingDayRules = {}): number => sellingDayCounter(rules)(first, last)

/**
 * The same for many spans under one set of rules: the lists are read once, and a count takes the logarithm of their length.
 *
 * @throws RangeError for an unknown weekend code; the counter as sellingDays does
 */
export function sellingDayCounter({ weekend, holidays = [], makeUpDays = [] }: SellingDayRules = {}): SellingDayCounter {
  const off = weekendDays(weekend)
  const weekly = off.filter((day) => !day).length
  const { days, upTo } = exceptions(off, holidays, makeUpDays)

  const count = (first: number, last: number): number => {
    const weeks = Math.floor((last - first + 1) / 7)
    let plain = weeks * weekly
    for (let serial = first + weeks * 7; serial <= last; serial++) if (!off[weekday(serial) - 1]) plain += 1
    return plain + upTo[countBelow(days, last + 1)] - upTo[countBelow(days, first)]
  }
  return (first, last) => {
    if (!Number.isInteger(first) || !Number.isInteger(last)) throw new RangeError('selling days are counted between whole days')
    return last < first ? -count(last, first) + 0 : count(first, last)
  }
}

/** The days that are not what their weekday says, in order, and by how much the first k of them change the count. */
function exceptions(off: readonly boolean[], holidays: Iterable<number>, makeUpDays: Iterable<number>) {
  const worked = new Set(makeUpDays)
  const change = new Map<number, number>()
  for (const serial of holidays) if (!worked.has(serial) && !off[weekday(serial) - 1]) change.set(serial, -1)
  for (const serial of worked) if (off[weekday(serial) - 1]) change.set(serial, 1)
  const days = Float64Array.from(change.keys()).sort()
  const upTo = new Float64Array(days.length + 1)
  for (let at = 0; at < days.length; at++) upTo[at + 1] = upTo[at] + change.get(days[at])!
  return { days, upTo }
}

/** How many of the ascending values are below the bound. */
function countBelow(values: Float64Array, bound: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle] < bound) low = middle + 1
    else high = middle
  }
  return low
}
