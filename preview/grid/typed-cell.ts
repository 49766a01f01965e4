// What lands in a cell when something is typed into it.

import type { Scalar } from '../../shared/workbook/cell'

/** The number format is the one that the host gives the cell where it had none. */
export interface TypedCell {
  cell: { formula: string } | { value: Scalar }
  numberFormat?: string
}
