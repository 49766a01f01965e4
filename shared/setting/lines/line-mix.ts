// In which proportions each person sells the lines: as they sold them, else as their team does.

import { ownSales } from '../history/sales-carriers'
import type { TeamTree } from '../team-tree'
import type { LineSales } from './line-sales'

/** Where a person's proportions come from. */
export type MixSource = 'own' | 'above' | 'company'

export interface LineMix {
  /** Node after node, line beside line; of people each sums to 1. */
  parts: Float64Array
  /** Of each node: its own sales, those of the nearest unit above that has any, or the company's totals. */
  source: MixSource[]
}

/**
 * Sales of successors and of people who moved are carried on as everywhere (history/sales-carriers). A line that somebody sold
 * nothing of, or whose returns were more than its sales, is none of theirs: it stays 0, and so does a line without a target.
 * @param sales of the lines in the order of the table.
 * @param parts of the seasonal year that each node is active.
 * @param totals of the company by line, for those above whom nobody has sold anything.
 */
export function lineMix(
  tree: TeamTree,
  sales: readonly LineSales[],
  window: { from: number; to: number },
  parts: number[],
  totals: readonly number[],
): LineMix {
  const { nodes } = tree
  const columns = sales.length
  const sold = new Float64Array(nodes.length * columns)
  sales.forEach((line, j) => {
    if (totals[j] === 0) return
    ownSales(tree, line.sales, window.from, window.to, parts).forEach(({ basis }, index) => (sold[index * columns + j] = basis))
  })
  // Children come after their parents.
  for (let index = nodes.length - 1; index > 0; index--) {
    for (let j = 0; j < columns; j++) sold[nodes[index].parent * columns + j] += sold[index * columns + j]
  }
  const sum = new Float64Array(nodes.length)
  for (let at = 0; at < sold.length; at++) {
    sold[at] = Math.max(0, sold[at])
    sum[Math.floor(at / columns)] += sold[at]
  }
  const whole = totals.reduce((all, total) => all + total, 0)
  const mix: LineMix = { parts: new Float64Array(sold.length), source: nodes.map(() => 'own') }
  for (let index = 0; index < nodes.length; index++) {
    let from = index
    while (from !== -1 && sum[from] === 0) from = nodes[from].parent
    mix.source[index] = from === index ? 'own' : from === -1 ? 'company' : 'above'
    for (let j = 0; j < columns; j++) {
      mix.parts[index * columns + j] = from === -1 ? totals[j] / whole : sold[from * columns + j] / sum[from]
    }
  }
  return mix
}
