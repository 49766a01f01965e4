// What was said about columns is remembered in a spreadsheet of Google Sheets, whose cells turn texts into dates and numbers.
import { expect, it } from 'vitest'
import { expectRemembered } from '../support/remembered-columns'
import { sheets } from '../support/sheets-code'

it('remembers what was said about columns, in a sheet that is hidden', async () => {
  const { port, grid } = await sheets()
  await expectRemembered(port)
  expect(grid.sheetByName('Columns read')?.visibility).toBe('hidden')
})
