// Finds which parts of a bounded proportional split stand at their floor or cap.

import { accurateSum } from './accurate-sum'
import { countTo } from './reals'
import { largest, scaleOf } from './scale-of'

/** Where a part of clamp(λ·w, lower, upper) stands. */
export const AT_LOWER = -1
export const FREE = 0
export const AT_UPPER = 1

/** The state of each part, and the split itself. */
export interface PinnedParts {
  readonly state: Int8Array
  /** clamp(λ·wᵢ, lowerᵢ, upperᵢ). */
  readonly value: Float64Array
  /** λ·wᵢ before clamping; NaN where no part is free. */
  readonly wish: Float64Array
}

/**
 * Variable fixing: share what is left by weight, see whether floors or caps are violated by
 * more, pin that side for good, share again. A few passes in practice, n at worst.
 * Source: Bitran and Hax (1981); Kiwiel (2008), Variable fixing algorithms for the continuous
 * quadratic knapsack problem.
 *
 * @param weights finite, > 0; lower ≤ upper and Σ lower ≤ total ≤ Σ upper hold
 */
export function pinnedParts(total: number, weights: Float64Array, lower: ArrayLike<number>, upper: ArrayLike<number>): PinnedParts {
  const n = weights.length
  const state = new Int8Array(n)
  const value = new Float64Array(n)
  const wish = new Float64Array(n).fill(NaN)
  const pinned = new Float64Array(n + 1)
  pinned[n] = -total
  let free = countTo(n)

  while (free.length > 0) {
    const scaled = new Float64Array(free.length)
    for (let f = 0; f < free.length; f++) scaled[f] = weights[free[f]]
    const scale = scaleOf(largest(scaled))
    for (let f = 0; f < free.length; f++) scaled[f] = scaled[f] * scale
    const sum = accurateSum(scaled)
    const left = -accurateSum(pinned)

    let lacking = 0
    let excess = 0
    for (let f = 0; f < free.length; f++) {
      const i = free[f]
      const share = left * (scaled[f] / sum)
      value[i] = share
      if (share < lower[i]) lacking += lower[i] - share
      else if (share > upper[i]) excess += share - upper[i]
    }
    if (lacking === 0 && excess === 0) {
      // Where all bounds and weights allow it, say for every part what it would have been.
      for (let i = 0; i < n; i++) wish[i] = left * ((weights[i] * scale) / sum)
      break
    }
    let kept = 0
    for (let f = 0; f < free.length; f++) {
      const i = free[f]
      const share = value[i]
      if (lacking >= excess && share < lower[i]) {
        state[i] = AT_LOWER
        value[i] = pinned[i] = lower[i]
      } else if (excess >= lacking && share > upper[i]) {
        state[i] = AT_UPPER
        value[i] = pinned[i] = upper[i]
      } else free[kept++] = i
    }
    free = free.subarray(0, kept)
  }
  return { state, value, wish }
}
