// Refuses what Excel refuses in a workbook that is open for reading only, or whose structure is protected.

import { GridError, type Grid } from '../grid/grid'
import { watchedGrid } from '../grid/watched-grid'
import type { SessionOptions } from './session-options'

/** Names of Grid and GridSheet that change which sheets there are, and how they are called. */
const STRUCTURE = new Set(['addSheet', 'deleteSheet', 'renameSheet', 'moveSheet', 'name', 'visibility'])

/** The same grid where there is nothing to refuse. */
export function guardedGrid(grid: Grid, { isReadOnly, isStructureLocked }: SessionOptions): Grid {
  if (!isReadOnly && !isStructureLocked) return grid
  return watchedGrid(grid, (name) => {
    if (isReadOnly?.()) throw new GridError('AccessDenied', 'The workbook is open for reading only.')
    if (isStructureLocked?.() && STRUCTURE.has(name)) throw new GridError('AccessDenied', 'The structure of the workbook is protected.')
  })
}
