// The lowest point of a function of one number on an interval.

const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Looks at `steps` + 1 even points first, so that a second valley is not missed, then narrows
 * around the lowest by golden section.
 *
 * @returns the argument, within (to − from) / steps · 0.62^narrowings of the lowest point found
 * Source: Kiefer (1953), golden section search.
 */
export function minimumOn(f: (x: number) => number, from: number, to: number, steps = 12, narrowings = 18): number {
  const step = (to - from) / steps
  let lowest = from
  let least = Infinity
  for (let i = 0; i <= steps; i++) {
    const value = f(from + i * step)
    if (value < least) [least, lowest] = [value, from + i * step]
  }
  let [low, high] = [Math.max(from, lowest - step), Math.min(to, lowest + step)]
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
  let [atLeft, atRight] = [f(left), f(right)]
  for (let i = 0; i < narrowings; i++) {
    if (atLeft < atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - GOLDEN * (high - low)
      atLeft = f(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + GOLDEN * (high - low)
      atRight = f(right)
    }
  }
  return (low + high) / 2
}
