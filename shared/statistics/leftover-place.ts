// Chooses the one part that takes what a total leaves below one rounding unit.

import { accurateSum } from './accurate-sum'
import { exactIntegers } from './exact-integers'
import type { OpenPart } from './open-parts'
import { pickLargest } from './pick-largest'
import { reals } from './reals'
import { largest, scaleOf } from './scale-of'

/**
 * The part farthest below its exact proportional share once the units are dealt, ties earlier,
 * among parts of positive weight whose cap has room; −1 when there is none.
 *
 * @param left money over all open parts, `over` what of it is below one unit
 * @param units whole units already dealt, per part
 */
export function leftoverPlace(left: number, over: number, unit: number, units: ArrayLike<number>, parts: readonly OpenPart[]): number {
  const candidates = [...parts.keys()].filter(
    (p) => parts[p].weight > 0 && units[p] * unit + over <= parts[p].upper && units[p] * unit + over >= parts[p].lower,
  )
  if (candidates.length === 0) return -1

  const weights = reals(parts.length, (p) => parts[p].weight)
  const scale = scaleOf(largest(weights))
  const scaled = weights.map((weight) => weight * scale)
  const sum = accurateSum(scaled)
  const share = scaled.map((weight) => (left * weight) / sum)
  const short = share.map((money, p) => money - units[p] * unit)
  const error = share.reduce((most, money, p) => Math.max(most, Math.abs(money), Math.abs(units[p] * unit)), 0) * 2 ** -49

  let exact: { integers: bigint[]; sum: bigint } | undefined
  const exactShort = (p: number): bigint => {
    if (!exact) {
      const integers = exactIntegers(weights)
      exact = { integers, sum: integers.reduce((a, b) => a + b, 0n) }
    }
    return BigInt(left) * exact.integers[p] - BigInt(units[p]) * BigInt(unit) * exact.sum
  }
  return pickLargest(1, candidates, short, error + 1e-290, exactShort)[0]
}
