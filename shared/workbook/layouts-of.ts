// Our sheets in a snapshot, by key.

import type { Layout } from './layout'
import { layoutOfSheet } from './layout'
import type { SheetSnapshot, Snapshot } from './port'

/** Layouts of all our sheets that stand in a snapshot. */
export function layoutsOf(snapshot: Snapshot): Layout {
  const layouts: Layout = new Map()
  for (const sheet of snapshot.sheets) {
    // Of two sheets with one key (a copy that a person made) the first is ours, as in every host.
    const layout = sheet.key !== undefined && layouts.has(sheet.key) ? undefined : layoutOfSheet(sheet)
    if (layout) layouts.set(layout.key, layout)
  }
  return layouts
}

export const sheetOf = (snapshot: Snapshot, key: string): SheetSnapshot | undefined => snapshot.sheets.find((sheet) => sheet.key === key)
