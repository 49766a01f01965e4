// The paper set-up of a sheet after rows or columns moved.

import type { PrintSpec } from '../../shared/workbook/patch'
import { movedRect, type Move } from './moving'

type Lines = [number, number] | undefined

/** Repeated rows and columns and the area go with their cells, and are gone with them. */
export function movedPrint(print: PrintSpec, move: Move): PrintSpec {
  return {
    ...print,
    repeatRows: movedLines(print.repeatRows, 'row', move),
    repeatColumns: movedLines(print.repeatColumns, 'column', move),
    area: print.area && movedRect(print.area, move),
  }
}

function movedLines(lines: Lines, axis: Move['axis'], move: Move): Lines {
  if (lines === undefined || move.axis !== axis) return lines
  const [first, last] = lines
  const count = last - first + 1
  const moved = movedRect(
    axis === 'row' ? { row: first, column: 0, rows: count, columns: 1 } : { row: 0, column: first, rows: 1, columns: count },
    move,
  )
  if (moved === undefined) return undefined
  return axis === 'row' ? [moved.row, moved.row + moved.rows - 1] : [moved.column, moved.column + moved.columns - 1]
}
