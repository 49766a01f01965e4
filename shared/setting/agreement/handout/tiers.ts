// Threshold and stretch beside a target: parts of it, of reps in whole units, of units the sum of their people.

import { sheetRound, sumOf, tidy } from '../../amounts'
import type { Plan } from '../../plan/plan'

/** @param part of the target, such as 0.8. @returns the tier of every node, in the plan's order. */
export function tierOf({ nodes, unit }: Pick<Plan, 'nodes' | 'unit'>, part: number): number[] {
  const tiers = nodes.map(() => 0)
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { children, target } = nodes[index]
    tiers[index] = children.length === 0 ? tidy(unit * sheetRound((target * part) / unit, 0)) : sumOf(children.map((child) => tiers[child]))
  }
  return tiers
}
