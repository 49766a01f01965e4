// The markers of sheets that an earlier version made, brought up to this one.

import type { Layout } from './layout'
import { sheetOf } from './layouts-of'
import { markerOf, readMarker, SCHEMA_VERSION } from './marker'
import type { Operation } from './patch'
import type { Snapshot } from './port'
import { unlockedRects } from './sheet-marks'
import type { SheetSpec } from './spec'

/**
 * @param specs of the plan's sheets; hidden ones of ours that are none of them have no cells that people type into.
 * @param layouts as the sheets stand when the operations run, after everything else.
 * @returns operations, and those that take them back before anything else is taken back.
 */
export function updatedMarkers(
  snapshot: Snapshot,
  specs: readonly SheetSpec[],
  layouts: Layout,
): { operations: Operation[]; undo: Operation[] } {
  const changes = snapshot.sheets.flatMap((cells) => {
    const marker = readMarker(cells.values[0]?.[0] ?? null)
    if (cells.key === undefined || marker === undefined || marker.schema >= SCHEMA_VERSION) return []
    if (sheetOf(snapshot, cells.key) !== cells) return []
    const { key, isProtected } = cells
    const [spec, layout] = [specs.find((sheet) => sheet.key === key), layouts.get(key)]
    const unlocked = spec && layout ? unlockedRects(spec, layout) : []
    const write = (value: string): Operation[] => [
      ...(isProtected ? [{ op: 'unprotect', sheet: key } as const] : []),
      { op: 'write', sheet: key, row: 0, column: 0, values: [[value]] },
      ...(isProtected ? [{ op: 'protect', sheet: key, unlocked } as const] : []),
    ]
    return [{ operations: write(markerOf(key)), undo: write(String(cells.values[0][0])) }]
  })
  return { operations: changes.flatMap(({ operations }) => operations), undo: changes.flatMap(({ undo }) => undo) }
}
