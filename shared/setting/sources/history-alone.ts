// What a plan with a blend would be without it: the same bounds and overrides, with the shares of history alone.

import type { Steps } from '../../workbook/steps'
import type { Override } from '../plan-settings'
import { wholeWeight } from '../split/basis'
import { cascade } from '../split/cascade'
import type { Bounds } from '../split/held-parts'
import type { TeamTree } from '../team-tree'

export interface HistoryAlone {
  total: number
  unit: number
  /** By history, or the potential in Team, of every node in the tree's order. */
  weights: readonly number[]
  /** Decimals of the weights. */
  places: number
  /** Effective, and found possible. */
  bounds: Bounds[]
  overrides: Map<string, Override>
  rates: readonly (number | undefined)[]
}

/** In steps, the targets in the tree's order; undefined where history says nothing about anybody below some unit. */
export function* historyAlone(
  tree: TeamTree,
  { total, unit, weights, places, bounds, overrides, rates }: HistoryAlone,
): Steps<number[] | undefined> {
  const { nodes } = tree
  const whole = weights.map((weight) => wholeWeight(Math.max(0, weight), places))
  const isSilent = ({ children, reps }: (typeof nodes)[number]): boolean =>
    reps > 0 && children.length > 0 && children.every((child) => !(whole[child] > 0))
  if (nodes.some(isSilent)) return undefined
  const split = yield* cascade(tree, total, unit, whole, bounds, overrides, rates)
  return split.map(({ target }) => target)
}
