// Reads dates as people and programs write them: serials, ISO, 2024/1/5, 202401, 2024年1月, 5-Jan-2024, 31/12/2024.

import { daysInMonth, isYmd, LAST_SERIAL, serialFromYmd } from '../calendar/day-serial'
import type { Scalar } from '../workbook/cell'
import { plainText } from './cell-text'

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
}

/** Serials of 1920 to 2199; below and above, a number is a year, a month such as 202401, or a mistake. */
const EARLIEST = 7306
const LATEST = 109574

const TIME = /[t ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m|z|[+-]\d{2}:?\d{2})?$/i
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/
const DAY_NAMED_MONTH = /^(?:(\d{1,2})[- ])?([a-z]{3,9})\.?[- ,]+(\d{4})$/i
const NAMED_MONTH_DAY = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const plainDate = (text: string): string => plainText(text).replace(TIME, '')

/** 1 to 12 for a name or its beginning, 0 for any other word. */
const monthOfName = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1

/** The order of a column's dates: known when some value has a part over 12, by the greater number where they disagree. */
function orderOf(values: Iterable<Scalar | undefined>): DateOrder | undefined {
  let dayFirst = 0
  let monthFirst = 0
  const seen = new Set<string>()
  for (const value of values) {
    if (typeof value !== 'string' || seen.has(value)) continue
    seen.add(value)
    const match = YEAR_LAST.exec(plainDate(value))
    // Dots are only written day first.
    if (match === null || match[2] === '.') continue
    if (Number(match[1]) > 12) dayFirst++
    if (Number(match[3]) > 12) monthFirst++
  }
  if (dayFirst === 0 && monthFirst === 0) return undefined
  return dayFirst >= monthFirst ? 'dmy' : 'mdy'
}

function ymd(year: number, month: number, day: number): number | DateFault {
  const date = { year, month, day }
  return isYmd(date) ? serialFromYmd(date) : 'noSuchDay'
}

/**
 * A reader for one column; the column as a whole tells the order of day and month.
 * The method returns 'ambiguous' where neither the column nor `order` does.
 */
export function dateReader(values: Iterable<Scalar | undefined>, options: DateReaderOptions = {}): DateReader {
  const order = orderOf(values) ?? options.order
  const month = (year: number, number: number): number | DateFault => {
    if (number < 1 || number > 12) return 'noSuchDay'
    return ymd(year, number, options.monthMeans === 'last' ? daysInMonth(year, number) : 1)
  }

  const fromNumber = (value: number): number | DateFault => {
    const whole = Math.floor(value)
    if ((whole >= EARLIEST && whole <= LATEST) || whole === LAST_SERIAL) return whole
    if (whole >= 1900 && whole <= 2199) return 'yearOnly'
    if (whole >= 190001 && whole <= 219912) return month(Math.floor(whole / 100), whole % 100)
    if (whole >= 19000101 && whole <= 21991231) {
      return ymd(Math.floor(whole / 10000), Math.floor(whole / 100) % 100, whole % 100)
    }
    return 'notDate'
  }

  const fromText = (text: string): number | null | DateFault => {
    const plain = plainDate(text)
    if (/^-*$/.test(plain)) return null
    if (/^(?:\d+|\d{5,}\.\d+)$/.test(plain)) return fromNumber(Number(plain))
    const monthYear = MONTH_YEAR.exec(plain)
    if (monthYear !== null) return month(Number(monthYear[2]), Number(monthYear[1]))
    const yearFirst = YEAR_FIRST.exec(plain)
    if (yearFirst !== null) return dayOrMonth(yearFirst[1], yearFirst[3], yearFirst[4])
    const chinese = CHINESE.exec(plain)
    if (chinese !== null) return dayOrMonth(chinese[1], chinese[2], chinese[3])
    const yearLast = YEAR_LAST.exec(plain)
    if (yearLast !== null) return fromYearLast(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]), yearLast[2])
    const dayNamed = DAY_NAMED_MONTH.exec(plain)
    if (dayNamed !== null && monthOfName(dayNamed[2]) > 0) {
      return dayOrMonth(dayNamed[3], String(monthOfName(dayNamed[2])), dayNamed[1])
    }
    const namedDay = NAMED_MONTH_DAY.exec(plain)
    if (namedDay !== null && monthOfName(namedDay[1]) > 0) return ymd(Number(namedDay[3]), monthOfName(namedDay[1]), Number(namedDay[2]))
    return 'notDate'
  }

  const dayOrMonth = (year: string, monthText: string, day: string | undefined): number | DateFault =>
    day === undefined ? month(Number(year), Number(monthText)) : ymd(Number(year), Number(monthText), Number(day))

  const fromYearLast = (first: number, second: number, year: number, mark: string): number | DateFault => {
    if (mark === '.' || order === 'dmy') return ymd(year, second, first)
    if (order === 'mdy' || first === second) return ymd(year, first, second)
    return 'ambiguous'
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
