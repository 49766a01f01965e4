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
    if (value < least) {
      least = value
      lowest = from + i * step
    }
  }
  let low = Math.max(from, lowest - step)
  let high = Math.min(to, lowest + step)
  let left = high - GOLDEN * (high - low)
  let right = low + GOLDEN * (high - low)
  let atLeft = f(left)
  let atRight = f(right)
  // The last narrowing only chooses a side, so it looks at no further point.
  for (let i = 1; i < narrowings; i++) {
    if (atLeft < atRight) {
      high = right
      right = left
      atRight = atLeft
      left = high - GOLDEN * (high - low)
      atLeft = f(left)
    } else {
      low = left
      left = right
      atLeft = atRight
      right = low + GOLDEN * (high - low)
      atRight = f(right)
    }
  }
  return atLeft < atRight ? (low + right) / 2 : (left + high) / 2
}
