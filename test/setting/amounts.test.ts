// Amounts of any size, exact to the cent: no dust from doubles, and none made by removing it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsIn, less, placesOf, sheetPlaces, sheetRound, sumOf, tidy } from '../../shared/setting/amounts'

/** Cents below a thousand thousand million; the integers are exact. */
const cents = fc.integer({ min: 0, max: 99_999_999_999_999 })

describe('amounts', () => {
  it('are left as they were typed, up to fifteen digits', () => {
    expect([0, 0.01, 12.3, 9_007_199_254.75, 999_999_999_999, 812_345_678_901.23, 9e15].map(tidy)).toEqual([
      0, 0.01, 12.3, 9_007_199_254.75, 999_999_999_999, 812_345_678_901.23, 9e15,
    ])
    fc.assert(fc.property(cents, (amount) => void expect(tidy(amount / 100)).toBe(amount / 100)))
    expect(tidy(0.1 + 0.2)).toBe(0.3)
    expect(tidy(Infinity)).toBe(Infinity)
  })

  it('sum exactly, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999_999 }), { maxLength: 300 }), (amounts) => {
        const sum = amounts.reduce((all, amount) => all + amount, 0)
        expect(sumOf(amounts.map((amount) => amount / 100))).toBe(sum / 100)
      }),
    )
  })

  it('leave an exact rest, also a small one of large numbers', () => {
    expect(less(812_345_678_901.23, 812_345_678_890.68)).toBe(10.55)
    expect(Object.is(less(5, 5), 0)).toBe(true)
    fc.assert(fc.property(cents, cents, (a, b) => void expect(less(a / 100, b / 100)).toBe((a - b) / 100)))
  })

  it('have as many decimals as doubles keep', () => {
    expect([0, 999_999_999, 1e9, -1e9, 1e12, 1e15].map(placesOf)).toEqual([6, 6, 5, 5, 2, 0])
    expect([1, 0.5, 0.01, 12.345, 1e-6, 812_345_678_901.23].map(decimalsIn)).toEqual([0, 1, 2, 3, 6, 2])
  })
})

describe('the worksheet rounds', () => {
  it('halves away from zero, as it sees them in fifteen digits', () => {
    expect([2.5, -2.5, 2.4].map((value) => sheetRound(value, 0))).toEqual([3, -3, 2])
    // Nearer to .44 than to .45, but the fifteenth digit shows .445.
    expect(sheetRound(735_306_518_075.6648, 2)).toBe(735_306_518_075.67)
  })

  it('finely for small plans, to cents and the unit for large ones', () => {
    expect(sheetPlaces(50_000, 0.01, 1)).toBe(6)
    expect(sheetPlaces(36_500_000, 1000, 1)).toBe(4)
    expect(sheetPlaces(999_999_999_999, 1, 1)).toBe(2)
    expect(sheetPlaces(812_345_678_901.23, 0.01, 1)).toBe(2)
    expect(sheetPlaces(5e9, 0.001, 1)).toBe(3)
    expect(sheetPlaces(3650, 1, 10_000)).toBe(6)
    expect(sheetPlaces(9e14, 1000, 1)).toBe(0)
  })
})
