// What the verbs of Excel's ribbon do, by Microsoft's client library over a grid in memory.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Run } from '../../addin/excel-host'
import { ribbonActions, untilCompleted } from '../../addin/ribbon'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { markerOf } from '../../shared/workbook/marker'
import { openOfficeInNode } from '../support/office-in-node'

let grid: MemoryGrid
let run: Run
let done: string[]

beforeEach(async () => {
  grid = new MemoryGrid({ sheets: ['Sheet1', 'Sums'] })
  const office = await openOfficeInNode(grid)
  run = (batch) => office.Excel.run(batch)
  done = []
})

const note = (what: string) => async () => void done.push(what)
const actions = (pane: Parameters<typeof ribbonActions>[0]['pane'] = Promise.resolve({ rebuild: () => void done.push('rebuild') })) =>
  ribbonActions({ run, pane, showPane: note('pane'), showHelp: note('help') })

describe('the ribbon', () => {
  it('shows the pane and asks it to rebuild, also when the pane is there only later', async () => {
    let arrive!: (pane: { rebuild(): void }) => void
    const pane = new Promise<{ rebuild(): void }>((resolve) => (arrive = resolve))
    const going = actions(pane).rebuildPlan()
    await Promise.resolve()
    expect(done).toEqual(['pane'])
    arrive({ rebuild: () => void done.push('rebuild') })
    await going
    expect(done).toEqual(['pane', 'rebuild'])
  })

  it('goes to the Check sheet, and to the pane where there is none to be seen', async () => {
    await actions().showCheck()
    expect(done).toEqual(['pane'])
    const sums = grid.sheetByName('Sums')!
    sums.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: markerOf('check') }]])
    await actions().showCheck()
    expect(grid.activeSheet().name).toBe('Sums')
    expect(done).toEqual(['pane'])
    grid.activate(grid.sheetByName('Sheet1')!.id)
    sums.visibility = 'hidden'
    await actions().showCheck()
    expect(done).toEqual(['pane', 'pane'])
  })

  it('shows help', async () => {
    await actions().showHelp()
    expect(done).toEqual(['help'])
  })

  it('gives the button back when the verb is through, also when it failed', async () => {
    const completed = note('completed')
    await untilCompleted(note('verb'))({ completed: () => void completed() })
    expect(done).toEqual(['verb', 'completed'])
    const failing = untilCompleted(() => Promise.reject(new Error('no workbook')))
    await expect(failing({ completed: () => void completed() })).rejects.toThrow('no workbook')
    expect(done).toEqual(['verb', 'completed', 'completed'])
  })
})
