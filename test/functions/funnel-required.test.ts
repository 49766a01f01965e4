// FUNNEL_REQUIRED reads the funnel backwards: what FUNNEL_RATE gives leads from its counts to the deals again.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Argument } from '../../shared/functions/definition'
import { funnelRate } from '../../shared/functions/funnel-rate'
import { funnelRequired } from '../../shared/functions/funnel-required'

const call = (...args: Argument[]) => funnelRequired.call(args)

describe('FUNNEL_REQUIRED', () => {
  it('needs at each stage the deals over the chance to get there', () => {
    expect(call(100_000, 5000, [[0.4, 0.5, 0.25]])).toEqual([[400, 160, 80]])
    expect(call(80_000, 4000, [[0.5], [0.5], [0.25]])).toEqual([[320], [160], [80]])
    expect(call(80_000, 4000, 0.25)).toBe(80)
  })
  it('takes a column of reps, with common or own deal values and rates', () => {
    expect(call([[80_000], [40_000]], 4000, [[0.5, 0.25]])).toEqual([
      [160, 80],
      [80, 40],
    ])
    expect(
      call(
        [[80_000], [40_000]],
        [[4000], [8000]],
        [
          [0.5, 0.25],
          [0.5, 0.5],
        ],
      ),
    ).toEqual([
      [160, 80],
      [20, 10],
    ])
  })
  it('leaves empty cells behind the last rate empty', () => {
    expect(call(80_000, 4000, [[0.5], [0.25], [''], ['']])).toEqual([[160], [80], [''], ['']])
    expect(
      call([[80_000], [40_000]], 4000, [
        [0.5, 0.25],
        [0.5, ''],
      ]),
    ).toEqual([
      [160, 80],
      [20, ''],
    ])
  })
  it('keeps an error and a missing target in their own row', () => {
    expect(call([['x'], [''], [10]], 1, [[0.5]])).toMatchObject([[{ kind: 'invalidValue' }], [''], [20]])
    expect(
      call([[10], [10]], 1, [
        [0.5, 2],
        [0.5, 0.5],
      ]),
    ).toMatchObject([
      [{ params: { argument: 'rates, row 1, column 2', value: '2' } }, { kind: 'invalidValue' }],
      [40, 20],
    ])
  })
  it('says what it cannot use', () => {
    expect(call(10, 0, 0.5)).toMatchObject({ kind: 'divisionByZero', params: { argument: 'dealValue' } })
    expect(call(10, 1, 0)).toMatchObject({ kind: 'divisionByZero', params: { argument: 'rates' } })
    expect(call(10, 1, [['', 0.5]])).toMatchObject([[{ kind: 'notAvailable', params: { argument: 'rates, column 1' } }, {}]])
    expect(call(10, 1, [[''], ['']])).toMatchObject([[{ kind: 'notAvailable', params: { argument: 'rates, row 1' } }], [{}]])
    expect(call(10, 1, 40)).toMatchObject({ kind: 'invalidValue', params: { value: '40' } })
    expect(call([[10], [20]], 1, [[0.5], [0.5]])).toMatchObject({ kind: 'invalidValue' })
    expect(call([[10, 20]], 1, [[0.5, 0.5]])).toMatchObject({ kind: 'invalidValue' })
    expect(call(1e300, 1e-5, 1e-300)).toMatchObject({ kind: 'invalidValue' })
  })
  it('finds the counts again from which FUNNEL_RATE took the rates', () => {
    const falling = fc
      .array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 })
      .map((counts) => counts.sort((a, b) => b - a))
    fc.assert(
      fc.property(falling, (counts) => {
        const rates = counts.slice(1).map((_, at) => funnelRate.call([[counts], at + 1, at + 2]) as number)
        const needed = (call(counts[counts.length - 1] * 7, 7, [rates]) as number[][])[0]
        needed.forEach((count, at) => expect(count).toBeCloseTo(counts[at], 6))
      }),
    )
  })
})
