// The grid as it stands, as a new .xlsx file: cells with their results, looks, marks, validations, charts, notes, names, protection.

import { keyOfMarker } from '../../shared/workbook/marker'
import { applyPatch } from '../../xlsx/apply-patch'
import { setName } from '../../xlsx/edit/workbook-part'
import { LISTS_KEY } from '../../xlsx/new/lists'
import type { Grid } from '../grid/grid'
import { additions, arrangement } from './sheet-operations'

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 }

export async function xlsxOf(grid: Grid): Promise<Uint8Array> {
  await grid.settled()
  // The file gets a list sheet of its own.
  const sheets = grid.sheets().filter((sheet) => keyOfMarker(sheet.read(FIRST_CELL)[0][0].value) !== LISTS_KEY)
  const file = await applyPatch(
    undefined,
    { operations: [...additions(sheets), ...arrangement(grid, sheets)] },
    { results: 'ours', keys: new Map() },
  )
  for (const { name, reference } of grid.names()) setName(file, name, reference)
  return file.zip()
}
