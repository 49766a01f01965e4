// Rounding that does not drift.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cumulativeRounding } from '../../shared/statistics'
import { truth } from '../truth'

interface Cumulative {
  cumulative_rounding: { id: string; method?: string; values: string[]; total: number; expected: number[] }[]
}

const table = truth<Cumulative>('apportionment')
describe.skipIf(!table)('cumulativeRounding reproduces the published table', () => {
  for (const one of table?.cumulative_rounding.filter((c) => c.method === undefined) ?? []) {
    it(one.id, () => {
      expect(cumulativeRounding(one.values.map(Number), one.total)).toEqual(one.expected)
      expect(cumulativeRounding(one.values.map(Number))).toEqual(one.expected)
    })
  }
})

describe('cumulativeRounding', () => {
  it('rounds halves away from zero, as spreadsheets do', () => {
    expect(cumulativeRounding([0.5, 0.5, 0.5])).toEqual([1, 0, 1])
    expect(cumulativeRounding([-0.5, -0.5, -0.5])).toEqual([-1, 0, -1])
  })

  it('scales weights to a total', () => {
    expect(cumulativeRounding([1, 1, 1], 100)).toEqual([33, 34, 33])
    expect(cumulativeRounding([1, 1], 0)).toEqual([0, 0])
    expect(cumulativeRounding([], 0)).toEqual([])
  })

  it('refuses what has no answer', () => {
    expect(() => cumulativeRounding([1, NaN])).toThrow(RangeError)
    expect(() => cumulativeRounding([1, -1], 5)).toThrow('cannot be scaled')
    expect(() => cumulativeRounding([1], 1.5)).toThrow('must be an integer')
  })

  it('keeps every prefix within half a unit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        let exact = 0
        let dealt = 0
        cumulativeRounding(values).forEach((part, i) => {
          exact += values[i]
          dealt += part
          expect(Math.abs(dealt - exact)).toBeLessThanOrEqual(0.5 + 1e-6)
        })
      }),
    )
  })

  it('meets any total exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1 }), fc.nat(1e9), (values, total) => {
        expect(cumulativeRounding(values, total).reduce((a, b) => a + b, 0)).toBe(total)
      }),
    )
  })
})
