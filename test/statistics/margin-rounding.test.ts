// Large tables rounded in one pass: both margins exact, neighbours in every cell.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundToMargins } from '../../shared/statistics/margin-rounding'
import { checkSupport } from '../../shared/statistics/margin-support'

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0)

function rounded(values: number[][], rowTotals: number[], columnTotals: number[]): number[][] {
  const out = new Float64Array(values.flat().length)
  roundToMargins({ values: Float64Array.from(values.flat()), rowTotals, columnTotals }, out)
  return values.map((row, i) => [...out.subarray(i * row.length, (i + 1) * row.length)])
}

describe('roundToMargins', () => {
  it('finds the only table there is', () => {
    expect(rounded([[0.5, 0.5, 0], [0, 0.5, 0.5], [0.5, 0, 0.5]], [1, 1, 1], [1, 1, 1]).map(sum)).toEqual([1, 1, 1]) // prettier-ignore
    expect(rounded([[2, 3], [4, 5]], [5, 9], [6, 8])).toEqual([[2, 3], [4, 5]]) // prettier-ignore
  })

  it('rounds every cell to a neighbour where whole margins are those of the values', () => {
    // Whole margins: each row is cut anew from a whole number, and the last row takes what columns are short of.
    const share = fc.integer({ min: 0, max: 16 })
    const grid = fc
      .tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(share, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    fc.assert(
      fc.property(grid, (sixteenths) => {
        const values = sixteenths.map((row) => row.map((cell) => cell / 16))
        // One more column and row make the margins whole.
        const table = values.map((row) => [...row, Math.ceil(sum(row)) - sum(row)])
        table.push(table[0].map((_, j) => Math.ceil(sum(table.map((row) => row[j]))) - sum(table.map((row) => row[j]))))
        const last = table[table.length - 1]
        const corner = sum(last.slice(0, -1))
        last[last.length - 1] += Math.ceil(sum(last)) - sum(last)
        const column = sum(table.map((row) => row[last.length - 1]))
        if (!Number.isInteger(column)) return
        expect(corner).toBeGreaterThanOrEqual(0)
        const rowTotals = table.map(sum)
        const columnTotals = table[0].map((_, j) => sum(table.map((row) => row[j])))
        const found = rounded(table, rowTotals, columnTotals)
        expect(found.map(sum)).toEqual(rowTotals)
        expect(found[0].map((_, j) => sum(found.map((row) => row[j])))).toEqual(columnTotals)
        expect(found.every((row, i) => row.every((cell, j) => Math.abs(cell - table[i][j]) < 1))).toBe(true)
      }),
    )
  })

  it('says that a column cannot be met', () => {
    expect(() => rounded([[1, 0], [1, 0]], [1, 1], [1, 1])).toThrow(expect.objectContaining({ reason: 'column-blocked' })) // prettier-ignore
  })
})

describe('checkSupport', () => {
  const check = (table: number[][], rows: number[], columns: number[]) => () =>
    checkSupport(Float64Array.from(table.flat()), Float64Array.from(rows), Float64Array.from(columns))

  it('names every row of the groups at fault', () => {
    expect(check([[1, 0], [1, 1], [1, 0]], [4, 3, 2], [5, 4])).toThrow(expect.objectContaining({ reason: 'row-blocked', amount: 1, indices: [0, 2] })) // prettier-ignore
  })

  it('passes what can be met, rows without a total apart', () => {
    expect(check([[1, 0], [0, 0], [1, 1]], [4, 0, 5], [5, 4])).not.toThrow() // prettier-ignore
    expect(check([[0, 0]], [1], [1, 0])).toThrow(expect.objectContaining({ reason: 'column-blocked', indices: [0] })) // prettier-ignore
  })
})
