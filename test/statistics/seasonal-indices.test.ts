// Seasonal indices against R's decompose().

import { describe, expect, it } from 'vitest'
import { seasonalIndices } from '../../shared/statistics'
import { truth } from '../truth'

interface Seasonality {
  cases: {
    id: string
    frequency: number
    values: number[]
    decompose_additive: { figure: number[] }
    decompose_multiplicative: { figure: number[] }
  }[]
}

const table = truth<Seasonality>('seasonality_forecast')
describe.skipIf(!table)('seasonalIndices equals R decompose()$figure', () => {
  for (const { id, frequency, values, ...expected } of table?.cases ?? []) {
    it(`${id}, multiplicative`, () => {
      const figure = seasonalIndices(values, frequency)
      expect(figure).toHaveLength(frequency)
      figure.forEach((index, s) => expect(index).toBeCloseTo(expected.decompose_multiplicative.figure[s], 12))
    })
    it(`${id}, additive`, () => {
      const figure = seasonalIndices(values, frequency, { kind: 'additive' })
      figure.forEach((index, s) => expect(index).toBeCloseTo(expected.decompose_additive.figure[s], 10))
    })
  }
})

describe('seasonalIndices', () => {
  it('finds a pure pattern again, starting with the season of the first value', () => {
    const pattern = [0.5, 1.5, 1, 1]
    seasonalIndices(
      [...pattern, ...pattern, ...pattern].map((index) => 80 * index),
      4,
    ).forEach((index, s) => expect(index).toBeCloseTo(pattern[s], 14))
  })

  it('handles an odd period', () => {
    const pattern = [0.5, 1, 1.5]
    seasonalIndices([...pattern, ...pattern], 3).forEach((index, s) => expect(index).toBeCloseTo(pattern[s], 14))
  })

  it('refuses in words what it cannot tell', () => {
    expect(() => seasonalIndices(new Array(23).fill(1), 12)).toThrow('two full periods: 24 values, not 23')
    expect(() => seasonalIndices(new Array(24).fill(0), 12)).toThrow('averages 0')
    expect(() => seasonalIndices([1, NaN, 1, 1], 2)).toThrow('finite')
    expect(() => seasonalIndices([1, null as unknown as number, 1, 1], 2)).toThrow('finite')
    expect(() => seasonalIndices([1, 1], 1)).toThrow('at least 2 seasons')
  })
})
