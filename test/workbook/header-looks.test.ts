// Names of columns stand over their cells: texts left, numbers right.

import { describe, expect, it } from 'vitest'
import { headerLooks } from '../../shared/workbook/header-looks'
import { amountStyle, DATE_STYLE, TEXT_STYLE, WORKING_STYLE } from '../../shared/workbook/palette'
import type { ColumnSpec } from '../../shared/workbook/spec'

const column = (style: ColumnSpec['style'], values: ColumnSpec['values'] = [], hidden = false): ColumnSpec => ({
  key: 'k',
  header: 'Name',
  width: 10,
  style,
  values,
  hidden,
})

describe('the head of a sheet', () => {
  it('has each name where the cells below it stand, in one look a run', () => {
    const looks = headerLooks('cascade', 3, 1, [
      column(TEXT_STYLE),
      column(amountStyle(0)),
      column(amountStyle(2)),
      column(DATE_STYLE),
      column(WORKING_STYLE, ['', null, 7]),
      column(WORKING_STYLE, ['', 'words', 7]),
      column({ ...TEXT_STYLE, align: 'center' }),
      column(amountStyle(0), [1], true),
    ])
    const placed = looks.map((look) => (look.op === 'format' ? [look.rect.column, look.rect.columns, look.style.align] : look.op))
    expect(placed).toEqual([
      [1, 8, 'left'],
      [2, 2, 'right'],
      [5, 1, 'right'],
      [7, 1, 'center'],
    ])
    // Names of months are dates to a host that is free to read them.
    expect(looks.every((look) => look.op === 'format' && look.style.numberFormat === undefined)).toBe(true)
  })
})
