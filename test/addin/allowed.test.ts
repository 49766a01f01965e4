// What Excel would refuse is found out before anything is written.

import { describe, expect, it } from 'vitest'
import { createExcelHost } from '../../addin/excel-host'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import type { SessionOptions } from '../../preview/session/session-options'
import { buildPlan, openWorkbook } from '../../shared/commands'
import { JOURNAL_NAME } from '../../shared/workbook/journal'
import { company, companySettings } from '../support/company'
import { faultyGrid, stateOf, type Fault } from '../support/faulty-grid'
import { sheetNamed } from '../support/grid-hosts'
import { openOfficeInNode } from '../support/office-in-node'

/** Changes Cascade, among others. */
const NEWCOMER = 'new,Newcomer,rep,t0,,'
const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }

async function excel(options: SessionOptions = {}) {
  const grid = new MemoryGrid({ sheets: ['Mine'] })
  const fault: Fault = { changes: 0 }
  const office = await openOfficeInNode(faultyGrid(grid, fault), options)
  const port = createExcelHost((batch) => office.Excel.run(batch))
  const build = (...extra: string[]) => buildPlan(port, company({ reps: 12, extra }), companySettings(), OPTIONS)
  return { grid, fault, port, build }
}

describe('a workbook that is open for reading only', () => {
  it('is told as such before anything is tried', async () => {
    const { port, fault, build } = await excel({ isReadOnly: () => true })
    expect((await port.read({ keys: '*' })).isReadOnly).toBe(true)
    expect(await openWorkbook(port)).toMatchObject({ isReadOnly: true, recovered: false })
    await expect(build()).rejects.toMatchObject({ name: 'RefusedError', problems: [{ code: 'readOnly' }] })
    await expect(port.apply({ operations: [{ op: 'deleteName', name: 'x' }], undo: [], touched: [] })).rejects.toMatchObject({
      code: 'readOnly',
    })
    expect(fault.changes).toBe(0)
  })

  it('keeps a half-done change for somebody who may write', async () => {
    let isReadOnly = false
    const { port, fault, grid, build } = await excel({ isReadOnly: () => isReadOnly })
    await build()
    const before = stateOf(grid)
    Object.assign(fault, { changes: 0, failAt: 40, isLasting: true })
    await expect(build(NEWCOMER)).rejects.toMatchObject({ code: 'unknown' })
    fault.failAt = undefined
    isReadOnly = true
    expect(await port.recover()).toBe(false)
    isReadOnly = false
    expect(await port.recover()).toBe(true)
    expect(stateOf(grid)).toEqual(before)
  })
})

describe('a workbook whose structure is protected', () => {
  it('takes no plan', async () => {
    const { fault, build } = await excel({ isStructureLocked: () => true })
    await expect(build()).rejects.toMatchObject({ problems: [{ code: 'structureLocked', severity: 'error' }] })
    expect(fault.changes).toBe(0)
  })

  it('takes a rebuild that adds no sheet, unless the journal has no place to stand', async () => {
    let isStructureLocked = false
    const { grid, build } = await excel({ isStructureLocked: () => isStructureLocked })
    await build()
    isStructureLocked = true
    await build()
    sheetNamed(grid, JOURNAL_NAME).visibility = 'hidden'
    grid.deleteSheet(sheetNamed(grid, JOURNAL_NAME).id)
    const before = stateOf(grid)
    await expect(build()).rejects.toMatchObject({ name: 'HostError', code: 'structureLocked' })
    expect(stateOf(grid)).toEqual(before)
  })
})

describe('sheets with a password', () => {
  it('are all named at once, and nothing is written', async () => {
    const { grid, build } = await excel()
    await build()
    for (const name of ['Cascade', 'Log']) {
      const sheet = sheetNamed(grid, name)
      sheet.protect({ ...sheet.protection()!, hasPassword: true })
    }
    sheetNamed(grid, 'Log').name = 'Our log'
    const before = stateOf(grid)
    await expect(build(NEWCOMER)).rejects.toMatchObject({ code: 'protected', places: [{ sheet: 'Cascade' }, { sheet: 'Our log' }] })
    expect(stateOf(grid)).toEqual(before)
    for (const { protection } of grid.sheets().map((sheet) => ({ protection: sheet.protection() })))
      if (protection) expect(protection.allow).toContain('allowAutoFilter')
  })
})
