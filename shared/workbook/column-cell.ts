// One cell of a column: its formula as text, and the value it has or gives.

import type { Scalar } from './cell'
import type { Formula } from './formula'
import type { ColumnSpec } from './spec'

export function columnCell(
  column: ColumnSpec,
  row: number,
  print: (formula: Formula) => string,
): { value: Scalar; formula: string | null } {
  const formula = column.formula?.(row) ?? null
  return { value: column.values[row] ?? null, formula: formula === null ? null : print(formula) }
}
