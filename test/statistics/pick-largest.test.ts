// Choosing the largest remainders, with doubt settled exactly.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kthLargest } from '../../shared/statistics/kth-largest'
import { pickLargest } from '../../shared/statistics/pick-largest'

describe('pickLargest', () => {
  const never = (): bigint => {
    throw new Error('floats were enough')
  }

  it('takes the largest, ties to the earlier', () => {
    expect(pickLargest(2, [0, 1, 2, 3], Float64Array.of(1, 3, 1, 1), 0, never)).toEqual([1, 0])
  })

  it('asks for exact keys only within the error', () => {
    const exact = new Map([
      [1, 5n],
      [2, 6n],
    ])
    const ask = (position: number) => exact.get(position) ?? never()
    expect(pickLargest(2, [0, 1, 2, 3], Float64Array.of(9, 1.001, 1, 0), 0.01, ask)).toEqual([0, 2])
  })

  it('asks for none where all the doubtful are known to be the same', () => {
    const keys = Float64Array.of(1.001, 1, 9, 1)
    expect(pickLargest(2, [0, 1, 2, 3], keys, 0.01, never, () => true)).toEqual([2, 0])
    expect(pickLargest(2, [0, 1, 2, 3], keys, 0.01, BigInt, (left, right) => left !== 3 && right !== 3)).toEqual([2, 3])
  })

  it('takes none when none is asked for', () => expect(pickLargest(0, [], new Float64Array(0), 0, never)).toEqual([]))
})

describe('kthLargest', () => {
  it('equals the k-th of the sorted values', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.nat(), (numbers, pick) => {
        const k = (pick % numbers.length) + 1
        const sorted = Float64Array.from(numbers).sort()
        expect(kthLargest(Float64Array.from(numbers), k) === sorted[sorted.length - k]).toBe(true)
      }),
    )
  })
})
