// Which part of a year somebody carries: the published case of proration by seasons, and what a profile changes.
import { describe, expect, it } from 'vitest'
import { monthlyWeights, rampedPart } from '../../../shared/setting/split/ramp'

const EVEN = new Array<number>(12).fill(1)

describe('the part of a year that somebody carries', () => {
  it('goes by the seasons of the months that are left', () => {
    const quarters = monthlyWeights([20, 20, 20, 40])
    expect(quarters).toHaveLength(12)
    expect(rampedPart(quarters, 2)).toBeCloseTo(0.8667, 4)
    expect(rampedPart(quarters, 10)).toBeCloseTo(0.2667, 4)
    expect(rampedPart(monthlyWeights(EVEN), 6)).toBe(0.5)
  })
  it('is less while a profile runs, and whole after it', () => {
    expect(rampedPart(EVEN, 6, [0, 0.5])).toBe(4.5 / 12)
    expect(rampedPart(EVEN, -1, [0, 0.5])).toBe(11.5 / 12)
    expect(rampedPart(EVEN, -5, [0, 0.5])).toBe(1)
  })
  it('is nothing for a start after the year', () => {
    expect(rampedPart(EVEN, 12)).toBe(0)
  })
})
