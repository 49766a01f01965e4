// The looks of a sheet's head: each name stands over its column as the cells below it do, texts left and numbers right.

import type { Operation, SheetKey } from './patch'
import { HEADER_STYLE } from './palette'
import type { ColumnSpec } from './spec'
import type { CellStyle } from './style'

type Align = NonNullable<CellStyle['align']>

/** Where the cells of a column stand: as their style says, else as hosts do it, numbers to the right. */
export function alignOf({ style, values }: Pick<ColumnSpec, 'style' | 'values'>): Align {
  if (style.align !== undefined) return style.align
  const first = style.numberFormat === '@' ? undefined : values.find((value) => value !== null && value !== '')
  return typeof first === 'number' ? 'right' : 'left'
}

/**
 * Of neighbouring columns: one look for all, then one a run of names that stand elsewhere. No number format leaves room beside a name:
 * hosts take a text for a date ("Jan 2014") where the format is not plain text.
 * @param column place of the first.
 */
export function headerLooks(sheet: SheetKey, row: number, column: number, columns: readonly ColumnSpec[]): Operation[] {
  const looks: Operation[] = [
    { op: 'format', sheet, rect: { row, column, rows: 1, columns: columns.length }, style: { ...HEADER_STYLE, align: 'left' } },
  ]
  const aligns = columns.map((each) => (each.hidden ? 'left' : alignOf(each)))
  for (let from = 0; from < aligns.length;) {
    let to = from + 1
    while (to < aligns.length && aligns[to] === aligns[from]) to++
    if (aligns[from] !== 'left')
      looks.push({ op: 'format', sheet, rect: { row, column: column + from, rows: 1, columns: to - from }, style: { align: aligns[from] } })
    from = to
  }
  return looks
}
