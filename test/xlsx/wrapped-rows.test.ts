// Rows whose text wraps are as high as their lines.

import { describe, expect, it } from 'vitest'
import { applyPatch } from '../../xlsx/apply-patch'
import { workbookContent } from '../../xlsx/content/workbook-content'
import type { FileOperation } from '../../xlsx/file-operation'
import type { Package } from '../../xlsx/package/package'
import { rowsWithHeights } from '../../xlsx/new/wrapped-rows'
import { wrappedHeight } from '../../xlsx/wrapped-height'

describe('rows of wrapped text', () => {
  it('have a line for each width of text, Chinese letters counting twice', () => {
    const texts = ['short', 'x'.repeat(30), '目'.repeat(15), 'a\nb', 'a\n\nb', 'ten letters and ten more and more']
    expect(texts.map((text) => wrappedHeight([{ text, width: 20 }]))).toEqual([undefined, 30, 30, 30, 45, 30])
    expect(wrappedHeight([{ text: 'x'.repeat(1000), width: 20 }])).toBe(120)
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

  it('get anew what a rebuild writes into them, but for a height that a person gave a row', async () => {
    const write = (texts: string[]): FileOperation => ({ op: 'write', sheet: 'a', row: 0, column: 0, values: texts.map((text) => [text]) })
    const first = await applyPatch(
      undefined,
      {
        operations: [
          { op: 'addSheet', sheet: 'a', temporaryName: 'A', rows: 9, columns: 2, hidden: false },
          write(['sales-targets:1:a', 'x'.repeat(50), 'x'.repeat(50), 'x'.repeat(50), 'short']),
          { op: 'format', sheet: 'a', rect: { row: 1, column: 0, rows: 4, columns: 1 }, style: { wrap: true } },
          { op: 'columnWidth', sheet: 'a', column: 0, count: 1, width: 20 },
        ],
      },
      { results: 'ours', keys: new Map() },
    )
    const byHand = await change(first, [{ op: 'rowHeight', sheet: 'a', row: 2, count: 1, height: 48 }])
    const again = await change(byHand, [write(['sales-targets:1:a', 'x'.repeat(90), 'x'.repeat(90), 'short', 'a\nb'])])
    const heights = [first, byHand, again].map((file) => workbookContent(file).sheets[0].content.rows)
    expect(heights.map((rows) => [1, 2, 3, 4].map((row) => rows.get(row)?.pixels))).toEqual([
      [60, 60, 60, undefined],
      [60, 64, 60, undefined],
      [100, 64, undefined, 40],
    ])
  })
})

const change = (file: Package, operations: FileOperation[]): Promise<Package> =>
  applyPatch(file, { operations }, { results: 'dropped', keys: new Map([['xl/worksheets/sheet1.xml', 'a']]) })
