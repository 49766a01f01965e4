// Corrects, in exact arithmetic, which parts of an integer split stand at a floor or cap.

import { exactIntegers } from './exact-integers'
import { AT_LOWER, AT_UPPER, FREE, pinnedParts } from './pinned-parts'

/**
 * The state of each part in clamp(λ·wᵢ, lowerᵢ, upperᵢ), as if no float had rounded: floats
 * decide the clear parts, and a part within 1e-12 of a bound is decided with BigInt.
 *
 * @param total safe integer; weights finite, > 0; bounds integers or ±Infinity with
 *   lower ≤ upper and Σ lower ≤ total ≤ Σ upper
 */
export function exactPins(total: number, weights: Float64Array, lower: Float64Array, upper: Float64Array): Int8Array {
  const { state, wish } = pinnedParts(total, weights, lower, upper)
  let open: number[] = []
  for (let i = 0; i < state.length; i++) {
    if (near(wish[i], lower[i]) || near(wish[i], upper[i])) open.push(i)
  }
  if (open.length === 0) return state

  const integers = exactIntegers(weights)
  let left = BigInt(total)
  let sum = 0n
  for (const i of open) state[i] = FREE
  for (let i = 0; i < state.length; i++) {
    if (state[i] === FREE) sum += integers[i]
    else left -= BigInt(state[i] === AT_LOWER ? lower[i] : upper[i])
  }
  // Variable fixing again, now exact and only over the doubtful parts; every round pins one or ends.
  while (open.length > 0) {
    const lacking = (i: number) => (lower[i] === -Infinity ? 0n : BigInt(lower[i]) * sum - left * integers[i])
    const excess = (i: number) => (upper[i] === Infinity ? 0n : left * integers[i] - BigInt(upper[i]) * sum)
    const low = open.filter((i) => lacking(i) > 0n)
    const high = open.filter((i) => excess(i) > 0n)
    if (low.length === 0 && high.length === 0) break
    const sumOf = (parts: number[], gap: (i: number) => bigint) => parts.reduce((all, i) => all + gap(i), 0n)
    const pinLow = sumOf(low, lacking) >= sumOf(high, excess)
    for (const i of pinLow ? low : high) {
      state[i] = pinLow ? AT_LOWER : AT_UPPER
      left -= BigInt(pinLow ? lower[i] : upper[i])
      sum -= integers[i]
    }
    open = open.filter((i) => state[i] === FREE)
  }
  return state
}

/** Whether floats cannot tell the wish from the bound; without any free part nothing is sure. */
function near(wish: number, bound: number): boolean {
  if (Number.isNaN(wish)) return true
  return Number.isFinite(bound) && Math.abs(wish - bound) <= 1e-12 * Math.max(Math.abs(wish), Math.abs(bound))
}
