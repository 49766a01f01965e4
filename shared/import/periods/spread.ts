// Spreads the amount of a quarter, half-year or year over its months by their selling days, exact to the cent.

import type { CalendarDay } from '../../calendar'
import { defaultCalendar, firstDayOfMonth, lastDayOfMonth, monthOfIndex, sellingDays } from '../../calendar'
import type { MonthSpan } from './period'

/** Selling days of a month, counted as year × 12 + month − 1. */
export type DaysOfMonth = (month: number) => number

/** By the official calendar of a language, see defaultCalendar; each month is counted once. */
export function sellingDaysOfMonths(locale: 'en-US' | 'zh-CN'): DaysOfMonth {
  const known = new Map<number, number>()
  const calendars = new Map<number, { holidays: readonly number[]; makeUpDays: readonly number[]; days: readonly CalendarDay[] }>()
  return (month) => {
    let days = known.get(month)
    if (days === undefined) {
      const { year } = monthOfIndex(month)
      const calendar = calendars.get(year) ?? defaultCalendar(locale, year)
      calendars.set(year, calendar)
      known.set(month, (days = sellingDays(firstDayOfMonth(month), lastDayOfMonth(month), calendar)))
    }
    return days
  }
}

/** Decimals that amounts are split to: cents, or all that an amount has where it has more. */
const DECIMALS = [2, 4, 6]

/**
 * Months and their amounts, which sum to `amount` exactly in decimals: cumulative rounding, as the plan itself splits a year.
 * A month alone comes back as it is.
 */
export function spreadOverMonths(amount: number, { from, length }: MonthSpan, daysOf: DaysOfMonth): { month: number; amount: number }[] {
  if (length === 1) return [{ month: from, amount }]
  const months = Array.from({ length }, (_, index) => from + index)
  const days = months.map(daysOf)
  const whole = days.reduce((sum, each) => sum + each, 0)
  const decimals = DECIMALS.find((each) => isWhole(amount * 10 ** each)) ?? 6
  const units = Math.round(amount * 10 ** decimals)
  let daysSoFar = 0
  let given = 0
  return months.map((month, index) => {
    daysSoFar += days[index]
    const upTo = Math.round((units * daysSoFar) / whole)
    const own = upTo - given
    given = upTo
    return { month, amount: Number(`${own}e-${decimals}`) }
  })
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value))
