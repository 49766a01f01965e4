// Rows of Metrics that cannot be meant so are told in place; what is only missing is no error.

import { expect, it } from 'vitest'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import { problemText } from '../../../shared/import/problem'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
import { checkMetrics } from '../../../shared/setting/metrics/check-metrics'

const row = (at: number, values: Partial<MetricRow>): MetricRow => ({
  id: 'm',
  name: '',
  group: null,
  unit: '',
  kind: 'sum',
  direction: null,
  source: '',
  total: 1,
  owner: '',
  period: null,
  deadline: null,
  spread: null,
  place: { file: 'metrics.csv', row: at },
  cells: { id: { header: 'metric', letters: 'A' }, kind: { header: 'kind', letters: 'B' }, owner: { header: 'unit', letters: 'C' } },
  ...values,
})

it('are refused or told', () => {
  const rows = [
    row(2, { id: 'sales', total: null }),
    row(3, { id: 'profit' }),
    row(4, { id: 'Profit', kind: null }),
    row(5, { id: 'visits', owner: 'nobody' }),
    row(6, { id: 'calls', total: -1 }),
    row(7, { id: 'rate', kind: 'ratio', total: -0.1 }),
    row(8, { id: 'later', total: null }),
    row(9, { id: 'v2', name: ' Visits' }),
    row(10, { id: 'v3', name: 'Tastings' }),
    row(11, { id: 'v4', name: 'ＴＡＳＴＩＮＧＳ' }),
  ]
  const problems = checkMetrics(rows, sampleSettings('en-US'), (owner) => owner === 'c')
  expect(problems.map(({ code, severity, place }) => [code, severity, place.row, place.column])).toEqual([
    ['metricTwice', 'error', 4, 'metric'],
    ['metricKind', 'error', 4, 'kind'],
    ['metricOwner', 'error', 5, 'unit'],
    ['metricBelowZero', 'error', 6, undefined],
    ['metricNoTotal', 'warning', 8, undefined],
    ['metricNameTwice', 'warning', 9, undefined],
    ['metricNameTwice', 'warning', 11, undefined],
  ])
  for (const problem of problems) expect(problemText(problem, 'zh-CN')).toMatch(/^metrics\.csv，第 \d+ 行/)
  // While only the planned metric is there, nothing is missing.
  expect(checkMetrics([row(2, { id: 'old', total: null })], sampleSettings('en-US'), () => true)).toEqual([])
})
