// Each person's months by line, exact on both margins.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS, monthSplitter } from '../../../shared/setting/lines/months-by-line'

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0)
const even = (columns: number): Float64Array => new Float64Array(MONTHS * columns).fill(1)

const split = (months: number[], lines: number[], unit: number, seasons = even(lines.length)): number[][] => {
  const out = new Float64Array(seasons.length)
  monthSplitter(seasons, unit)({ months: Float64Array.from(months), lines: Float64Array.from(lines) }, out, 0)
  return months.map((_, i) => [...out.subarray(i * lines.length, (i + 1) * lines.length)])
}

describe('monthSplitter', () => {
  it('meets months and lines to the grain, with odd amounts and months without a target', () => {
    const amount = fc.nat(5000)
    const input = fc
      .record({
        months: fc.array(amount, { minLength: MONTHS, maxLength: MONTHS }),
        shares: fc.array(amount, { minLength: 1, maxLength: 6 }),
        unit: fc.constantFrom(1, 10, 1000),
        season: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 72, maxLength: 72 }),
      })
      .map(({ months, shares, unit, season }) => {
        const all = sum(shares) || 1
        const lines = shares.map((share) => Math.floor((sum(months) * share) / all))
        lines[0] += sum(months) - sum(lines)
        return { months, lines, unit, seasons: Float64Array.from(season.slice(0, MONTHS * lines.length)) }
      })
    fc.assert(
      fc.property(input, ({ months, lines, unit, seasons }) => {
        const table = split(months, lines, unit, seasons)
        expect(table.map(sum)).toEqual(months)
        expect(lines.map((_, j) => sum(table.map((row) => row[j])))).toEqual(lines)
        expect(table.flat().every((each) => each >= 0 && Number.isInteger(each))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is the product of the shares where every line has one season, but for rounding', () => {
    const months = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8].map((each) => each * 1000)
    const lines = [26_000, 13_000, 13_000]
    const table = split(months, lines, 1000)
    table.forEach((row, i) => row.forEach((cell, j) => expect(Math.abs(cell - (months[i] * lines[j]) / 52_000)).toBeLessThan(1000)))
  })

  it('gives a line its own season', () => {
    const seasons = even(2)
    // The second line sells in December only, almost.
    for (let month = 0; month < 11; month++) seasons[month * 2 + 1] = 0.001
    const table = split(new Array<number>(12).fill(100), [1100, 100], 1, seasons)
    expect(table[11][1]).toBeGreaterThan(85)
  })

  it('splits tables side by side into one list', () => {
    const out = new Float64Array(48)
    const make = monthSplitter(even(2), 1)
    for (const at of [0, 24]) make({ months: new Float64Array(12).fill(2), lines: Float64Array.of(12, 12) }, out, at)
    expect([...out]).toEqual(new Array(48).fill(1))
  })
})
