// The height of a sheet's head: two lines, or as many as the longest one takes in its column.

import type { SheetSpec } from './spec'
import { linesOfText } from './text-lines'

const USUAL_HEADER = 34
const LINE_HEIGHT = 15
/** A cell's own margins, and how much wider bold letters are, in letters. */
const CELL_MARGIN = 1
const BOLD = 1.1

/** In points. */
export function headerHeight({ columns }: SheetSpec): number {
  const lines = columns.map(({ header, width, hidden }) =>
    hidden ? 1 : linesOfText(header, Math.max(1, Math.floor((width - CELL_MARGIN) / BOLD))),
  )
  return Math.max(USUAL_HEADER, 4 + LINE_HEIGHT * Math.max(...lines))
}
