import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Argument, FunctionError } from '../../shared/functions/definition'
import { gap } from '../../shared/functions/gap'

const call = (actual: Argument, target: Argument) => gap.call([actual, target])
const kind = (actual: Argument, target: Argument) => (call(actual, target) as FunctionError).kind

describe('GAP', () => {
  it('is what is missing: target minus actual, below zero when beaten', () => {
    expect(call(90, 100)).toBe(10)
    expect(call(120, 100)).toBe(-20)
    expect(call([[90], [250]], [[100], [200]])).toEqual([[10], [-50]])
    expect(call([[90, 110]], 100)).toEqual([[10, -10]])
    expect(Object.is(call(5, 5), 0)).toBe(true)
    expect(call(3, -5)).toBe(-8)
  })
  it('has no dust of binary fractions', () => {
    expect(call(100, 100.1)).toBe(0.1)
    expect(call(0.1 + 0.2, 0.3)).toBe(0)
    expect(
      call(
        [0.1, 0.2, 0.3, 0.4].reduce((sum, each) => sum + each),
        1,
      ),
    ).toBe(0)
    expect(call(1e14, 1e14 + 0.5)).toBe(0.5)
    expect(call(1e-31, 1e-30)).toBeCloseTo(9e-31, 40)
  })
  it('takes an empty actual for no data, and an empty target for nothing to compare with', () => {
    expect(call('', 100)).toBe('')
    expect(call(null, null)).toBe('')
    expect(call(5, '')).toMatchObject({ kind: 'notAvailable', params: { argument: 'target' } })
    expect(call(5, 0)).toBe(-5)
  })
  it('refuses what is not a number, and says which argument', () => {
    expect(call(1, 'x')).toMatchObject({ kind: 'invalidValue', params: { argument: 'target', argumentZh: '目标' } })
    expect(call(true, 1)).toMatchObject({ kind: 'invalidValue', params: { argument: 'actual' } })
    expect(kind('#N/A', 1)).toBe('notAvailable')
    expect(kind(-1.7e308, 1.7e308)).toBe('invalidValue')
  })
  it('is the exact difference of amounts in cents', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(cents, cents, (target, actual) => {
        expect(call(actual / 100, target / 100)).toBe((target - actual) / 100 + 0)
      }),
    )
  })
})
