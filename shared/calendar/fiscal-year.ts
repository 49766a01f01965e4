// The twelve months of a fiscal year that may start in any month.

import { firstDayOfMonth, lastDayOfMonth, monthIndexOf, monthKey, monthOfIndex } from './month-index'

/** A month of a fiscal year. */
export interface FiscalMonth {
  /** 'YYYY-MM' of the civil month. */
  readonly key: string
  /** Civil year and month (1–12). */
  readonly year: number
  readonly month: number
  /** Day serials, both inclusive. */
  readonly firstDay: number
  readonly lastDay: number
  /** Within the fiscal year: quarter 1–4, half 1–2. */
  readonly quarter: number
  readonly half: number
}

/**
 * @param year the civil year in which the fiscal year starts, which also names it
 * @param startMonth 1–12
 * @returns twelve months in order
 * @throws RangeError for a start month outside 1–12 or days without a serial
 */
export function fiscalYear({ year, startMonth }: { year: number; startMonth: number }): FiscalMonth[] {
  if (!Number.isInteger(year) || !Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12) {
    throw new RangeError(`no fiscal year starts in month ${startMonth} of ${year}`)
  }
  return Array.from({ length: 12 }, (_, position) => {
    const index = monthIndexOf(year, startMonth) + position
    return {
      key: monthKey(index),
      ...monthOfIndex(index),
      firstDay: firstDayOfMonth(index),
      lastDay: lastDayOfMonth(index),
      quarter: Math.floor(position / 3) + 1,
      half: Math.floor(position / 6) + 1,
    }
  })
}

/** The name (start year) of the fiscal year that contains a civil month. */
export function fiscalYearOf(year: number, month: number, startMonth: number): number {
  return month >= startMonth ? year : year - 1
}
