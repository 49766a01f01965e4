// A workbook that is written only once it is calculated, as Excel and Google Sheets answer it.

import type { WorkbookPort } from '../../shared/workbook/port'
import type { Grid } from '../grid/grid'

/** Univer calculates after a write has answered: without the wait a person would be told "done" over empty cells. */
export const settledPort = (port: WorkbookPort, grid: Grid): WorkbookPort => ({
  ...port,
  async apply(patch, options) {
    await port.apply(patch, options)
    await grid.settled()
  },
})
