// The choice of cells to round up: counts met, costs least.

import { describe, expect, it } from 'vitest'
import { assignUps } from '../../shared/statistics/assign-ups'

describe('assignUps', () => {
  const cells = [Float64Array.of(0.9, 0.6, 0.5), Float64Array.of(0.1, 0.4, 0.5)]
  const cost = (row: number, column: number) => 1 - 2 * cells[row][column]

  it('takes the cheapest cells when the columns agree', () => {
    expect(assignUps(cells, [2, 1], [1, 1, 1], cost).map((row) => [...row])).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ])
  })

  it('swaps the cheapest cells when the columns want others', () => {
    expect(assignUps(cells, [2, 1], [2, 0, 1], cost).map((row) => [...row])).toEqual([
      [1, 0, 1],
      [1, 0, 0],
    ])
  })

  it('says when the counts contradict each other', () => {
    expect(() => assignUps(cells, [3, 3], [3, 3, 0], cost)).toThrow(RangeError)
  })
})
