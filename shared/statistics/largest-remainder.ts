// Splits an integer total by weight into integers that sum to it exactly.

import { integerSum } from './accurate-sum'
import { AllocationError } from './allocation-error'
import { dealPlain, dealUnits } from './deal-units'
import { leftoverPlace } from './leftover-place'
import { type OpenPart, type SplitRules, openParts } from './open-parts'
import { reals } from './reals'
import { exchangeFeasible, type UnitBounds, unitBounds, unitsFeasible } from './unit-bounds'

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
 * @throws AllocationError exactly when no such split exists
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
  if (!Number.isSafeInteger(unit) || unit < 1) {
    throw new AllocationError('invalid-unit', unit, [], 'the unit is not a whole number ≥ 1')
  }
  const { result, left, parts } = openParts(total, weights, rules, unit)
  if (parts.length === 0) return result

  const count = Math.floor(left / unit)
  const over = left - count * unit
  const chosen = split(count, over, unit, left, parts)
  for (let p = 0; p < parts.length; p++) {
    // Adding 0 turns −0 into 0.
    result[parts[p].index] = chosen.units[p] * unit + (p === chosen.place ? over : 0) + 0
  }
  return result
}

/** Valid input without rules, which needs no bounds: the common case, several times faster. */
function isPlain(total: number, weights: ArrayLike<number>): boolean {
  let some = false
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i] >= 0 && weights[i] < Infinity)) return false
    if (weights[i] > 0) some = true
  }
  return some && Number.isSafeInteger(total) && total >= 0
}

/** Whole units per open part, and the part that takes what is below one unit (−1 for none). */
function split(count: number, over: number, unit: number, left: number, parts: readonly OpenPart[]) {
  const bounds = unitBounds(parts, unit, 0)
  if (unitsFeasible(count, bounds)) {
    const units = deal(count, parts, bounds)
    if (over === 0) return { units, place: -1 }
    const place = leftoverPlace(left, over, unit, units, parts)
    if (place >= 0) return { units, place }
  }
  // The bounds are tighter than the unit: look for a part that fits with the leftover in it.
  const withOver = unitBounds(parts, unit, over)
  const isFeasible = exchangeFeasible(count, bounds)
  for (let place = 0; over > 0 && place < parts.length; place++) {
    const least = withOver.lower[place]
    const most = withOver.upper[place]
    // A weightless part takes no more than its floor asks for.
    if (parts[place].weight === 0 && least === bounds.lower[place]) continue
    if (!isFeasible(place, least, most)) continue
    bounds.lower[place] = least
    bounds.upper[place] = most
    return { units: deal(count, parts, bounds), place }
  }
  const least = integerSum(bounds.lower) * unit
  const most = integerSum(bounds.upper) * unit
  const amount = least > left ? least - left : most < left ? left - most : over
  throw new AllocationError(
    'unit-too-coarse',
    amount,
    parts.map((part) => part.index),
    `no split into multiples of ${unit} keeps the floors and caps`,
  )
}

/** Deals to the parts that have a weight; the others stand where their bounds hold them. */
function deal(count: number, parts: readonly OpenPart[], { lower, upper }: UnitBounds): Float64Array {
  const units = lower.slice()
  const moving: number[] = []
  parts.forEach((part, p) => {
    if (part.weight > 0) {
      moving.push(p)
      units[p] = 0
    }
  })
  const pick = (values: Float64Array) => reals(moving.length, (m) => values[moving[m]])
  const weights = reals(moving.length, (m) => parts[moving[m]].weight)
  const dealt = dealUnits(count - integerSum(units), weights, pick(lower), pick(upper))
  moving.forEach((p, m) => (units[p] = dealt[m]))
  return units
}
