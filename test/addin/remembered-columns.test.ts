// What was said about columns is remembered in a workbook that is open in Excel.
import { expect, it } from 'vitest'
import { createExcelHost } from '../../addin/excel-host'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { openOfficeInNode } from '../support/office-in-node'
import { expectRemembered } from '../support/remembered-columns'

it('remembers what was said about columns, in a sheet that is hidden', async () => {
  const grid = new MemoryGrid({ sheets: ['Sheet1'] })
  const office = await openOfficeInNode(grid)
  await expectRemembered(createExcelHost((batch) => office.Excel.run(batch)))
  expect(grid.sheetByName('Columns read')?.visibility).toBe('hidden')
})
