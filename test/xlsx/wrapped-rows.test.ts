// Rows whose text wraps are as high as their lines.

import { describe, expect, it } from 'vitest'
import { linesOf, rowsWithHeights } from '../../xlsx/new/wrapped-rows'

describe('rows of wrapped text', () => {
  it('have a line for each width of text, Chinese letters counting twice', () => {
    expect([linesOf('short', 20), linesOf('x'.repeat(30), 20), linesOf('目'.repeat(15), 20), linesOf('a\nb', 20)]).toEqual([1, 2, 2, 2])
  })

  it('are made higher where the text needs it, unless a height was asked for', () => {
    const cell = { value: 'x'.repeat(50), style: { wrap: true } }
    const draft = {
      cells: [[cell], [cell], [{ value: 'x'.repeat(50) }], [{ value: 'x', style: { wrap: true } }]],
      columns: new Map([[0, { width: 20, hidden: false }]]),
      rows: new Map([[0, { height: 34, hidden: false }]]),
    }
    expect([...rowsWithHeights(draft)]).toEqual([
      [0, { height: 34, hidden: false }],
      [1, { height: 45, hidden: false }],
    ])
  })
})
