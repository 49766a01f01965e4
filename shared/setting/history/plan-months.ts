// The twelve months of the plan year with their selling days.

import { fiscalYear, sellingDays } from '../../calendar'
import type { PlanSettings } from '../plan-settings'

/** The twelve months of the plan year and of the year it is compared with. */
export interface PlanMonth {
  /** First day, as a serial. */
  firstDay: number
  lastDay: number
  year: number
  month: number
  sellingDays: number
  /** First day of the compared month. */
  comparedFirstDay: number
}

/** A day of the calendar that is not what its weekday says. */
export interface CalendarEntry {
  /** Serial. */
  day: number
  kind: 'holiday' | 'makeup'
  name: string
}

/** Fiscal order; Saturdays and Sundays are off unless a make-up day says otherwise. */
export function planMonths(settings: PlanSettings, days: CalendarEntry[]): Omit<PlanMonth, 'comparedFirstDay'>[] {
  const holidays = days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day)
  const makeUpDays = days.filter(({ kind }) => kind === 'makeup').map(({ day }) => day)
  return fiscalYear({ year: settings.year, startMonth: settings.fiscalStart }).map(({ year, month, firstDay, lastDay }) => ({
    year,
    month,
    firstDay,
    lastDay,
    sellingDays: sellingDays(firstDay, lastDay, { holidays, makeUpDays }),
  }))
}
