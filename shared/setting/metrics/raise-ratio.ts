// Raises everybody's own ratio by as much as it takes for the whole to reach the ratio asked of it.

import type { SalesColumns } from '../../import/tables'
import { monthIndex } from '../../calendar'

/**
 * @param own each person's ratio. @param weights their weights in the whole, such as sales targets.
 * @returns what is added to each, below zero where the whole is above already: Σ w·(own + lift) / Σ w = total.
 */
export function liftOf(total: number, own: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const reached = own.reduce((sum, ratio, index) => sum + ratio * weights[index], 0)
  return all > 0 ? total - reached / all : 0
}

/** The mean of a metric's rows by owner, over its newest months before the plan year. */
export function ownRatios(sales: SalesColumns, metric: string, yearStart: number, shareMonths: number): Map<string, number> {
  const rows = sales.metrics.flatMap((each, row) => {
    const month = monthIndex(sales.dates[row])
    return each === metric && month < yearStart ? [{ month, owner: sales.owners[row], value: sales.values[row] }] : []
  })
  const last = rows.reduce((newest, { month }) => Math.max(newest, month), -1)
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { month, owner, value } of rows) {
    if (month <= last - shareMonths) continue
    const before = sums.get(owner) ?? { sum: 0, count: 0 }
    sums.set(owner, { sum: before.sum + value, count: before.count + 1 })
  }
  return new Map([...sums].map(([owner, { sum, count }]) => [owner, sum / count]))
}
