// Formulas that a file stores once for many cells, told apart for each cell.

import { MAX_COLUMNS, MAX_ROWS } from '../workbook/address'
import { mapReferences, REF_ERROR } from '../workbook/formula-references'
import type { Corner } from '../workbook/formula-tokens'

/** An `<f>` as stored. */
export interface FormulaText {
  text: string
  /** 'shared', 'array' or 'dataTable'; undefined for an ordinary formula. */
  type?: string
  /** Which shared formula it is part of. */
  group?: string
  /** The cells that an array or shared formula fills. */
  range?: string
}

/**
 * Reads the formulas of one sheet, in the order of its cells.
 * @returns the formula's text for an `<f>` at a place, null for the cells that an array formula spills over.
 */
export function sharedFormulas(): (formula: FormulaText, row: number, column: number) => string | null {
  const masters = new Map<string, { text: string; row: number; column: number }>()
  return ({ text, type, group = '' }, row, column) => {
    if (type !== 'shared') return text === '' ? null : text
    if (text !== '') {
      masters.set(group, { text, row, column })
      return text
    }
    const master = masters.get(group)
    return master ? moveFormula(master.text, row - master.row, column - master.column) : null
  }
}

/** The formula as it reads after copying its cell by so many rows and columns: references without dollar signs move. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner, whole: 'rows' | 'columns' | undefined): Corner => ({
    ...corner,
    row: corner.rowFixed || whole === 'columns' ? corner.row : corner.row + rows,
    column: corner.columnFixed || whole === 'rows' ? corner.column : corner.column + columns,
  })
  const inside = ({ row, column }: Corner) => row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS
  return mapReferences(formula, (reference) => {
    const whole = reference.kind === 'rows' || reference.kind === 'columns' ? reference.kind : undefined
    const [first, last] = [move(reference.first, whole), move(reference.last, whole)]
    return inside(first) && inside(last) ? { ...reference, first, last } : REF_ERROR
  })
}
