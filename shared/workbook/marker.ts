// The marker in A1 of each of our sheets: product, schema version and key.

import type { Scalar } from './cell'
import type { SheetKey } from './patch'

/**
 * How the sheets are laid out. It grows when a build could no longer read or mend what an earlier version wrote in the way of
 * a rebuild (by keys); a workbook of a higher version is left alone, since this version cannot know what its keys mean.
 */
export const SCHEMA_VERSION = 1

export const markerOf = (key: SheetKey): string => `sales-targets/${SCHEMA_VERSION}/${key}`

/** What A1 says, or undefined when the sheet is not ours. */
export function readMarker(cell: Scalar): { schema: number; key: SheetKey } | undefined {
  const match = typeof cell === 'string' ? /^sales-targets\/(\d+)\/([a-z0-9-]+)$/.exec(cell) : null
  return match ? { schema: Number(match[1]), key: match[2] } : undefined
}

/** The key of a sheet of any version. */
export const keyOfMarker = (cell: Scalar): SheetKey | undefined => readMarker(cell)?.key
