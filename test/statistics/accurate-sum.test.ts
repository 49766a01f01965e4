// Sums that keep small terms and exact units.

import { describe, expect, it } from 'vitest'
import { accurateSum, integerSum } from '../../shared/statistics/accurate-sum'

describe('accurateSum', () => {
  it('keeps what plain addition loses', () => {
    expect(accurateSum([1, 1e100, 1, -1e100])).toBe(2)
    expect(accurateSum([0.1, 0.2, 0.3])).toBe(0.6)
    expect(accurateSum([1, Infinity])).toBe(Infinity)
    expect(accurateSum([])).toBe(0)
  })
})

describe('integerSum', () => {
  it('is exact when partial sums pass 2^53', () => {
    expect(integerSum([9007199254740991, 2, -9007199254740991])).toBe(2)
    expect(integerSum([5, Infinity])).toBe(Infinity)
  })
})
