// Gives the sheets of a draft's formulas their final names.

import { renameSheetReferences } from '../../shared/workbook/formula-references'
import type { DraftSheet } from './draft-sheet'

/** A sheet's name while a patch is under way, and the one that it has at the end. */
export interface Renaming {
  from: string
  to: string
}

export function renameInDraft(draft: DraftSheet, renamings: Renaming[]): void {
  const rename = (formula: string) =>
    renamings.reduce((text, { from, to }) => (mentions(text, from) ? renameSheetReferences(text, from, to) : text), formula)
  // forEach leaves out the holes of sparse rows.
  draft.cells.forEach((line) =>
    line.forEach((cell) => {
      if (cell.formula !== undefined) cell.formula = rename(cell.formula)
    }),
  )
  draft.marks.forEach((entry, index) => {
    if (entry.mark.kind !== 'formula') return
    draft.marks[index] = { ...entry, mark: { ...entry.mark, formula: rename(entry.mark.formula) } }
  })
}

/** A quick look before the formula is taken apart; quotes inside names are doubled in formulas. */
const mentions = (formula: string, name: string): boolean => formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"))
