// Day serials of the Excel 1900 date system, to and from ISO dates, in integers only.

/** A civil date; month 1–12. */
export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** 1900-03-01; before it Excel counts a 29 February 1900 that never was. */
export const FIRST_SERIAL = 61
/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL = 2958465

/** Days from 1970-01-01 to serial 0. */
const UNIX_OFFSET = 25569

/** Whether the date exists and has a serial. */
export function isYmd({ year, month, day }: Ymd): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false
  return year > 1900 || month > 2
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * @throws RangeError for a date that does not exist or is before 1900-03-01; ask isYmd first
 *   where the date comes from a user
 * Source: days_from_civil, Howard Hinnant, chrono-Compatible Low-Level Date Algorithms.
 */
export function serialFromYmd(date: Ymd): number {
  if (!isYmd(date)) throw new RangeError(`no such day: ${date.year}-${date.month}-${date.day}`)
  // The year starts in March, so that the leap day comes last.
  const year = date.month <= 2 ? date.year - 1 : date.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468 + UNIX_OFFSET
}

/** @throws RangeError for a serial that is not a whole day between FIRST_SERIAL and LAST_SERIAL */
export function ymdFromSerial(serial: number): Ymd {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) {
    throw new RangeError(`not a day serial: ${serial}`)
  }
  const days = serial - UNIX_OFFSET + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Serial of 'YYYY-MM-DD'; undefined for any other text and for days that do not exist. */
export function serialFromIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return undefined
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isYmd(date) ? serialFromYmd(date) : undefined
}

/** 'YYYY-MM-DD'. @throws RangeError as ymdFromSerial does */
export function isoFromSerial(serial: number): string {
  const { year, month, day } = ymdFromSerial(serial)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(serial: number): number {
  return ((((serial - 2) % 7) + 7) % 7) + 1
}
