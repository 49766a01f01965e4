// Shrinking keeps a clear season and lets a chance one go.

import { expect, it } from 'vitest'
import { seasonalIndices, shrunkSeasonalIndices } from '../../shared/statistics'

const PATTERN = [0.5, 1.5, 1, 0.8, 1.2, 1]

it('leaves a season on which every year agrees', () => {
  const values = Array.from({ length: 24 }, (_, t) => 80 * PATTERN[t % 6])
  shrunkSeasonalIndices(values, 6, 'multiplicative').forEach((index, s) => expect(index).toBeCloseTo(PATTERN[s], 12))
})

it('draws indices to 1 (or 0) by one factor, the further the years disagree', () => {
  const noisy = (size: number) => Array.from({ length: 36 }, (_, t) => 80 * PATTERN[t % 6] + size * Math.sin(t * t))
  for (const [kind, neutral] of [
    ['multiplicative', 1],
    ['additive', 0],
  ] as const) {
    const factors = [1, 8, 30].map((size) => {
      const plain = seasonalIndices(noisy(size), 6, { kind })
      const shrunk = shrunkSeasonalIndices(noisy(size), 6, kind)
      const ratios = shrunk.map((index, s) => (index - neutral) / (plain[s] - neutral))
      for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0], 8)
      return ratios[0]
    })
    expect(factors[0]).toBeGreaterThan(0.99)
    expect(factors[0]).toBeLessThan(1)
    expect(factors[1]).toBeLessThan(factors[0])
    expect(factors[2]).toBeLessThan(factors[1])
    expect(factors[2]).toBeGreaterThanOrEqual(0)
  }
})

it('knows no season in a level', () => {
  expect(shrunkSeasonalIndices(new Array<number>(24).fill(5), 12, 'multiplicative')).toEqual(new Array(12).fill(1))
})

it('leaves too few seasons for an estimate as they are', () => {
  const values = [1, 2, 3, 1, 2, 3.5, 1, 2.2, 3]
  expect(shrunkSeasonalIndices(values, 3, 'multiplicative')).toEqual(seasonalIndices(values, 3))
})
