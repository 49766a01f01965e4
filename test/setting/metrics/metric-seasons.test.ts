// Which schedule of Seasons a metric follows where several could speak of it.

import { expect, it } from 'vitest'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { SalesColumns } from '../../../shared/import/tables'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
import type { SeasonRow } from '../../../shared/setting/inputs/seasons'
import { metricSeasons } from '../../../shared/setting/metrics/metric-months'
import { withMetricIds } from '../../../shared/setting/metrics/metric-names'
import { teamTree } from '../../../shared/setting/team-tree'

const tree = teamTree(
  [
    newTeamRow({ id: 'c', name: 'Company', level: 'company' }),
    newTeamRow({ id: 'n', name: 'North', level: 'team', parent: 'c' }),
    newTeamRow({ id: 'a', name: 'Ann', level: 'rep', parent: 'n' }),
  ],
  2014,
  1,
)
/** All of the year in one month of the fiscal year, from 0. */
const all = (at: number): number[] => Array.from({ length: 12 }, (_, month) => (month === at ? 1 : 0))
const row = (at: number, node: string, metric: string): SeasonRow => ({
  ...({} as SeasonRow),
  schedule: `s${at}`,
  node,
  metric,
  ...Object.fromEntries(all(at).map((share, month) => [`m${month + 1}`, share])),
})
const monthOf = (weights: readonly number[] = []): number => weights.indexOf(1_000_000)
const seasons = (...typed: SeasonRow[]): number[] => {
  const metrics = [{ id: 'v', name: 'Visits' }] as MetricRow[]
  const { seasons: schedules = [] } = withMetricIds({ sales: { metrics: [] as string[] } as SalesColumns, inputs: { metrics, seasons: typed } }, { metric: 'sales' }).inputs // prettier-ignore
  const found = metricSeasons(
    { id: 'v' },
    { tree, schedules, settings: sampleSettings('en-US'), season: all(11).map((share) => share * 1_000_000) },
  )
  return [monthOf(found.season), ...found.seasons.slice(1).map((each) => monthOf(each?.weights ?? found.season))]
}

it('the nearest unit wins, and one of the metric for the whole company wins over those of units for whatever metric', () => {
  expect(seasons()).toEqual([11, 11, 11])
  expect(seasons(row(1, 'n', ''))).toEqual([11, 1, 1])
  expect(seasons(row(1, 'n', ''), row(2, 'a', ' ｖISITS'))).toEqual([11, 1, 2])
  expect(seasons(row(1, 'n', ''), row(3, '', 'Ｖ '))).toEqual([3, 3, 3])
  expect(seasons(row(1, 'n', ''), row(3, 'c', 'Visits'), row(4, 'n', 'v'))).toEqual([3, 4, 4])
  expect(seasons(row(1, 'n', ''), row(3, '', 'sales'))).toEqual([11, 1, 1])
})
