// The time on a person's clock: the day that it begins with is that person's day, not Greenwich's.

import { serialFromIso } from './day-serial'

const two = (value: number): string => String(value).padStart(2, '0')

/** As ISO date and time with the offset from UTC, of the time zone that the program runs in: 2026-03-01T08:00:00+08:00. */
export function localTime(at: Date): string {
  const [year, month, day] = [String(at.getFullYear()).padStart(4, '0'), two(at.getMonth() + 1), two(at.getDate())]
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')
  const offset = -at.getTimezoneOffset()
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${year}-${month}-${day}T${time}${zone}`
}

/** The day serial that an ISO date, or date and time, begins with; undefined where it is none. */
export const dayOf = (time: string): number | undefined => serialFromIso(time.slice(0, 10))
