// The worksheet's split rule against the exact method.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder } from '../../shared/statistics'
import { quotaOf, quotaPlaces, splitInUnits, tidy, wholeUnits } from '../../shared/setting/split-in-units'

describe('splitInUnits', () => {
  it('is the largest-remainder split, but for remainders that agree to a millionth', () => {
    let compared = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const sum = weights.reduce((all, weight) => all + weight, 0)
          fc.pre(sum > 0)
          const parts = splitInUnits(total, 1, weights)
          expect(parts.reduce((all, part) => all + part, 0)).toBe(total)
          const remainders = weights.map((weight) => ((total * weight) % sum) / sum).sort((a, b) => a - b)
          const tied = remainders.some(
            (remainder, index) => index > 0 && remainder - remainders[index - 1] < 3e-6 && remainder !== remainders[index - 1],
          )
          const nearWhole = remainders.some((remainder) => remainder > 0 && (remainder < 3e-6 || remainder > 1 - 3e-6))
          if (tied || nearWhole) {
            largestRemainder(total, weights).forEach((part, index) => expect(Math.abs(part - parts[index])).toBeLessThanOrEqual(1))
            return
          }
          compared++
          expect(parts).toEqual(largestRemainder(total, weights))
        },
      ),
      { numRuns: 2000 },
    )
    expect(compared).toBeGreaterThan(500)
  })

  it('gives ties to the earlier part, and what is below a unit to the largest remainder', () => {
    expect(splitInUnits(10, 1, [1, 1, 1])).toEqual([4, 3, 3])
    expect(splitInUnits(10.5, 1, [1, 2, 1])).toEqual([3.5, 5, 2])
    expect(splitInUnits(0.3, 0.1, [1, 1, 1])).toEqual([0.1, 0.1, 0.1])
    expect(splitInUnits(5, 7, [3, 4])).toEqual([5, 0])
    expect(splitInUnits(5, 1, [0, 0])).toEqual([0, 0])
    expect(splitInUnits(5, 1, [])).toEqual([])
  })

  it('sums exactly for cents and odd units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e10 }),
        fc.constantFrom(0.01, 0.05, 0.1, 1, 7, 250, 1000),
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (cents, unit, weights) => {
          fc.pre(weights.some((weight) => weight > 1e-6))
          const parts = splitInUnits(cents / 100, unit, weights)
          expect(tidy(parts.reduce((all, part) => all + part, 0))).toBe(tidy(cents / 100))
          expect(parts.every((part) => part >= 0)).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('loses no unit to binary fractions', () => {
    expect(wholeUnits(12.3, 0.1)).toBe(123)
    expect(wholeUnits(0.29, 0.01)).toBe(29)
    expect(wholeUnits(-5, 1)).toBe(0)
    expect(quotaOf(3, 1, 3, 1e6)).toBe(1)
    expect([1, 99_999_999, 1e8, 1e13, 1e15].map(quotaPlaces)).toEqual([6, 6, 5, 0, 0])
  })
})
