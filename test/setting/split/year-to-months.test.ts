// A year into quarters and months: exact, round, and never far from the season.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidy } from '../../../shared/setting/amounts'
import { yearToMonths } from '../../../shared/setting/split/year-to-months'

const sum = (values: number[]): number => tidy(values.reduce((all, value) => all + value, 0))
const EQUAL = new Array<number>(12).fill(83_333)

describe('yearToMonths', () => {
  it('splits quarters first, so that they are round too', () => {
    expect(yearToMonths(1000, 1, EQUAL)).toEqual([83, 84, 83, 83, 84, 83, 83, 84, 83, 83, 84, 83])
    expect(yearToMonths(1005, 10, EQUAL)).toHaveLength(12)
    expect(sum(yearToMonths(1005, 10, EQUAL))).toBe(1005)
  })

  it('sums to the year, in multiples of the unit but for one month, inside the active months', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1e13, max: 99_999_999_999_999 })),
        fc.constantFrom(0.01, 1, 7, 1000),
        fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 0, max: 11 }),
        (cents, unit, weights, a, b) => {
          const [from, to, target] = [Math.min(a, b), Math.max(a, b), cents / 100]
          const months = yearToMonths(target, unit, weights, from, to)
          expect(sum(months)).toBe(tidy(target))
          expect(months.every((month, at) => (at >= from && at <= to) || month === 0)).toBe(true)
          const active = weights.slice(from, to + 1)
          if (active.every((weight) => weight > 0)) {
            const whole = sum(active)
            for (let quarter = Math.floor(from / 3); quarter < Math.floor(to / 3); quarter++) {
              const [given, due] = [sum(months.slice(0, quarter * 3 + 3)), (target * sum(weights.slice(from, quarter * 3 + 3))) / whole]
              expect(Math.abs(given - due)).toBeLessThanOrEqual(unit * 1.5 + 1e-6)
            }
          }
          const off = months.filter((month) => month !== tidy(Math.round(month / unit) * unit))
          expect(off.length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
