// Floors and caps of the open parts of a split, counted in whole units.

import { integerSum } from './accurate-sum'
import type { OpenPart } from './open-parts'
import { reals } from './reals'

/** Least and most whole units per part; integers or ±Infinity. */
export interface UnitBounds {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** @param over money that each part carries beside its units */
export function unitBounds(parts: readonly OpenPart[], unit: number, over: number): UnitBounds {
  const lower = reals(parts.length, (p) => Math.ceil((parts[p].lower - over) / unit))
  const upper = reals(parts.length, (p) => Math.floor((parts[p].upper - over) / unit))
  parts.forEach((part, p) => {
    // Without a weight a part moves no farther from 0 than its bounds force it to.
    if (part.weight === 0 && lower[p] <= upper[p]) lower[p] = upper[p] = Math.min(Math.max(0, lower[p]), upper[p])
  })
  return { lower, upper }
}

/** Whether some whole numbers within the bounds sum to the count. */
export function unitsFeasible(count: number, { lower, upper }: UnitBounds): boolean {
  return lower.every((least, p) => least <= upper[p]) && integerSum(lower) <= count && count <= integerSum(upper)
}

/**
 * Whether the count is still within reach when one part's bounds are exchanged for others: the answer to as many such
 * questions as there are parts, each in constant time.
 */
export function exchangeFeasible(count: number, { lower, upper }: UnitBounds): (part: number, least: number, most: number) => boolean {
  const least = sumOf(lower)
  const most = sumOf(upper)
  let crossed = 0
  lower.forEach((value, p) => {
    if (value > upper[p]) crossed += 1
  })
  const target = BigInt(count)
  return (part, newLower, newUpper) => {
    if (newLower > newUpper || crossed > (lower[part] > upper[part] ? 1 : 0)) return false
    const from = exchange(least, lower[part], newLower)
    const to = exchange(most, upper[part], newUpper)
    return (from.infinite > 0 || from.finite <= target) && (to.infinite > 0 || to.finite >= target)
  }
}

/** Exact sum of the finite integers, and how many are infinite. */
interface OpenSum {
  finite: bigint
  infinite: number
}

function sumOf(values: Float64Array): OpenSum {
  let finite = 0n
  let infinite = 0
  for (const value of values) {
    if (Number.isFinite(value)) finite += BigInt(value)
    else infinite += 1
  }
  return { finite, infinite }
}

const exchange = (sum: OpenSum, out: number, into: number): OpenSum => ({
  finite: sum.finite - (Number.isFinite(out) ? BigInt(out) : 0n) + (Number.isFinite(into) ? BigInt(into) : 0n),
  infinite: sum.infinite - (Number.isFinite(out) ? 0 : 1) + (Number.isFinite(into) ? 0 : 1),
})
