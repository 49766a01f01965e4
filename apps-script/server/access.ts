// What the person at the keyboard may change: asked of Google, whose messages are in any language.

import type { SheetKey } from '../../shared/workbook/patch'
import type { SheetLock } from '../../shared/workbook/port'
import type { Book } from './book'
import { failure } from './failure'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Protection = GoogleAppsScript.Spreadsheet.Protection

/** Who cannot edit one cell of any sheet may only look. A sheet that others protected says nothing. */
export const isReadOnly = (sheets: Sheet[]): boolean =>
  !sheets.some((sheet) => sheet.getRange(1, 1).canEdit() || locksOf(sheet, true).length > 0)

/**
 * What others protected of a sheet, with the words that they wrote about it. Who they are, Google tells only to those who
 * may edit it.
 * @param hasRanges whether there are protected ranges anywhere.
 */
export function locksOf(sheet: Sheet, hasRanges: boolean, ofSheet = protectionsOf(sheet, 'SHEET')): SheetLock[] {
  const ranges = hasRanges ? protectionsOf(sheet, 'RANGE') : []
  return [...ofSheet, ...ranges].filter(isClosed).map((protection) => {
    const note = protection.getDescription()
    return {
      ...(ranges.includes(protection) && { address: protection.getRange().getA1Notation() }),
      ...(note && { note }),
    }
  })
}

export const protectionsOf = (sheet: Pick<Sheet, 'getProtections'>, type: 'SHEET' | 'RANGE'): Protection[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType[type])

/** One that only warns keeps nobody out. */
const isClosed = (protection: Protection): boolean => !protection.isWarningOnly() && !protection.canEdit()

/** @throws 'protected' with every sheet among these keys that others protected as a whole. */
export function refuseLocked(book: Book, keys: readonly SheetKey[]): void {
  const places = [...new Set(keys)].flatMap((key) => {
    const sheet = book.find(key)
    return sheet ? locksOf(sheet, false).map((lock) => ({ sheet: sheet.getName(), ...lock })) : []
  })
  if (places.length > 0) throw failure('protected', '', places)
}
