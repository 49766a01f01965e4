// Months counted as whole numbers, so that they can be compared, added and used as keys.

import { daysInMonth, serialFromYmd, ymdFromSerial } from './day-serial'

/** year · 12 + month − 1 of the month that contains the day. */
export function monthIndex(serial: number): number {
  const { year, month } = ymdFromSerial(serial)
  return monthIndexOf(year, month)
}

/** year · 12 + month − 1; month 1–12, or beyond to count on. */
export function monthIndexOf(year: number, month: number): number {
  return year * 12 + month - 1
}

/** The year and the month (1–12) of a month index. */
export function monthOfIndex(index: number): { year: number; month: number } {
  const year = Math.floor(index / 12)
  return { year, month: index - year * 12 + 1 }
}

/** 'YYYY-MM'. */
export function monthKey(index: number): string {
  const { year, month } = monthOfIndex(index)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

/** The month index of 'YYYY-MM'; undefined for any other text. */
export function monthIndexFromKey(key: string): number | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(key)
  return match ? monthIndexOf(Number(match[1]), Number(match[2])) : undefined
}

/** Serial of the first day of the month. @throws RangeError outside the serials */
export function firstDayOfMonth(index: number): number {
  return serialFromYmd({ ...monthOfIndex(index), day: 1 })
}

/** Serial of the last day of the month. @throws RangeError outside the serials */
export function lastDayOfMonth(index: number): number {
  const { year, month } = monthOfIndex(index)
  return serialFromYmd({ year, month, day: daysInMonth(year, month) })
}
