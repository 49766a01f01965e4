import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalsOf, decimalsWithin, difference } from '../../shared/functions/decimals'

it.each([
  [0, 0],
  [1000, 0],
  [12.5, 1],
  [-0.01, 2],
  [1e-7, 7],
  [1.25e-7, 9],
  [1e21, 0],
  [0.1 + 0.2, 17],
])('%d has %i decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals))

it('counts decimals that read back as the number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (value) => {
      if (decimalsOf(value) <= 100) expect(Number(value.toFixed(decimalsOf(value)))).toBe(value + 0)
    }),
  )
})

it('counts the decimals of the shortest text, however many digits', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const value = digits / 10 ** decimals
      const text = String(value)
      fc.pre(!text.includes('e'))
      expect(decimalsOf(value)).toBe(text.includes('.') ? text.length - text.indexOf('.') - 1 : 0)
    }),
    { numRuns: 1000 },
  )
})

it.each([
  [0, 22],
  [5, 14],
  [9.99, 14],
  [10, 13],
  [1e14, 0],
  [1e300, 0],
  [1e-20, 22],
])('numbers up to %d keep %i decimals', (largest, decimals) => expect(decimalsWithin(largest)).toBe(decimals))

it('takes away dust and nothing else', () => {
  expect(difference(100.1, 100)).toBe(0.1)
  expect(difference(1e15 + 0.5, 1e15)).toBe(0.5)
  expect(difference(2, 2 - 2 ** -30)).toBe(2 ** -30)
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (left, right) => {
      expect(Math.abs(difference(left, right) - (left - right))).toBeLessThanOrEqual(2 ** -51 * Math.max(Math.abs(left), Math.abs(right)))
    }),
  )
})
