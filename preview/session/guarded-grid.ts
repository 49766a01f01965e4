// Refuses what Excel refuses in a workbook that is open for reading only, or whose structure is protected, and what goes astray in it.

import { GridError, type Grid } from '../grid/grid'
import { watchedGrid } from '../grid/watched-grid'
import type { SessionOptions } from './session-options'

/** Names of Grid and GridSheet that change which sheets there are, and how they are called. */
const STRUCTURE = new Set(['addSheet', 'deleteSheet', 'renameSheet', 'moveSheet', 'name', 'visibility'])

/** Names of GridSheet whose rows go astray where a filter hides some. */
const ROWS = new Set(['write', 'insertRows', 'deleteRows'])

/** The same grid where there is nothing to refuse. */
export function guardedGrid(grid: Grid, { isReadOnly, isStructureLocked, filtered }: SessionOptions): Grid {
  if (!isReadOnly && !isStructureLocked && !filtered) return grid
  return watchedGrid(grid, (name, sheet) => {
    if (isReadOnly?.()) throw new GridError('AccessDenied', 'The workbook is open for reading only.')
    // Excel does not refuse, it writes into the wrong rows (office-js#224): nobody may rely on that.
    if (sheet && filtered?.has(sheet.name) && ROWS.has(name)) throw new GridError('InvalidArgument', `${sheet.name} is filtered.`)
    if (isStructureLocked?.() && STRUCTURE.has(name)) throw new GridError('AccessDenied', 'The structure of the workbook is protected.')
  })
}
