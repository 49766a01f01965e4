// What a build does to each sheet of the plan, by the name that people know it by.

import type { Difference } from '../workbook/difference'
import type { SheetSpec } from '../workbook/spec'
import type { SheetOutcome } from './contracts'

/** In the order of the tabs. */
export function sheetOutcomes(sheets: readonly SheetSpec[], { size, names }: Pick<Difference, 'size' | 'names'>): SheetOutcome[] {
  const hidden = new Set(sheets.flatMap(({ key, hidden: isHidden }) => (isHidden ? [key] : [])))
  return size.sheets.map(({ sheet: key, ...counts }) => ({ key, name: names.get(key) ?? key, isHidden: hidden.has(key), ...counts }))
}
