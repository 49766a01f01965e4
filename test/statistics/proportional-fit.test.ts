// Two-way fits against three engines in R, and refusals that say who is at fault.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proportionalFit } from '../../shared/statistics'
import { truth } from '../truth'

interface Ipf {
  cases: { id: string; dims: number[]; seed: number[][]; row_targets: number[]; col_targets: number[]; fit: number[][] }[]
}

const table = truth<Ipf>('ipf')
describe.skipIf(!table)('proportionalFit equals RAS, loglin and mipfp', () => {
  for (const one of table?.cases.filter((c) => c.dims.length === 2) ?? []) {
    it(one.id, () => {
      const fit = proportionalFit(one.seed, one.row_targets, one.col_targets)
      fit.forEach((row, i) =>
        row.forEach((cell, j) => expect(Math.abs(cell - one.fit[i][j])).toBeLessThan(1e-9 * Math.max(1, one.fit[i][j]))),
      )
    })
  }
})

describe('proportionalFit', () => {
  it('keeps zeros, and empties a row or column whose total is 0', () => {
    expect(
      proportionalFit(
        [
          [1, 0],
          [1, 1],
        ],
        [0, 4],
        [2, 2],
      ),
    ).toEqual([
      [0, 0],
      [2, 2],
    ])
    expect(proportionalFit([[0, 0]], [0], [0, 0])).toEqual([[0, 0]])
  })

  it.each([
    ['margins-differ', 1, [], () => proportionalFit([[1, 1]], [3], [1, 1])],
    [
      'row-blocked',
      2,
      [1],
      () =>
        proportionalFit(
          [
            [1, 1],
            [0, 0],
          ],
          [2, 2],
          [2, 2],
        ),
    ],
    [
      'column-blocked',
      2,
      [1],
      () =>
        proportionalFit(
          [
            [1, 0],
            [1, 0],
          ],
          [2, 2],
          [2, 2],
        ),
    ],
    // Rows 0 and 1 need 6 between them, but their only column can take 5.
    [
      'row-blocked',
      1,
      [0, 1],
      () =>
        proportionalFit(
          [
            [1, 0],
            [1, 0],
            [1, 1],
          ],
          [3, 3, 2],
          [5, 3],
        ),
    ],
    ['invalid-weight', 0, [0], () => proportionalFit([[1, -1]], [2], [1, 1])],
    ['invalid-total', NaN, [0], () => proportionalFit([[1, 1]], [NaN], [1, 1])],
    ['length-mismatch', 0, [], () => proportionalFit([[1]], [2], [1, 1])],
  ])('refuses with %s', (reason, amount, indices, fit) => {
    expect(fit).toThrow(expect.objectContaining({ reason, amount, indices }))
  })

  it('refuses margins that only a cell fading to 0 would meet', () => {
    // Row 0 needs all of column 0, so the cell below it would have to become 0.
    expect(() =>
      proportionalFit(
        [
          [1, 0],
          [1, 1],
        ],
        [2, 2],
        [2, 2],
      ),
    ).toThrow(expect.objectContaining({ reason: 'not-convergent' }))
  })

  it('meets any margins of a full table and keeps its odds ratios', () => {
    const cell = fc.double({ min: 0.1, max: 10, noNaN: true })
    const size = fc.record({ rows: fc.integer({ min: 2, max: 6 }), columns: fc.integer({ min: 2, max: 6 }) })
    const input = size.chain(({ rows, columns }) => {
      const grid = fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      return fc.tuple(grid, grid)
    })
    fc.assert(
      fc.property(input, ([seed, other]) => {
        const rows = other.map((row) => row.reduce((a, b) => a + b, 0))
        const columns = other[0].map((_, j) => other.reduce((a, row) => a + row[j], 0))
        const fit = proportionalFit(seed, rows, columns)
        fit.forEach((row, i) => expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(rows[i], 9))
        columns.forEach((total, j) => expect(fit.reduce((a, row) => a + row[j], 0)).toBeCloseTo(total, 9))
        const odds = (t: number[][]) => (t[0][0] * t[1][1]) / (t[0][1] * t[1][0])
        expect(odds(fit) / odds(seed)).toBeCloseTo(1, 9)
      }),
    )
  })
})
