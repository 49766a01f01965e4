// SEASONALITY against R's decompose(), as a formula receives it.
import { describe, expect, it } from 'vitest'
import type { Argument, FunctionError } from '../../shared/functions/definition'
import { seasonality } from '../../shared/functions/seasonality'
import { truth } from '../truth'

interface Seasonality {
  cases: { id: string; frequency: number; values: number[]; decompose_multiplicative: { figure: number[] } }[]
}

const call = (...args: Argument[]) => seasonality.call(args)
const column = <T>(values: T[]) => values.map((value) => [value])

const table = truth<Seasonality>('seasonality_forecast')
describe.skipIf(!table)('SEASONALITY equals R decompose()$figure', () => {
  it.each(table?.cases.map((one) => [one.id, one] as const) ?? [])('%s', (_id, { frequency, values, decompose_multiplicative }) => {
    const spilled = call(column(values), frequency) as number[][]
    expect(spilled).toHaveLength(frequency)
    spilled.forEach(([index], at) => expect(index).toBeCloseTo(decompose_multiplicative.figure[at], 12))
    expect(call([values], frequency)).toEqual([spilled.flat()])
  })
})

describe('SEASONALITY', () => {
  const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  it('takes twelve seasons unless told, and rows beneath that are still empty', () => {
    expect(call(column([...year, ...year]))).toEqual(call(column([...year, ...year, '', null]), 12))
  })
  it('says what is too short, where a gap is and what is no number', () => {
    expect(call(column(year))).toMatchObject({ kind: 'notAvailable', params: { needed: '24', given: '12' } })
    expect(call(column([...year, '', ...year]))).toMatchObject({ kind: 'notAvailable', params: { argument: 'history, row 13' } })
    expect(call([[...year, 'x', ...year]])).toMatchObject({ kind: 'invalidValue', params: { argument: 'history, column 13' } })
    expect(call([year, year])).toMatchObject({ kind: 'invalidValue' })
    expect(call(column(year), 1)).toMatchObject({ kind: 'invalidValue', params: { value: '1' } })
    expect(call(column(year), 'x')).toMatchObject({ kind: 'invalidValue', params: { argument: 'period' } })
  })
  it('has no ratio to a year that sums to nothing or less', () => {
    for (const history of [new Array<number>(24).fill(0), [...year.map((sales) => -sales), ...year]]) {
      const error = call(column(history)) as FunctionError
      expect(error.kind).toBe('invalidValue')
      expect(error.text.en).toContain('zero or below')
    }
  })
})
