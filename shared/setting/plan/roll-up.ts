// Months of the reps, and the sums of them up the tree.

import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import type { PlanNode } from './plan'
import { sumOf } from '../amounts'
import { monthsLike } from '../over-assignment/months-like'
import { canHold, holdableSpan, holdsOf, weightsOf } from '../held-months/held-months'
import { monthsAlone } from '../levels/months-alone'
import { isPassed, isReached } from '../levels/stages'
import { monthSpan } from '../presence/month-span'
import { yearAroundHolds } from '../split/year-around-holds'
import { yearToMonths } from '../split/year-to-months'

/**
 * Fills months, street, lastYearMonths and lastYear of every node, in place and in steps; nodes are in preorder, so children
 * come last.
 * @param weights of the company's season; @param holdsMonths whether people may hold months, as the formulas of Monthly then allow.
 */
export function* rollUp(
  nodes: PlanNode[],
  unit: number,
  { weights, holdsMonths }: { weights: number[]; holdsMonths: boolean },
): Steps<void> {
  yield* eachRow(nodes.length, (done) => {
    const node = nodes[nodes.length - 1 - done]
    const children = node.children.map((child) => nodes[child])
    const sumBelow = (list: 'months' | 'street'): number[] =>
      Array.from({ length: 12 }, (_, month) => sumOf(children.map((child) => child[list][month])))
    if (node.isRep) {
      node.months = monthsOf(node)
      node.street = node.months
    } else if (!isPassed(node)) {
      node.months = monthsAlone(node, unit, weights)
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

  function monthsOf(node: PlanNode): number[] {
    const own = weightsOf(node, weights)
    // Held months may exceed a target that is only proposed yet; they count once it is handed down.
    if (holdsMonths && canHold(node) && isReached(node)) return yearAroundHolds(node.target, unit, own, holdsOf(node), holdableSpan(node))
    const { from, to } = monthSpan(node)
    return yearToMonths(node.target, unit, own, from, to)
  }
}
