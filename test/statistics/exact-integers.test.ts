// Doubles as integers in the same proportions.

import { describe, expect, it } from 'vitest'
import { exactIntegers, floorDivide } from '../../shared/statistics/exact-integers'

describe('exactIntegers', () => {
  it('leaves integers alone', () => expect(exactIntegers([3, 0, 7])).toEqual([3n, 0n, 7n]))

  it('keeps proportions exactly, from the smallest double to the largest', () => {
    const [half, quarter, none] = exactIntegers([0.5, 0.25, 0])
    expect(half).toBe(2n * quarter)
    expect(none).toBe(0n)
    const [least, most] = exactIntegers([5e-324, 2 ** 1023])
    expect(least).toBe(1n)
    expect(most).toBe(2n ** 2097n)
  })
})

describe('floorDivide', () => {
  it('rounds down below zero', () => {
    expect(floorDivide(-7n, 2n)).toEqual({ whole: -4n, rest: 1n })
    expect(floorDivide(7n, 2n)).toEqual({ whole: 3n, rest: 1n })
    expect(floorDivide(-8n, 2n)).toEqual({ whole: -4n, rest: 0n })
  })
})
