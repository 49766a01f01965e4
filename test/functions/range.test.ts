import { expect, it } from 'vitest'
import { asRange, cellAt, placeIn, placeWords, repeatsOver, sizeOf } from '../../shared/functions/range'

it('takes one value for a range of one cell', () => {
  expect(asRange(5)).toEqual([[5]])
  expect(asRange(undefined)).toEqual([[null]])
  expect(asRange([[1, 2]])).toEqual([[1, 2]])
})
it('knows sizes, and that a ragged or empty range has none', () => {
  expect(sizeOf([[1, 2, 3]])).toEqual({ rows: 1, columns: 3 })
  for (const range of [[], [[]], [[1], [1, 2]]]) expect(sizeOf(range)).toBeUndefined()
})
it('repeats one row, column or cell', () => {
  const whole = { rows: 3, columns: 2 }
  for (const [rows, columns] of [
    [1, 1],
    [3, 1],
    [1, 2],
    [3, 2],
  ])
    expect(repeatsOver({ rows, columns }, whole)).toBe(true)
  for (const [rows, columns] of [
    [2, 1],
    [1, 3],
    [4, 2],
  ])
    expect(repeatsOver({ rows, columns }, whole)).toBe(false)
  expect(cellAt([[1, 2]], 2, 1)).toBe(2)
  expect(cellAt([[1], [2], [3]], 2, 1)).toBe(3)
})
it('says where a cell stands', () => {
  const weights = { en: 'weights', zh: '权重' }
  expect(placeIn(weights, { rows: 3, columns: 1 }, 2, 0)).toEqual({ en: 'weights, row 3', zh: '权重，第 3 行' })
  expect(placeIn(weights, { rows: 1, columns: 4 }, 0, 1)).toEqual({ en: 'weights, column 2', zh: '权重，第 2 列' })
  expect(placeIn(weights, { rows: 2, columns: 2 }, 1, 0)).toEqual({ en: 'weights, row 2, column 1', zh: '权重，第 2 行第 1 列' })
  expect(placeIn(weights, { rows: 1, columns: 1 }, 0, 0)).toBe(weights)
  expect(placeWords({ rows: 1, columns: 1 }, 0, 0).en).toBe('')
})
