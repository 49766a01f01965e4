import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Argument, FunctionError } from '../../shared/functions/definition'
import { growthRate } from '../../shared/functions/growth-rate'

const call = (...args: Argument[]) => growthRate.call(args)
const kind = (...args: Argument[]) => (call(...args) as FunctionError).kind

describe('GROWTH_RATE', () => {
  it('is the difference over the earlier result', () => {
    expect(call(110, 100)).toBe(0.1)
    expect(call(90, 100)).toBe(-0.1)
    expect(call(0, 100)).toBe(-1)
    expect(call(-100, 100)).toBe(-2)
    expect(Object.is(call(100, 100), 0)).toBe(true)
    expect(call([[110], [50]], [[100], [100]])).toEqual([[0.1], [-0.5]])
    expect(call([[110, 120]], 100)).toEqual([[0.1, 0.2]])
  })
  it('has no rate from zero or below, and says why', () => {
    expect(kind(5, 0)).toBe('divisionByZero')
    expect(kind(0, 0)).toBe('divisionByZero')
    expect(call(5, -10)).toMatchObject({ kind: 'invalidValue', params: { argument: 'previous', argumentZh: '上期' } })
    expect((call(5, -10) as FunctionError).text.en).toContain('no meaningful rate')
    expect(kind(1e300, 1e-300)).toBe('invalidValue')
  })
  it('takes an empty current for no data, and an empty previous for nothing to compare with', () => {
    expect(call('', 100)).toBe('')
    expect(call(null, '')).toBe('')
    expect(call(100, '')).toMatchObject({ kind: 'notAvailable', params: { argument: 'previous' } })
  })
  it('refuses what is not a number, each in its own cell', () => {
    expect(call([[110], ['x']], [[100], [100]])).toMatchObject([[0.1], [{ kind: 'invalidValue', params: { argument: 'current' } }]])
    expect(kind(1, '#REF!')).toBe('notAvailable')
  })
  it('leads from the earlier result back to the later', () => {
    const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(amount, amount, (now, before) => {
        expect(Math.abs(before * (1 + (call(now, before) as number)) - now)).toBeLessThanOrEqual(1e-12 * (now + before))
      }),
    )
  })
})
