// Counts what a patch does, sheet by sheet, for people to see before and after it is written.

import type { SheetChange } from './changed-sheet'
import type { RowInsert } from './inserted-rows'
import type { PatchSize, SheetKey, SheetSize } from './patch'
import type { SheetSpec } from './spec'

/**
 * @param changes of the sheets that stand; a sheet with neither change nor place among them is new.
 * @param inserts of the generated sheets that stand.
 */
export function patchSize(
  sheets: readonly SheetSpec[],
  stands: (key: SheetKey) => boolean,
  changes: ReadonlyMap<SheetKey, SheetChange>,
  inserts: ReadonlyMap<SheetKey, readonly RowInsert[]>,
): PatchSize {
  const sizes = sheets.map((sheet): SheetSize => {
    const { key } = sheet
    if (!stands(key)) return { sheet: key, change: 'added', cellsWritten: sheet.rows.length * sheet.columns.length, rowsInserted: 0 }
    const change = changes.get(key)
    return {
      sheet: key,
      change: change !== undefined && change.operations.length > 0 ? 'updated' : 'unchanged',
      cellsWritten: change?.cellsWritten ?? 0,
      rowsInserted: (inserts.get(key) ?? []).reduce((sum, { count }) => sum + count, 0),
    }
  })
  const total = (of: (size: SheetSize) => number): number => sizes.reduce((sum, size) => sum + of(size), 0)
  return {
    sheets: sizes,
    sheetsAdded: sizes.filter(({ change }) => change === 'added').length,
    cellsWritten: total(({ cellsWritten }) => cellsWritten),
    rowsInserted: total(({ rowsInserted }) => rowsInserted),
  }
}
