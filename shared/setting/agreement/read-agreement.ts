// What stands in the sheet Agreement of a workbook, by node; nothing that anybody typed is judged here.

import type { Scalar } from '../../workbook/cell'
import type { SheetLayout } from '../../workbook/layout'
import type { SheetSnapshot } from '../../workbook/port'
import { keyOfRow } from '../sheets/sheet-context'
import type { AgreementInputs, KeptAgreement } from './agreement-inputs'
import { INPUT_COLUMNS, isFilled, isNumber } from './agreement-inputs'

/** @param sheet with its layout; without them nothing was kept yet. */
export function readAgreement(sheet: SheetSnapshot | undefined, layout: SheetLayout | undefined): KeptAgreement {
  const kept: KeptAgreement = new Map()
  if (sheet === undefined || layout === undefined) return kept
  for (const [id, row] of layout.rows) {
    const key = keyOfRow(id)
    if (key === undefined) continue
    const at = (column: string): Scalar => sheet.values[row]?.[layout.columns.get(column) ?? -1] ?? null
    const number = (column: string): number | null => {
      const value = at(column)
      return isNumber(value) ? value : null
    }
    const inputs = Object.fromEntries(INPUT_COLUMNS.map((column) => [column, tidied(at(column))])) as Record<keyof AgreementInputs, Scalar>
    kept.set(key, { inputs, taken: number('taken'), round: number('round') ?? 0, proposed: number('proposed') })
  }
  return kept
}

/** An empty text is an empty cell. */
const tidied = (cell: Scalar): Scalar => (isFilled(cell) ? cell : null)
