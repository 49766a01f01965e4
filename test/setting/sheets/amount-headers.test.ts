// Every column of amounts names its money.

import { expect, it } from 'vitest'

import { planWorkbook } from '../../../shared/setting/sheets/plan-workbook'
import { matchOwners, readCsv, readHistory, readTeam } from '../../../shared/import'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { sampleHistoryCsv, sampleTeamCsv } from '../../../shared/sample/sample'

it.each([
  ['zh-CN', '（万元）'],
  ['en-US', '(USD)'],
] as const)('in %s: %s', (locale, money) => {
  const { rows: team } = readTeam(readCsv(sampleTeamCsv(locale), 'team.csv').table)
  const { sales } = matchOwners(readHistory(readCsv(sampleHistoryCsv(locale), 'history.csv').table).sales, team)
  const { sheets } = planWorkbook(makePlan({ settings: sampleSettings(locale), team, sales }), { team, sales, days: [], log: [] })
  const named = sheets.map(
    ({ key, columns }) => [key, columns.filter(({ header }) => header.endsWith(money)).map((column) => column.key)] as const,
  )
  const of = (key: string): string[] => [...(named.find(([sheet]) => sheet === key)?.[1] ?? [])]
  expect([of('team'), of('history'), of('months')]).toEqual([['potential', 'floor', 'cap', 'lock'], ['value'], ['lastYear', 'target']])
  expect(of('cascade')).toEqual(['lastYear', 'calculated', 'override', 'target', 'weight', 'held', 'floor', 'cap', 'gap'])
  const headers = new Map(sheets.flatMap(({ key, columns }) => columns.map((column) => [`${key}.${column.key}`, column.header])))
  expect(headers.get('cascade.target')).toMatch(/^\S+\n\S+$/)
  expect(headers.get('team.cap')).not.toContain('\n')
  expect(of('monthly')).toEqual(expect.arrayContaining(['year', 'h1', 'q4', 'm1', 'm12', 'ly', 'ly12']))
})
