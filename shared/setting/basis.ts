// The weight of every node among its siblings, and where it comes from: history, a typed potential, or its team's mean.

import type { SalesByMonth } from './sales-by-month'
import { sumOfMonths } from './sales-by-month'
import { tidy } from './split-in-units'
import type { TeamTree } from './team-tree'

export type BasisKind = 'history' | 'potential' | 'mean' | 'closed' | 'company'

export interface Basis {
  /** In the amounts of the history; what shares are taken of. */
  weight: number
  kind: BasisKind
}

/** Months whose sales make the shares, both included. */
export interface BasisWindow {
  from: number
  to: number
}

/**
 * Weights for every node of the tree, in its order.
 * - A typed potential wins: the person who typed it knows a patch that history does not.
 * - History is the node's own rows and those of everybody below, people who left included: their sales belong to the team.
 *   `takes over` moves a leaver's sales to the successor.
 * - A node without any gets the mean of its siblings per rep, so nobody is given zero in silence.
 * - A person active for part of the year carries the same part of the seasonal year.
 * @param activeShare share of the seasonal year for a first and last month.
 */
export function basisOf(
  tree: TeamTree,
  sales: SalesByMonth,
  window: BasisWindow,
  activeShare: (from: number, to: number) => number,
): Basis[] {
  const { nodes } = tree
  const heirs = new Set(nodes.filter((node) => node.reps > 0 && node.row.takesOver !== null).map((node) => node.row.takesOver as string))
  const countedOnce = ownersOnce(tree)
  const own = nodes.map((node, index) => {
    if (countedOnce.get(node.row.id) !== index) return 0
    const amount = heirs.has(node.row.id) && node.reps === 0 ? 0 : sumOfMonths(sales, node.row.id, window.from, window.to)
    const inherited = node.row.takesOver !== null && node.reps > 0 ? sumOfMonths(sales, node.row.takesOver, window.from, window.to) : 0
    return amount + inherited
  })
  const known = knownWeights(tree, own)
  return nodes.map((node, index): Basis => {
    if (node.parent === -1) return { weight: known[index] ?? 0, kind: 'company' }
    if (node.reps === 0) return { weight: 0, kind: 'closed' }
    const part = node.children.length === 0 ? activeShare(node.from, node.to) : 1
    const weight = known[index]
    if (weight !== undefined) return { weight: tidy(weight * part), kind: node.row.potential !== null ? 'potential' : 'history' }
    return { weight: tidy(meanPerRep(tree, known, index) * node.reps * part), kind: 'mean' }
  })
}

/** A person with two rows keeps their history on the row that carries it: the last one that is active, else the last. */
export function ownersOnce(tree: TeamTree): Map<string, number> {
  const chosen = new Map<string, number>()
  tree.nodes.forEach((node, index) => {
    const before = chosen.get(node.row.id)
    if (before === undefined || node.reps > 0 || tree.nodes[before].reps === 0) chosen.set(node.row.id, index)
  })
  return chosen
}

/** Potential, or sales of the node and all below; undefined where there is none. Children come after parents, so backwards. */
function knownWeights(tree: TeamTree, own: number[]): (number | undefined)[] {
  const known: (number | undefined)[] = new Array(tree.nodes.length).fill(undefined)
  for (let index = tree.nodes.length - 1; index >= 0; index--) {
    const node = tree.nodes[index]
    const below = node.children.reduce((sum, child) => sum + (known[child] ?? 0), own[index])
    if (node.row.potential !== null) known[index] = node.row.potential
    else if (tidy(below) !== 0) known[index] = tidy(below)
  }
  return known
}

/** Mean weight of a sibling rep; failing siblings with any, of the nearest level above that has one; failing all, equal parts. */
function meanPerRep(tree: TeamTree, known: (number | undefined)[], index: number): number {
  for (let at = index; at !== -1 && tree.nodes[at].parent !== -1; at = tree.nodes[at].parent) {
    const siblings = tree.nodes[tree.nodes[at].parent].children.filter((child) => known[child] !== undefined && tree.nodes[child].reps > 0)
    const reps = siblings.reduce((sum, child) => sum + tree.nodes[child].reps, 0)
    const weight = siblings.reduce((sum, child) => sum + (known[child] ?? 0), 0)
    if (reps > 0 && weight > 0) return weight / reps
  }
  return 1
}
