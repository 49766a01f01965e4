// One cell of a column: its formula as text, and the value it has or gives.

import type { Scalar } from './cell'
import type { Formula } from './formula'
import type { ColumnSpec } from './spec'

/** @param rowNumber where a row of the sheet stands, counted from 1. */
export function columnCell(
  column: ColumnSpec,
  row: number,
  print: (formula: Formula) => string,
  rowNumber: (id: string) => number,
): { value: Scalar; formula: string | null } {
  const formula = column.formula?.(row) ?? null
  const value = column.placed ? column.placed(row, rowNumber) : column.values[row]
  return { value: value ?? null, formula: formula === null ? null : print(formula) }
}
