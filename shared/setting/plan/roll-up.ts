// Months of the reps, and the sums of them up the tree.

import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import type { PlanNode } from './plan'
import { sumOf } from '../amounts'
import { monthsLike } from '../over-assignment/months-like'
import { monthSpan } from '../presence/month-span'
import { yearToMonths } from '../split/year-to-months'

/** Fills months, street, lastYearMonths and lastYear of every node, in place and in steps; nodes are in preorder, so children come last. */
export function* rollUp(nodes: PlanNode[], unit: number, weights: number[]): Steps<void> {
  yield* eachRow(nodes.length, (done) => {
    const node = nodes[nodes.length - 1 - done]
    const children = node.children.map((child) => nodes[child])
    const sumBelow = (list: 'months' | 'street'): number[] =>
      Array.from({ length: 12 }, (_, month) => sumOf(children.map((child) => child[list][month])))
    if (node.isRep) {
      const { from, to } = monthSpan(node)
      node.months = yearToMonths(node.target, unit, node.pace?.weights ?? weights, from, to)
      node.street = node.months
    } else {
      const handedDown = sumBelow('months')
      node.street = children.every((child) => child.street === child.months) ? handedDown : sumBelow('street')
      // Over-assigned, the months that are handed down are more than the unit's own.
      node.months = node.over?.rate ? monthsLike(node.target, unit, node.street) : handedDown
    }
    node.lastYearMonths = node.ownMonths.map((own, month) =>
      own === null ? null : sumOf([own, ...children.map((child) => child.lastYearMonths[month] ?? 0)]),
    )
    const known = node.lastYearMonths.filter((amount): amount is number => amount !== null)
    node.lastYear = known.length === 0 ? null : sumOf(known)
  })
}
