// What a protected sheet refuses, as Excel does: locked cells, and everything that its options do not allow.

import type { Rect } from '../../shared/workbook/cell'
import { GridError, type GridProtection } from './grid'
import { covers, without } from './moving'

/** Options of Excel's WorksheetProtectionOptions that the grid's own methods ask for. */
export type ProtectedAct =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowEditObjects'

/** @throws {GridError} AccessDenied when the sheet is protected (not merely with a warning) and the act is not allowed. */
export function checkAct(protection: GridProtection | null, sheet: string, act: ProtectedAct): void {
  if (protection && !protection.warningOnly && !protection.allow.includes(act)) denied(sheet)
}

/**
 * @param locked whether the cells' own style locks them, row by row, for `rect`.
 * @throws {GridError} AccessDenied when one cell of `rect` may not be written.
 */
export function checkWrite(protection: GridProtection | null, sheet: string, rect: Rect, locked: () => boolean[][]): void {
  if (!protection || protection.warningOnly) return
  if (protection.unlocked.some((free) => covers(free, rect))) return
  const rest = protection.unlocked.reduce((parts, free) => parts.flatMap((part) => without(part, free)), [rect])
  if (rest.length === 0) return
  const lock = locked()
  for (const part of rest) {
    for (let row = part.row - rect.row; row < part.row - rect.row + part.rows; row++) {
      const from = part.column - rect.column
      if (lock[row].slice(from, from + part.columns).some(Boolean)) denied(sheet)
    }
  }
}

/** @throws {GridError} AccessDenied when the protection has a password. */
export function checkUnprotect(protection: GridProtection | null, sheet: string): void {
  if (protection?.hasPassword) denied(sheet)
}

function denied(sheet: string): never {
  throw new GridError('AccessDenied', `The sheet "${sheet}" is protected.`)
}
