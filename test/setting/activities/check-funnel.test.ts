// Rows of the funnel that say nothing sound are refused, each in its place.

import { expect, it } from 'vitest'
import { problemText } from '../../../shared/import/problem'
import type { FunnelRow } from '../../../shared/setting/inputs/funnel'
import { checkFunnel } from '../../../shared/setting/activities/check-funnel'

const nodes = [
  { id: 'c', name: 'Company', role: null, parent: -1 },
  { id: 'r1', name: 'Rep 1', role: 'Junior', parent: 0 },
]
const row = (at: number, values: Partial<FunnelRow>): FunnelRow => ({
  node: '',
  deal: null,
  lead_rate: null,
  visit_rate: null,
  win_rate: null,
  deals: null,
  source: '',
  place: { file: 'funnel.csv', row: at },
  cells: { node: { header: 'owner', letters: 'A' }, win_rate: { header: 'win rate', letters: 'C' } },
  ...values,
})

it('are refused for what names nobody, twice the same, or leads to nothing', () => {
  const problems = checkFunnel(
    [
      row(2, { node: 'r1', deal: 1000, win_rate: 0 }),
      row(3, { node: 'Rep 1', deal: 2000 }),
      row(4, { node: 'nobody', deal: 1 }),
      row(5, { node: 'junior' }),
      row(6, { deal: 500 }),
    ],
    nodes,
  )
  expect(problems.map(({ code, severity, place }) => [code, severity, place.row, place.column])).toEqual([
    ['funnelZero', 'error', 2, 'win rate'],
    ['funnelTwice', 'error', 3, 'owner'],
    ['funnelWho', 'error', 4, 'owner'],
    ['funnelNothing', 'warning', 5, undefined],
  ])
  for (const problem of problems) expect(problemText(problem, 'zh-CN')).toMatch(/^funnel\.csv，第 \d 行/)
})
