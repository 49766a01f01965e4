// Numbers by chance that are the same in every run.

/** A generator of numbers from 0 to 1. Source: mulberry32, Tommy Ettinger, public domain. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** So many weights from 1 to 1,000. */
export function someWeights(count: number, seed = 1): Float64Array {
  const next = chance(seed)
  return Float64Array.from({ length: count }, () => 1 + next() * 999)
}

export const sumOf = (values: Iterable<number>): number => {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
