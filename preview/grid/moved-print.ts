// The paper set-up of a sheet after rows or columns moved.

import type { PrintSpec } from '../../shared/workbook/patch'
import { movedRect, type Move } from './moving'

/** Repeated rows and the area go with their cells, and are gone with them. */
export function movedPrint(print: PrintSpec, move: Move): PrintSpec {
  const [first, last] = print.repeatRows ?? [0, -1]
  const repeated = movedRect({ row: first, column: 0, rows: last - first + 1, columns: 1 }, move)
  const follows = print.repeatRows !== undefined && move.axis === 'row'
  return {
    ...print,
    repeatRows: follows ? repeated && [repeated.row, repeated.row + repeated.rows - 1] : print.repeatRows,
    area: print.area && movedRect(print.area, move),
  }
}
