// Finds what people changed in the cells that the product writes.

import type { KeyLookup } from './canonical'
import { fingerprint } from './canonical'
import type { Scalar } from './cell'
import type { SheetLayout } from './layout'
import type { SheetSnapshot } from './port'
import type { Written } from './written'

/** A generated cell that is not as it was last written. */
export interface Edit {
  sheet: string
  row: string
  column: string
  /** Zero-based place as the sheet stands. */
  at: { row: number; column: number }
  value: Scalar
  formula: string | null
}

export function editsOf(snapshot: SheetSnapshot, layout: SheetLayout, lookup: KeyLookup, written: Written): Edit[] {
  const edits: Edit[] = []
  const rows = written.get(layout.key)
  if (rows === undefined) return edits
  for (const [id, columns] of rows) {
    const row = layout.rows.get(id)
    if (row === undefined) continue
    for (const [key, print] of columns) {
      const column = layout.columns.get(key)
      if (column === undefined) continue
      const value = snapshot.values[row]?.[column] ?? null
      const formula = snapshot.formulas[row]?.[column] ?? null
      const now = formula === null ? fingerprint({ value }) : fingerprint({ formula: lookup.ofText(formula, snapshot.name) })
      if (now !== print) edits.push({ sheet: layout.key, row: id, column: key, at: { row, column }, value, formula })
    }
  }
  return edits
}
