// Picks the parts with the largest remainders; ties go to the earlier part.

import { kthLargest } from './kth-largest'

/**
 * The positions of the `count` largest keys, decided as if the keys were exact.
 * Floats decide whatever is farther apart than their error; only the rest is compared exactly.
 *
 * @param count how many, at most candidates.length
 * @param candidates positions that take part, ascending
 * @param keys float key per position
 * @param error bound of the error of a key; 0 when the keys are exact
 * @param exact the exact key of a position, in any common scale
 * @param isSame whether two positions are known to have equal exact keys, which then need not be computed
 */
export function pickLargest(
  count: number,
  candidates: ArrayLike<number>,
  keys: Float64Array,
  error: number,
  exact: (position: number) => bigint,
  isSame: (left: number, right: number) => boolean = () => false,
): number[] {
  if (count <= 0) return []
  const own = new Float64Array(candidates.length)
  for (let c = 0; c < own.length; c++) own[c] = keys[candidates[c]]
  const cut = kthLargest(own.slice(), count)

  const chosen: number[] = []
  const doubtful: number[] = []
  for (let c = 0; c < own.length; c++) {
    const distance = own[c] - cut
    if (distance > 2 * error) chosen.push(candidates[c])
    else if (distance >= -2 * error) doubtful.push(candidates[c])
  }
  const missing = count - chosen.length
  // As many parts of one weight are the usual tie; they already stand in order.
  if (error > 0 && missing < doubtful.length && !doubtful.every((position) => isSame(doubtful[0], position))) {
    const value = new Map(doubtful.map((position) => [position, exact(position)]))
    doubtful.sort((left, right) => {
      const a = value.get(left)!
      const b = value.get(right)!
      return a > b ? -1 : a < b ? 1 : left - right
    })
  }
  for (let d = 0; d < missing; d++) chosen.push(doubtful[d])
  return chosen
}
