// ALLOCATE is the product's own exact split, asked from a cell.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../shared/functions/allocate'
import { isFunctionError, type Argument, type Cell, type FunctionError } from '../../shared/functions/definition'
import { say } from '../../shared/i18n/messages'
import { largestRemainder } from '../../shared/statistics'
import { truth } from '../truth'

const call = (...args: Argument[]) => allocate.call(args)
const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value])
const words = (...args: Argument[]): string => {
  const error = call(...args)
  if (!isFunctionError(error)) throw new Error(`no error: ${JSON.stringify(error)}`)
  return say(error.text, 'en-US', error.params)
}

interface Apportionment {
  cases: { id: string; method: string; weights: number[]; seats: number; expected: number[]; min_seats?: number | null }[]
}
const table = truth<Apportionment>('apportionment')
describe.skipIf(!table)('ALLOCATE reproduces published apportionments', () => {
  for (const one of table?.cases.filter(({ method }) => method.startsWith('largest_remainder')) ?? []) {
    it(one.id, () => expect(call(one.seats, column(one.weights), null, one.min_seats ?? null)).toEqual(column(one.expected)))
  }
})

describe('ALLOCATE', () => {
  it('splits into whole units that sum to the total, in the shape of the weights', () => {
    expect(call(100, [[1], [1], [1]])).toEqual([[34], [33], [33]])
    expect(call(100, [[1, 1, 1]])).toEqual([[34, 33, 33]])
    expect(
      call(10, [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(call(7e15, [[1], [2]])).toEqual([[2333333333333333], [4666666666666667]])
    expect(call(100, 5)).toBe(100)
    expect(call(100, [[5]])).toEqual([[100]])
    expect(call([[100]], [[5]])).toEqual([[100]])
  })
  it('counts in the unit asked for, cents or thousands, and puts what is left below one in one place', () => {
    expect(call(100, [[1], [1], [1]], 0.01)).toEqual([[33.34], [33.33], [33.33]])
    expect(call(1234567, [[1], [1], [1]], 1000)).toEqual([[412000], [411567], [411000]])
    expect(call(100.5, [[1], [1]])).toEqual([[50.5], [50]])
    // The dust of a sum is no leftover.
    expect(call(0.1 + 0.2, [[1], [2]], 0.1)).toEqual([[0.1], [0.2]])
    expect(call(1234.56 * 3, [[1], [1], [1]], 0.01)).toEqual([[1234.56], [1234.56], [1234.56]])
  })
  it('keeps floors, caps and locks, each a range or one cell for all', () => {
    expect(call(100, [[10], [20], [30]], null, null, null, [[null], [20], ['']])).toEqual([[20], [20], [60]])
    expect(call(100, column([10, 20, 30, 25, 15]), 1, column([12, 0, 0, 20, 0]), column([40, 18, 50, 60, 25]))).toEqual(
      column([12, 18, 30, 25, 15]),
    )
    expect(call(100, [[1], [1], [98]], null, 30)).toEqual([[30], [30], [40]])
    expect(call(100, [[1], [1], [98]], null, null, 50)).toEqual([[25], [25], [50]])
    expect(call(10, [[1], [1]], 0.5, null, null, [[3.25], [null]])).toEqual([[3.25], [6.75]])
  })
  it('leaves a part without a weight out, unless a lock or a floor of its own gives it something', () => {
    expect(call(100, [[1], [''], [1], [null]])).toEqual([[50], [''], [50], ['']])
    expect(call(100, [[1], ['']], null, null, null, [[null], [30]])).toEqual([[70], [30]])
    expect(call(100, [[1], ['']], null, [[null], [30]])).toEqual([[70], [30]])
    expect(call(100, [[1], ['']], null, 30, 200)).toEqual([[100], ['']])
    expect(call(100, [[1], [0]])).toEqual([[100], [0]])
    expect(call(0, [[''], ['']])).toEqual([[''], ['']])
  })
  it('takes an empty total for no data', () => {
    expect(call('', [[1], [1]])).toEqual([[''], ['']])
    expect(call(null, 1)).toBe('')
    expect(call(0, [[1], [1]])).toEqual([[0], [0]])
  })
  it('splits a row of totals by column, and a column of totals by row', () => {
    expect(call([[100, 200]], [[1], [1], [1]])).toEqual([
      [34, 67],
      [33, 67],
      [33, 66],
    ])
    expect(
      call(
        [[100, 200]],
        [
          [1, 3],
          [1, 1],
        ],
      ),
    ).toEqual([
      [50, 150],
      [50, 50],
    ])
    expect(call([[100], [200]], [[1, 1, 1]])).toEqual([
      [34, 33, 33],
      [67, 67, 66],
    ])
    expect(
      call(
        [[10], [20]],
        [
          [1, 1],
          [1, 3],
        ],
        null,
        [[6, null]],
      ),
    ).toEqual([
      [6, 4],
      [6, 14],
    ])
    expect(call([[10], ['']], [[1, 1]])).toEqual([
      [5, 5],
      ['', ''],
    ])
  })
  it('keeps the error of one total to its own parts', () => {
    expect(
      call(
        [[10], [20]],
        [
          [1, 1],
          [0, 0],
        ],
      ),
    ).toMatchObject([
      [5, 5],
      [{ kind: 'invalidValue' }, { kind: 'invalidValue' }],
    ])
  })
  it('refuses totals that do not belong to the weights, and rules of another size', () => {
    for (const [totals, weights] of [
      [
        [[1], [2]],
        [[1], [1]],
      ],
      [[[1, 2]], [[1, 1]]],
      [[[1, 2]], [[1, 1, 1]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 1]],
      ],
      [[[1], [2], [3]], [[1, 1]].concat([[1, 1]])],
    ]) {
      expect((call(totals, weights) as FunctionError).text.en).toContain('"total" must be one cell')
    }
    expect(words(10, [[1], [1]], null, [[1], [1], [1]])).toContain('"floors" must have the size')
    expect(words(10, [[1], [1]], null, null, [[1, 2]])).toContain('"caps"')
    expect(words(10, [[1], [1]], null, null, null, [[], []])).toContain('"locks"')
    expect(words(10, [[1], [1]], [[1], [2]])).toContain('"unit" must be one cell')
    expect(words(10, [])).toContain('"weights" has no cells')
    expect(words([], [[1]])).toContain('"total" has no cells')
  })
  it('says who is asked for the impossible and by how much, in amounts of the sheet', () => {
    expect(words(100, [[1], [1], [1]], 0.01, [[60.5], [50], [null]])).toBe(
      'The floors need 10.5 more than there is to split (row 1; row 2). Lower them by that, or raise the total.',
    )
    expect(words(100, [[1, 1]], null, null, [[20, 30]])).toBe(
      'The caps leave 50 that no part may take (column 1; column 2). Raise them by that, or lower the total.',
    )
    expect(words(100, [[1], [1]], null, null, null, [[null], [120]])).toContain('need 20 more than there is to split (row 2)')
    expect(words(100, [[1], [1]], null, null, null, [[40], [40]])).toContain('Every part is locked, and 20 is left (row 1; row 2)')
    expect(words(100, [[1], [1]], null, [[0], [15]], [[null], [10]])).toContain('above the cap by 5 (row 2)')
    expect(words(7, [[0], [0]])).toContain('nobody can take 7')
    expect(words(7, [[''], ['']])).toContain('nobody can take 7')
    expect(words(300, [[1], [1]], 100, 150)).toContain('multiples of 100 keeps the floors and caps: 100 cannot be placed')
    expect(words(30, column(Array.from({ length: 12 }, () => 1)), null, 3)).toContain('(row 1; row 2; row 3; row 4; row 5 and 7 more)')
    const error = call(30, column(Array.from({ length: 12 }, () => 1)), null, 3) as FunctionError
    expect(say(error.text, 'zh-CN', error.params)).toBe(
      '下限合计比可分解的金额多 6（第 1 行、第 2 行、第 3 行、第 4 行、第 5 行等 12 处）。请降低这么多，或提高总额。',
    )
  })
  it('refuses what cannot be counted, and says which cell', () => {
    expect(words('many', [[1]])).toBe('The argument "total" must be a number, not "many".')
    expect(words('１,200', [[1]])).toBe(
      'The argument "total" holds "１,200" as text. Make it a number: without quotes, and not in a cell formatted as text.',
    )
    expect(words(10, [[1], ['x']])).toBe('The argument "weights, row 2" must be a number, not "x".')
    expect(words(10, [[1, -2]])).toContain('"weights, column 2" is -2: a weight cannot be below zero')
    expect(words(10, [[1], [1]], null, 'x')).toBe('The argument "floors" must be a number, not "x".')
    expect(words(10, [[1], [1]], null, null, null, [[null], [true]])).toContain('"locks, row 2"')
    expect(call(10, [[1], ['#DIV/0!']])).toMatchObject({ kind: 'notAvailable', params: { value: '#DIV/0!' } })
    for (const unit of [0, -1]) expect(words(10, [[1]], unit)).toContain('"unit" must be above zero')
    expect(words(1e16, [[1]])).toContain('too large')
    expect(words(10, [[1]], 1e300)).toContain('"unit" is too large')
    expect(words(1e14, [[1]], 0.01)).toContain('too fine')
    expect(words(10, [[1], [1]], null, null, null, [[1e300], [null]])).toContain('too large')
  })
  it('is the same split as the plan makes, whatever the amounts', () => {
    const rule = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null })
    const part = fc.record({
      weight: fc.integer({ min: 0, max: 50 }),
      floor: rule,
      cap: rule,
      lock: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null, freq: 4 }),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.nat(20000), fc.integer({ min: 1, max: 300 }), (parts, cents, unit) => {
        const of = (key: keyof (typeof parts)[number]) => parts.map((each) => each[key])
        const money = (key: keyof (typeof parts)[number]) => column(of(key).map((amount) => (amount === null ? null : amount / 100)))
        const result = call(cents / 100, column(of('weight')), unit / 100, money('floor'), money('cap'), money('lock'))
        let expected: Cell[][] | undefined
        try {
          const rules = { unit, floors: of('floor'), caps: of('cap'), locks: of('lock') }
          expected = column(largestRemainder(cents, of('weight') as number[], rules).map((amount) => amount / 100))
        } catch {
          expected = undefined
        }
        if (expected) expect(result).toEqual(expected)
        else expect(result).toMatchObject({ kind: 'invalidValue' })
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    )
  })
  it('sums to the total to its last cent, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(weights, fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(0.01, 0.5, 1, 1000), (values, cents, unit) => {
        if (values.every((value) => value === 0)) return
        const parts = (call(cents / 100, column(values), unit) as number[][]).flat()
        expect(parts.reduce((sum, part) => sum + BigInt(Math.round(part * 100)), 0n)).toBe(BigInt(cents))
        expect(parts.filter((part) => Math.round(part * 100) % Math.round(unit * 100) !== 0).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    )
  })
})
