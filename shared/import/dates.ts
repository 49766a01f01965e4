// Reads dates as people and programs write them: serials, ISO, 2024/1/5, 202401, 2024年1月, 5-Jan-2024, 31/12/2024, 5.1.24.

import { daysInMonth, isYmd, LAST_SERIAL, serialFromYmd } from '../calendar/day-serial'
import type { Scalar } from '../workbook/cell'
import type { Steps } from '../workbook/steps'
import { atOnce, ROWS_A_STEP } from '../workbook/steps'
import { isNoData } from './cell-text'
import type { DateForm, MonthOfName } from './date-forms'
import { dateForm, fullYear, plainDate } from './date-forms'

/** Whether 1/2/2024 is the first of February or the second of January; 'ymd' where years of two digits come first. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** Why a value is no date. */
export type DateFault = 'notDate' | 'noSuchDay' | 'yearOnly' | 'ambiguous'

/** @returns the day serial, null for an empty cell or a dash alone, or what is wrong. */
export type DateReader = (value: Scalar | undefined) => number | null | DateFault

export interface DateReaderOptions {
  /** What a person answered; asked only where the column itself does not tell. */
  order?: DateOrder
  /** The day that a month alone means: its first, or its last for an end. */
  monthMeans?: 'first' | 'last'
  /** The names of months that are known; English ones by default. */
  monthOf?: MonthOfName
}

/** Serials of 1920 to 2199; below and above, a number is a year, a month such as 202401, a moment, or a mistake. */
const EARLIEST = 7306
const LATEST = 109574
/** Seconds from 1970 that lie in the years 2000 to 2099, as programs stamp their exports (UTC). */
const [FIRST_STAMP, LAST_STAMP] = [946_684_800, 4_102_444_799]

type OpenForm = Extract<DateForm, { kind: 'open' }>

/** The date that three numbers mean in an order; undefined where the order cannot be theirs. */
function inOrder(
  { numbers: [a, b, c], hasLongYear }: OpenForm,
  order: DateOrder,
): { year: number; month: number; day: number } | undefined {
  if (order === 'ymd') return hasLongYear ? undefined : { year: fullYear(a), month: b, day: c }
  return { year: fullYear(c), month: order === 'dmy' ? b : a, day: order === 'dmy' ? a : b }
}

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** The orders in which three numbers may make a day; with dots and a whole year, day first is the only one that is written. */
function possibleOrders(form: OpenForm): DateOrder[] {
  if (form.isDotted && form.hasLongYear) return ['dmy']
  return ORDERS.filter((order) => {
    // With dots, nobody writes the month first.
    if (form.isDotted && order === 'mdy') return false
    const date = inOrder(form, order)
    return date !== undefined && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31
  })
}

/** The order of a column's dates: the only one that reads them all, or, where none does, the one that reads most. */
export function* orderSteps(values: Iterable<Scalar | undefined>, monthOf: MonthOfName | undefined): Steps<DateOrder | undefined> {
  let looked = 0
  const counts = new Map<DateOrder, number>(ORDERS.map((order) => [order, 0]))
  const seen = new Set<string>()
  let total = 0
  for (const value of values) {
    if (++looked % ROWS_A_STEP === 0) yield 0
    if (typeof value !== 'string' || seen.has(value)) continue
    seen.add(value)
    const form = dateForm(plainDate(value), monthOf)
    // Dates that are the same in any order, and those with dots, tell nothing about the others.
    if (form?.kind !== 'open' || (form.isDotted && form.hasLongYear)) continue
    const possible = possibleOrders(form)
    if (possible.length === 0) continue
    total++
    for (const order of possible) counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  if (total === 0) return undefined
  const fitting = ORDERS.filter((order) => counts.get(order) === total)
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  return ORDERS.reduce((best, order) => ((counts.get(order) ?? 0) > (counts.get(best) ?? 0) ? order : best))
}

function ymd(date: { year: number; month: number; day: number }): number | DateFault {
  return isYmd(date) ? serialFromYmd(date) : 'noSuchDay'
}

/**
 * A reader for one column; the column as a whole tells the order of day and month.
 * The method returns 'ambiguous' where neither the column nor `order` does.
 */
export const dateReader = (values: Iterable<Scalar | undefined>, options: DateReaderOptions = {}): DateReader =>
  readerInOrder(atOnce(orderSteps(values, options.monthOf)) ?? options.order, options)

/** A reader for a column of which it is known whether it tells an order. */
export function readerInOrder(order: DateOrder | undefined, options: DateReaderOptions): DateReader {
  const month = (year: number, number: number): number | DateFault => {
    if (number < 1 || number > 12) return 'noSuchDay'
    return ymd({ year, month: number, day: options.monthMeans === 'last' ? daysInMonth(year, number) : 1 })
  }

  const fromNumber = (value: number): number | DateFault => {
    const whole = Math.floor(value)
    if ((whole >= EARLIEST && whole <= LATEST) || whole === LAST_SERIAL) return whole
    if (whole >= 1900 && whole <= 2199) return 'yearOnly'
    if (whole >= 190001 && whole <= 219912) return month(Math.floor(whole / 100), whole % 100)
    if (whole >= 19000101 && whole <= 21991231) {
      return ymd({ year: Math.floor(whole / 10000), month: Math.floor(whole / 100) % 100, day: whole % 100 })
    }
    const seconds = whole > LAST_STAMP ? whole / 1000 : whole
    return seconds >= FIRST_STAMP && seconds <= LAST_STAMP ? Math.floor(seconds / 86_400) + 25_569 : 'notDate'
  }

  const fromOpen = (form: OpenForm): number | DateFault => {
    const possible = possibleOrders(form)
    const days = new Set(possible.map((each) => ymd(inOrder(form, each) as { year: number; month: number; day: number })))
    if (days.size === 1 && (order === undefined || form.isDotted)) return [...days][0]
    if (order === undefined) return possible.length === 0 ? 'noSuchDay' : 'ambiguous'
    const date = inOrder(form, order)
    return date === undefined ? 'ambiguous' : ymd(date)
  }

  const fromText = (text: string): number | null | DateFault => {
    const plain = plainDate(text)
    if (isNoData(plain)) return null
    const form = dateForm(plain, options.monthOf)
    switch (form?.kind) {
      case undefined:
        return 'notDate'
      case 'number':
        return fromNumber(form.value)
      case 'day':
        return ymd(form)
      case 'month':
        return month(form.year, form.month)
      case 'open':
        return fromOpen(form)
    }
  }

  const known = new Map<string, number | null | DateFault>()
  return (value) => {
    if (value === null || value === undefined) return null
    if (typeof value === 'number') return fromNumber(value)
    if (typeof value === 'boolean') return 'notDate'
    let read = known.get(value)
    if (read === undefined) {
      read = fromText(value)
      known.set(value, read)
    }
    return read
  }
}
