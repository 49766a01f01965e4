// The sales a target is held against: for each month of the plan the newest same month on record.

import type { BasisWindow } from './basis'
import type { PlanNode } from './plan'
import type { SalesByMonth } from './sales-by-month'
import { sumOfMonths } from './sales-by-month'
import { tidy } from './split-in-units'
import type { TreeNode } from './team-tree'

/** Month counts in fiscal order; null where the history does not reach back. */
export function comparedMonths(sales: SalesByMonth, yearStart: number): (number | null)[] {
  return Array.from({ length: 12 }, (_, position) => {
    const month = yearStart + position
    const yearsBack = Math.max(1, Math.ceil((month - sales.last) / 12))
    const compared = month - 12 * yearsBack
    return sales.last < sales.first || compared < sales.first ? null : compared
  })
}

/** A node's own rows: an owner without rows in a month that is on record sold nothing in it. */
export function ownSales(
  sales: SalesByMonth,
  node: TreeNode,
  carries: boolean,
  compared: (number | null)[],
  window: BasisWindow,
): Pick<PlanNode, 'ownMonths' | 'ownBasis'> {
  const amount = (from: number, to: number): number => (carries ? tidy(sumOfMonths(sales, node.row.id, from, to)) : 0)
  return {
    ownMonths: compared.map((month) => (month === null ? null : amount(month, month))),
    ownBasis: amount(window.from, window.to),
  }
}
