import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Argument, FunctionError } from '../../shared/functions/definition'
import { funnelRate } from '../../shared/functions/funnel-rate'

const call = (...args: Argument[]) => funnelRate.call(args)
const stages = [[200], [80], [40], [20]]

describe('FUNNEL_RATE', () => {
  it('runs from the first stage to the last unless told otherwise', () => {
    expect(call(stages)).toBe(0.1)
    expect(call(stages, null, null)).toBe(0.1)
    expect(call([[200, 80, 40, 20]], 2)).toBe(0.25)
    expect(call(stages, 1, 2)).toBe(0.4)
    expect(call(stages, 3, 3)).toBe(1)
    expect(call(20)).toBe(1)
  })
  it('spills over ranges of positions', () => {
    expect(call(stages, [[1], [2], [3]], [[2], [3], [4]])).toEqual([[0.4], [0.5], [0.5]])
    expect(call(stages, [[1, 2]], 4)).toEqual([[0.1, 0.25]])
  })
  it('refuses positions that are not stages, and says which argument', () => {
    for (const position of [0, 5, 1.5, -1, 'two', true]) {
      expect(call(stages, position)).toMatchObject({ kind: 'invalidValue', params: { argument: 'from' } })
      expect(call(stages, 1, position)).toMatchObject({ kind: 'invalidValue', params: { argument: 'to' } })
    }
    expect(call(stages, 3, 2)).toMatchObject({ kind: 'invalidValue', params: { from: '3', to: '2' } })
  })
  it('refuses a block, a negative count and text', () => {
    expect(
      call([
        [1, 2],
        [3, 4],
      ]),
    ).toMatchObject({ kind: 'invalidValue' })
    expect(call([[10], [-2]])).toMatchObject({ kind: 'invalidValue', params: { value: '-2' } })
    expect(call([[10], ['few']])).toMatchObject({ kind: 'invalidValue', params: { argument: 'stages, no. 2' } })
  })
  it('tells no data from zero', () => {
    expect(call([[10], [0]])).toBe(0)
    expect(call([[10], ['']])).toBe('')
    expect((call([[0], [2]]) as FunctionError).kind).toBe('divisionByZero')
    expect(call([[null], [2]])).toMatchObject({ kind: 'notAvailable', params: { argument: 'stages, no. 1' } })
  })
  it('multiplies along the funnel', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(counts, (column) => {
        const range = column.map((count) => [count])
        let product = 1
        for (let at = 1; at < column.length; at++) product *= call(range, at, at + 1) as number
        expect(call(range) as number).toBeCloseTo(product, 6)
        expect(Math.abs((call(range) as number) / product - 1)).toBeLessThan(1e-12)
      }),
    )
  })
})
