// A grid that fails at a chosen change, as a host can at any moment, and everything of a workbook that a person would miss.

import { GridError, type Grid } from '../../preview/grid/grid'
import { watchedGrid } from '../../preview/grid/watched-grid'

export interface Fault {
  /** Fails the change of this number, counted from 0; undefined never fails. */
  failAt?: number
  /** Changes so far. */
  changes: number
  /** Fails every change from then on, not that one alone. */
  isLasting?: boolean
}

/** The same grid, whose changes are counted and fail as `fault` says at that time. */
export function faultyGrid(grid: Grid, fault: Fault): Grid {
  const change = () => {
    const at = fault.changes++
    if (fault.failAt !== undefined && (at === fault.failAt || (fault.isLasting && at > fault.failAt))) {
      throw new GridError('InvalidArgument', `change ${at} fails`)
    }
  }
  return watchedGrid(grid, change)
}

/** Sheets with their cells, visibility, protection, charts and names: what must be the same after a failure. */
export const stateOf = (grid: Grid) => ({
  names: grid.names(),
  sheets: grid.sheets().map((sheet) => {
    const used = sheet.usedRect()
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      isProtected: sheet.protection() !== null,
      cells: used ? sheet.read(used) : [],
      charts: sheet.charts(),
      marks: sheet.marks(),
      validations: sheet.validations(),
    }
  }),
})
