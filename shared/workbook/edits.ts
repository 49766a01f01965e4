// Finds what people changed in the cells that the product writes.

import type { KeyLookup } from './canonical'
import { fingerprint } from './canonical'
import type { Scalar } from './cell'
import type { SheetLayout } from './layout'
import type { SheetSnapshot } from './port'
import type { Steps } from './steps'
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

/** Rows between two offers to rest. */
const ROWS_A_STEP = 16

/** In steps: taking formulas apart takes a while. */
export function* editsOf(snapshot: SheetSnapshot, layout: SheetLayout, lookup: KeyLookup, written: Written): Steps<Edit[]> {
  const edits: Edit[] = []
  const rows = written.get(layout.key)
  if (rows === undefined) return edits
  let done = 0
  for (const [id, columns] of rows) {
    if (done++ % ROWS_A_STEP === 0) yield done / rows.size
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
