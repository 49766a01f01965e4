// The shape of the year: twelve weights from the company's own months, or from selling days while history is short.

import { seasonalIndices, largestRemainder } from '../statistics'
import type { SalesByMonth } from './sales-by-month'

export type SeasonKind = 'history' | 'shrunk' | 'sellingDays'

export interface Season {
  /** Twelve integers in fiscal order that sum to a million. */
  weights: number[]
  kind: SeasonKind
  /** Months of history that were used. */
  months: number
  /** Calendar-month gaps at the start of the history that were left out, as month counts (year × 12 + month − 1). */
  emptyMonths: number[]
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
  const { from, emptyMonths } = usableFrom(sales)
  const months = sales.last - from + 1
  const series = companySeries(sales, from)
  const position = (index: number): number => (((from + index - yearStart) % 12) + 12) % 12
  if (months >= 24) {
    const indices = seasonalIndices(series, 12)
    const shape = new Array<number>(12).fill(0)
    indices.forEach((value, index) => (shape[position(index)] = Math.max(0, value)))
    if (shape.every(Number.isFinite) && shape.some((value) => value > 0)) {
      return { weights: inMillion(shape), kind: 'history', months, emptyMonths }
    }
  }
  const days = inMillion(sellingDays)
  if (months < 12) return { weights: days, kind: 'sellingDays', months: Math.max(0, months), emptyMonths }
  const own = ownShape(series.slice(-12), months, position)
  const trust = months / (months + SHRINK_MONTHS)
  const blend = days.map((day, month) => trust * own[month] * MILLION + (1 - trust) * day)
  return { weights: inMillion(blend), kind: 'shrunk', months, emptyMonths }
}

/**
 * Where usable history starts: after the last month without a single row whose calendar month does have rows in another year
 * (sales that are missing, not a season that rests), as long as two years remain.
 */
function usableFrom(sales: SalesByMonth): { from: number; emptyMonths: number[] } {
  const gaps: number[] = []
  for (let month = sales.first; month <= sales.last; month++) {
    if (sales.rowsInMonth[month - sales.first] > 0) continue
    const elsewhere = sales.rowsInMonth.some((rows, at) => rows > 0 && at % 12 === (month - sales.first) % 12)
    if (elsewhere) gaps.push(month)
  }
  const lastGap = gaps.length > 0 ? gaps[gaps.length - 1] : sales.first - 1
  return sales.last - lastGap >= 24 ? { from: lastGap + 1, emptyMonths: gaps } : { from: sales.first, emptyMonths: gaps }
}

function companySeries(sales: SalesByMonth, from: number): number[] {
  const series = new Array<number>(Math.max(0, sales.last - from + 1)).fill(0)
  for (const amounts of sales.owners.values()) {
    for (let index = 0; index < series.length; index++) series[index] += amounts[from - sales.first + index]
  }
  return series
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
