// Which rows a sheet that exists needs, and where they go.

import type { SheetLayout } from './layout'
import { END } from './layout'

export interface RowInsert {
  row: number
  count: number
}

/**
 * Rows of `wanted` that the sheet lacks, each behind the row before it in `wanted`. Rows that stand elsewhere stay where they are.
 * @returns inserts in the order to carry them out, each `row` as the sheet stands by then, and the layout after the last.
 */
export function insertRows(layout: SheetLayout, wanted: string[]): { inserts: RowInsert[]; layout: SheetLayout } {
  const rows = new Map(layout.rows)
  const inserts: RowInsert[] = []
  let behind = layout.headerRow
  for (const id of wanted) {
    const row = rows.get(id)
    if (row !== undefined) {
      behind = row
      continue
    }
    const at = behind + 1
    for (const [other, place] of rows) if (place >= at) rows.set(other, place + 1)
    rows.set(id, at)
    behind = at
    const last = inserts[inserts.length - 1]
    if (last && last.row + last.count === at) last.count++
    else inserts.push({ row: at, count: 1 })
  }
  const grown = inserts.reduce((sum, { count }) => sum + count, 0)
  return { inserts, layout: { ...layout, rows, endRow: rows.get(END) ?? layout.endRow + grown } }
}
