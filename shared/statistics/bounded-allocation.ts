// Splits a total in proportion to weights under floors and caps, in real numbers.

import { accurateSum } from './accurate-sum'
import { AllocationError } from './allocation-error'
import { pinnedParts } from './pinned-parts'

/**
 * The unique clamp(λ·wᵢ, lowerᵢ, upperᵢ) whose sum is the total. It is also the split that
 * minimises Σ xᵢ²/(2wᵢ) within the bounds. A part of weight 0 gets the value nearest to 0
 * that its bounds allow.
 *
 * @param total finite, in any unit
 * @param weights finite, ≥ 0
 * @param lower floors, in the unit of the total
 * @param upper caps; Infinity for none
 * @returns one real per weight, exact to about 1e-12 of the total
 * @throws AllocationError when no such split exists
 * Source: Bitran and Hax (1981), Kiwiel (2008), Patriksson (2008).
 */
export function boundedAllocation(total: number, weights: ArrayLike<number>, lower: ArrayLike<number>, upper: ArrayLike<number>): number[] {
  const n = weights.length
  check(total, weights, lower, upper)
  const low = new Float64Array(n)
  const high = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    low[i] = lower[i]
    high[i] = upper[i]
    if (weights[i] === 0) low[i] = high[i] = Math.min(Math.max(0, low[i]), high[i])
  }
  const least = accurateSum(low)
  const most = accurateSum(high)
  const noise = 1e-12 * Math.max(Math.abs(total), magnitude(low), magnitude(high))
  if (least > total + noise) {
    throw new AllocationError(
      'floors-exceed-total',
      least - total,
      positions(low, (x) => x > 0),
      `floors exceed the total by ${least - total}`,
    )
  }
  if (most < total - noise) {
    const weightless = Array.from(weights).every((weight) => weight === 0)
    throw weightless
      ? new AllocationError('zero-weights', total - most, [...Array(n).keys()], `${total - most} is left and no part has a weight`)
      : new AllocationError('caps-below-total', total - most, positions(high, Number.isFinite), `caps leave ${total - most} unassigned`)
  }

  const moving = new Int32Array(n)
  const fixed = new Float64Array(n)
  let count = 0
  for (let i = 0; i < n; i++) {
    if (weights[i] > 0) moving[count++] = i
    else fixed[i] = low[i]
  }
  const pick = (values: ArrayLike<number>) => picked(values, moving, count)
  const { value } = pinnedParts(total - accurateSum(fixed), pick(weights), pick(low), pick(high))
  const result = new Array<number>(n)
  for (let i = 0; i < n; i++) result[i] = low[i]
  for (let m = 0; m < count; m++) result[moving[m]] = value[m]
  return result
}

/** The values at the first `count` of the positions. */
function picked(values: ArrayLike<number>, at: Int32Array, count: number): Float64Array {
  const found = new Float64Array(count)
  for (let m = 0; m < count; m++) found[m] = values[at[m]]
  return found
}

function check(total: number, weights: ArrayLike<number>, lower: ArrayLike<number>, upper: ArrayLike<number>): void {
  if (!Number.isFinite(total)) throw new AllocationError('invalid-total', 0, [], 'the total is not a finite number')
  if (lower.length !== weights.length || upper.length !== weights.length) {
    throw new AllocationError('length-mismatch', 0, [], 'weights, floors and caps differ in length')
  }
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]
    if (!(weight >= 0 && weight < Infinity)) {
      throw new AllocationError('invalid-weight', weight, [i], `weight ${i} is not a finite number ≥ 0`)
    }
    if (Number.isNaN(lower[i]) || Number.isNaN(upper[i]) || lower[i] === Infinity || upper[i] === -Infinity) {
      throw new AllocationError('invalid-bound', 0, [i], `a bound of part ${i} is not a number`)
    }
    if (lower[i] > upper[i]) {
      throw new AllocationError('floor-above-cap', lower[i] - upper[i], [i], `the floor of part ${i} is above its cap`)
    }
  }
}

/** Sum of the finite absolute values: the size against which float noise is judged. */
function magnitude(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) sum += Math.abs(values[i])
  return sum
}

function positions(values: Float64Array, keep: (value: number) => boolean): number[] {
  const found: number[] = []
  values.forEach((value, i) => {
    if (keep(value)) found.push(i)
  })
  return found
}
