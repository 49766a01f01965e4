// The sales a target is held against: for each month of the plan the newest same month on record.

import type { SalesByMonth } from './sales-by-month'
import { sumOfMonths } from './sales-by-month'
import { monthCarriers } from './sales-carriers'
import { tidy } from '../amounts'
import type { TeamTree } from '../team-tree'

/** Month counts in fiscal order; null where the history does not reach back. */
export function comparedMonths(sales: SalesByMonth, yearStart: number): (number | null)[] {
  return Array.from({ length: 12 }, (_, position) => {
    const month = yearStart + position
    const yearsBack = Math.max(1, Math.ceil((month - sales.last) / 12))
    const compared = month - 12 * yearsBack
    return sales.last < sales.first || compared < sales.first ? null : compared
  })
}

/**
 * The compared months of every node on its own account, in the tree's order; null where the history does not reach. An owner
 * without rows in a month that is on record sold nothing in it. Of a person with two rows, each has its own months.
 */
export function ownMonths(tree: TeamTree, sales: SalesByMonth, compared: (number | null)[]): (number | null)[][] {
  const carries = monthCarriers(tree)
  return tree.nodes.map(({ row }, index) =>
    compared.map((month, at) => (month === null ? null : carries(index, at) ? tidy(sumOfMonths(sales, row.id, month, month)) : 0)),
  )
}
