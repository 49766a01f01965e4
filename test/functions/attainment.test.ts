import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attainment } from '../../shared/functions/attainment'
import { isFunctionError, type Argument, type FunctionError } from '../../shared/functions/definition'

const call = (...args: Argument[]) => attainment.call(args)
const kind = (...args: Argument[]) => (call(...args) as FunctionError).kind

describe('ATTAINMENT', () => {
  it('is actual over target', () => {
    expect(call(90, 100)).toBe(0.9)
    expect(call([[90], [120]], [[100], [100]])).toEqual([[0.9], [1.2]])
    expect(Object.is(call(-0, 5), 0)).toBe(true)
  })
  it('repeats one cell, row or column over the other range', () => {
    expect(
      call(
        [
          [1, 2],
          [3, 4],
        ],
        2,
      ),
    ).toEqual([
      [0.5, 1],
      [1.5, 2],
    ])
    expect(
      call(
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2]],
      ),
    ).toEqual([
      [1, 1],
      [3, 2],
    ])
    expect(call([[1], [2]], [[1, 2]])).toEqual([
      [1, 0.5],
      [2, 1],
    ])
    expect(call([[1, 2]], [[4]])).toEqual([[0.25, 0.5]])
  })
  it('takes an empty actual for no data, not zero', () => {
    for (const empty of [null, undefined, '']) expect(call(empty, 100)).toBe('')
    expect(call('', '')).toBe('')
    expect(call(0, 100)).toBe(0)
  })
  it('refuses an empty, zero or negative target, each by its own error', () => {
    expect(kind(5, null)).toBe('notAvailable')
    expect(kind(5, 0)).toBe('divisionByZero')
    expect(kind(5, -1)).toBe('invalidValue')
  })
  it('refuses what is not a number, and says which argument', () => {
    expect(call('ninety', 100)).toMatchObject({ kind: 'invalidValue', params: { argument: 'actual', argumentZh: '实际', value: 'ninety' } })
    expect(call(90, true)).toMatchObject({ kind: 'invalidValue', params: { argument: 'target' } })
    expect(call('#REF!', 100)).toMatchObject({ kind: 'notAvailable', params: { value: '#REF!' } })
    expect(kind('90', 100)).toBe('invalidValue')
    expect(kind(1e300, 1e-300)).toBe('invalidValue')
  })
  it('keeps an error to its own cell', () => {
    const result = call([[90], [80]], [[100], [0]])
    expect(result).toMatchObject([[0.9], [{ kind: 'divisionByZero' }]])
  })
  it('refuses ranges of different sizes', () => {
    expect(kind([[1], [2]], [[1], [2], [3]])).toBe('invalidValue')
  })
  it('is the quotient for every finite pair, in the shape of the range', () => {
    const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 })
    const positive = fc.double({ noNaN: true, min: 1e-3, max: 1e9 })
    const pairs = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(fc.tuple(number, positive), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(pairs, (rows) => {
        const result = call(
          rows.map((row) => row.map(([top]) => top)),
          rows.map((row) => row.map(([, bottom]) => bottom)),
        )
        expect(result).toEqual(rows.map((row) => row.map(([top, bottom]) => top / bottom + 0)))
      }),
    )
  })
  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constantFrom(null, '', '#N/A', 0, -0, Infinity, NaN))
    const argument = fc.oneof(cell, fc.constant(undefined), fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }))
    fc.assert(
      fc.property(argument, argument, (actual, target) => {
        const result = call(actual, target)
        const cells = Array.isArray(result) ? result.flat() : [result]
        for (const each of cells) expect(isFunctionError(each) || each === '' || Number.isFinite(each)).toBe(true)
      }),
    )
  })
})
