// The worksheet's split rule against the exact method.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder } from '../../../shared/statistics'
import { sumOf, tidy } from '../../../shared/setting/amounts'
import { quotaOf, quotaPlaces, remainderOf, splitInUnits, wholeUnits, wholeUnitsOf } from '../../../shared/setting/split/split-in-units'

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

  it('sums exactly for amounts of twelve digits in cents, where quotas keep hardly a decimal', () => {
    // Twenty equal quotas end in .95 and are all rounded up: nineteen units are too many for twenty.
    const equal = splitInUnits(10_000_000_000.19, 0.01, new Array<number>(20).fill(1))
    expect(sumOf(equal)).toBe(10_000_000_000.19)
    expect([...new Set(equal)]).toEqual([500_000_000.01, 500_000_000])
    fc.assert(
      fc.property(
        fc.integer({ min: 1e11, max: 99_999_999_999_999 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }),
        (cents, weights) => {
          const parts = splitInUnits(cents / 100, 0.01, weights)
          expect(sumOf(parts)).toBe(cents / 100)
          const sum = sumOf(weights)
          const due = weights.map((weight) => (cents / 100) * (weight / sum))
          expect(parts.every((part, index) => Math.abs(part - due[index]) < 0.0151)).toBe(true)
        },
      ),
    )
  })

  it('loses no unit to binary fractions', () => {
    expect(wholeUnits(12.3, 0.1)).toBe(123)
    expect(wholeUnits(0.29, 0.01)).toBe(29)
    expect(wholeUnits(812_345_678_901.23, 0.01)).toBe(81_234_567_890_123)
    expect(wholeUnits(999_999_999_999, 1)).toBe(999_999_999_999)
    expect(wholeUnits(-5, 1)).toBe(0)
    expect(wholeUnitsOf(quotaOf(3, 1, 3), 6)).toBe(1)
    expect(wholeUnitsOf(6.999_999_999, 6)).toBe(7)
    expect([remainderOf(6.999_999_9, 7, 6), remainderOf(2.5, 2, 6)].map(Math.abs)).toEqual([0, 500_000])
    expect([1, 99_999_999, 1e8, 1e13, 1e15].map(quotaPlaces)).toEqual([6, 6, 5, 0, 0])
  })
})
