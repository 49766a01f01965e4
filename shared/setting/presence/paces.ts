// What presence makes of weights and months: people weigh the part that they carry, "not assigned" weighs what they leave.

import { roundTo, sheetRound } from '../amounts'
import type { Basis } from '../split/basis'
import type { TeamTree } from '../team-tree'
import type { PresenceCause } from './month-factors'
import type { PresentTeam } from './present-team'

/** The months of one node that do not simply follow the company's season. */
export interface Pace {
  /** Twelve parts, 0 to 1, of the seasonal weight of each month. */
  factors: number[]
  /** Twelve whole weights, in fiscal order; 0 where the node is not there. */
  weights: number[]
  causes: PresenceCause[]
  /** The weight among siblings that a whole presence would have. */
  full: number
}

const FACTOR_PLACES = 6

/** Season × factor, whole: rounded twice, so that every engine sees the same half. */
export const pacedWeight = (season: number, factor: number): number => sheetRound(sheetRound(season * factor, 3), 0)

/**
 * Weights and months of everybody; lists in the tree's order.
 * @param season twelve whole weights of the company's year.
 * @param places decimals of the weights.
 */
export function withPaces(
  { nodes }: TeamTree,
  basis: readonly Basis[],
  { factors }: Pick<PresentTeam, 'factors'>,
  season: readonly number[],
  places: number,
): { basis: Basis[]; paces: (Pace | undefined)[] } {
  const paces = nodes.map((): Pace | undefined => undefined)
  const weights = basis.map(({ weight }) => weight)
  nodes.forEach(({ children }) => {
    const gap = children.find((child) => nodes[child].row.isUnassigned && nodes[child].reps > 0)
    const left = new Array<number>(12).fill(0)
    let open = 0
    for (const child of children) {
      const found = factors.get(nodes[child].row)
      const { from, to, reps } = nodes[child]
      if (found === undefined || reps === 0) continue
      const isThere = (month: number): boolean => from <= month && month <= to
      const own = season.map((weight, month) => (isThere(month) ? pacedWeight(weight, found.factors[month]) : 0))
      const whole = sum(season.filter((_, month) => isThere(month)))
      const full = Math.max(0, basis[child].weight)
      weights[child] = whole > 0 ? roundTo((full * sum(own)) / whole, places) : full
      open += full - weights[child]
      found.factors.forEach((factor, month) => (left[month] += isThere(month) ? full * (1 - factor) : 0))
      paces[child] = { ...found, weights: own, full }
    }
    if (gap === undefined) return
    weights[gap] = roundTo(open, places)
    const most = Math.max(...left)
    // Nobody weighs anything: then nothing is left either, and the season itself will do.
    const parts = left.map((part) => (most > 0 ? roundTo(part / most, FACTOR_PLACES) : 1))
    const causes = [...new Set(children.flatMap((child) => paces[child]?.causes ?? []))]
    paces[gap] = { factors: parts, weights: season.map((weight, month) => pacedWeight(weight, parts[month])), causes, full: weights[gap] }
  })
  return {
    basis: basis.map((entry, index) => {
      const isGap = nodes[index].row.isUnassigned && nodes[index].reps > 0
      return { ...entry, weight: weights[index], ...(isGap ? { kind: 'unassigned' as const } : {}) }
    }),
    paces,
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
