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

/**
 * Selling days from one day to another, both inclusive; negative when last is before first, as
 * in NETWORKDAYS.INTL. Constant time in the length of the span.
 *
 * @param first day serial
 * @param last day serial
 * @throws RangeError for serials that are not whole numbers, or an unknown weekend code
 * Source: NETWORKDAYS.INTL (OpenFormula 1.2), with make-up days added.
 */
export function sellingDays(first: number, last: number, { weekend, holidays = [], makeUpDays = [] }: SellingDayRules = {}): number {
  if (!Number.isInteger(first) || !Number.isInteger(last)) throw new RangeError('selling days are counted between whole days')
  if (last < first) return -sellingDays(last, first, { weekend, holidays, makeUpDays }) + 0

  const off = weekendDays(weekend)
  const isOff = (serial: number) => off[weekday(serial) - 1]
  const within = (serial: number) => serial >= first && serial <= last
  const weeks = Math.floor((last - first + 1) / 7)
  let count = weeks * off.filter((day) => !day).length
  for (let serial = first + weeks * 7; serial <= last; serial++) if (!isOff(serial)) count += 1

  const closed = new Set(holidays)
  const worked = new Set(makeUpDays)
  for (const serial of closed) if (within(serial) && !isOff(serial)) count -= 1
  for (const serial of worked) if (within(serial) && (isOff(serial) || closed.has(serial))) count += 1
  return count
}
