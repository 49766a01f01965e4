// The calendar that a new workbook starts with, before a user changes it.

import { type CalendarDay, chinaCalendar } from './china-calendar'

/** Rules of one civil year; holidays and makeUpDays fit sellingDays as they are. */
export interface DefaultCalendar {
  readonly weekend: string
  readonly holidays: readonly number[]
  readonly makeUpDays: readonly number[]
  /** The same days with their kind and names. */
  readonly days: readonly CalendarDay[]
  /** False where official days exist but are not published yet: then Monday to Friday is a guess. */
  readonly known: boolean
  /** Last published year; undefined where nothing needs publishing. */
  readonly knownUntil: number | undefined
}

/** zh-CN: China's official days. en-US: Monday to Friday, since companies' holidays differ. */
export function defaultCalendar(locale: 'en-US' | 'zh-CN', year: number): DefaultCalendar {
  const official = locale === 'zh-CN' ? chinaCalendar() : undefined
  const published = official?.days(year)
  const days = published ?? []
  const serials = (kind: CalendarDay['kind']) => days.filter((day) => day.kind === kind).map((day) => day.serial)
  return {
    weekend: '0000011',
    holidays: serials('holiday'),
    makeUpDays: serials('makeup'),
    days,
    known: official === undefined || published !== undefined,
    knownUntil: official?.knownUntil,
  }
}
