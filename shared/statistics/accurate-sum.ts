// Sums that do not lose the small terms: compensated for reals, exact for integers.

/**
 * Sum of reals with an error of about one rounding of the result.
 * Source: Neumaier (1974), the improved Kahan–Babuška summation.
 */
export function accurateSum(values: ArrayLike<number>): number {
  let sum = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  // An infinite sum makes the correction NaN, and needs none.
  return Number.isFinite(sum) ? sum + lost : sum
}

/**
 * Exact sum of integers (±Infinity allowed), as the nearest double.
 * Partial sums beyond 2^53 would lose units, so those go through BigInt.
 */
export function integerSum(values: ArrayLike<number>): number {
  let sum = 0
  let safe = true
  for (let i = 0; i < values.length; i++) {
    sum += values[i]
    if (sum > Number.MAX_SAFE_INTEGER || sum < -Number.MAX_SAFE_INTEGER) safe = false
  }
  if (safe || !Number.isFinite(sum)) return sum
  let exact = 0n
  for (let i = 0; i < values.length; i++) exact += BigInt(values[i])
  return Number(exact)
}
