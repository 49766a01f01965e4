// The shape of the year: twelve weights from the company's own months, or from selling days while history is short.

import { seasonalIndices, largestRemainder } from '../../statistics'
import { companySeries } from './company-series'
import type { SalesByMonth } from './sales-by-month'

export type SeasonKind = 'history' | 'shrunk' | 'sellingDays'

export interface Season {
  /** Twelve integers in fiscal order that sum to a million. */
  weights: number[]
  kind: SeasonKind
  /** Name of the typed schedule whose weights these are. */
  schedule?: string
  /** Months of history that were used. */
  months: number
  /** Months without a single row that have rows in another year, as month counts (year × 12 + month − 1). */
  emptyMonths: number[]
  /** True where the empty months were filled with the same month of other years; else the history counts from after the last. */
  isFilled: boolean
}

/** Months of own shape that weigh as much as the calendar: a year of history counts half (methods: shrinkage n/(n+k)). */
const SHRINK_MONTHS = 12
const MILLION = 1_000_000

/**
 * Seasonal weights for the plan year.
 * 24 months and more: ratio to the centred 2×12 moving average (R's decompose). 12 to 23: the own shape shrunk to selling
 * days. Under 12: selling days.
 * @param yearStart first month of the plan year, as a month count.
 * @param sellingDays of its twelve months.
 */
export function seasonOf(sales: SalesByMonth, yearStart: number, sellingDays: number[]): Season {
  const { amounts: series, from, emptyMonths, isFilled } = companySeries(sales)
  const months = series.length
  const gaps = { emptyMonths, isFilled }
  const position = (index: number): number => (((from + index - yearStart) % 12) + 12) % 12
  if (months >= 24 && hasRatios(series)) {
    const indices = seasonalIndices(series, 12)
    const shape = new Array<number>(12).fill(0)
    indices.forEach((value, index) => (shape[position(index)] = Math.max(0, value)))
    if (shape.every(Number.isFinite) && shape.some((value) => value > 0)) {
      return { weights: inMillion(shape), kind: 'history', months, ...gaps }
    }
  }
  const days = inMillion(sellingDays)
  if (months < 12) return { weights: days, kind: 'sellingDays', months, ...gaps }
  const own = ownShape(series.slice(-12), months, position)
  const trust = months / (months + SHRINK_MONTHS)
  const blend = days.map((day, month) => trust * own[month] * MILLION + (1 - trust) * day)
  return { weights: inMillion(blend), kind: 'shrunk', months, ...gaps }
}

/** Ratios to a year's average mean something only where every year sums above nothing, and the months in the middle do. */
function hasRatios(series: number[]): boolean {
  let year = series.slice(0, 12).reduce((sum, value) => sum + value, 0)
  for (let last = 11; last < series.length; last++) {
    if (last > 11) year += series[last] - series[last - 12]
    if (year <= 0) return false
  }
  return series.slice(6, -6).reduce((sum, value) => sum + value, 0) > 0
}

/** Shares of the newest twelve months; a month that sums below nothing has no share. */
function ownShape(newest: number[], months: number, position: (index: number) => number): number[] {
  const total = newest.reduce((sum, value) => sum + Math.max(0, value), 0)
  const shape = new Array<number>(12).fill(total > 0 ? 0 : 1 / 12)
  if (total > 0) newest.forEach((value, index) => (shape[position(months - 12 + index)] = Math.max(0, value) / total))
  return shape
}

/** Integers that sum to a million: exact in any engine, and still shares to four decimals of a percent. */
function inMillion(shape: number[]): number[] {
  return largestRemainder(MILLION, shape)
}
