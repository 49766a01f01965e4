// Totals of other metrics are split exactly at every level, by the metric's own history before all else; ratios meet their total.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { SalesColumns, TeamRow } from '../../../shared/import/tables'
import { liftOf, ownRatios } from '../../../shared/setting/metrics/raise-ratio'
import { splitMetric } from '../../../shared/setting/metrics/split-metric'
import { tidy } from '../../../shared/setting/amounts'
import type { MonthFactors } from '../../../shared/setting/presence/month-factors'
import { teamTree } from '../../../shared/setting/team-tree'

const RUNS = Number(process.env.RUNS ?? 100)

const sales = (rows: [owner: string, value: number, metric: string, date?: string][]): SalesColumns => ({
  dates: Int32Array.from(rows, ([, , , date]) => serialFromIso(date ?? '2013-06-15') ?? 0),
  owners: rows.map(([owner]) => owner),
  values: Float64Array.from(rows, ([, value]) => value),
  metrics: rows.map(([, , metric]) => metric),
  products: [],
  ids: [],
  currencies: [],
  rowNumbers: new Int32Array(rows.length),
  source: {},
})
const team = (potentials: Record<string, number> = {}) => {
  const row = (id: string, parent: string | null) => ({
    ...newTeamRow({ id, name: id, level: '', parent, end: null }),
    potential: potentials[id] ?? null,
  })
  return teamTree([row('c', null), row('t', 'c'), row('a', 't'), row('b', 't'), row('u', 'c'), row('d', 'u')], 2014, 1)
}
const YEAR = 2014 * 12
const history = {
  yearStart: YEAR,
  shareMonths: 12,
  season: new Array<number>(12).fill(1),
  seasons: [],
  factors: new Map<TeamRow, MonthFactors>(),
}
const split = (total: number, rows: Parameters<typeof sales>[0], potentials?: Record<string, number>, owner = 0) =>
  splitMetric(team(potentials), total, owner, 'm', { sales: sales(rows), ...history })

it('follows own history, else potential, else equal parts', () => {
  // c, t, a, b, u, d
  expect(
    split(
      100,
      [
        ['a', 3, 'm'],
        ['b', 1, 'm'],
        ['d', 4, 'm'],
        ['d', 900, ''],
        ['a', 900, 'other'],
      ],
      { a: 9 },
    ),
  ).toMatchObject({ by: 'history', parts: [100, 50, 38, 12, 50, 50] })
  expect(split(100, [['a', 3, '']], { a: 6, b: 2, d: 2 })).toMatchObject({ by: 'potential', parts: [100, 80, 60, 20, 20, 20] })
  expect(split(100, [])).toMatchObject({ by: 'equal', parts: [100, 67, 34, 33, 33, 33] })
  expect(split(10, [], {}, 1).parts).toEqual([0, 10, 5, 5, 0, 0])
})

it('follows what falls due where there is no history, and else does as if nothing were known of that', () => {
  const withDue = (rows: Parameters<typeof sales>[0], collectable: number[]) =>
    splitMetric(team({ a: 9 }), 100, 0, 'm', { sales: sales(rows), ...history, collectable })
  const due = [10, 8, 0, 8, 2, 2]
  expect(withDue([], due)).toMatchObject({ by: 'due', parts: [100, 80, 0, 80, 20, 20] })
  expect(withDue([['a', 3, 'm']], due).parts).toEqual(withDue([['a', 3, 'm']], []).parts)
  expect(withDue([], [0, 0, 0, 0, 0, 0]).by).toBe('potential')
})

it('sums exactly at every level, whatever the total and the history', () => {
  const amount = fc.integer({ min: -5, max: 1e6 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, 10, 100), amount, amount, amount, (total, scale, a, b, d) => {
      const { parts } = split(total / scale, [
        ['a', a, 'm'],
        ['b', b, 'm'],
        ['d', d, 'm'],
      ])
      expect(tidy(parts[1] + parts[4])).toBe(tidy(total / scale))
      expect(tidy(parts[2] + parts[3])).toBe(tidy(parts[1]))
      expect(parts.every((part) => part >= 0)).toBe(true)
    }),
    { numRuns: RUNS },
  )
})

it('raises ratios by one lift until the weighed mean is met', () => {
  expect(liftOf(0.3, [0.2, 0.3], [1, 3])).toBeCloseTo(0.3 - 1.1 / 4, 12)
  expect(liftOf(0.3, [0.2], [0])).toBe(0)
  const rows = sales([
    ['a', 0.2, 'm'],
    ['a', 0.4, 'm'],
    ['a', 0.9, 'm', '2011-01-15'],
    ['b', 0.5, 'x'],
    ['d', 0.7, 'm', '2014-02-01'],
  ])
  expect([...ownRatios(rows, 'm', YEAR, 12)].map(([owner, ratio]) => [owner, tidy(ratio)])).toEqual([['a', 0.3]])
})
