// What presence makes of weights and months: people weigh the part that they carry, "not assigned" weighs what they leave.

import { roundTo, sheetRound } from '../amounts'
import type { Basis } from '../split/basis'
import type { NodeSeason } from '../seasons/node-seasons'
import type { TeamTree } from '../team-tree'
import type { MonthFactors, PresenceCause } from './month-factors'
import type { PresentTeam } from './present-team'

/** The months of one node that do not simply follow the company's season. */
export interface Pace {
  /** Twelve parts, 0 to 1, of the seasonal weight of each month. */
  factors: number[]
  /** Twelve whole weights, in fiscal order; 0 where the node is not there. */
  weights: number[]
  causes: PresenceCause[]
  /** Twelve parts, 0 to 1, of months that an absence exempts in target and score; where there is any. */
  exempt?: number[]
  /** The weight among siblings that a whole presence would have. */
  full: number
  /** The weight that a ramp alone would leave; of "not assigned", what ramps alone leave to it. */
  ramped: number
  /** The node's own season, where it is not the company's. */
  season?: NodeSeason
}

const FACTOR_PLACES = 6

/** Season × factor, whole: rounded twice, so that every engine sees the same half. */
export const pacedWeight = (season: number, factor: number): number => sheetRound(sheetRound(season * factor, 3), 0)

/**
 * Weights and months of everybody; lists in the tree's order.
 * @param season twelve whole weights of the company's year; `seasons` of nodes that have another.
 * @param places decimals of the weights.
 */
export function withPaces(
  { nodes }: TeamTree,
  basis: readonly Basis[],
  { factors }: Pick<PresentTeam, 'factors'>,
  { season: company, seasons }: { season: readonly number[]; seasons: readonly (NodeSeason | undefined)[] },
  places: number,
): { basis: Basis[]; paces: (Pace | undefined)[] } {
  const paces = nodes.map((): Pace | undefined => undefined)
  const weights = basis.map(({ weight }) => weight)
  nodes.forEach(({ children }) => {
    const gap = children.find((child) => nodes[child].row.isUnassigned && nodes[child].reps > 0)
    const left = new Array<number>(12).fill(0)
    let open = 0
    let openByRamps = 0
    for (const child of children) {
      const found = factors.get(nodes[child].row)
      const { from, to, reps } = nodes[child]
      if (reps === 0 || nodes[child].children.length > 0 || child === gap) continue
      const season = seasons[child]?.weights ?? company
      const ofNode = seasons[child]
      if (found === undefined) {
        if (ofNode !== undefined) paces[child] = seasonPace(ofNode, from, to, basis[child].weight)
        continue
      }
      const isThere = (month: number): boolean => from <= month && month <= to
      const own = season.map((weight, month) => (isThere(month) ? pacedWeight(weight, found.factors[month]) : 0))
      const whole = sum(season.filter((_, month) => isThere(month)))
      const full = Math.max(0, basis[child].weight)
      weights[child] = whole > 0 ? roundTo((full * sum(own)) / whole, places) : full
      const ramped = rampedWeight(found, { full, weight: weights[child], places }, (factors) => {
        const carried = season.map((weight, month) => (isThere(month) ? pacedWeight(weight, factors[month]) : 0))
        return whole > 0 ? sum(carried) / whole : 1
      })
      open += full - weights[child]
      openByRamps += full - ramped
      found.factors.forEach((factor, month) => (left[month] += isThere(month) ? full * (1 - factor) : 0))
      paces[child] = { ...found, weights: own, full, ramped, ...(ofNode === undefined ? {} : { season: ofNode }) }
      const exempt = found.exempt?.map((part, month) => (isThere(month) ? part : 0))
      if (exempt !== undefined) paces[child].exempt = exempt
    }
    if (gap === undefined) return
    weights[gap] = roundTo(open, places)
    const most = Math.max(...left)
    // Nobody weighs anything: then nothing is left either, and the season itself will do.
    const parts = left.map((part) => (most > 0 ? roundTo(part / most, FACTOR_PLACES) : 1))
    const causes = [...new Set(children.flatMap((child) => paces[child]?.causes ?? []))]
    const ofGap = seasons[gap]
    const carried = (ofGap?.weights ?? company).map((weight, month) => pacedWeight(weight, parts[month]))
    paces[gap] = {
      factors: parts,
      weights: carried,
      causes,
      full: weights[gap],
      ramped: roundTo(openByRamps, places),
      ...(ofGap === undefined ? {} : { season: ofGap }),
    }
  })
  return {
    basis: basis.map((entry, index) => {
      const isGap = nodes[index].row.isUnassigned && nodes[index].reps > 0
      return { ...entry, weight: weights[index], ...(isGap ? { kind: 'unassigned' as const } : {}) }
    }),
    paces,
  }
}

/** @param partOf what is carried of a whole presence with these factors. */
function rampedWeight(
  { causes, ramped }: MonthFactors,
  { full, weight, places }: { full: number; weight: number; places: number },
  partOf: (factors: number[]) => number,
): number {
  if (!causes.includes('ramp')) return full
  return ramped === undefined ? weight : roundTo(full * partOf(ramped), places)
}

/** Somebody who is always there, in a season of their own. */
function seasonPace(season: NodeSeason, from: number, to: number, full: number): Pace {
  const weights = season.weights.map((weight, month) => (from <= month && month <= to ? weight : 0))
  return { factors: new Array<number>(12).fill(1), weights, causes: [], full, ramped: full, season }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
