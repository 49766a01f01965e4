// Deals whole units over weighted parts by largest remainder, within integer floors and caps.

import { integerSum } from './accurate-sum'
import { exactPins } from './exact-pins'
import { pickLargest } from './pick-largest'
import { AT_LOWER, FREE } from './pinned-parts'
import { type Quotas, quotas } from './quotas'
import { countTo, reals } from './reals'

/**
 * 1. Where no bound binds: largest remainder (Hare–Niemeyer, Hamilton).
 * 2. Where floors bind by less than a unit: the published rule of apportionment with a minimum,
 *    max(floor, whole quota), left-over units to the largest remainders of the others, provided
 *    that every part stays within a unit of the bounded proportional split.
 * 3. Else: the bounded proportional split clamp(λ·w), then largest remainder among the parts
 *    that stand at no bound. Their bounds are integers, so rounding cannot cross them.
 *
 * @param total safe integer; weights finite, > 0; bounds integers or ±Infinity with
 *   lower ≤ upper and Σ lower ≤ total ≤ Σ upper
 * @returns integers that sum to total
 */
export function dealUnits(total: number, weights: Float64Array, lower: Float64Array, upper: Float64Array): Float64Array {
  if (weights.length === 0) return new Float64Array(0)
  const plain = quotas(total, weights)
  let floorBinds = false
  let capBinds = false
  for (let i = 0; i < weights.length; i++) {
    const most = plain.whole[i] + (plain.rest[i] > 0 ? 1 : 0)
    if (plain.whole[i] < lower[i]) floorBinds = true
    if (most > upper[i]) capBinds = true
  }
  if (!floorBinds && !capBinds) return dealRemainders(total, plain)

  const bounded = dealBounded(total, weights, lower, upper)
  const published = capBinds ? undefined : dealPublished(total, plain, lower)
  return published?.every((units, i) => Math.abs(units - bounded.exact[i]) < 1) ? published : bounded.units
}

/**
 * Largest remainder without bounds; here a weight may be 0, and has then no remainder to be dealt.
 *
 * @param total safe integer; weights finite, ≥ 0, not all 0
 */
export function dealPlain(total: number, weights: Float64Array): Float64Array {
  return dealRemainders(total, quotas(total, weights))
}

/** One unit each to the largest remainders, until the total is reached. */
function dealRemainders(total: number, plain: Quotas): Float64Array {
  const units = plain.whole.slice()
  const spare = total - integerSum(units)
  for (const i of pickLargest(spare, countTo(units.length), plain.rest, plain.error, plain.exactRest, plain.isSame)) units[i] += 1
  return units
}

/** The published rule with a minimum; undefined where floors bind by a unit or take too much. */
function dealPublished(total: number, plain: Quotas, lower: Float64Array): Float64Array | undefined {
  const units = plain.whole.map((whole, i) => Math.max(whole, lower[i]))
  if (units.some((unit, i) => unit > plain.whole[i] + 1)) return undefined
  const spare = total - integerSum(units)
  // A part raised to its floor has had its unit; one without a remainder is owed none.
  const open = countTo(units.length).filter((i) => units[i] === plain.whole[i] && plain.rest[i] > 0)
  if (spare < 0 || spare > open.length) return undefined
  for (const i of pickLargest(spare, open, plain.rest, plain.error, plain.exactRest, plain.isSame)) units[i] += 1
  return units
}

function dealBounded(total: number, weights: Float64Array, lower: Float64Array, upper: Float64Array) {
  const state = exactPins(total, weights, lower, upper)
  const units = new Float64Array(weights.length)
  const free: number[] = []
  state.forEach((where, i) => {
    if (where === FREE) free.push(i)
    else units[i] = where === AT_LOWER ? lower[i] : upper[i]
  })
  const exact = units.slice()
  if (free.length > 0) {
    const left = total - integerSum(units)
    const own = quotas(
      left,
      reals(free.length, (f) => weights[free[f]]),
    )
    const dealt = dealRemainders(left, own)
    free.forEach((i, f) => {
      units[i] = dealt[f]
      exact[i] = own.whole[f] + own.fraction(f)
    })
  }
  return { units, exact }
}
