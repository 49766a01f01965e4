// What both forecasts promise for any series: patterns go on, measures do not matter, unknowns are refused.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comb, theta } from '../../../shared/statistics'

const PATTERN = [80, 70, 90, 100, 110, 105, 95, 90, 100, 120, 140, 100]
const years = (count: number, of: (month: number, year: number) => number) =>
  Array.from({ length: 12 * count }, (_, t) => of(t % 12, Math.floor(t / 12)))
/** Uneven but repeatable. */
const noise = (t: number) => Math.sin(t * 12.9898) * 0.04

describe.each([
  ['theta', theta],
  ['comb', comb],
] as const)('%s', (_name, method) => {
  it('carries a pure season on', () => {
    const { mean } = method(
      years(4, (month) => PATTERN[month]),
      12,
      14,
    )
    mean.forEach((value, h) => expect(value).toBeCloseTo(PATTERN[h % 12], 6))
  })

  it.each([24, 29, 36])('carries a season on that it has seen for %d months, whatever month comes next', (length) => {
    const series = years(4, (month) => PATTERN[month])
    method(series.slice(0, length), 12, 12).mean.forEach((value, h) => expect(value).toBeCloseTo(series[(length + h) % 12], 6))
  })

  it('is less sure of a season seen for two years than for six', () => {
    const series = years(6, (month, year) => PATTERN[month] * (1 + noise(month + 12 * year)))
    const width = (values: number[]) => {
      const { lower, upper } = method(values, 12, 1)
      return upper[0] / lower[0]
    }
    expect(width(series.slice(-24))).toBeGreaterThan(width(series))
  })

  it('starts with the season that follows the last value', () => {
    const { mean } = method(years(4, (month) => PATTERN[month]).slice(0, -5), 12, 3)
    mean.forEach((value, h) => expect(value).toBeCloseTo(PATTERN[7 + h], 6))
  })

  it('keeps a level without variation, with an interval of no width', () => {
    const { mean, lower, upper } = method(new Array<number>(30).fill(250), 12, 3)
    for (const value of [...mean, ...lower, ...upper]) expect(value).toBeCloseTo(250, 9)
  })

  it('follows growth, and not far beyond it', () => {
    const series = Array.from({ length: 48 }, (_, t) => 1000 * 1.01 ** t * (1 + noise(t)))
    const { mean } = method(series, 12, 12)
    expect(mean[11]).toBeGreaterThan(mean[0])
    expect(mean[11]).toBeLessThan(1.1 * 1000 * 1.01 ** 59)
  })

  it('widens its interval with the distance', () => {
    const series = Array.from({ length: 48 }, (_, t) => 500 * (1 + noise(t)) + (t % 7))
    const { mean, lower, upper } = method(series, 1, 6)
    mean.forEach((value, h) => {
      expect(lower[h]).toBeLessThan(value)
      expect(upper[h]).toBeGreaterThan(value)
      if (h > 0) expect(upper[h] / lower[h]).toBeGreaterThan(upper[h - 1] / lower[h - 1])
    })
    const narrow = method(series, 1, 6, { coverage: 0.5 })
    expect(narrow.upper[0] - narrow.lower[0]).toBeLessThan(upper[0] - lower[0])
  })

  it.each([1e-6, 1e9])('does not depend on the unit of the money (times %d)', (unit) => {
    const series = years(3, (month, year) => PATTERN[month] * (1 + 0.1 * year) * (1 + noise(month + 12 * year)))
    const plain = method(series, 12, 12)
    const scaled = method(
      series.map((value) => value * unit),
      12,
      12,
    )
    plain.mean.forEach((value, h) => expect(scaled.mean[h] / unit / value).toBeCloseTo(1, 9))
    plain.lower.forEach((value, h) => expect(scaled.lower[h] / unit / value).toBeCloseTo(1, 9))
  })

  it('takes months without sales as they are and forecasts nothing below them', () => {
    const { mean, lower } = method(
      years(3, (month) => (month < 6 ? 0 : 40 + month)),
      12,
      12,
    )
    for (const value of [...mean, ...lower]) expect(value).toBeGreaterThanOrEqual(0)
    expect(mean[8]).toBeGreaterThan(mean[2])
  })

  it('lets a series that went below zero go there again', () => {
    const { lower } = method([5, -3, 4, -6, 2, -4, 3, -5], 1, 2)
    expect(lower[0]).toBeLessThan(0)
  })

  it('knows quarters', () => {
    const quarters = Array.from({ length: 20 }, (_, t) => [10, 20, 30, 40][t % 4])
    method(quarters, 4, 4).mean.forEach((value, h) => expect(value).toBeCloseTo([10, 20, 30, 40][h], 6))
  })

  it('orders its interval and knows no infinite value, whatever the series', () => {
    const amounts = fc.oneof(
      fc.constant(0),
      fc.integer({ min: -3, max: 9 }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    )
    const series = fc.oneof(
      fc.array(amounts, { minLength: 4, maxLength: 110 }),
      fc.tuple(amounts, fc.integer({ min: 4, max: 60 })).map(([amount, count]) => new Array<number>(count).fill(amount)),
      fc.array(fc.nat(4), { minLength: 4, maxLength: 60 }).map((counts) => counts.map((count) => Math.max(0, count - 3))),
    )
    fc.assert(
      fc.property(series, fc.constantFrom(1, 2, 4, 12, 52), fc.constantFrom(1, 1e12, 1e-6), (plain, period, unit) => {
        const values = plain.map((value) => value * unit)
        const { mean, lower, upper } = method(values, period, 18)
        const least = values.some((value) => value < 0) ? -Infinity : 0
        for (let h = 0; h < 18; h++) {
          expect(Number.isFinite(lower[h]) && Number.isFinite(upper[h])).toBe(true)
          expect(lower[h] <= mean[h] && mean[h] <= upper[h] && lower[h] >= least).toBe(true)
        }
      }),
    )
  })

  it('takes the four values it needs, and no fewer', () => {
    expect(method([3, 4, 5, 6], 12, 2).mean).toHaveLength(2)
    expect(() => method([3, 4, 5], 12, 2)).toThrow('at least 4 values, not 3')
  })

  it('refuses in words what it cannot tell', () => {
    for (const unknown of [NaN, Infinity, -Infinity]) expect(() => method([1, unknown, 3, 4], 12, 2)).toThrow('finite')
    expect(() => method([1, null as unknown as number, 3, 4], 12, 2)).toThrow('finite')
    expect(() => method([1, 2, 3, 4], 0, 2)).toThrow('period')
    expect(() => method([1, 2, 3, 4], 12, 0.5)).toThrow('horizon')
    expect(() => method([1, 2, 3, 4], 12, 1, { coverage: 1 })).toThrow('coverage')
  })
})
