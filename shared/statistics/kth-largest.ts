// The k-th largest of some numbers without sorting them all.

/**
 * @param values changed in place; no NaN
 * @param k 1 for the largest, at most values.length
 * Source: quickselect (Hoare 1961, algorithm 65) with the median of three as pivot.
 */
export function kthLargest(values: Float64Array, k: number): number {
  const target = values.length - k
  let left = 0
  let right = values.length - 1
  while (left < right) {
    const a = values[left]
    const b = values[(left + right) >> 1]
    const c = values[right]
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
    let i = left
    let j = right
    while (i <= j) {
      while (values[i] < pivot) i++
      while (values[j] > pivot) j--
      if (i <= j) {
        const swap = values[i]
        values[i++] = values[j]
        values[j--] = swap
      }
    }
    if (target <= j) right = j
    else if (target >= i) left = i
    else break
  }
  return values[target]
}
