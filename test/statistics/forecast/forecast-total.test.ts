// A total's interval is neither that of independent months nor that of months that err together.

import { describe, expect, it } from 'vitest'
import { combLine, forecastTotal, theta, thetaLine } from '../../../shared/statistics'
import { truth } from '../../truth'

const PATTERN = [80, 70, 90, 100, 110, 105, 95, 90, 100, 120, 140, 100]
const noisy = Array.from({ length: 48 }, (_, t) => PATTERN[t % 12] * (1 + 0.1 * Math.sin(t * t)))
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

const m3 = truth<{ series: { x: number[]; xx: number[] }[] }>('m3_monthly')
describe.skipIf(!m3).each([
  ['theta', thetaLine],
  ['comb', combLine],
] as const)('the next year of the M3 series by %s', (_name, carryOn) => {
  it('lies in its interval about as often as promised', () => {
    const years = (m3?.series ?? []).map(({ x, xx }) => ({
      actual: sum(xx.slice(0, 12)),
      ...forecastTotal(x, 12, { from: 0, count: 12 }, carryOn, { coverage: 0.8 }),
    }))
    const inside = years.filter(({ actual, lower, upper }) => actual >= lower && actual <= upper).length / years.length
    expect(inside).toBeGreaterThan(0.7)
    expect(inside).toBeLessThan(0.9)
  })
})

describe('forecastTotal', () => {
  it('sums the months of the forecast, from the step it is told', () => {
    const months = theta(noisy, 12, 15)
    const total = forecastTotal(noisy, 12, { from: 3, count: 12 }, thetaLine)
    expect(total.mean).toBeCloseTo(sum(months.mean.slice(3)), 9)
    expect(total.upper).toBeLessThan(sum(months.upper.slice(3)))
    expect(total.upper - total.mean).toBeGreaterThan(Math.hypot(...months.upper.slice(3).map((value, h) => value - months.mean[3 + h])))
  })

  it('of one month is that month', () => {
    const months = theta(noisy, 12, 1)
    const total = forecastTotal(noisy, 12, { from: 0, count: 1 }, thetaLine)
    expect([total.lower, total.mean, total.upper].map((value) => value.toFixed(9))).toEqual(
      [months.lower[0], months.mean[0], months.upper[0]].map((value) => value.toFixed(9)),
    )
    expect(total.inRatios).toBe(true)
  })

  it('takes a series with empty months as sums', () => {
    const rests = Array.from({ length: 36 }, (_, t) => (t % 12 < 6 ? 0 : 40 + (t % 12) + Math.sin(t)))
    const total = forecastTotal(rests, 12, { from: 0, count: 12 }, combLine)
    expect(total.inRatios).toBe(false)
    expect(total.lower).toBeGreaterThanOrEqual(0)
    expect(total.mean).toBeGreaterThan(total.lower)
    expect(total.upper - total.mean).toBeCloseTo(1.96 * total.spread, 1)
  })

  it('refuses a total of nothing', () => {
    expect(() => forecastTotal(noisy, 12, { from: -1, count: 12 }, thetaLine)).toThrow('first step')
    expect(() => forecastTotal(noisy, 12, { from: 0, count: 0 }, thetaLine)).toThrow('at least one value')
    expect(() => forecastTotal(noisy, 12, { from: 0, count: 12 }, thetaLine, { coverage: 2 })).toThrow('coverage')
  })
})
