// Rounding that keeps both margins, at the least possible distance.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controlledRounding } from '../../shared/statistics'
import { truth } from '../truth'

interface Rounding {
  cases: { id: string; x: number[][]; row_targets: number[]; col_targets: number[]; min_L1: number }[]
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
const columnsOf = (t: number[][]) => t[0].map((_, j) => t.map((row) => row[j]))
const distance = (x: number[][], y: number[][]) => sum(x.flatMap((row, i) => row.map((cell, j) => Math.abs(cell - y[i][j]))))
const neighbours = (y: number, x: number) => Number.isInteger(y) && Math.abs(y - x) < 1

const table = truth<Rounding>('controlled_rounding')
describe.skipIf(!table)('controlledRounding is as near as the optimum of a linear programme', () => {
  for (const { id, x, row_targets, col_targets, min_L1 } of table?.cases ?? []) {
    it(id, () => {
      const y = controlledRounding(x)
      expect(y.map(sum)).toEqual(row_targets)
      expect(columnsOf(y).map(sum)).toEqual(col_targets)
      expect(y.every((row, i) => row.every((cell, j) => neighbours(cell, x[i][j])))).toBe(true)
      expect(distance(x, y)).toBeCloseTo(min_L1, 6)
      // The other way round takes the other path through the code.
      expect(distance(columnsOf(x), controlledRounding(columnsOf(x)))).toBeCloseTo(min_L1, 6)
    })
  }
})

describe('controlledRounding', () => {
  it('keeps integers, and cells that are integers but for noise', () => {
    expect(
      controlledRounding([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(controlledRounding([[0.1 + 0.2 + 0.7, 2 - 1e-12]])).toEqual([[1, 2]])
    expect(controlledRounding([])).toEqual([])
    expect(controlledRounding([[], []])).toEqual([[], []])
  })

  it('rounds below zero too', () => {
    expect(
      controlledRounding([
        [-0.75, -0.25],
        [-0.25, -0.75],
      ]),
    ).toEqual([
      [-1, 0],
      [0, -1],
    ])
  })

  it('refuses a ragged table and cells that are not numbers', () => {
    expect(() => controlledRounding([[1], [1, 2]])).toThrow(expect.objectContaining({ reason: 'length-mismatch', indices: [1] }))
    expect(() => controlledRounding([[1, NaN]])).toThrow(expect.objectContaining({ reason: 'invalid-weight', indices: [0] }))
  })

  it('rounds a large table in which all rows are alike', () => {
    const row = [0.125, 0.375, 0.25, 0.5, 0.75]
    const x = Array.from({ length: 400 }, () => row)
    const y = controlledRounding(x)
    expect(y.map(sum)).toEqual(x.map(() => 2))
    expect(columnsOf(y).map(sum)).toEqual([50, 150, 100, 200, 300])
  })

  it('rounds every margin to a neighbour, at the distance brute force finds', () => {
    // Sixteenths are exact, so that brute force can tell integers from near integers.
    const cell = fc.integer({ min: -40, max: 40 }).map((n) => n / 16)
    const grid = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    fc.assert(
      fc.property(grid, (x) => {
        const y = controlledRounding(x)
        expect(marginsRound(x, y)).toBe(true)
        expect(distance(x, y)).toBeCloseTo(least(x), 10)
      }),
      { numRuns: 500 },
    )
  })
})

/** Whether cells, rows, columns and the grand total of y are each floor or ceiling of x. */
function marginsRound(x: number[][], y: number[][]): boolean {
  return (
    y.every((row, i) => row.every((cell, j) => neighbours(cell, x[i][j])) && neighbours(sum(row), sum(x[i]))) &&
    columnsOf(y).every((column, j) => neighbours(sum(column), sum(columnsOf(x)[j]))) &&
    neighbours(sum(y.map(sum)), sum(x.map(sum)))
  )
}

function least(x: number[][]): number {
  const flat = x.flat()
  let best = Infinity
  for (let choice = 0; choice < 2 ** flat.length; choice++) {
    const y = x.map((row, i) => row.map((cell, j) => Math.floor(cell) + ((choice >> (i * row.length + j)) & 1)))
    if (marginsRound(x, y)) best = Math.min(best, distance(x, y))
  }
  return best
}
