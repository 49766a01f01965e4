// The rows of a new sheet with the heights that their wrapped texts need.

import { USUAL_WIDTH, wrappedHeight } from '../wrapped-height'
import type { DraftSheet } from './draft-sheet'

/** Heights that were asked for stay. */
export function rowsWithHeights(draft: Pick<DraftSheet, 'cells' | 'columns' | 'rows'>): DraftSheet['rows'] {
  const rows = new Map(draft.rows)
  draft.cells.forEach((line, row) => {
    if (draft.rows.get(row)?.height !== undefined) return
    const texts = line.flatMap((cell, column) => {
      const { width = USUAL_WIDTH, hidden = false } = draft.columns.get(column) ?? {}
      return cell?.style?.wrap === true && typeof cell.value === 'string' && !hidden ? [{ text: cell.value, width }] : []
    })
    const height = wrappedHeight(texts)
    if (height !== undefined) rows.set(row, { hidden: draft.rows.get(row)?.hidden ?? false, height })
  })
  return rows
}
