// The pass that a search takes says what smoothing step by step would give, and no other start does better.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitSmoothing, noveltiesOf, smoothed, type Smoothing } from '../../../shared/statistics/forecast/smoothing-fit'

/** Squared errors of one step by the textbook, from a first level and slope. */
function squaresFrom(values: Float64Array, { level: alpha, trend, damping }: Smoothing, firstLevel: number, firstSlope: number): number {
  let [level, slope, squares] = [firstLevel, firstSlope, 0]
  for (const value of values) {
    const error = value - (level + damping * slope)
    squares += error ** 2
    level += damping * slope + alpha * error
    slope = damping * slope + alpha * trend * error
  }
  return squares
}

const series = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 150 })
  .map((values) => Float64Array.from(values, (value, t) => value + t / 20))
const smoothings = fc.record({
  level: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  trend: fc.double({ min: 0.001, max: 0.6, noNaN: true }),
  damping: fc.constantFrom(0, 0.8, 0.9, 0.98, 1),
})

it('is smoothing step by step, from the start that errs least', () => {
  fc.assert(
    fc.property(series, smoothings, (values, smoothing) => {
      const fit = fitSmoothing(noveltiesOf(values, smoothing.damping), smoothing)
      const at = (level: number, slope: number) => squaresFrom(values, smoothing, fit.firstLevel + level, fit.firstSlope + slope)
      const least = at(0, 0)
      const scale = values.reduce((sum, value) => sum + value ** 2, 0)
      expect(Math.abs(fit.squares - least)).toBeLessThanOrEqual(1e-9 * scale)
      for (const away of [1e-3, -1e-3]) {
        expect(at(away, 0)).toBeGreaterThan(least - 1e-12 * scale)
        if (smoothing.damping > 0) expect(at(0, away)).toBeGreaterThan(least - 1e-12 * scale)
      }
    }),
  )
})

it('has no slope without a trend, and ends at the only level of a series that does not move', () => {
  const values = new Float64Array(20).fill(0.7)
  const smoothing = { level: 0.3, trend: 0, damping: 0 }
  const fit = fitSmoothing(noveltiesOf(values, 0), smoothing)
  expect(fit.firstSlope).toBe(0)
  expect(smoothed(values, smoothing, fit).level).toBeCloseTo(0.7, 12)
})

it('goes on along a straight line', () => {
  const values = Float64Array.from({ length: 30 }, (_, t) => 2 + 0.5 * t)
  const smoothing = { level: 0.4, trend: 0.2, damping: 1 }
  const { level, slope } = smoothed(values, smoothing, fitSmoothing(noveltiesOf(values, 1), smoothing))
  expect(level).toBeCloseTo(16.5, 9)
  expect(slope).toBeCloseTo(0.5, 9)
})
