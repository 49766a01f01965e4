// Two plans of one company side by side, target by target.

import { less } from '../amounts'
import type { Plan } from '../plan/plan'

/** A target of a plan that is compared; in the money of the sheets. */
export interface ComparedTarget {
  key: string
  name: string
  level: string
  target: number
  /** How deep in the tree; left out of a plan of which only the targets are known. */
  depth?: number
}

/** One node in both plans; null where it is in one of them only. */
export interface ScenarioRow extends Omit<ComparedTarget, 'target' | 'depth'> {
  depth: number
  before: number | null
  after: number | null
  /** after − before, where a missing one is nothing. */
  difference: number
}

/** Everybody who has a target, with what is needed to compare it later. */
export const comparedTargets = ({ nodes }: Plan): ComparedTarget[] =>
  nodes.flatMap(({ key, name, level, depth, target, isClosed }) => (isClosed ? [] : [{ key, name, level, depth, target }]))

/** The nodes of `after` in their order, then those that are only in `before`. Closed nodes without a target in either are left out. */
export function comparePlans(before: readonly ComparedTarget[], after: Plan): ScenarioRow[] {
  const isBefore = new Set(before.map(({ key }) => key))
  return compareTargets(
    before,
    after.nodes.flatMap(({ key, name, level, depth, target, isClosed }) =>
      isClosed && !isBefore.has(key) ? [] : [{ key, name, level, depth, target }],
    ),
  )
}

/** The same of targets alone; the depth of each is that of whichever plan knows it. */
export function compareTargets(before: readonly ComparedTarget[], after: readonly ComparedTarget[]): ScenarioRow[] {
  const known = new Map(before.map((each) => [each.key, each]))
  const standing = new Set(after.map(({ key }) => key))
  return [
    ...after.map(({ key, name, level, depth, target }): ScenarioRow => {
      const was = known.get(key)
      const at = depth ?? was?.depth ?? 1
      return { key, name, level, depth: at, before: was?.target ?? null, after: target, difference: less(target, was?.target ?? 0) }
    }),
    ...before
      .filter(({ key }) => !standing.has(key))
      .map(({ key, name, level, depth = 1, target }): ScenarioRow => {
        return { key, name, level, depth, before: target, after: null, difference: less(0, target) }
      }),
  ]
}

/** As a share of the first plan; '' where that has nothing to be a share of. */
export const changeOf = ({ before, difference }: Pick<ScenarioRow, 'before' | 'difference'>): number | '' =>
  before !== null && before > 0 ? difference / before : ''
