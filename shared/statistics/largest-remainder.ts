// Splits an integer total by weight into integers that sum to it exactly.

import { dealPlain, dealUnits } from './deal-units'
import { leftoverPlace } from './leftover-place'
import type { SplitRules } from './open-parts'
import { reals } from './reals'
import { type Dealing, splitByDealing } from './split-by-dealing'

/**
 * The largest remainder method (Hamilton, Hare–Niemeyer) with floors, caps and locks.
 * Ties go to the earlier index, and near ties are decided exactly. A weight of 0 gets 0 unless
 * a floor or lock says otherwise. What the total leaves below one unit goes to the one part
 * that is then farthest below its exact share (ties earlier), among the unlocked ones of
 * positive weight whose cap allows it; where bounds leave none, to the first part that can
 * carry it at all.
 *
 * @param total safe integer, in the smallest unit of money
 * @param weights finite, ≥ 0
 * @returns one integer per weight; their sum is the total
 * @throws AllocationError exactly when no such split into safe integers exists
 * Source: Balinski and Young (1982), Fair Representation; bounds: see dealUnits.
 */
export function largestRemainder(total: number, weights: ArrayLike<number>, rules: SplitRules = {}): number[] {
  const unit = rules.unit ?? 1
  const plain = unit === 1 && !rules.floors && !rules.caps && !rules.locks
  if (plain && isPlain(total, weights))
    return Array.from(
      dealPlain(
        total,
        reals(weights.length, (i) => weights[i]),
      ),
    )
  return splitByDealing(FAST, total, weights, rules)
}

/** Floats decide what is clear: for tables of any size. */
const FAST: Dealing = { units: dealUnits, place: leftoverPlace }

/** Valid input without rules, which needs no bounds: the common case, several times faster. */
function isPlain(total: number, weights: ArrayLike<number>): boolean {
  let some = false
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i] >= 0 && weights[i] < Infinity)) return false
    if (weights[i] > 0) some = true
  }
  return some && Number.isSafeInteger(total) && total >= 0
}
