// Lets the browser save the workbook as a file: the one that was opened, changed in place, or a new one.

import type { Grid } from '../grid/grid'
import type { OpenedFile } from '../open/opened-file'
import { changedFile } from './changed-file'
import { xlsxOf } from './xlsx-of'

const FILE_NAME = 'sales-targets.xlsx'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** The browser has read the file by then, in milliseconds. */
const READ = 60_000

/** A file of which no sheet is left has nothing to keep. */
export const bytesOf = (grid: Grid, opened: OpenedFile | undefined): Promise<Uint8Array> =>
  opened && [...opened.sheets.values()].some((id) => grid.sheet(id)) ? changedFile(grid, opened) : xlsxOf(grid)

/** @returns the name of the file. */
export async function downloadXlsx(grid: Grid, opened: OpenedFile | undefined): Promise<string> {
  const bytes = await bytesOf(grid, opened)
  const name = opened?.name ?? FILE_NAME
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READ)
  return name
}
