// Where the target stands against the company's own history: what the trend suggests for the plan year, and how sure that is.

import { combLine, forecastTotal, thetaLine } from '../../statistics'
import { tidy } from '../amounts'
import { companySeries } from './company-series'
import type { SalesByMonth } from './sales-by-month'
import { sumOfOwners } from './sales-by-month'

/** Two years show a season and a trend; with less, a forecast would be a guess. */
export const FEWEST_MONTHS = 24
/** A forecast that begins later than a year after the history ends says little about its second year. */
const FURTHEST_START = 12
/** Of ten years, eight should lie between low and high. */
const COVERAGE = 0.8

export type EstimateMethod = 'theta' | 'comb'

/** Sales of the plan year as a method sees them. Amounts in the money of the history. */
export interface Estimate {
  method: EstimateMethod | 'both'
  low: number
  base: number
  high: number
  /** Whether low and high lie off the base by a ratio, else by an amount. */
  inRatios: boolean
}

/** One fiscal year of the history. */
export interface YearSales {
  /** As people name it: the calendar year in which it begins. */
  year: number
  amount: number
  /** Months on record, 1 to 12. */
  months: number
}

/** Why there is no estimate. */
export type NoEstimate = 'tooShort' | 'tooLongAgo' | 'notPositive'

export interface Baseline {
  /** Months of history that the estimates stand on. */
  months: number
  /** Theta, Comb and both together; empty where there is none. */
  estimates: Estimate[]
  reason?: NoEstimate
  /** Oldest first. */
  years: YearSales[]
}

/** @param yearStart first month of the plan year, as a month count; the sales end before it. */
export function baselineOf(sales: SalesByMonth, yearStart: number): Baseline {
  const { amounts, from, emptyMonths } = companySeries(sales)
  const years = yearsOf(sales, emptyMonths, yearStart)
  const known = { months: amounts.length, estimates: [], years }
  if (amounts.length < FEWEST_MONTHS) return { ...known, reason: 'tooShort' }
  const gap = yearStart - (from + amounts.length)
  if (gap > FURTHEST_START) return { ...known, reason: 'tooLongAgo' }
  const estimates = [estimate('theta', amounts, gap), estimate('comb', amounts, gap)]
  if (!estimates.every(({ base, low }) => base > 0 && low >= 0 && Number.isFinite(base))) return { ...known, reason: 'notPositive' }
  return { ...known, estimates: [...estimates, together(estimates)] }
}

function estimate(method: EstimateMethod, amounts: number[], gap: number): Estimate {
  const carryOn = method === 'theta' ? thetaLine : combLine
  const { mean, lower, upper, inRatios } = forecastTotal(amounts, 12, { from: gap, count: 12 }, carryOn, { coverage: COVERAGE })
  return { method, low: tidy(lower), base: tidy(mean), high: tidy(upper), inRatios }
}

/** The mean of the methods: they see the same history, so the range is no narrower for being two. */
function together(estimates: Estimate[]): Estimate {
  const mean = (of: (one: Estimate) => number): number => estimates.reduce((sum, one) => sum + of(one), 0) / estimates.length
  return {
    method: 'both',
    low: tidy(mean(({ low }) => low)),
    base: tidy(mean(({ base }) => base)),
    high: tidy(mean(({ high }) => high)),
    inRatios: estimates[0].inRatios,
  }
}

/** Every fiscal year that the history touches; a month counts as on record unless it is taken as missing. */
function yearsOf(sales: SalesByMonth, missing: readonly number[], yearStart: number): YearSales[] {
  const years = new Map<number, YearSales>()
  const gaps = new Set(missing)
  sumOfOwners(sales, sales.first).forEach((amount, at) => {
    const month = sales.first + at
    const year = Math.floor(yearStart / 12) - Math.ceil((yearStart - month) / 12)
    const known = years.get(year) ?? { year, amount: 0, months: 0 }
    years.set(year, { year, amount: known.amount + amount, months: known.months + (gaps.has(month) ? 0 : 1) })
  })
  return [...years.values()].map((sales) => ({ ...sales, amount: tidy(sales.amount) }))
}
