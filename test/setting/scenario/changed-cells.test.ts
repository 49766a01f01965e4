// Cells of further tables that a scenario changes: which are offered, how rows are named, and what can be chosen where one is not there.

import { expect, it } from 'vitest'
import { say } from '../../../shared/i18n/messages'
import type { GoalRow } from '../../../shared/setting/inputs/goals'
import type { PlanInputs } from '../../../shared/setting/inputs/inputs'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
import { putCells } from '../../../shared/setting/scenario/changed-cells'
import { currentDriver } from '../../../shared/setting/scenario/current-driver'
import { cellDrivers } from '../../../shared/setting/scenario/driver-rows'
import { driverOf, type DriverTable } from '../../../shared/setting/scenario/drivers'
import { readDriver } from '../../../shared/setting/scenario/read-driver'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import { smallCompany, teamRow } from '../agreement/small-company'

const goal = (name: string, amount: number | null, row: number): GoalRow => ({
  ...{ goal: name, metric: 'sales', carrier: '', due: null, amount, note: '' },
  ...{ place: { row }, cells: {} },
})
const metric = (id: string): MetricRow =>
  ({ id, name: '', unit: '', source: '', total: null, place: { row: 2 }, cells: {} }) as unknown as MetricRow
const inputs = (): PlanInputs => ({
  goals: [goal('New stores', null, 5), goal('Prices', 100, 6), goal('Twice', 1, 7), goal('twice ', 2, 9)] as PlanInputs['goals'],
  metrics: [metric('sales'), metric('visits')],
})
const told = (table: DriverTable, row: string, given: PlanInputs = inputs()): string[] => {
  const { problems } = putCells(given, [{ table, row, column: 'amount', value: 1 }])
  return problems.flatMap(({ text, params }) => [say(text, 'en-US', params), say(text, 'zh-CN', params)])
}

it('offers cells that are empty as well, but none of rows that cannot be told apart, nor the total of the planned metric', () => {
  const keys = cellDrivers(inputs(), { metric: 'sales' })
  expect(keys.map((key) => key.split(':').slice(0, -1).join(':'))).toEqual([
    'goals:New stores / sales',
    'goals:Prices / sales',
    'metrics:visits',
  ])
  const plan = makePlan(smallCompany([teamRow('a1', 'a')]))
  const now = (key: string) => currentDriver(driverOf(key)!, plan, inputs())
  expect(['goals:New stores:amount', 'goals:prices:amount', 'goals:Prices / sales:amount'].map(now)).toEqual([null, 100, 100])
})

it('puts a number into an empty cell, by the whole name of its row or the first text of it', () => {
  const given = inputs()
  const cells = ['new stores', 'Prices / sales'].map((row, at) => ({ table: 'goals' as const, row, column: 'amount', value: at + 7 }))
  expect(putCells(given, cells)).toEqual({ changed: ['goals'], problems: [] })
  expect(given.goals?.map(({ amount }) => amount)).toEqual([7, 8, 1, 2])
})

it('says what can be chosen where a table, a row or a column is not there, or a row is there twice', () => {
  expect(told('goals', 'Stores')).toEqual([
    'Goals has no row "Stores". There are: New stores / sales, Prices / sales.',
    '“公司目标”中没有“Stores”这一行。现有：New stores / sales、Prices / sales。',
  ])
  expect(told('goals', 'twice')).toEqual([
    'Goals has 2 rows "twice" (rows 7, 9): give them different names, so that one of them can be changed.',
    '“公司目标”中有 2 行都是“twice”（第 7、9 行）：请使用不同的名称，以便只更改其中一行。',
  ])
  expect(told('market', 'Retail')).toEqual([
    'This plan has no table Market, so nothing in it can be changed. It has: Goals, Metrics.',
    '此计划没有“市场”表，无法更改其中的数字。现有：公司目标、指标。',
  ])
  expect(told('market', 'Retail', {})[0]).toContain('It has no further tables')
  expect(told('goals', 'Retail', { goals: [] })[0]).toContain('no row that a scenario could name')
  const wrong = readDriver('goals:Prices:colour', 5)
  expect('problems' in wrong && wrong.problems.map(({ code }) => code)).toEqual(['noColumn'])
})
