// Bounded proportional splits against R, and their defining property for any input.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AllocationError, boundedAllocation } from '../../shared/statistics'
import { truth } from '../truth'

interface Bounded {
  cases: { id: string; weights: number[]; lo: number[]; hi: (number | null)[]; total: number; x: number[]; lambda: number }[]
}

const table = truth<Bounded>('bounded_allocation')
describe.skipIf(!table)('boundedAllocation equals R quadprog', () => {
  for (const { id, total, weights, lo, hi, x } of table?.cases ?? []) {
    it(id, () => {
      const split = boundedAllocation(
        total,
        weights,
        lo,
        hi.map((cap) => cap ?? Infinity),
      )
      split.forEach((value, i) => expect(Math.abs(value - x[i])).toBeLessThanOrEqual(1e-11 * Math.max(1, total)))
    })
  }
})

describe('boundedAllocation', () => {
  it('leaves a proportional split alone', () => {
    expect(boundedAllocation(60, [1, 2, 3], [0, 0, 0], [60, 60, 60])).toEqual([10, 20, 30])
  })

  it('gives a weight of 0 its floor only', () => {
    expect(boundedAllocation(10, [0, 1, 1], [4, 0, 0], [9, Infinity, Infinity])).toEqual([4, 3, 3])
  })

  it('reaches parts whose weight is next to nothing when all else is capped', () => {
    expect(boundedAllocation(100, [5e-324, 1e308], [0, 0], [Infinity, 10])).toEqual([90, 10])
  })

  it.each([
    ['floors-exceed-total', 5, [0], () => boundedAllocation(5, [1, 1], [10, 0], [20, 20])],
    ['caps-below-total', 2, [0, 1], () => boundedAllocation(5, [1, 1], [0, 0], [1, 2])],
    ['zero-weights', 5, [0], () => boundedAllocation(5, [0], [0], [Infinity])],
    ['floor-above-cap', 1, [1], () => boundedAllocation(5, [1, 1], [0, 3], [1, 2])],
    ['invalid-weight', -1, [0], () => boundedAllocation(5, [-1], [0], [9])],
    ['invalid-total', 0, [], () => boundedAllocation(NaN, [1], [0], [9])],
    ['length-mismatch', 0, [], () => boundedAllocation(5, [1], [], [])],
  ])('refuses with %s', (reason, amount, indices, split) => {
    expect(split).toThrow(AllocationError)
    expect(split).toThrow(expect.objectContaining({ reason, amount, indices }))
  })

  it('is clamp(λ·w) with one λ for all, whatever the input', () => {
    const part = fc.record({
      weight: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      lower: fc.double({ min: 0, max: 100, noNaN: true }),
      room: fc.oneof(fc.constant(Infinity), fc.double({ min: 0, max: 100, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (parts, position) => {
        const lower = parts.map((p) => p.lower)
        const upper = parts.map((p) => p.lower + p.room)
        const least = lower.reduce((a, b) => a + b, 0)
        const most = upper.reduce((a, b) => a + Math.min(b, 1000), 0)
        const total = least + position * (most - least)
        const split = boundedAllocation(
          total,
          parts.map((p) => p.weight),
          lower,
          upper,
        )
        const noise = 1e-9 * Math.max(1, total)
        expect(Math.abs(split.reduce((a, b) => a + b, 0) - total)).toBeLessThan(noise)
        // The largest λ that a part held down allows is never below the smallest that one held up needs.
        let atLeast = 0
        let atMost = Infinity
        split.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(lower[i])
          expect(value).toBeLessThanOrEqual(upper[i])
          const { weight } = parts[i]
          if (value > lower[i]) atLeast = Math.max(atLeast, value / weight)
          if (value < upper[i]) atMost = Math.min(atMost, value / weight)
        })
        expect(atLeast).toBeLessThanOrEqual(atMost * (1 + 1e-9) + 1e-12)
      }),
      { numRuns: 2000 },
    )
  })
})
