// The custom functions on 100,000 rows in one call, against a plain loop that makes as many cells.

import { calculations } from '../../shared/functions/calculations'
import type { Argument, FunctionResult } from '../../shared/functions/definition'
import type { Scalar } from '../../shared/workbook/cell'
import { compare, right, type Measured } from './measure'
import { someWeights } from './numbers'

const ROWS = 100_000

const column = (at: (row: number) => Scalar, rows = ROWS): Scalar[][] => Array.from({ length: rows }, (_, row) => [at(row)])

export async function functionsOnRows(): Promise<Measured[]> {
  const weights = someWeights(ROWS)
  const amounts = column((row) => Math.round(weights[row] * 100) / 100)
  const starts = column((row) => 45_000 + (row % 700))
  const ends = column((row) => 45_000 + (row % 700) + (row % 90))
  const plain = () => amounts.map(([amount], row) => [(amount as number) / (ends[row][0] as number)])
  const calls: Record<string, Argument[]> = {
    ATTAINMENT: [amounts, ends],
    GAP: [amounts, ends],
    GROWTH_RATE: [ends, amounts],
    ALLOCATE: [123_456_789, amounts],
    FUNNEL_RATE: [[[200], [80], [20]], column((row) => 1 + (row % 2)), column(() => 3)],
    SELLING_DAYS: [starts, ends, column((row) => 45_000 + row * 7, 100), column((row) => 45_005 + row * 14, 40)],
    SEASONALITY: [amounts, 12],
    RAMP: [amounts, starts, column(() => 1, 12), column((month) => month / 6, 6), 45_000],
    OVERASSIGN: [amounts, [[0.08], [0.05]]],
    FUNNEL_REQUIRED: [amounts, 4000, [[0.2, 0.4, 0.5]]],
  }
  const all = calculations.map(({ name, call }) => {
    if (calls[name] === undefined) throw new Error(`no call is written here for ${name}`)
    return { what: name, call, args: calls[name], rows: name === 'SEASONALITY' ? 12 : ROWS }
  })
  const allocate = calculations.find(({ name }) => name === 'ALLOCATE')!.call
  all.push({
    what: 'ALLOCATE to the cent, floors, caps, locks',
    call: allocate,
    args: [123_456_789, amounts, 0.01, 0.5, 12_000, column((row) => (row % 10 ? null : 1.25))],
    rows: ROWS,
  })
  const measured: Measured[] = []
  for (const { what, call, args, rows } of all) {
    measured.push(
      await compare({
        group: 'custom functions',
        what,
        size: '100,000 rows',
        run: () => call(args),
        against: 'plain loop',
        floor: plain,
        verdict: () => right(isWhole(call(args), rows), 'a number in every row'),
      }),
    )
  }
  return measured
}

const isWhole = (result: FunctionResult, rows: number): boolean =>
  Array.isArray(result) && result.length === rows && result.every(([cell]) => Number.isFinite(cell))
