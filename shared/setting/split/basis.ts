// The weight of every node among its siblings, and where it comes from: history, a typed potential, or its team's mean.

import type { SalesByMonth } from '../history/sales-by-month'
import type { OwnSales } from '../history/sales-carriers'
import { ownSales } from '../history/sales-carriers'
import { FINEST, roundTo } from '../amounts'
import type { TeamTree } from '../team-tree'

export type BasisKind = 'history' | 'potential' | 'mean' | 'blend' | 'units' | 'trend' | 'unassigned' | 'closed' | 'company'

export interface Basis {
  /** In the amounts of the history; what shares are taken of. */
  weight: number
  kind: BasisKind
  /** Sales of the share window on the node's own account, successions included. */
  own: number
  /** Of whoever weighs by a mean: of which unit, and how much a person. Left out where nobody above has a history either. */
  mean?: { of: number; perRep: number }
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
 * - A person active for part of the year carries the same part of the seasonal year; the team keeps the whole.
 * @param activeShare share of the seasonal year for a first and last month.
 * @returns in the tree's order, with the decimals that every weight is rounded to (wholeWeight), and the people at and
 *   below each node.
 */
export function basisOf(
  tree: TeamTree,
  sales: SalesByMonth,
  window: BasisWindow,
  activeShare: (from: number, to: number) => number,
): { basis: Basis[]; places: number; heads: number[] } {
  const parts = activeParts(tree, activeShare)
  const own = ownSales(tree, sales, window.from, window.to, parts)
  const finest = weighed(tree, own, parts, FINEST)
  const places = weightPlacesOf(tree, finest)
  return { basis: places === FINEST ? finest : weighed(tree, own, parts, places), places, heads: headsOf(tree, own) }
}

/** Part of the seasonal year that each node is active, in the tree's order: a unit with somebody active all of it. */
export const activeParts = ({ nodes }: TeamTree, activeShare: (from: number, to: number) => number): number[] =>
  nodes.map((node) => (node.reps === 0 ? 0 : node.children.length === 0 ? activeShare(node.from, node.to) : 1))

/** Siblings' weights as whole numbers sum to no more than this: every engine adds them up exactly, in any order. */
const LARGEST_SUM = 1e13

/** The decimals to which weights are taken (wholeWeight). */
export function weightPlacesOf({ nodes }: TeamTree, basis: readonly Pick<Basis, 'weight'>[]): number {
  const largest = nodes.reduce(
    (most, { children }) =>
      Math.max(
        most,
        children.reduce((sum, child) => sum + Math.abs(basis[child].weight), 0),
      ),
    0,
  )
  let places = FINEST
  while (places > 0 && largest * 10 ** places > LARGEST_SUM) places--
  return places
}

/** A weight as the whole number that shares are taken of, here and in the worksheet. */
export const wholeWeight = (weight: number, places: number): number => Math.round(weight * 10 ** places)

function weighed(tree: TeamTree, sales: OwnSales[], parts: number[], places: number): Basis[] {
  const { nodes } = tree
  const round = (amount: number): number => roundTo(amount, places)
  const own = sales.map(({ basis, active, part }) => ({ basis: round(basis), active: round(active), part }))
  const known = knownWeights(tree, own, round)
  const byPotential = standOnPotentials(tree, own, known)
  const heads = headsOf(tree, own)
  const meanOf = meansPerRep(tree, known, heads, round)
  return nodes.map((node, index): Basis => {
    const at = { own: own[index].basis }
    if (node.parent === -1) return { ...at, weight: known[index] ?? 0, kind: 'company' }
    if (node.reps === 0) return { ...at, weight: 0, kind: 'closed' }
    const { potential } = node.row
    if (potential !== null) return { ...at, weight: round(potential * parts[index]), kind: 'potential' }
    if (known[index] === undefined) {
      const mean = meanOf(index)
      // Failing all, equal parts.
      const weight = round((mean?.perRep ?? 1) * (node.children.length === 0 ? 1 : heads[index]) * parts[index])
      return { ...at, weight, kind: 'mean', ...(mean === undefined ? {} : { mean }) }
    }
    const kind = byPotential[index] ? 'potential' : 'history'
    return { ...at, weight: node.children.length === 0 ? own[index].active : known[index], kind }
  })
}

/** Potential, or sales of the node and all below; undefined where there is none. Children come after parents, so backwards. */
function knownWeights(tree: TeamTree, own: OwnSales[], round: (amount: number) => number): (number | undefined)[] {
  const known = new Array<number | undefined>(tree.nodes.length).fill(undefined)
  for (let index = tree.nodes.length - 1; index >= 0; index--) {
    const node = tree.nodes[index]
    const below = node.children.reduce((sum, child) => sum + (known[child] ?? 0), own[index].basis)
    // Of a potential that stands on two rows of one person, each team counts its part of the year.
    if (node.row.potential !== null) known[index] = round(node.row.potential * own[index].part)
    else if (round(below) !== 0) known[index] = round(below)
  }
  return known
}

/** Units whose weight is nothing but potentials that were typed below them. */
function standOnPotentials({ nodes }: TeamTree, own: OwnSales[], known: readonly (number | undefined)[]): boolean[] {
  const are = nodes.map(() => false)
  // Children come after parents, so backwards.
  for (let index = nodes.length - 1; index >= 0; index--) {
    const counted = nodes[index].children.filter((child) => known[child] !== undefined)
    are[index] =
      nodes[index].row.potential !== null || (own[index].basis === 0 && counted.length > 0 && counted.every((child) => are[child]))
  }
  return are
}

/** People at and below each node; of somebody who moves in the year, every row counts its part of one. */
function headsOf({ nodes }: TeamTree, own: readonly OwnSales[]): number[] {
  const heads = nodes.map(({ reps }, index) => (reps > 0 ? own[index].part : 0))
  // Children come after their parents.
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { children } = nodes[index]
    if (children.length > 0) heads[index] = children.reduce((sum, child) => sum + (nodes[child].row.isUnassigned ? 0 : heads[child]), 0)
  }
  return heads
}

/**
 * Mean weight of a sibling rep; failing siblings with any, of the nearest level above that has one; failing all, undefined.
 * Rounded, so that the newcomers of a new team sum to the team's.
 */
function meansPerRep(
  tree: TeamTree,
  known: readonly (number | undefined)[],
  heads: readonly number[],
  round: (amount: number) => number,
): (index: number) => Basis['mean'] {
  const { nodes } = tree
  /** By parent, so that a hundred newcomers of a team are counted once. */
  const means = new Map<number, number | undefined>()
  const meanBelow = (parent: number): number | undefined => {
    const siblings = nodes[parent].children.filter((child) => known[child] !== undefined && nodes[child].reps > 0)
    const reps = siblings.reduce((sum, child) => sum + heads[child], 0)
    const weight = siblings.reduce((sum, child) => sum + (known[child] ?? 0), 0)
    return reps > 0 && weight > 0 ? round(weight / reps) : undefined
  }
  return (index) => {
    for (let { parent } = nodes[index]; parent !== -1; parent = nodes[parent].parent) {
      if (!means.has(parent)) means.set(parent, meanBelow(parent))
      const mean = means.get(parent)
      if (mean !== undefined) return { of: parent, perRep: mean }
    }
    return undefined
  }
}
