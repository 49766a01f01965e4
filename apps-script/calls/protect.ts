// Protection of the warning kind: a person is asked before they change a generated cell, and may.

import type { Operation } from '../../shared/workbook/patch'
import type { Step } from '../server/step'
import { calls, rangeOf, sheetOf } from './record'

/**
 * A sheet that is protected already keeps its protection and gets these ranges. Scripts pass a warning unasked.
 * @param fresh the sheet is new, and has no unlocked ranges yet.
 */
export function protect({ sheet, unlocked }: Extract<Operation, { op: 'protect' }>, fresh: boolean): Step {
  const protection = sheetOf(sheet).protect().setWarningOnly(true)
  if (fresh && unlocked.length === 0) return calls(protection)
  return calls(protection.setUnprotectedRanges(unlocked.map((rect) => rangeOf(sheet, rect))))
}
