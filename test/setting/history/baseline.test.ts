// What the history suggests for the plan year, and when it suggests nothing.

import { describe, expect, it } from 'vitest'
import { baselineOf } from '../../../shared/setting/history/baseline'
import type { SalesByMonth } from '../../../shared/setting/history/sales-by-month'
import { placeOf, verdictOf } from '../../../shared/setting/history/target-place'

const START = 2014 * 12
const SHAPE = [90, 60, 95, 100, 100, 105, 90, 80, 110, 115, 120, 135]

/** Two owners, half each; null is a month without a row. */
function history(amounts: (number | null)[], end = START): SalesByMonth {
  const half = Float64Array.from(amounts, (amount) => (amount ?? 0) / 2)
  return {
    first: end - amounts.length,
    last: amounts.length === 0 ? -1 : end - 1,
    owners: new Map([
      ['a', half],
      ['b', half],
    ]),
    rowsInMonth: Int32Array.from(amounts, (amount) => (amount === null ? 0 : 2)),
  }
}
const months = (count: number, growth = 1) => Array.from({ length: count }, (_, t) => SHAPE[t % 12] * growth ** (t / 12))

describe('baselineOf', () => {
  it('carries a steady company on', () => {
    const { estimates, years, reason } = baselineOf(history(months(48)), START)
    expect(reason).toBeUndefined()
    expect(estimates.map(({ method }) => method)).toEqual(['theta', 'comb', 'both'])
    for (const { low, base, high } of estimates) {
      expect(base).toBeCloseTo(1200, 6)
      expect(high - low).toBeLessThan(1)
    }
    expect(years).toEqual([2010, 2011, 2012, 2013].map((year) => ({ year, amount: 1200, months: 12 })))
  })

  it('follows growth, with both together between the two', () => {
    const noisy = months(48, 1.1).map((amount, t) => amount * (1 + 0.05 * Math.sin(t * t)))
    const [theta, comb, both] = baselineOf(history(noisy), START).estimates
    for (const { low, base, high } of [theta, comb, both]) {
      expect(low).toBeLessThan(base)
      expect(base).toBeLessThan(high)
      expect(base).toBeGreaterThan(1200 * 1.1 ** 3)
    }
    expect(both.base).toBeCloseTo((theta.base + comb.base) / 2, 5)
  })

  it('counts fiscal years from where they start', () => {
    const { years } = baselineOf(history(months(30), START + 3), START + 3)
    expect(years).toEqual([
      { year: 2011, amount: expect.any(Number), months: 6 },
      { year: 2012, amount: 1200, months: 12 },
      { year: 2013, amount: 1200, months: 12 },
    ])
  })

  it('says of a year with missing months how many are there', () => {
    const broken: (number | null)[] = months(48)
    broken[5] = null
    const { years, months: used } = baselineOf(history(broken), START)
    expect(years[0]).toEqual({ year: 2010, amount: 1200 - SHAPE[5], months: 11 })
    expect(used).toBe(42)
  })

  it.each([
    ['tooShort', history(months(23)), START],
    ['tooShort', history([]), START],
    ['tooLongAgo', history(months(36)), START + 13],
    ['notPositive', history(months(36).map((amount) => -amount)), START],
  ] as const)('gives no estimate, and why: %s', (why, sales, start) => {
    const { estimates, reason } = baselineOf(sales, start)
    expect(reason).toBe(why)
    expect(estimates).toEqual([])
  })

  it('bridges months between the history and the year', () => {
    expect(baselineOf(history(months(36)), START + 6).estimates[0].base).toBeCloseTo(1200, 6)
  })
})

describe('the place of a target', () => {
  const estimate = { low: 900, base: 1000, high: 1111, inRatios: true }

  it('is a half at the base, and a tenth off the ends of the range', () => {
    expect(placeOf(1000, estimate)).toBe(0.5)
    expect(placeOf(1111, estimate)).toBeCloseTo(0.9, 6)
    expect(placeOf(900, estimate)).toBeCloseTo(0.1, 2)
    expect(placeOf(1055.5, { ...estimate, inRatios: false })).toBeCloseTo(0.739, 3)
  })

  it('is all or nothing where the history leaves no doubt', () => {
    expect([999, 1000, 1001].map((target) => placeOf(target, { ...estimate, high: 1000 }))).toEqual([0, 0.5, 1])
  })

  it('has a verdict', () => {
    expect([899, 900, 1111, 1112].map((target) => verdictOf(target, estimate))).toEqual(['below', 'within', 'within', 'above'])
  })
})
