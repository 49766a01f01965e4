// A year around held months: exact to the last digit, the others by their weights, and without holds as if there were none.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { less, sumOf, tidy } from '../../../shared/setting/amounts'
import { noMonthLeft, restOf, yearAroundHolds } from '../../../shared/setting/split/year-around-holds'
import { yearToMonths } from '../../../shared/setting/split/year-to-months'

const EQUAL = new Array<number>(12).fill(1)
const NONE = new Array<number | null>(12).fill(null)
const YEAR = { from: 0, to: 11 }
const holding = (held: Record<number, number>): (number | null)[] => NONE.map((_, month) => held[month] ?? null)

describe('yearAroundHolds', () => {
  it('gives the others the difference by their weights', () => {
    expect(yearAroundHolds(1200, 1, EQUAL, holding({ 2: 210 }), YEAR)).toEqual([90, 90, 210, 90, 90, 90, 90, 90, 90, 90, 90, 90])
    const weights = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    expect(yearAroundHolds(1300, 1, weights, holding({ 11: 0 }), YEAR).slice(0, 3)).toEqual([217, 108, 108])
  })

  it('holds months of a part of the year, and gives the leftover below a unit to the last month that is free', () => {
    const months = yearAroundHolds(1000.5, 1, EQUAL, holding({ 6: 100.25 }), { from: 4, to: 6 })
    expect(months).toEqual([0, 0, 0, 0, 450, 450.25, 100.25, 0, 0, 0, 0, 0])
  })

  it('leaves a gap where no other month can take the rest, and says so', () => {
    const holds = holding({ 3: 10, 4: 20 })
    expect(sumOf(yearAroundHolds(100, 1, EQUAL, holds, { from: 3, to: 4 }))).toBe(30)
    expect(noMonthLeft(100, EQUAL, holds, { from: 3, to: 4 })).toBe(true)
    expect(noMonthLeft(30, EQUAL, holds, { from: 3, to: 4 })).toBe(false)
  })

  it('keeps what is held, sums to the target, and stays within one and a half units of the exact shares up to each quarter', () => {
    const request = fc.record({
      target: fc.integer({ min: 0, max: 10_000_000_000 }).map((cents) => cents / 100),
      unit: fc.constantFrom(0.01, 1, 7, 1000),
      weights: fc.array(fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: fc.nat(1_000_000) }), {
        minLength: 12,
        maxLength: 12,
      }),
      from: fc.nat(11),
      length: fc.nat(11),
      held: fc.array(fc.option(fc.integer({ min: 0, max: 80 }), { freq: 2 }), { minLength: 12, maxLength: 12 }),
    })
    fc.assert(
      fc.property(request, ({ target, unit, weights, from, length, held }) => {
        const to = Math.min(11, from + length)
        const holds = held.map((part, month) =>
          part === null || month < from || month > to ? null : tidy(Math.round((target * part) / 1000 / unit) * unit),
        )
        fc.pre(restOf(target, holds) >= 0 && !noMonthLeft(target, weights, holds, { from, to }))
        const months = yearAroundHolds(target, unit, weights, holds, { from, to })
        expect(sumOf(months)).toBe(tidy(target))
        holds.forEach((amount, month) => expect(amount === null || months[month] === amount).toBe(true))
        const free = weights.map((weight, month) => (month < from || month > to || holds[month] !== null ? 0 : weight))
        const whole = sumOf(free)
        if (whole === 0) return
        for (let quarter = 0; quarter < 4; quarter++) {
          const given = sumOf(months.slice(0, quarter * 3 + 3).map((amount, month) => (holds[month] === null ? amount : 0)))
          const share = (restOf(target, holds) * sumOf(free.slice(0, quarter * 3 + 3))) / whole
          expect(Math.abs(given - share)).toBeLessThanOrEqual(unit * 1.5 + 1e-3)
        }
        months.forEach((amount, month) => {
          if (holds[month] === null && free[month] === 0) expect(amount).toBe(0)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is the ordinary year where nothing is held', () => {
    const positive = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(
        fc.nat(100_000_000),
        fc.constantFrom(1, 7, 1000),
        positive,
        fc.nat(11),
        fc.nat(11),
        (cents, unit, weights, from, length) => {
          const to = Math.min(11, from + length)
          const target = cents / 100
          const months = yearAroundHolds(target, unit, weights, NONE, { from, to })
          const plain = yearToMonths(target, unit, weights, from, to)
          expect(months.map((amount, month) => less(amount, plain[month]))).toEqual(new Array(12).fill(0))
        },
      ),
      { numRuns: 100 },
    )
  })
})
