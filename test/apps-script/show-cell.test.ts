// A link of the sidebar brings its cell to the front, or says that it cannot.

import { beforeEach, expect, it } from 'vitest'
import { cellShower } from '../../apps-script/sidebar/show-cell'
import { samplePatch } from '../support/sample-patch'
import type { RunningSheets } from '../support/sheets-code'
import { sheets } from '../support/sheets-code'

let running: RunningSheets
let show: ReturnType<typeof cellShower>
beforeEach(async () => {
  running = await sheets()
  await running.port.apply(samplePatch(3))
  running.grid.activate(running.grid.sheetByName('Mine')!.id)
  show = cellShower(running.code.scriptRun as never)
})

it('shows a cell of a sheet by its name', async () => {
  expect(await show({ sheet: 'The check', address: 'C3' })).toBe(true)
  expect(running.grid.activeSheet().name).toBe('The check')
  expect(running.grid.selected()).toEqual({ row: 2, column: 2 })
})

it('finds a renamed sheet of ours by its key', async () => {
  running.grid.sheetByName('The check')!.name = 'Sums'
  expect(await show({ sheet: 'check', address: 'B2' })).toBe(true)
  expect(running.grid.activeSheet().name).toBe('Sums')
})

it('shows nothing of a sheet that is hidden or gone', async () => {
  running.grid.sheetByName('The check')!.visibility = 'hidden'
  expect(await show({ sheet: 'The check', address: 'B2' })).toBe(false)
  expect(await show({ sheet: 'Nowhere', address: 'B2' })).toBe(false)
  expect(running.grid.activeSheet().name).toBe('Mine')
})

it('tells what the host says where the cell cannot be', async () => {
  await expect(show({ sheet: 'Mine', address: 'A' })).rejects.toMatchObject({ name: 'HostError' })
})
