// Exact quotas total·wᵢ/Σw: the whole part is certain, the remainder carries its error.

import { accurateSum } from './accurate-sum'
import { exactIntegers, floorDivide } from './exact-integers'
import { reals } from './reals'
import { largest, scaleOf } from './scale-of'

/** Quotas of all the parts. */
export interface Quotas {
  /** Exact floor of each quota. */
  readonly whole: Float64Array
  /** Remainder of each quota in one common scale; comparable up to `error`. */
  readonly rest: Float64Array
  /** Bound of the error of any `rest`; 0 where they are exact. */
  readonly error: number
  /** The remainder of part i as a fraction of one unit, in floats. */
  fraction(index: number): number
  /** The exact remainder of part i over one common denominator. */
  exactRest(index: number): bigint
  /** Whether two parts have the same weight, and so the same remainder. */
  isSame(left: number, right: number): boolean
}

/**
 * @param total safe integer, may be negative
 * @param weights finite, > 0
 */
export function quotas(total: number, weights: Float64Array): Quotas {
  const sum = accurateSum(weights)
  const small = sum <= Number.MAX_SAFE_INTEGER && Math.abs(total) * largest(weights) <= Number.MAX_SAFE_INTEGER
  return small && weights.every(Number.isInteger) ? integerQuotas(total, weights, sum) : filteredQuotas(total, weights)
}

/** All products below 2^53: ordinary arithmetic is already exact. */
function integerQuotas(total: number, weights: Float64Array, sum: number): Quotas {
  const n = weights.length
  const whole = new Float64Array(n)
  const rest = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const product = total * weights[i]
    const floor = Math.floor(product / sum)
    whole[i] = floor
    rest[i] = product - floor * sum
  }
  return {
    whole,
    rest,
    error: 0,
    fraction: (index) => rest[index] / sum,
    exactRest: (index) => BigInt(rest[index]),
    isSame: (left, right) => weights[left] === weights[right],
  }
}

/** Floats first; a quota too near to an integer for them is computed exactly. */
function filteredQuotas(total: number, weights: Float64Array): Quotas {
  const n = weights.length
  const exact = exactQuota(total, weights)
  const scale = scaleOf(largest(weights))
  const sum = accurateSum(reals(n, (i) => weights[i] * scale))
  const whole = new Float64Array(n)
  const rest = new Float64Array(n)
  let error = 0
  for (let i = 0; i < n; i++) {
    const quota = (total * (weights[i] * scale)) / sum
    // Four roundings of 2^-53 each; doubled, with a floor for results below the normal range.
    const doubt = Math.abs(quota) * 2 ** -50 + 1e-290
    const floor = Math.floor(quota)
    const fraction = quota - floor
    if (doubt > error) error = doubt
    if (fraction <= doubt || fraction >= 1 - doubt) {
      const certain = exact(i)
      whole[i] = certain.whole
      rest[i] = certain.fraction
    } else {
      whole[i] = floor
      rest[i] = fraction
    }
  }
  return {
    whole,
    rest,
    error: error + 2 ** -52,
    fraction: (index) => rest[index],
    exactRest: (index) => exact(index).rest,
    isSame: (left, right) => weights[left] === weights[right],
  }
}

/** Quotas as exact rationals, computed when first asked for and once per distinct weight. */
function exactQuota(total: number, weights: Float64Array) {
  const known = new Map<number, { whole: number; fraction: number; rest: bigint }>()
  let integers: bigint[] | undefined
  let sum = 0n
  return (index: number) => {
    const weight = weights[index]
    const found = known.get(weight)
    if (found) return found
    if (!integers) {
      integers = exactIntegers(weights)
      sum = integers.reduce((left, right) => left + right, 0n)
    }
    const { whole, rest } = floorDivide(BigInt(total) * integers[index], sum)
    const quota = { whole: Number(whole), fraction: Number((rest << 64n) / sum) / 2 ** 64, rest }
    known.set(weight, quota)
    return quota
  }
}
