// A sheet or a text file as it stands, before anything is known about it: cells, and which of them are merged.

import type { Rect, Scalar } from '../../workbook/cell'

/** Cells from the first one, A1. Whoever reads a file gives one of these a sheet; what they mean is found out here. */
export interface CellGrid {
  /** The sheet's name; '' for a text file, which has none. */
  name: string
  /** Rows of unequal length; missing cells are empty. Dates are serials (1900 system), results of formulas included. */
  values: Scalar[][]
  /** Merged areas; their content stands in the first cell. Left out where the source does not tell. */
  merges?: readonly Rect[]
  /** True for a sheet that the person hid: read only when it is named. */
  hidden?: boolean
}
