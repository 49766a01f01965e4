// Dates and times as a person types them in the en-US locale, into serial day numbers of the 1900 system.

import type { TypedCell } from './typed-cell'

const WHOLE_MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MS_PER_DAY = 86_400_000
/** Serial 60 is the day that never was, 29 February 1900: from March 1900 on, serials count from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30)

/** 1-2, 1/2, 1/2/2026, 2026-01-02, 2-Jan, Jan 2, 2-Jan-26, Jan-26 … A day that no month has is no date. */
export function typedDate(text: string, thisYear: number): TypedCell | undefined {
  let m: RegExpExecArray | null
  if ((m = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text))) return day(+m[1], +m[2], +m[3], 'm/d/yyyy')
  if ((m = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text))) return day(fullYear(m[3]), +m[1], +m[2], 'm/d/yyyy')
  if ((m = /^(\d{1,2})[-/](\d{1,2})$/.exec(text))) {
    // 1-45 is no day of January: then the second number is a year.
    return day(thisYear, +m[1], +m[2], 'd-mmm') ?? (m[2].length === 2 ? day(fullYear(m[2]), +m[1], 1, 'mmm-yy') : undefined)
  }
  if ((m = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text))) {
    return day(m[3] ? fullYear(m[3]) : thisYear, month(m[2]), +m[1], m[3] ? 'd-mmm-yy' : 'd-mmm')
  }
  if ((m = /^([a-z]{3,9})[- ](\d{1,2})(?:, ?(\d{4}))?$/i.exec(text))) {
    const asDay = day(m[3] ? +m[3] : thisYear, month(m[1]), +m[2], m[3] ? 'd-mmm-yy' : 'd-mmm')
    return asDay ?? (m[3] ? undefined : day(fullYear(m[2]), month(m[1]), 1, 'mmm-yy'))
  }
  if ((m = /^([a-z]{3,9})[- ](\d{4})$/i.exec(text))) return day(+m[2], month(m[1]), 1, 'mmm-yy')
  return undefined
}

/** 9:30, 9:30:15, 9:30 PM. */
export function typedTime(text: string): TypedCell | undefined {
  const m = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text)
  if (!m || +m[2] > 59 || +(m[3] ?? 0) > 59 || (m[4] && (+m[1] < 1 || +m[1] > 12))) return undefined
  const hours = m[4] ? (+m[1] % 12) + (/pm/i.test(m[4]) ? 12 : 0) : +m[1]
  const value = (hours * 3600 + +m[2] * 60 + +(m[3] ?? 0)) / 86_400
  return { cell: { value }, numberFormat: m[4] ? 'h:mm AM/PM' : m[3] ? 'h:mm:ss' : 'h:mm' }
}

const month = (name: string): number => {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return index >= 0 && WHOLE_MONTH.format(Date.UTC(2000, index)).toLowerCase().startsWith(name.toLowerCase()) ? index + 1 : 0
}

/** Two digits: 00–29 are of this century, 30–99 of the last, as both hosts take them by default. */
const fullYear = (digits: string): number => (digits.length === 4 ? +digits : +digits + (+digits < 30 ? 2000 : 1900))

function day(year: number, monthNumber: number, dayNumber: number, numberFormat: string): TypedCell | undefined {
  const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber))
  if (year < 1900 || date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== dayNumber) return undefined
  const serial = (date.getTime() - EPOCH) / MS_PER_DAY
  return { cell: { value: serial > 60 ? serial : serial - 1 }, numberFormat }
}
