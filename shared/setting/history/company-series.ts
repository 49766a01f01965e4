// The company's sales month by month, as far as they can be read as one series.

import type { SalesByMonth } from './sales-by-month'
import { sumOfOwners } from './sales-by-month'

export interface CompanySeries {
  /** One amount a month, oldest first, without gaps. */
  amounts: number[]
  /** Month of the first amount, as a month count (year × 12 + month − 1). */
  from: number
  /** Months without a single row that have rows in another year, as month counts. */
  emptyMonths: number[]
  /** True where the empty months were filled with the same month of other years; else the series begins after the last. */
  isFilled: boolean
}

export function companySeries(sales: SalesByMonth): CompanySeries {
  const emptyMonths = gapsIn(sales)
  const lastGap = emptyMonths.length > 0 ? emptyMonths[emptyMonths.length - 1] : sales.first - 1
  const isFilled = emptyMonths.length > 0 && sales.last - lastGap < 24
  const from = isFilled ? sales.first : lastGap + 1
  const amounts = sumOfOwners(sales, from)
  if (isFilled) fillGaps(amounts, emptyMonths, from)
  return { amounts, from, emptyMonths, isFilled }
}

/** Months without a single row whose calendar month does have rows in another year: sales that are missing, not a season that rests. */
function gapsIn(sales: SalesByMonth): number[] {
  const hasRows = new Array<boolean>(12).fill(false)
  sales.rowsInMonth.forEach((rows, at) => (hasRows[at % 12] ||= rows > 0))
  const gaps: number[] = []
  sales.rowsInMonth.forEach((rows, at) => {
    if (rows === 0 && hasRows[at % 12]) gaps.push(sales.first + at)
  })
  return gaps
}

/** Gives each gap the mean of the same month in the years that have it, in place. */
function fillGaps(series: number[], gaps: number[], from: number): void {
  const empty = new Set(gaps.map((month) => month - from))
  for (const gap of empty) {
    const known = series.filter((_, index) => index % 12 === gap % 12 && !empty.has(index))
    series[gap] = known.reduce((sum, value) => sum + value, 0) / known.length
  }
}
