// What people fill in on Bottom-up, a row a person: the own number, a remark, and whether it is taken as the target.

import type { Bilingual, Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import type { SheetLayout } from '../../workbook/layout'
import type { SheetSnapshot } from '../../workbook/port'
import { keyOfRow } from '../sheets/sheet-context'

export const BOTTOM_UP = 'bottom-up'

/** Cells as they stand: what cannot be read is flagged beside them, not lost. Amounts in the money of the sheets. */
export interface BottomUpInputs {
  /** Empty is not answered; 0 is a number. */
  own: Scalar
  remark: Scalar
  take: Scalar
}

/** One person's row as it was found. */
export interface KeptNumber {
  inputs: BottomUpInputs
  /** The amount that a build has taken as the target; null where none was. */
  taken: number | null
  /** The target as it stood. */
  target: number | null
}

/** By node key. */
export type KeptNumbers = ReadonlyMap<string, KeptNumber>

export const NO_NUMBER: KeptNumber = { inputs: { own: null, remark: null, take: null }, taken: null, target: null }

export const YES: Bilingual = { en: 'yes', zh: '是' }

export const isYes = (cell: Scalar, locale: Locale): boolean => String(cell ?? '').toLowerCase() === say(YES, locale)

/** A number of zero or more; an empty cell is none. */
export const isOwnNumber = (cell: Scalar): cell is number => typeof cell === 'number' && Number.isFinite(cell) && cell >= 0

/** What is to be the target: an own number that is taken; null where there is none. */
export const takenNumber = ({ own, take }: BottomUpInputs, locale: Locale): number | null =>
  isYes(take, locale) && isOwnNumber(own) ? own : null

/** @param sheet with its layout; without them nothing was kept yet. */
export function readNumbers(sheet: SheetSnapshot | undefined, layout: SheetLayout | undefined): KeptNumbers {
  const kept = new Map<string, KeptNumber>()
  if (sheet === undefined || layout === undefined) return kept
  for (const [id, row] of layout.rows) {
    const key = keyOfRow(id)
    if (key === undefined) continue
    const at = (column: string): Scalar => {
      const cell = sheet.values[row]?.[layout.columns.get(column) ?? -1] ?? null
      return cell === '' ? null : cell
    }
    const number = (column: string): number | null => {
      const cell = at(column)
      return typeof cell === 'number' && Number.isFinite(cell) ? cell : null
    }
    const inputs = { own: at('own'), remark: at('remark'), take: at('take') }
    kept.set(key, { inputs, taken: number('taken'), target: number('target') })
  }
  return kept
}
