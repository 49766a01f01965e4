// Tables that meet both margins to the grain, whatever their zeros and odd amounts, beside simple oracles.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controlledRounding, proportionalFit } from '../../../shared/statistics'
import { splitTwoWays } from '../../../shared/setting/lines/two-margins'
import { truth } from '../../truth'

const flat = (table: readonly (readonly number[])[]): Float64Array => Float64Array.from(table.flat())
const tableOf = (amounts: Float64Array, columns: number): number[][] =>
  Array.from({ length: amounts.length / columns }, (_, i) => [...amounts.subarray(i * columns, i * columns + columns)])
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const columnsOf = (table: number[][]): number[][] => table[0].map((_, j) => table.map((row) => row[j]))

const split = (weights: number[][], rows: number[], columns: number[], unit = 1): number[][] =>
  tableOf(
    splitTwoWays({ weights: flat(weights), rowTotals: Float64Array.from(rows), columnTotals: Float64Array.from(columns), unit }).amounts,
    columns.length,
  )

interface Ipf {
  cases: { id: string; dims: number[]; seed: number[][]; row_targets: number[]; col_targets: number[]; fit: number[][] }[]
}

const ipf = truth<Ipf>('ipf')
describe.skipIf(!ipf)('splitTwoWays rounds the fit of R to a neighbour in every cell', () => {
  for (const one of ipf?.cases.filter(({ dims }) => dims.length === 2) ?? []) {
    // Margins in thousandths, so that they are whole.
    const [rows, columns] = [one.row_targets, one.col_targets].map((totals) => totals.map((total) => Math.round(total * 1000)))
    it(one.id, () => {
      const table = split(one.seed, rows, columns)
      expect(table.map(sum)).toEqual(rows)
      expect(columnsOf(table).map(sum)).toEqual(columns)
      table.forEach((row, i) => row.forEach((cell, j) => expect(Math.abs(cell - one.fit[i][j] * 1000)).toBeLessThan(1.01)))
    })
  }
})

interface Rounding {
  cases: { id: string; x: number[][]; row_targets: number[]; col_targets: number[] }[]
}

const rounding = truth<Rounding>('controlled_rounding')
describe.skipIf(!rounding)('splitTwoWays keeps the margins of published tables, each cell a neighbour', () => {
  for (const { id, x, row_targets, col_targets } of rounding?.cases ?? []) {
    it(id, () => {
      const table = split(x, row_targets, col_targets)
      expect(table.map(sum)).toEqual(row_targets)
      expect(columnsOf(table).map(sum)).toEqual(col_targets)
      table.forEach((row, i) => row.forEach((cell, j) => expect(Math.abs(cell - x[i][j])).toBeLessThan(1.01)))
    })
  }
})

interface Seats {
  id: string
  votes: number[][]
  district_seats: number[]
  party_seats: number[]
  expected: number[][]
}
interface Biproportional {
  cases: Seats[]
  random_cases: Seats[]
}

const seats = truth<Biproportional>('biproportional')
describe.skipIf(!seats)('splitTwoWays gives official elections their margins, no cell more than a seat from the official one', () => {
  for (const { id, votes, district_seats, party_seats, expected } of [...(seats?.cases ?? []), ...(seats?.random_cases ?? [])]) {
    it(id, () => {
      const table = split(votes, party_seats, district_seats)
      expect(table.map(sum)).toEqual(party_seats)
      expect(columnsOf(table).map(sum)).toEqual(district_seats)
      // Another rounding rule than Webster's: neighbours of the same fitted values.
      table.forEach((row, i) => row.forEach((cell, j) => expect(Math.abs(cell - expected[i][j])).toBeLessThanOrEqual(1)))
    })
  }
})

/** Weights with zeros, and margins of a table that has the same zeros, so that they can be met. */
const reachable = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) => {
    const cells = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
    const weight = fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.double({ min: 0.01, max: 100, noNaN: true }) },
    )
    return fc.record({ weights: cells(weight), amounts: cells(fc.integer({ min: 0, max: 100_000 })), unit: fc.constantFrom(1, 10, 1000) })
  })
  .map(({ weights, amounts, unit }) => {
    const table = amounts.map((row, i) => row.map((amount, j) => (weights[i][j] > 0 ? amount : 0)))
    return { weights, rows: table.map(sum), columns: columnsOf(table).map(sum), unit }
  })

describe('splitTwoWays', () => {
  it('meets any margins that zeros let be met, and keeps the zeros', () => {
    fc.assert(
      fc.property(reachable, ({ weights, rows, columns, unit }) => {
        const table = split(weights, rows, columns, unit)
        expect(table.map(sum)).toEqual(rows)
        expect(columnsOf(table).map(sum)).toEqual(columns)
        expect(
          table.every((row, i) => row.every((cell, j) => cell >= 0 && Number.isInteger(cell) && (cell === 0 || weights[i][j] > 0))),
        ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is within a unit of the fit in every cell, as the slow optimum is, and near it down every list of rows', () => {
    const cell = fc.double({ min: 0.1, max: 10, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 40 }), fc.nat(1e6), (weights, seed) => {
        const rows = weights.map((_, i) => 1 + ((seed * (i + 7)) % 50))
        const shares = columnsOf(weights.map((row) => [...row])).map(sum)
        const columns = shares.map((share) => Math.floor((share / sum(shares)) * sum(rows)))
        columns[0] += sum(rows) - sum(columns)
        const exact = proportionalFit(weights, rows, columns)
        const table = split(
          weights.map((row) => [...row]),
          rows,
          columns,
        )
        const drift = [0, 0, 0]
        table.forEach((row, i) =>
          row.forEach((amount, j) => {
            expect(Math.abs(amount - exact[i][j])).toBeLessThan(1.01)
            drift[j] += amount - exact[i][j]
            expect(Math.abs(drift[j])).toBeLessThan(2)
          }),
        )
        expect(controlledRounding(exact).map(sum)).toEqual(table.map(sum))
      }),
    )
  })

  it('puts what is below a unit into one cell of its row', () => {
    const table = split(
      [
        [5, 5],
        [5, 5],
      ],
      [20_345, 19_655],
      [15_000, 25_000],
      1000,
    )
    expect(table.map(sum)).toEqual([20_345, 19_655])
    expect(columnsOf(table).map(sum)).toEqual([15_000, 25_000])
    expect(table.flat().filter((amount) => amount % 1000 !== 0)).toHaveLength(2)
  })

  it.each([
    // Row 0 sells only line 0, which has less than its target.
    ['row-blocked', 5, [0], [[1, 0], [1, 1]], [15, 5], [10, 10]], // prettier-ignore
    ['column-blocked', 10, [1], [[1, 0], [1, 0]], [15, 5], [10, 10]], // prettier-ignore
  ])('says who cannot be met: %s', (reason, amount, indices, weights, rows, columns) => {
    expect(() => split(weights, rows, columns)).toThrow(expect.objectContaining({ reason, amount, indices }))
  })

  it('meets margins that only a cell fading to nothing would meet', () => {
    expect(
      split(
        [
          [1, 0],
          [1, 1],
        ],
        [2000, 2000],
        [2000, 2000],
      ),
    ).toEqual([
      [2000, 0],
      [0, 2000],
    ])
  })

  it('is exact where doubles do not tell units', () => {
    const rows = [9e14 + 1, 3e14 + 7, 11]
    const columns = [7e14, 5e14, 19]
    const table = split(
      [
        [1, 2, 3],
        [4, 5, 6],
        [1, 1, 1],
      ],
      rows,
      columns,
    )
    expect(table.map(sum)).toEqual(rows)
    expect(columnsOf(table).map(sum)).toEqual(columns)
  })
})
