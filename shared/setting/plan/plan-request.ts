// What a plan is made from.

import { defaultCalendar, ymdFromSerial } from '../../calendar'
import type { SalesColumns, TeamRow } from '../../import/tables'
import type { HeldByKey } from '../held-months/held-months'
import type { CalendarEntry } from '../history/plan-months'
import type { PlanInputs } from '../inputs/inputs'
import type { Override, PlanSettings } from '../plan-settings'
import type { Scalar } from '../../workbook/cell'

/** Everything a plan is made from. Amounts in currency; metrics by their ids, as `withMetricIds` gives them. */
export interface PlanRequest {
  settings: PlanSettings
  team: TeamRow[]
  sales: SalesColumns
  /** The further tables that the plan has. */
  inputs?: PlanInputs
  overrides?: Map<string, Override>
  /** Months that somebody typed, where Monthly has cells for them. */
  heldMonths?: HeldByKey
  /** What stands in the days of handing down, by node key, where Cascade has them; they count where it is done level by level. */
  handedOn?: ReadonlyMap<string, Scalar>
  /** Targets of product lines that a person has given, by the product's name; the others share the rest as the history does. */
  lineTotals?: ReadonlyMap<string, number>
  /** Lines that the workbook has columns for: those that are none any more stay with nothing. */
  standingLines?: readonly string[]
  /** From the workbook's Calendar sheet; left out, the official one of the locale. */
  calendar?: { days: CalendarEntry[]; known: boolean }
  /** Seasonal weights typed by a person into the workbook, twelve, in fiscal order. */
  seasonWeights?: number[]
}

/** The civil years that a plan year has days in. */
const civilYears = ({ fiscalStart, year }: PlanSettings): number[] => (fiscalStart === 1 ? [year] : [year, year + 1])

/** Civil years of a plan whose official days are not published, and of which nobody typed any into Calendar. */
export const unknownYears = (settings: PlanSettings, days: readonly CalendarEntry[]): number[] =>
  civilYears(settings).filter(
    (year) => !defaultCalendar(settings.locale, year).known && !days.some(({ day }) => ymdFromSerial(day).year === year),
  )

/** The calendar of a plan year when the workbook has none yet. */
export function calendarFor(settings: PlanSettings): { days: CalendarEntry[]; known: boolean } {
  const calendars = civilYears(settings).map((year) => defaultCalendar(settings.locale, year))
  return {
    known: calendars.every((calendar) => calendar.known),
    days: calendars.flatMap((calendar) =>
      calendar.days.map(({ serial, kind, name }) => ({ day: serial, kind, name: settings.locale === 'zh-CN' ? name.zh : name.en })),
    ),
  }
}
