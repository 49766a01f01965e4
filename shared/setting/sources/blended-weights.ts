// Shares of siblings from several sources: share = a·history/Σ + b·market/Σ + c·pipeline/Σ + d·equal/Σ (methods: share of a node).

import { roundTo } from '../amounts'
import type { Basis } from '../split/basis'
import type { TeamTree } from '../team-tree'
import type { Blend, SourceKind } from './blend'
import { SOURCE_KINDS } from './blend'

/** What each source knows of every node, in the tree's order; undefined where it knows nothing. */
export type SourceAmounts = Readonly<Record<SourceKind, readonly (number | undefined)[]>>

export interface BlendedNode {
  /** Share among the siblings by each source; undefined where the source says nothing about any of them. */
  shares: Partial<Record<SourceKind, number>>
  /** Sources that say nothing about this node but something about a sibling: it got the mean of those, per person. */
  assumed: SourceKind[]
  /** Blended share among the siblings. */
  share: number
}

export interface BlendedWeights {
  weights: number[]
  nodes: BlendedNode[]
  /** Parents below which a source of the blend says nothing, so that the others make the whole. */
  silent: { parent: number; source: SourceKind }[]
}

/** Weight of a group of siblings of which history knows nothing. */
const GROUP = 1_000_000

/**
 * Blends the sources below every parent. Weights stay in the amounts of the history, so that a group sums to what its history
 * sums to; a source that knows nothing of any sibling leaves its part to the others.
 * @param basis weights by history, or by the team's mean, in the tree's order; nobody active has none.
 * @param heads people at and below each node, of somebody who moves in the year each seat its part of one.
 * @param parts of the seasonal year that each node is active: what is known of somebody for part of a year is of that part.
 * @param places decimals that weights are rounded to.
 */
export function blendedWeights(
  tree: TeamTree,
  basis: readonly Basis[],
  amounts: SourceAmounts,
  blend: Blend,
  { heads, parts: present, places }: { heads: readonly number[]; parts: readonly number[]; places: number },
): BlendedWeights {
  const { nodes } = tree
  const weights = basis.map(({ weight }) => weight)
  const blended = nodes.map((): BlendedNode => ({ shares: {}, assumed: [], share: 0 }))
  const silent: BlendedWeights['silent'] = []
  nodes.forEach(({ children }, parent) => {
    const active = children.filter((child) => nodes[child].reps > 0 && !nodes[child].row.isUnassigned)
    if (active.length === 0) return
    const sources = SOURCE_KINDS.flatMap((source) => {
      if (!(blend[source] > 0)) return []
      const parts = partsOf(source, active)
      if (parts === undefined) silent.push({ parent, source })
      return parts === undefined ? [] : [{ source, parts }]
    })
    const whole = sources.reduce((sum, { source }) => sum + blend[source], 0)
    const history = active.reduce((sum, child) => sum + Math.max(0, basis[child].weight), 0)
    active.forEach((child, at) => {
      const share = whole > 0 ? sources.reduce((sum, { source, parts }) => sum + (blend[source] / whole) * parts[at], 0) : 1 / active.length
      blended[child].share = share
      for (const { source, parts } of sources) blended[child].shares[source] = parts[at]
      weights[child] = roundTo(share * (history > 0 ? history : GROUP), places)
    })
  })
  return { weights, nodes: blended, silent }

  /** A person counts for the part of the year that they are there, a unit for its people. */
  function people(child: number): number {
    return nodes[child].children.length === 0 ? present[child] : heads[child]
  }

  /** Shares of the siblings by one source; undefined where it knows nothing of them. */
  function partsOf(source: SourceKind, siblings: readonly number[]): number[] | undefined {
    const known = siblings.filter((child) => amounts[source][child] !== undefined)
    const sum = known.reduce((total, child) => total + Math.max(0, amounts[source][child] ?? 0), 0)
    if (!(sum > 0)) return undefined
    const reps = known.reduce((total, child) => total + people(child), 0)
    const all = siblings.map((child) => {
      const amount = amounts[source][child]
      if (amount !== undefined) return Math.max(0, amount)
      blended[child].assumed.push(source)
      return (sum / reps) * people(child)
    })
    const whole = all.reduce((total, amount) => total + amount, 0)
    return all.map((amount) => amount / whole)
  }
}
