// Lets the browser save the workbook as a file.

import type { Grid } from '../grid/grid'
import { xlsxOf } from './xlsx-of'

const FILE_NAME = 'sales-targets.xlsx'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** The browser has read the file by then, in milliseconds. */
const READ = 60_000

/** @returns how many notes the file could not take. */
export async function downloadXlsx(grid: Grid): Promise<{ notesLeftOut: number }> {
  const { bytes, notesLeftOut } = await xlsxOf(grid)
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }))
  const link = document.createElement('a')
  link.href = address
  link.download = FILE_NAME
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READ)
  return { notesLeftOut }
}
