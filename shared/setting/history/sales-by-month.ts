// Sales rolled up to owner and month: the one place that sums raw rows.

import { monthIndex } from '../../calendar'
import { tidy } from '../amounts'
import type { SalesColumns } from '../../import/tables'
import { isOfPlanned } from '../metrics/metric-names'

/** Months are counted as year × 12 + month − 1. */
export interface SalesByMonth {
  /** First and last month with a row; last < first when there is none. */
  first: number
  last: number
  /** Amounts per owner, index 0 is month `first`. */
  owners: Map<string, Float64Array>
  /** Rows per month, the whole company: 0 tells an empty month from a month that sums to nothing. */
  rowsInMonth: Int32Array
}

/**
 * Sums `sales` of one metric before a month.
 * @param metric rows of another metric are left out; rows without one count.
 * @param before first month that is not history any more (the plan year's first).
 * @param product only rows of this one; left out, all.
 */
export function salesByMonth(sales: SalesColumns, metric: string, before: number, product?: string): SalesByMonth {
  const count = sales.dates.length
  const months = new Int32Array(count)
  let first = Number.MAX_SAFE_INTEGER
  let last = -1
  for (let row = 0; row < count; row++) {
    const index = monthIndex(sales.dates[row])
    const isAsked = product === undefined || sales.products[row] === product
    const counts = isAsked && index < before && isOfPlanned(sales.metrics[row], metric)
    months[row] = counts ? index : -1
    if (!counts) continue
    if (index < first) first = index
    if (index > last) last = index
  }
  const length = Math.max(0, last - first + 1)
  const owners = new Map<string, Float64Array>()
  const rowsInMonth = new Int32Array(length)
  for (let row = 0; row < count; row++) {
    if (months[row] < 0) continue
    let amounts = owners.get(sales.owners[row])
    if (amounts === undefined) owners.set(sales.owners[row], (amounts = new Float64Array(length)))
    amounts[months[row] - first] += sales.values[row]
    rowsInMonth[months[row] - first]++
  }
  return { first, last, owners, rowsInMonth }
}

/** The sum of one owner's months from `from` to `to`, both included. */
export function sumOfMonths(table: SalesByMonth, owner: string, from: number, to: number): number {
  const amounts = table.owners.get(owner)
  if (amounts === undefined) return 0
  let sum = 0
  for (let month = Math.max(from, table.first); month <= Math.min(to, table.last); month++) sum += amounts[month - table.first]
  return sum
}

/** The months of all owners together, from month `from` on. */
export function sumOfOwners(sales: SalesByMonth, from: number): number[] {
  const series = new Array<number>(Math.max(0, sales.last - from + 1)).fill(0)
  for (const amounts of sales.owners.values()) {
    for (let index = 0; index < series.length; index++) series[index] += amounts[from - sales.first + index]
  }
  return series
}

/** The same amounts in the money of the sheets. */
export function inMoney(table: SalesByMonth, money: number): SalesByMonth {
  const owners = new Map<string, Float64Array>()
  for (const [owner, amounts] of table.owners)
    owners.set(
      owner,
      amounts.map((amount) => tidy(amount / money)),
    )
  return { ...table, owners }
}

/** How many rows of a metric stand in month `from` or later: not history for this plan. */
export function rowsFrom(sales: SalesColumns, metric: string, from: number): number {
  let rows = 0
  for (let row = 0; row < sales.dates.length; row++) {
    if (monthIndex(sales.dates[row]) >= from && isOfPlanned(sales.metrics[row], metric)) rows++
  }
  return rows
}
