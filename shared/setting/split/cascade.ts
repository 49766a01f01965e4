// The split from the company down every level to each rep.

import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import type { Bounds, Hold } from './held-parts'
import { splitWithinBounds } from './held-parts'
import { sumOf } from '../amounts'
import { dueOf } from '../over-assignment/handed-down'
import type { Override } from '../plan-settings'
import type { TeamTree } from '../team-tree'

/** What the cascade found for one node. */
export interface CascadeNode {
  target: number
  /** What its children sum to. */
  handedDown: number
  /** Set while the node does not follow its weight; an override is not a hold, it stands in its own column. */
  hold?: Hold
}

/** Nodes between two offers to rest. */
const NODES_A_STEP = 64

/**
 * Splits the total level by level, parents before children, in steps.
 * @param weights whole numbers (basis.ts), of every node.
 * @param bounds effective bounds of every node (effective-bounds.ts), already found possible.
 * @param rates over-assignment of every node: it hands down that much more than it is assigned.
 * @returns in the tree's order.
 */
export function* cascade(
  tree: TeamTree,
  total: number,
  unit: number,
  weights: number[],
  bounds: Bounds[],
  overrides: Map<string, Override>,
  rates: readonly (number | undefined)[],
): Steps<CascadeNode[]> {
  const result: CascadeNode[] = tree.nodes.map(() => ({ target: 0, handedDown: 0 }))
  const follows = fixedByPeople(tree, bounds)
  if (result.length > 0) result[0].target = total
  const splitNode = (index: number): void => {
    const node = tree.nodes[index]
    result[index].handedDown = result[index].target
    if (node.children.length === 0) return
    const [shares, limits] = [node.children.map((child) => weights[child]), node.children.map((child) => bounds[child])]
    const due = dueOf(result[index].target, rates[index], unit)
    const atBounds = rates[index] ? heldByRounding(due, shares, limits) : undefined
    const { parts, holds } = atBounds ?? splitWithinBounds(due, unit, shares, limits)
    result[index].handedDown = atBounds === undefined ? due : sumOf(parts)
    node.children.forEach((child, at) => {
      const hold = holds[at]
      result[child] = { target: parts[at], handedDown: 0 }
      if (hold === undefined || overrides.has(tree.nodes[child].key) || (hold.kind === 'lock' && follows[child])) return
      result[child].hold = hold.kind === 'lock' && tree.nodes[child].reps === 0 ? { kind: 'closed', amount: hold.amount } : hold
    })
  }
  yield* eachRow(tree.nodes.length, splitNode, NODES_A_STEP)
  return result
}

/**
 * What is due after rounding may lie a unit or two beyond what the children can carry together (effective-bounds.ts lets that
 * pass): then everybody is held at the bound, and their sum is what is handed down.
 */
function heldByRounding(due: number, weights: number[], bounds: Bounds[]): { parts: number[]; holds: (Hold | undefined)[] } | undefined {
  const caps = bounds.map(({ floor, cap }, at) => (weights[at] > 0 ? cap : floor))
  const floors = bounds.map(({ floor }) => floor)
  const [least, most] = [sumOf(floors), sumOf(caps)]
  if (due >= least && due <= most) return undefined
  const parts = due < least ? floors : caps
  const holds = bounds.map(({ floor, cap }, at): Hold => {
    return { kind: floor === cap ? 'lock' : parts[at] === floor ? 'floor' : 'cap', amount: parts[at] }
  })
  return { parts, holds }
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
