// The split from the company down every level to each rep.

import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import type { Bounds, Hold } from './held-parts'
import { splitWithinBounds } from './held-parts'
import type { Override } from '../plan-settings'
import type { TeamTree } from '../team-tree'

/** What the cascade found for one node. */
export interface CascadeNode {
  target: number
  /** Set while the node does not follow its weight; an override is not a hold, it stands in its own column. */
  hold?: Hold
}

/** Nodes between two offers to rest. */
const NODES_A_STEP = 64

/**
 * Splits the total level by level, parents before children, in steps.
 * @param weights whole numbers (basis.ts), of every node.
 * @param bounds effective bounds of every node (effective-bounds.ts), already found possible.
 * @returns in the tree's order.
 */
export function* cascade(
  tree: TeamTree,
  total: number,
  unit: number,
  weights: number[],
  bounds: Bounds[],
  overrides: Map<string, Override>,
): Steps<CascadeNode[]> {
  const result: CascadeNode[] = tree.nodes.map(() => ({ target: 0 }))
  const follows = fixedByPeople(tree, bounds)
  if (result.length > 0) result[0].target = total
  const splitNode = (index: number): void => {
    const node = tree.nodes[index]
    if (node.children.length === 0) return
    const { parts, holds } = splitWithinBounds(
      result[index].target,
      unit,
      node.children.map((child) => weights[child]),
      node.children.map((child) => bounds[child]),
    )
    node.children.forEach((child, at) => {
      const hold = holds[at]
      result[child] = { target: parts[at] }
      if (hold === undefined || overrides.has(tree.nodes[child].key) || (hold.kind === 'lock' && follows[child])) return
      result[child].hold = hold.kind === 'lock' && tree.nodes[child].reps === 0 ? { kind: 'closed', amount: hold.amount } : hold
    })
  }
  yield* eachRow(tree.nodes.length, splitNode, NODES_A_STEP)
  return result
}

/**
 * Nodes that have no lock of their own but whose people are all fixed: they are no hold, the worksheet sums their people, so
 * that a new override below moves them too.
 */
function fixedByPeople(tree: TeamTree, bounds: Bounds[]): boolean[] {
  const isFixed = (index: number): boolean => bounds[index].floor === bounds[index].cap
  return tree.nodes.map(
    (node, index) => isFixed(index) && node.reps > 0 && node.row.lock === null && node.children.length > 0 && node.children.every(isFixed),
  )
}
