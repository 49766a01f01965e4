// Exact splits against plain loops and against packages that split by largest remainder.

import { boundedAllocation, largestRemainder } from '../../shared/statistics'
import { plainBounded, plainLargestRemainder } from './floors'
import { compare, right, type Measured } from './measure'
import { someWeights, sumOf } from './numbers'
import type { Rivals } from './rivals'

const GROUP = 'exact splits'
/** A hundred reps of twelve months and ten products. */
const REPS = 100
const CELLS = 120

export async function splits(rivals: Rivals | undefined): Promise<Measured[]> {
  const rows = Array.from({ length: REPS }, (_, rep) => someWeights(CELLS, rep + 1))
  const long = someWeights(100_000)
  const lower = long.map((weight, i) => (i % 3 === 0 ? weight * 1.2 : 0))
  const upper = long.map((weight, i) => (i % 3 === 1 ? weight * 0.9 : Infinity))
  const total = 123_456_789
  const measured = [
    await compare({
      group: GROUP,
      what: 'largestRemainder',
      size: `${REPS} × ${CELLS}`,
      run: () => rows.map((weights) => largestRemainder(1_000_003, weights)),
      against: 'plain loop, inexact',
      floor: () => rows.map((weights) => plainLargestRemainder(1_000_003, weights)),
      verdict: () =>
        right(sumOf(largestRemainder(1_000_003, rows[0])) === 1_000_003 && isExactAtTheEdge(largestRemainder), 'sums; 7e15 by [1, 2]'),
    }),
    await compare({
      group: GROUP,
      what: 'largestRemainder',
      size: '100,000',
      run: () => largestRemainder(total, long),
      against: 'plain loop, inexact',
      floor: () => plainLargestRemainder(total, long),
      verdict: () => right(sumOf(largestRemainder(total, long)) === total, 'sum'),
    }),
    await compare({
      group: GROUP,
      what: 'largestRemainder, floors and caps',
      size: '100,000',
      run: () => largestRemainder(50_000_000, long, { floors: lower, caps: upper }),
      against: 'plain loop, inexact',
      floor: () => plainBounded(50_000_000, long, lower, upper),
      verdict: () => right(sumOf(largestRemainder(50_000_000, long, { floors: lower, caps: upper })) === 50_000_000, 'sum'),
    }),
    await compare({
      group: GROUP,
      what: 'boundedAllocation',
      size: '100,000',
      run: () => boundedAllocation(50_000_000, long, lower, upper),
      against: 'plain loop',
      floor: () => plainBounded(50_000_000, long, lower, upper),
      verdict: () => right(isBounded(boundedAllocation(50_000_000, long, lower, upper), lower, upper), 'sum and bounds'),
    }),
  ]
  if (!rivals) return measured
  const row = Array.from(rows[0], Math.round)
  for (const [name, rival] of [
    ['largest-remainder-round', rivals.largestRemainderRound],
    ['hare-niemeyer', rivals.hareNiemeyer],
  ] as const) {
    measured.push(
      await compare({
        group: GROUP,
        what: 'largestRemainder',
        size: String(CELLS),
        run: () => largestRemainder(1_000_003, row),
        against: name,
        floor: () => rival(1_000_003, row),
        verdict: () => {
          const isSplit = sumOf(rival(1_000_003, row)) === 1_000_003
          return `${right(true, 'ours')}; ${right(isSplit && isExactAtTheEdge(rival), `${name}, sums; 7e15 by [1, 2]`)}`
        },
      }),
    )
  }
  return measured
}

/** Floats give the unit left over to the wrong part here. */
function isExactAtTheEdge(split: (total: number, weights: number[]) => number[]): boolean {
  const [first, second] = split(7e15, [1, 2])
  return first === 2333333333333333 && second === 4666666666666667
}

const isBounded = (values: number[], lower: Float64Array, upper: Float64Array): boolean =>
  Math.abs(sumOf(values) - 50_000_000) < 1e-4 && values.every((value, i) => value >= lower[i] && value <= upper[i])
