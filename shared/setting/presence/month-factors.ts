// Which part of each month's usual share a person carries: ramps, absences and seats that are not filled yet.

import { monthIndexOf, sellingDays, ymdFromSerial } from '../../calendar'
import type { TeamRow } from '../../import/tables'
import type { CalendarEntry, PlanMonth } from '../history/plan-months'
import { roundTo } from '../amounts'
import { seatOf } from './seat'

export type PresenceCause = 'ramp' | 'absence' | 'vacancy'

export interface MonthFactors {
  /** Twelve parts, 0 to 1, in fiscal order. */
  factors: number[]
  causes: PresenceCause[]
  /** Twelve parts, 0 to 1: what absences alone take from each month, exempt in target and score; where there is any. */
  exempt?: number[]
  /** What the ramp alone would leave, where something else takes from the months too. */
  ramped?: number[]
}

export interface PresenceFacts {
  months: readonly Pick<PlanMonth, 'firstDay' | 'lastDay' | 'sellingDays'>[]
  days: readonly CalendarEntry[]
  /** Who starts on this day of the month or before counts from that month, later from the next. */
  cutoff: number
}

/** Decimals of the factors, on the sheets too. */
const FACTOR_PLACES = 6

/**
 * @param profile parts of a full target by month since the start; undefined without a ramp.
 * @param absences of the person, as day serials, both included; not overlapping.
 */
export function monthFactors(
  row: Pick<TeamRow, 'start' | 'seat'>,
  profile: readonly number[] | undefined,
  absences: readonly { from: number; to: number }[],
  { months, days, cutoff }: PresenceFacts,
): MonthFactors {
  const causes = new Set<PresenceCause>()
  const holidays = days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day)
  const makeUpDays = days.filter(({ kind }) => kind === 'makeup').map(({ day }) => day)
  const isVacancy = seatOf(row.seat) === 'vacancy'
  const ramped = months.map(() => 1)
  const exempt = months.map(() => 0)
  const factors = months.map(({ firstDay, lastDay, sellingDays: whole }, month) => {
    let factor = 1
    const less = (part: number, cause: PresenceCause): void => {
      if (part >= 1) return
      factor *= part
      causes.add(cause)
      if (cause === 'ramp') ramped[month] = roundTo(Math.max(0, part), FACTOR_PLACES)
      if (cause === 'absence') exempt[month] = roundTo(1 - (1 - exempt[month]) * Math.max(0, part), FACTOR_PLACES)
    }
    if (isVacancy && row.start !== null && lastDay < row.start) less(0, 'vacancy')
    else if (profile !== undefined && row.start !== null) less(rampPart(profile, row.start, firstDay, cutoff), 'ramp')
    for (const { from, to } of absences) {
      const [first, last] = [Math.max(from, firstDay), Math.min(to, lastDay)]
      if (first > last) continue
      const away = whole > 0 ? sellingDays(first, last, { holidays, makeUpDays }) / whole : (last - first + 1) / (lastDay - firstDay + 1)
      less(1 - away, 'absence')
    }
    return roundTo(Math.max(0, factor), FACTOR_PLACES)
  })
  return {
    factors,
    causes: [...causes],
    ...(causes.has('absence') ? { exempt } : {}),
    ...(causes.size > 1 && causes.has('ramp') ? { ramped } : {}),
  }
}

/** The clock starts in the month of the start up to the cut-off day, else in the next; before it nothing is carried. */
function rampPart(profile: readonly number[], start: number, firstDay: number, cutoff: number): number {
  const { day } = ymdFromSerial(start)
  const since = monthOf(firstDay) - (monthOf(start) + (day > cutoff ? 1 : 0))
  return since < 0 ? 0 : since < profile.length ? profile[since] : 1
}

const monthOf = (serial: number): number => {
  const { year, month } = ymdFromSerial(serial)
  return monthIndexOf(year, month)
}
