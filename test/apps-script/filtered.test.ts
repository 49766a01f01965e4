// A filter in Google Sheets hides rows from people, not from a script: they are read and written like the others.

import { expect, test } from 'vitest'
import { buildPlan, previewPlan } from '../../shared/commands'
import { company, companySettings } from '../support/company'
import { sheets } from '../support/sheets-code'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }

test('a filtered table is read whole, with a word about it; a filter without a condition needs none', async () => {
  const { grid, port } = await sheets()
  await buildPlan(port, company({ reps: 12 }), companySettings(), OPTIONS)
  const filters = [
    { sheet: 'Team', address: 'B4:F20', column: 3 },
    { sheet: 'Sales history', address: 'B4:F20', column: 99 },
    { sheet: 'Cascade', address: 'B4:F20', column: 3 },
  ]
  const filtered = await sheets({ grid, filters })
  const { plan, warnings } = await previewPlan(filtered.port, { kind: 'workbook' }, companySettings())
  expect(plan.nodes.filter(({ level }) => level === 'rep')).toHaveLength(12)
  expect(warnings.map(({ code, place }) => [code, place.sheet])).toEqual([['filteredSource', 'Team']])
  await buildPlan(filtered.port, company({ reps: 12, extra: ['new,Newcomer,rep,t0,,'] }), companySettings(), OPTIONS)
  expect(JSON.stringify(grid.sheetByName('Cascade')!.read(grid.sheetByName('Cascade')!.usedRect()!))).toContain('Newcomer')
})
