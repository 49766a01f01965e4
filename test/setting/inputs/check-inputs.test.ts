// Further tables held against the team and the metrics: what would count for nothing is told in place, not passed over.

import { describe, expect, it } from 'vitest'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import { newTeamRow } from '../../../shared/import/new-team-row'
import { problemText } from '../../../shared/import/problem'
import type { SalesColumns } from '../../../shared/import/tables'
import { checkInputs } from '../../../shared/setting/inputs/check-inputs'
import type { PlanInputs } from '../../../shared/setting/inputs/inputs'
import { metricFinder, withMetricIds } from '../../../shared/setting/metrics/metric-names'

const settings = sampleSettings('en-US')
const team = [
  newTeamRow({ id: 'c', name: 'Company', level: 'company' }),
  newTeamRow({ id: 'a', name: 'Ann', level: 'rep', parent: 'c' }),
  newTeamRow({ id: 'o', name: 'Olga', level: 'rep', parent: 'c', seat: 'overlay' }),
]
const told = (inputs: object, people = team) =>
  checkInputs({ settings, inputs: inputs as PlanInputs, team: people }).map(({ code, severity, place }) => [code, severity, place.row])
const row = (at: number, values: object) => ({ place: { file: 'x.csv', row: at }, cells: {}, metric: '', amount: 1, ...values })

describe('a row of a further table', () => {
  it('about an overlay role is told, and refused where a number would be left out; closed deals count for the company', () => {
    const found = told({
      pipeline: [row(2, { owner: 'o', outcome: 'open', closed: null }), row(3, { owner: 'Olga', outcome: 'won', closed: 41000 })],
      receivables: [row(4, { owner: 'Olga' }), row(5, { owner: 'a' })],
    })
    expect(found).toEqual([
      ['overlayRow', 'warning', 2],
      ['overlayRow', 'error', 4],
    ])
  })

  it('of Market is told where it is of the plan year or later, which says nothing about where it starts from', () => {
    const sizes = [2013, 2014, null, 2020].map((period, at) => row(at + 2, { segment: `S${at}`, node: '', period, size: 10 }))
    expect(told({ market: sizes })).toEqual([
      ['marketLater', 'warning', 3],
      ['marketLater', 'warning', 5],
    ])
  })

  it('of Goals is told where nobody plans its metric, or where the metric has another total', () => {
    const metrics = [row(2, { id: 'gp', name: 'Gross Profit', kind: 'sum', total: 5, owner: '' })]
    const goals = [
      row(2, { goal: 'Grow', metric: 'SALES' }),
      row(3, { goal: 'Earn', metric: 'gross profit', amount: 4 }),
      row(4, { goal: 'Visit', metric: 'visit' }),
    ]
    expect(told({ goals, metrics })).toEqual([
      ['goalMetric', 'warning', 4],
      ['goalTotal', 'warning', 3],
    ])
    expect(told({ goals: [row(3, { goal: 'Earn', metric: 'GP', amount: 5 })], metrics })).toEqual([])
  })
})

it('a seat that no word of ours says is told once, with how many there are; desks and ordinary seats are not', () => {
  const seats = ['Vakanz', 'regular', 'Desk 12', 'pending', 'on hold', ''].map((seat, at) => newTeamRow({ id: `p${at}`, name: `P${at}`, level: 'rep', parent: 'c', seat })) // prettier-ignore
  const [problem, ...others] = checkInputs({ settings, inputs: {}, team: [team[0], ...seats] }).filter(
    ({ severity }) => severity === 'warning',
  )
  expect([problem.code, problem.params, others]).toEqual(['seatStrange', { seat: 'pending', count: 2 }, []])
  expect(problemText(problem, 'zh-CN')).toContain('2 行按普通席位处理')
})

it('metrics are known by id and by name, whatever their case and width, and an id wins', () => {
  const inputs = { metrics: [{ id: 'M1', name: '毛利' }, { id: 'M2', name: 'm1' }] } as PlanInputs // prettier-ignore
  const find = metricFinder({ settings, inputs })
  expect(['Sales', '毛利 ', 'Ｍ１', 'm2', 'margin'].map(find)).toEqual(['sales', 'M1', 'M1', 'M2', undefined])
  const sales = { metrics: ['SALES', '毛利', '', 'other'] } as unknown as SalesColumns
  expect(withMetricIds({ sales, inputs }, settings).sales.metrics).toEqual(['sales', 'M1', '', 'other'])
  expect(withMetricIds({ sales, inputs: {} }, { metric: 'SALES' }).sales).toBe(sales)
})

it('one metric is the same in every table, in other case, width, spaces and in either language', () => {
  const metrics = [
    { id: 'SALES', name: 'Order intake', kind: 'sum', total: null, owner: '' },
    { id: 'new customers', name: '新客户', kind: 'sum', total: 9, owner: '' },
    { id: 'cash', name: 'Collections', kind: 'sum', total: 7, owner: '' },
  ]
  const words = ['sales', '销售额', ' Order\u00a0 intake', 'ｎｅｗ　Customers', '新客户\u200b', '回款', 'COLLECTIONS', 'Cash ', '']
  const ids = ['sales', 'sales', 'sales', 'new customers', 'new customers', 'cash', 'cash', 'cash', '']
  const rows = words.map((metric, at) => row(at + 2, { goal: `G${at}`, metric, amount: 1, node: '', schedule: `S${at}` }))
  const inputs = { metrics, goals: rows, seasons: rows } as unknown as PlanInputs
  const found = withMetricIds({ sales: { metrics: words } as unknown as SalesColumns, inputs }, settings)
  expect(found.sales.metrics).toEqual(ids)
  expect(found.inputs.goals?.map(({ metric }) => metric)).toEqual(ids)
  expect(found.inputs.seasons?.map(({ metric }) => metric)).toEqual(ids)
  expect(told({ metrics, goals: rows }).map(([code]) => code)).toEqual(['goalTotal', 'goalTotal'])
})
