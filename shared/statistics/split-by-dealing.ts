// A split under floors, caps, locks and a unit, by whichever way the whole units are dealt.

import { integerSum } from './accurate-sum'
import { AllocationError } from './allocation-error'
import { type OpenPart, type SplitRules, openParts } from './open-parts'
import { reals } from './reals'
import { exchangeFeasible, type UnitBounds, unitBounds, unitsFeasible } from './unit-bounds'

/** The two questions that need exact proportions; answers are the same whoever gives them. */
export interface Dealing {
  /** Whole units that sum to the total, within bounds: deal-units.ts says by which rule. */
  units(total: number, weights: Float64Array, lower: Float64Array, upper: Float64Array): ArrayLike<number>
  /** Who takes what is below one unit: leftover-place.ts. */
  place(left: number, over: number, unit: number, units: ArrayLike<number>, parts: readonly OpenPart[]): number
}

/** As largestRemainder, which says what the arguments are. @throws AllocationError exactly when there is no such split */
export function splitByDealing(dealing: Dealing, total: number, weights: ArrayLike<number>, rules: SplitRules): number[] {
  const unit = rules.unit ?? 1
  if (!Number.isSafeInteger(unit) || unit < 1) {
    throw new AllocationError('invalid-unit', unit, [])
  }
  const { result, left, parts } = openParts(total, weights, rules, unit)
  if (parts.length === 0) return result

  const count = Math.floor(left / unit)
  const over = left - count * unit
  const chosen = split(count, over, unit, left, parts, dealing)
  for (let p = 0; p < parts.length; p++) {
    // Adding 0 turns −0 into 0.
    const amount = chosen.units[p] * unit + (p === chosen.place ? over : 0) + 0
    // Floors below zero let others have more than the total, up to where integers are no longer exact.
    if (!Number.isSafeInteger(amount)) throw new AllocationError('invalid-total', 0, [parts[p].index])
    result[parts[p].index] = amount
  }
  return result
}

/** Whole units per open part, and the part that takes what is below one unit (−1 for none). */
function split(count: number, over: number, unit: number, left: number, parts: readonly OpenPart[], dealing: Dealing) {
  const bounds = unitBounds(parts, unit, 0)
  if (unitsFeasible(count, bounds)) {
    const units = deal(count, parts, bounds, dealing)
    if (over === 0) return { units, place: -1 }
    const place = dealing.place(left, over, unit, units, parts)
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
    return { units: deal(count, parts, bounds, dealing), place }
  }
  const least = integerSum(bounds.lower) * unit
  const most = integerSum(bounds.upper) * unit
  const amount = least > left ? least - left : most < left ? left - most : over
  throw new AllocationError(
    'unit-too-coarse',
    amount,
    parts.map((part) => part.index),
  )
}

/** Deals to the parts that have a weight; the others stand where their bounds hold them. */
function deal(count: number, parts: readonly OpenPart[], { lower, upper }: UnitBounds, dealing: Dealing): ArrayLike<number> {
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
  const dealt = dealing.units(count - integerSum(units), weights, pick(lower), pick(upper))
  moving.forEach((p, m) => (units[p] = dealt[m]))
  return units
}
