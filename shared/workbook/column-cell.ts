// One cell of a column: its formula by key and as text, and the value it has or gives.

import type { Scalar } from './cell'
import type { Formula } from './formula'
import type { ColumnSpec } from './spec'

export interface ColumnCell {
  value: Scalar
  formula: string | null
  /** The formula before it was printed. */
  source: Formula | null
}

/** @param rowNumber where a row of the sheet stands, counted from 1. */
export function columnCell(
  column: ColumnSpec,
  row: number,
  print: (formula: Formula) => string,
  rowNumber: (id: string) => number,
): ColumnCell {
  const source = column.formula?.(row) ?? null
  const value = column.placed ? column.placed(row, rowNumber) : column.values[row]
  return { value: value ?? null, formula: source === null ? null : print(source), source }
}
