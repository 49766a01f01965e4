// The product lines of a history: what was sold of each, by owner and month.

import type { SalesColumns } from '../../import/tables'
import { monthIndex } from '../../calendar'
import { sumOf } from '../amounts'
import { isOfPlanned } from '../metrics/metric-names'
import type { SalesByMonth } from '../history/sales-by-month'
import { inMoney, salesByMonth, sumOfMonths } from '../history/sales-by-month'

/** More columns than this nobody reads beside each other. */
export const MOST_LINES = 20

/** Sales of one line, in the money of the sheets. */
export interface LineSales {
  name: string
  sales: SalesByMonth
  /** Sold in the share window, all owners together. */
  sum: number
}

/** Names of the lines of a metric before a month, in the order in which they first come; none where no row names a product. */
export function lineNames({ products, metrics, dates }: SalesColumns, metric: string, before: number): string[] {
  const names = new Set<string>()
  for (let row = 0; row < products.length; row++) {
    if (isOfPlanned(metrics[row], metric) && monthIndex(dates[row]) < before) names.add(products[row])
  }
  return names.size === 1 && names.has('') ? [] : [...names]
}

/**
 * Sales of each line by owner and month.
 * @param window of the months that make the shares.
 */
export function lineSales(
  sales: SalesColumns,
  names: readonly string[],
  { metric, before, money }: { metric: string; before: number; money: number },
  window: { from: number; to: number },
): LineSales[] {
  return names.map((name) => {
    const own = inMoney(salesByMonth(sales, metric, before, name), money)
    const sum = sumOf([...own.owners.keys()].map((owner) => sumOfMonths(own, owner, window.from, window.to)))
    return { name, sales: own, sum }
  })
}
