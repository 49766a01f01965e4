// Two plans of one company side by side, target by target.

import { less } from '../amounts'
import type { Plan } from '../plan/plan'

/** A target of the plan that is compared with; in the money of the sheets. */
export interface ComparedTarget {
  key: string
  name: string
  level: string
  target: number
}

/** One node in both plans; null where it is in one of them only. */
export interface ScenarioRow extends Omit<ComparedTarget, 'target'> {
  depth: number
  before: number | null
  after: number | null
  /** after − before, where a missing one is nothing. */
  difference: number
}

/** Everybody who has a target, with what is needed to compare it later. */
export const comparedTargets = ({ nodes }: Plan): ComparedTarget[] =>
  nodes.flatMap(({ key, name, level, target, isClosed }) => (isClosed ? [] : [{ key, name, level, target }]))

/** The nodes of `after` in their order, then those that are only in `before`. Closed nodes without a target in either are left out. */
export function comparePlans(before: readonly ComparedTarget[], after: Plan): ScenarioRow[] {
  const known = new Map(before.map((each) => [each.key, each]))
  const standing = new Set(after.nodes.map(({ key }) => key))
  return [
    ...after.nodes.flatMap(({ key, name, level, depth, target, isClosed }): ScenarioRow[] => {
      const was = known.get(key)?.target ?? null
      if (was === null && isClosed) return []
      return [{ key, name, level, depth, before: was, after: target, difference: less(target, was ?? 0) }]
    }),
    ...before
      .filter(({ key }) => !standing.has(key))
      .map(({ key, name, level, target }): ScenarioRow => ({
        key,
        name,
        level,
        depth: 1,
        before: target,
        after: null,
        difference: less(0, target),
      })),
  ]
}
