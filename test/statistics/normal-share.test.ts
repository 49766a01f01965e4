// NORMSDIST to the digits of spreadsheets.

import { describe, expect, it } from 'vitest'
import { normalShare } from '../../shared/statistics'

describe('normalShare', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [1.959963984540054, 0.975],
    [-3, 0.00134989803163009],
    [-8, 6.22096057427178e-16],
  ])('of %d', (deviations, share) => expect(Math.abs(normalShare(deviations) / share - 1)).toBeLessThan(1e-13))

  it('ends at 0 and 1', () => {
    expect(normalShare(-40)).toBe(0)
    expect(normalShare(40)).toBe(1)
    expect(normalShare(NaN)).toBeNaN()
  })

  it('rises, and both sides make a whole', () => {
    for (let z = -9; z < 9; z += 0.01) {
      expect(normalShare(z + 0.01)).toBeGreaterThanOrEqual(normalShare(z))
      expect(normalShare(z) + normalShare(-z)).toBeCloseTo(1, 14)
    }
  })
})
