// China's official holidays and make-up working days (调休), year by year.

// The data file, not the package's functions: those read a date in the local time zone, so that
// west of Greenwich every answer is one day off, and they say Monday to Friday for years that
// are not published. Data: chinese-days, MIT, © 2024 Yawei Sun.
import data from 'chinese-days/dist/chinese-days.json'
import { serialFromIso } from './day-serial'

/** A day that differs from the plain week. */
export interface CalendarDay {
  readonly serial: number
  readonly kind: 'holiday' | 'makeup'
  readonly name: { readonly en: string; readonly zh: string }
}

/** What is published, and for which years. */
export interface ChinaCalendar {
  readonly knownFrom: number
  /** The last published year. Next year's notice comes out in November. */
  readonly knownUntil: number
  /** The days of a civil year in order; undefined when that year is not published. */
  days(year: number): readonly CalendarDay[] | undefined
}

let calendar: ChinaCalendar | undefined

/** Holidays fall on any weekday, weekends included; make-up days are worked weekends. */
export function chinaCalendar(): ChinaCalendar {
  calendar ??= readCalendar(data.holidays, data.workdays)
  return calendar
}

function readCalendar(holidays: Record<string, string>, makeUpDays: Record<string, string>): ChinaCalendar {
  const byYear = new Map<number, CalendarDay[]>()
  const add = (entries: Record<string, string>, kind: CalendarDay['kind']) => {
    for (const [iso, names] of Object.entries(entries)) {
      const serial = serialFromIso(iso)
      if (serial === undefined) throw new RangeError(`the calendar data has a day that does not exist: ${iso}`)
      // "Spring Festival,春节,4": both names and the statutory days.
      const [en, zh] = names.split(',')
      const year = Number(iso.slice(0, 4))
      byYear.set(year, [...(byYear.get(year) ?? []), { serial, kind, name: { en, zh } }])
    }
  }
  add(holidays, 'holiday')
  add(makeUpDays, 'makeup')
  for (const days of byYear.values()) days.sort((a, b) => a.serial - b.serial)
  const years = [...byYear.keys()]
  return {
    knownFrom: Math.min(...years),
    knownUntil: Math.max(...years),
    days: (year) => byYear.get(year),
  }
}
