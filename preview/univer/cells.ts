// Cell contents in Univer's terms and back: formulas with their results, numbers, text that stays text, booleans.

import { CellValueType, type ICellData, type Nullable } from '@univerjs/core'
import type { Scalar } from '../../shared/workbook/cell'

/** What a program writes; Univer's merge removes what is null. */
export const EMPTY_CELL: ICellData = { v: null, f: null, si: null, p: null }

/** The formula; its result comes with the next calculation. */
export const formulaCell = (formula: string): ICellData => ({ ...EMPTY_CELL, f: formula })

export function valueCell(value: Scalar): ICellData {
  if (value === null || value === '') return EMPTY_CELL
  if (typeof value === 'boolean') return { ...EMPTY_CELL, v: value ? 1 : 0, t: CellValueType.BOOLEAN }
  if (typeof value === 'number') return { ...EMPTY_CELL, v: value, t: CellValueType.NUMBER }
  // Univer turns text such as "007" or "TRUE" into a number or a boolean at the next style change, unless it is forced.
  const looksLikeMore = value.trim() !== '' && (Number.isFinite(Number(value)) || /^(true|false)$/i.test(value.trim()))
  return { ...EMPTY_CELL, v: value, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING }
}

/** The literal or the result. A formula's empty text is '', an empty cell null. */
export function cellValue(cell: Nullable<ICellData>): Scalar {
  if (!cell) return null
  const isFormula = Boolean(cell.f || cell.si)
  if (cell.v === undefined || cell.v === null) return richText(cell)
  if (cell.v === '') return isFormula ? '' : null
  switch (cell.t) {
    case CellValueType.BOOLEAN:
      return cell.v === 1 || cell.v === true || cell.v === 'TRUE' || cell.v === '1'
    case CellValueType.NUMBER:
      return Number(cell.v)
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(cell.v)
    default:
      return cell.v
  }
}

/** Whether a cell holds anything but a style. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.p))

/** Text that a person formatted in parts. */
function richText(cell: ICellData): string | null {
  const text = cell.p?.body?.dataStream?.replace(/\r\n$/, '')
  return text ? text : null
}
