// Quotas whose whole part is certain, beyond what floats can hold.

import { describe, expect, it } from 'vitest'
import { quotas } from '../../shared/statistics/quotas'

describe('quotas', () => {
  it('are exact in floats where all products are below 2^53', () => {
    const { whole, rest, error } = quotas(10, Float64Array.of(1, 2, 4))
    expect([...whole]).toEqual([1, 2, 5])
    expect([...rest]).toEqual([3, 6, 5])
    expect(error).toBe(0)
  })

  it('find the floor of a quota that floats would round up', () => {
    // (2^53 − 1)/3 has no double of its own: floats give an integer, the quota is a third above one.
    const { whole, exactRest } = quotas(Number.MAX_SAFE_INTEGER, Float64Array.of(1, 2))
    expect([...whole]).toEqual([3002399751580330, 6004799503160660])
    expect([exactRest(0), exactRest(1)]).toEqual([1n, 2n])
  })

  it('find the floor below zero', () => {
    const { whole, fraction } = quotas(-10, Float64Array.of(1, 3))
    expect([...whole]).toEqual([-3, -8])
    expect([fraction(0), fraction(1)]).toEqual([0.5, 0.5])
  })

  it('see that equal shares of weights with decimals are whole', () => {
    expect([...quotas(6, Float64Array.of(0.1, 0.2)).whole]).toEqual([2, 4])
  })
})
