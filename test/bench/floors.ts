// The least that each method could do: the same work in plain loops over doubles, without exactness, checks or messages.

import { kthLargest } from '../../shared/statistics/kth-largest'

/** Reads every number once. */
export function onePass(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum
}

/** Largest remainder by selection, as floats see it. */
export function plainLargestRemainder(total: number, weights: Float64Array): Float64Array {
  const n = weights.length
  const scale = total / onePass(weights)
  const units = new Float64Array(n)
  const rest = new Float64Array(n)
  let given = 0
  for (let i = 0; i < n; i++) {
    const quota = weights[i] * scale
    units[i] = Math.floor(quota)
    rest[i] = quota - units[i]
    given += units[i]
  }
  let spare = total - given
  if (spare <= 0) return units
  const cut = kthLargest(rest.slice(), spare)
  for (let i = 0; i < n && spare > 0; i++) {
    if (rest[i] >= cut) {
      units[i] += 1
      spare -= 1
    }
  }
  return units
}

/** clamp(λ·w) by pinning the side that is violated more, until none is. */
export function plainBounded(total: number, weights: Float64Array, lower: Float64Array, upper: Float64Array): Float64Array {
  const n = weights.length
  const value = new Float64Array(n)
  const pinned = new Int8Array(n)
  for (;;) {
    let left = total
    let sum = 0
    for (let i = 0; i < n; i++) {
      if (pinned[i] === 0) sum += weights[i]
      else left -= value[i]
    }
    const lambda = left / sum
    let lacking = 0
    let excess = 0
    for (let i = 0; i < n; i++) {
      if (pinned[i] !== 0) continue
      const share = lambda * weights[i]
      value[i] = share
      if (share < lower[i]) lacking += lower[i] - share
      else if (share > upper[i]) excess += share - upper[i]
    }
    if (lacking === 0 && excess === 0) return value
    for (let i = 0; i < n; i++) {
      if (pinned[i] !== 0) continue
      if (lacking >= excess && value[i] < lower[i]) {
        pinned[i] = 1
        value[i] = lower[i]
      } else if (excess >= lacking && value[i] > upper[i]) {
        pinned[i] = 1
        value[i] = upper[i]
      }
    }
  }
}

/** One sweep of proportional fitting over a table of rows: row factors, then column sums. */
export function oneSweep(table: readonly Float64Array[], rowTotals: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns)
  for (let i = 0; i < table.length; i++) {
    const row = table[i]
    let sum = 0
    for (let j = 0; j < columns; j++) sum += row[j]
    const factor = rowTotals[i] / sum
    for (let j = 0; j < columns; j++) sums[j] += row[j] * factor
  }
  return sums
}
