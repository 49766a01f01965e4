// One cell of a column: its formula as text, and the value it has or gives.

import type { Scalar } from './cell'
import type { Formula } from './formula'
import type { SheetLayout } from './layout'
import { rowOf } from './layout'
import type { ColumnSpec } from './spec'

export function columnCell(
  column: ColumnSpec,
  row: number,
  layout: SheetLayout,
  print: (formula: Formula) => string,
): { value: Scalar; formula: string | null } {
  const formula = column.formula?.(row) ?? null
  const value = column.placed ? column.placed(row, (id) => rowOf(layout, id) + 1) : column.values[row]
  return { value: value ?? null, formula: formula === null ? null : print(formula) }
}
