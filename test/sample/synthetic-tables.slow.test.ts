// The tables made up for the people of the sample: the same every time, marked in every row, and a plan is made with them.

import { expect, it } from 'vitest'
import { sampleTeamCsv } from '../../shared/sample/sample'
import { SYNTHETIC_KEYS, syntheticTables } from '../../shared/sample/synthetic-tables'
import { planFile } from '../support/plan-file'

it.each([
  ['en-US', 'synthetic'],
  ['zh-CN', '合成数据'],
] as const)('in %s are the same every time and say in every row that they are made up', (locale, mark) => {
  const tables = syntheticTables(locale)
  expect(syntheticTables(locale)).toEqual(tables)
  for (const key of SYNTHETIC_KEYS) for (const row of tables[key].split('\n').slice(1)) expect(row).toContain(mark)
  const owners = tables.pipeline
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[1])
  const team = sampleTeamCsv(locale)
  for (const owner of new Set(owners)) expect(team).toContain(`\n${owner},`)
})

it('make a plan with all that they are for', async () => {
  const inputs = Object.fromEntries(SYNTHETIC_KEYS.map((key) => [key, 'sample' as const]))
  const { result } = await planFile({ source: { kind: 'sample', inputs } })
  const keys = result.sheets.map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining([...SYNTHETIC_KEYS, 'activities', 'collections', 'capability-targets']))
  expect(result.plan.activities?.needs.flat().some(({ unknown }) => unknown > 0)).toBe(false)
})
