// Which rows a sheet that exists needs, and where they go.

import type { SheetLayout } from './layout'
import { END } from './layout'

export interface RowInsert {
  row: number
  count: number
}

/**
 * Rows of `wanted` that the sheet lacks, each behind the row before it in `wanted`. Rows that stand elsewhere stay where they are.
 * @returns inserts in the order to carry them out, from the top, each `row` as the sheet stands by then, and the layout after the last.
 */
export function insertRows(layout: SheetLayout, wanted: string[]): { inserts: RowInsert[]; layout: SheetLayout } {
  const runs = missingRuns(layout, wanted)
  if (runs.length === 0) return { inserts: [], layout }
  const rows = new Map<string, number>()
  const inserts: RowInsert[] = []
  const standing = [...layout.rows].sort((a, b) => a[1] - b[1])
  let next = 0
  let grown = 0
  for (const { behind, ids } of runs) {
    for (; next < standing.length && standing[next][1] <= behind; next++) rows.set(standing[next][0], standing[next][1] + grown)
    const row = behind + 1 + grown
    ids.forEach((id, index) => rows.set(id, row + index))
    inserts.push({ row, count: ids.length })
    grown += ids.length
  }
  for (; next < standing.length; next++) rows.set(standing[next][0], standing[next][1] + grown)
  return { inserts, layout: { ...layout, rows, endRow: rows.get(END) ?? layout.endRow + grown } }
}

/** Missing rows side by side, with the row that they go behind, from the top. */
function missingRuns(layout: SheetLayout, wanted: string[]): { behind: number; ids: string[] }[] {
  const runs: { behind: number; ids: string[] }[] = []
  let behind = layout.headerRow
  let run: string[] | undefined
  for (const id of wanted) {
    const row = layout.rows.get(id)
    if (row !== undefined) {
      behind = row
      run = undefined
      continue
    }
    if (run === undefined) runs.push({ behind, ids: (run = []) })
    run.push(id)
  }
  return runs.sort((a, b) => a.behind - b.behind)
}
