// Heights of rows whose text wraps: programs other than Excel do not find them out when they open a file.

import type { DraftSheet } from './draft-sheet'

/** Points that a line of the default font takes. */
const LINE = 15
/** Letters of a text for each character of a column's width, which is that of a digit. */
const FILLED = 1.05
/** More lines than that are read in the cell itself. */
const MOST_LINES = 8
/** Letters that take the width of two: Chinese, Japanese, Korean and full-width signs. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** The rows of a draft with the heights that its wrapped texts need; heights that were asked for stay. */
export function rowsWithHeights(draft: Pick<DraftSheet, 'cells' | 'columns' | 'rows'>): DraftSheet['rows'] {
  const rows = new Map(draft.rows)
  draft.cells.forEach((line, row) => {
    if (draft.rows.get(row)?.height !== undefined) return
    const lines = line.reduce((most, cell, column) => {
      if (cell?.style?.wrap !== true || typeof cell.value !== 'string') return most
      return Math.max(most, linesOf(cell.value, draft.columns.get(column)?.width ?? 8))
    }, 1)
    if (lines > 1) rows.set(row, { hidden: draft.rows.get(row)?.hidden ?? false, height: Math.min(lines, MOST_LINES) * LINE })
  })
  return rows
}

/** @param width of the column, in characters of the default font. */
export const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length + (part.match(WIDE)?.length ?? 0)) / (width * FILLED))), 0)
