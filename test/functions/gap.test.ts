import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Argument, FunctionError } from '../../shared/functions/definition'
import { gap } from '../../shared/functions/gap'

const call = (...args: Argument[]) => gap.call(args)
const kind = (...args: Argument[]) => (call(...args) as FunctionError).kind

describe('GAP', () => {
  it('is what is missing: target minus actual, below zero when beaten', () => {
    expect(call(100, 90)).toBe(10)
    expect(call(100, 120)).toBe(-20)
    expect(call([[100], [200]], [[90], [250]])).toEqual([[10], [-50]])
    expect(call(100, [[90, 110]])).toEqual([[10, -10]])
    expect(Object.is(call(5, 5), 0)).toBe(true)
    expect(call(-5, 3)).toBe(-8)
  })
  it('has no dust of binary fractions', () => {
    expect(call(100.1, 100)).toBe(0.1)
    expect(call(0.3, 0.1 + 0.2)).toBe(0)
    expect(
      call(
        1,
        [0.1, 0.2, 0.3, 0.4].reduce((sum, each) => sum + each),
      ),
    ).toBe(0)
    expect(call(1e14 + 0.5, 1e14)).toBe(0.5)
    expect(call(1e-30, 1e-31)).toBeCloseTo(9e-31, 40)
  })
  it('takes an empty actual for no data, and an empty target for nothing to compare with', () => {
    expect(call(100, '')).toBe('')
    expect(call(null, null)).toBe('')
    expect(call('', 5)).toMatchObject({ kind: 'notAvailable', params: { argument: 'target' } })
    expect(call(0, 5)).toBe(-5)
  })
  it('refuses what is not a number, and says which argument', () => {
    expect(call('x', 1)).toMatchObject({ kind: 'invalidValue', params: { argument: 'target', argumentZh: '目标' } })
    expect(call(1, true)).toMatchObject({ kind: 'invalidValue', params: { argument: 'actual' } })
    expect(kind(1, '#N/A')).toBe('notAvailable')
    expect(kind(1.7e308, -1.7e308)).toBe('invalidValue')
  })
  it('is the exact difference of amounts in cents', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(cents, cents, (target, actual) => {
        expect(call(target / 100, actual / 100)).toBe((target - actual) / 100 + 0)
      }),
    )
  })
})
