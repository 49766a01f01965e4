import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exchangeFeasible, unitsFeasible } from '../../shared/statistics/unit-bounds'

it('tells for each part what a full check with its bounds exchanged tells', () => {
  const lower = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(-Infinity))
  const upper = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Infinity))
  const part = fc.record({ lower, upper, newLower: lower, newUpper: upper })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.integer({ min: -6, max: 6 }), (parts, count) => {
      const bounds = { lower: Float64Array.from(parts, (p) => p.lower), upper: Float64Array.from(parts, (p) => p.upper) }
      const isFeasible = exchangeFeasible(count, bounds)
      parts.forEach(({ newLower, newUpper }, at) => {
        const tried = { lower: bounds.lower.slice(), upper: bounds.upper.slice() }
        tried.lower[at] = newLower
        tried.upper[at] = newUpper
        expect(isFeasible(at, newLower, newUpper)).toBe(unitsFeasible(count, tried))
      })
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  )
})

it('counts beyond what doubles can', () => {
  const bounds = { lower: Float64Array.of(2 ** 53, 1, 1), upper: Float64Array.of(2 ** 53, 1, 1) }
  expect(exchangeFeasible(Number.MAX_SAFE_INTEGER, bounds)(0, 2 ** 53 - 3, 2 ** 53 - 3)).toBe(true)
  expect(exchangeFeasible(Number.MAX_SAFE_INTEGER, bounds)(0, 2 ** 53 - 4, 2 ** 53 - 4)).toBe(false)
})
