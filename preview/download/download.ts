// Takes the workbook home: the grid as it stands, as an .xlsx file.

import { createFileHost } from '../../xlsx/file-host'
import type { Grid } from '../grid/grid'
import { gridPatch, type LeftOut } from './grid-patch'

const FILE_NAME = 'sales-targets.xlsx'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** @returns the bytes of the file, and what of the grid the file could not take. */
export async function xlsxOf(grid: Grid): Promise<{ bytes: Uint8Array; leftOut: LeftOut }> {
  await grid.settled()
  const { patch, leftOut } = gridPatch(grid)
  const file = createFileHost()
  await file.apply(patch)
  return { bytes: file.toBytes(), leftOut }
}

/** Lets the browser save the file. */
export async function downloadXlsx(grid: Grid): Promise<LeftOut> {
  const { bytes, leftOut } = await xlsxOf(grid)
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }))
  const link = document.createElement('a')
  link.href = address
  link.download = FILE_NAME
  link.click()
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return leftOut
}
