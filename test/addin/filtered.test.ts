// A filter hides rows: Excel would write past them, and nothing that is read may miss them.

import { describe, expect, it } from 'vitest'
import { createExcelHost } from '../../addin/excel-host'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { buildPlan, previewPlan } from '../../shared/commands'
import { company, companySettings } from '../support/company'
import { sheetNamed } from '../support/grid-hosts'
import { openOfficeInNode } from '../support/office-in-node'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }
/** Inserts a row into Cascade and Monthly. */
const NEWCOMER = company({ reps: 12, extra: ['new,Newcomer,rep,t0,,'] })

async function excel() {
  const grid = new MemoryGrid({ sheets: ['Mine'] })
  const filtered = new Map<string, 'sheet' | 'table'>()
  const office = await openOfficeInNode(grid, { filtered })
  const port = createExcelHost((batch) => office.Excel.run(batch))
  await buildPlan(port, company({ reps: 12 }), companySettings(), OPTIONS)
  return { grid, port, filtered, office }
}

describe.each(['sheet', 'table'] as const)('the filter of a %s', (kind) => {
  it('is cleared before anything is written, and the person is told so before that', async () => {
    const { grid, port, filtered } = await excel()
    filtered.set('Cascade', kind)
    filtered.set('Mine', kind)
    const { warnings } = await previewPlan(port, NEWCOMER, companySettings())
    expect(warnings.map(({ code, severity, place }) => [code, severity, place.sheet])).toEqual([['filterCleared', 'warning', 'Cascade']])
    expect(filtered.get('Cascade')).toBe(kind)
    await buildPlan(port, NEWCOMER, companySettings(), OPTIONS)
    expect([...filtered.keys()]).toEqual(['Mine'])
    expect(JSON.stringify(sheetNamed(grid, 'Cascade').read(sheetNamed(grid, 'Cascade').usedRect()!))).toContain('Newcomer')
  })

  it('hides nothing of a table that is read, which is told too', async () => {
    const { port, filtered } = await excel()
    filtered.set('Team', kind)
    filtered.set('Sales history', kind)
    const { plan, warnings } = await previewPlan(port, { kind: 'workbook' }, companySettings())
    expect(plan.nodes.filter(({ level }) => level === 'rep')).toHaveLength(12)
    expect(warnings.map(({ code, place }) => [code, place.sheet])).toEqual([
      ['filteredSource', 'Team'],
      ['filteredSource', 'Sales history'],
    ])
  })
})

it('is in the way of whoever does not clear it', async () => {
  const { filtered, office } = await excel()
  filtered.set('Mine', 'sheet')
  const write = office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mine').getRange('A1').values = [['x']]
    await context.sync()
  })
  await expect(write).rejects.toMatchObject({ code: 'InvalidArgument' })
})
