// The hosts with a person before them, each over a grid in memory, and what that person does on a sheet.

import { createExcelHost } from '../../addin/excel-host'
import type { Grid, GridCell, GridSheet } from '../../preview/grid/grid'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import type { Scalar } from '../../shared/workbook/cell'
import type { WorkbookPort } from '../../shared/workbook/port'
import { openOfficeInNode } from './office-in-node'
import { sheets } from './sheets-code'

export interface GridHost {
  name: string
  open(): Promise<{ port: WorkbookPort; grid: MemoryGrid }>
}

/** Each opens on a workbook with one sheet of the user's, "Mine". */
export const gridHosts: GridHost[] = [
  {
    name: 'Excel',
    open: async () => {
      const grid = new MemoryGrid({ host: 'excel', sheets: ['Mine'] })
      const office = await openOfficeInNode(grid)
      return { grid, port: createExcelHost((batch) => office.Excel.run(batch)) }
    },
  },
  { name: 'Google Sheets', open: async () => sheets() },
]

/** @throws when there is none. */
export function sheetNamed(grid: Grid, name: string): GridSheet {
  const found = grid.sheetByName(name)
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}

/** Row and column of a key on one of our sheets. */
export function placeOnSheet(sheet: GridSheet, row: string, column: string): { row: number; column: number } {
  const used = sheet.usedRect()
  if (!used) throw new Error('empty sheet')
  const cells = sheet.read(used)
  const at = { row: cells.findIndex((line) => line[0].value === row), column: cells[0].findIndex((cell) => cell.value === column) }
  if (at.row < 0 || at.column < 0) throw new Error(`${sheet.name} has no ${row}.${column}`)
  return at
}

export const cellOnSheet = (sheet: GridSheet, at: { row: number; column: number }): GridCell =>
  sheet.read({ ...at, rows: 1, columns: 1 })[0][0]

/** Types into a cell, protected or not. */
export function typeInto(sheet: GridSheet, at: { row: number; column: number }, value: Scalar): void {
  const protection = sheet.protection()
  if (protection) sheet.unprotect()
  sheet.write({ ...at, rows: 1, columns: 1 }, [[{ value }]])
  if (protection) sheet.protect(protection)
}
