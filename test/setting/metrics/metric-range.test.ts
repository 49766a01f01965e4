// What totals of other metrics are held against: own history, what falls due, what people have now; and which side is out of reach.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDayOfMonth, monthIndexOf } from '../../../shared/calendar'
import type { SalesColumns } from '../../../shared/import/tables'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
import type { MetricRange, MetricRangeRequest } from '../../../shared/setting/metrics/metric-range'
import { metricRange } from '../../../shared/setting/metrics/metric-range'
import { gapsOfMetric } from '../../../shared/setting/metrics/smart-metrics'
import { baselineOf } from '../../../shared/setting/history/baseline'
import { salesByMonth } from '../../../shared/setting/history/sales-by-month'
import { SETTINGS } from '../agreement/small-company'

const RUNS = Number(process.env.RUNS ?? 100)
const YEAR = monthIndexOf(2014, 1)

type Row = [owner: string, month: number, value: number, metric?: string]
/** @param rows with months counted from the first of the plan year, so below zero. */
const salesOf = (rows: Row[]): SalesColumns => ({
  dates: Int32Array.from(rows, ([, month]) => firstDayOfMonth(YEAR + month)),
  owners: rows.map(([owner]) => owner),
  values: Float64Array.from(rows, ([, , value]) => value),
  metrics: rows.map(([, , , metric]) => metric ?? 'm'),
  products: [],
  ids: [],
  currencies: [],
  rowNumbers: new Int32Array(rows.length),
  source: {},
})
const request = (rows: Row[], more: Partial<MetricRangeRequest> = {}): MetricRangeRequest => ({
  sales: salesOf(rows),
  settings: SETTINGS,
  yearStart: YEAR,
  ids: new Set(['c', 'a', 'b', 'gone']),
  people: new Set(['a', 'b']),
  levels: new Map(),
  due: undefined,
  salesGrowth: undefined,
  ...more,
})
const metric = (extra: Partial<MetricRow> = {}): MetricRow => ({ id: 'm', name: '', unit: '', direction: null, ...extra }) as MetricRow
const sum = (asked: MetricRangeRequest, row = metric(), places = 0) => metricRange({ row, kind: 'sum', places }, asked)
/** So many months before the plan year, each a value by its place. */
const monthly = (count: number, value: (at: number) => number): Row[] =>
  Array.from({ length: count }, (_, at): Row => ['a', at - count, value(at)])

describe('the range of a sum', () => {
  it('is the forecast that the planned metric would have of the same months, of people at and below the owner', () => {
    const rows = monthly(30, (at) => 10 + (at % 7))
    const both = baselineOf(salesByMonth(salesOf(rows), 'm', YEAR), YEAR).estimates[2]
    expect(sum(request([...rows, ['other', -1, 9000], ['a', -1, 9000, 'sales']]), metric(), 4)).toEqual({
      by: 'forecast',
      low: Math.round(both.low * 1e4) / 1e4,
      high: Math.round(both.high * 1e4) / 1e4,
    })
  })

  it('is else last year times the growth seen, or times what sales may grow by', () => {
    const once = (...years: number[]): Row[] => years.map((value, back): Row => ['gone', -1 - 12 * back, value])
    // Counted once a year: 120 after 100 after 80 grew by a fifth and by a quarter.
    expect(sum(request(once(120, 100, 80)))).toEqual({ by: 'ownGrowth', low: 144, high: 150 })
    const salesGrowth = { low: 0.9, high: 1.3 }
    expect(sum(request(once(120, 100), { salesGrowth }))).toEqual({ by: 'salesGrowth', low: 108, high: 156 })
    expect(
      sum(
        request(
          monthly(18, () => 10),
          { salesGrowth },
        ),
      ),
    ).toEqual({ by: 'salesGrowth', low: 108, high: 156 })
  })

  it('is unknown with the reason', () => {
    const salesGrowth = { low: 0.9, high: 1.3 }
    const of = (rows: Row[], more: Partial<MetricRangeRequest> = { salesGrowth }) => sum(request(rows, more))
    expect(of([])).toBe('noHistory')
    expect(of([['other', -1, 5]])).toBe('noHistory')
    expect(of(monthly(11, () => 5))).toBe('tooShort')
    expect(
      of(
        monthly(12, () => 5),
        {},
      ),
    ).toBe('tooShort')
    expect(of(monthly(12, (at) => (at === 3 ? -60 : 5)))).toBe('notPositive')
    expect(of(monthly(20, () => 5).map(([owner, month, value]): Row => [owner, month - 13, value]))).toBe('tooLongAgo')
  })

  it('is in the money of the sheets where the metric is', () => {
    const settings = { ...SETTINGS, money: 10_000, currency: 'CNY' }
    const asked = request(
      monthly(12, () => 1e6),
      { settings, salesGrowth: { low: 1, high: 1 } },
    )
    expect(sum(asked, metric({ unit: '万元' }))).toMatchObject({ low: 1200, high: 1200 })
    expect(sum(asked, metric({ unit: '次' }))).toMatchObject({ low: 12e6, high: 12e6 })
  })

  it('of collections is what falls due', () => {
    const asked = request(
      monthly(30, () => 5),
      { due: 80.25 },
    )
    expect(sum(asked)).toEqual({ by: 'due', low: null, high: 80.25 })
  })
})

it('ratios and levels are held against what people have now', () => {
  const of = (rows: Row[], kind: 'ratio' | 'level', levels: [string, number][] = []) =>
    metricRange({ row: metric(), kind, places: 0 }, request(rows, { levels: new Map(levels) }))
  const rows: Row[] = [
    ['a', -1, 0.2],
    ['a', -2, 0.4],
    ['b', -1, 0.5],
    ['gone', -1, 0.9],
  ]
  expect(of(rows, 'ratio')).toEqual({ by: 'people', low: 0.3, high: 0.5, people: 2 })
  expect(of([['gone', -1, 0.9]], 'ratio')).toBe('noValues')
  expect(of([['a', -1, 3]], 'level', [['a', 4], ['gone', 5]])).toEqual({ by: 'people', low: 4, high: 4, people: 1 }) // prettier-ignore
})

describe('what is missing of a metric', () => {
  const gaps = (total: number, range: MetricRange, direction: MetricRow['direction'], kind: 'sum' | 'ratio' = 'sum') =>
    gapsOfMetric({ row: { ...metric({ unit: 'x', owner: 'c', direction }), deadline: 1 }, kind, total, range })

  it('is told by the side that is out of reach, which is below where lower is better', () => {
    const history: MetricRange = { by: 'forecast', low: 80, high: 120 }
    expect([70, 80, 120, 130].map((total) => gaps(total, history, 'higher'))).toEqual([['below'], [], [], ['above']])
    expect([70, 80, 120, 130].map((total) => gaps(total, history, 'lower'))).toEqual([['lowerBelow'], [], [], ['lowerAbove']])
    const people: MetricRange = { by: 'people', low: 0.2, high: 0.5, people: 3 }
    expect([0.1, 0.2, 0.5, 0.6].map((total) => gaps(total, people, null, 'ratio'))).toEqual([['surpassed'], [], [], ['best']])
    expect([0.1, 0.2, 0.5, 0.6].map((total) => gaps(total, people, 'lower', 'ratio'))).toEqual([['lowerBest'], [], [], ['surpassed']])
    expect([1, 100, 101].map((total) => gaps(total, { by: 'due', low: null, high: 100 }, null))).toEqual([[], [], ['due']])
  })

  it('is the reason where nothing tells a range', () => {
    const bare = { row: { ...metric({ unit: 'x', owner: 'c' }), deadline: 1 }, kind: 'sum', total: 5 } as const
    expect(gapsOfMetric({ ...bare, range: 'tooShort' })).toEqual(['tooShort'])
  })
})

it('any history gives a range that holds what it was made from, or a reason', () => {
  const value = fc.integer({ min: -20, max: 400 })
  const row = fc.tuple(fc.constantFrom('a', 'b', 'gone', 'other'), fc.integer({ min: -50, max: -1 }), value)
  const growth = fc.option(
    fc.record({ low: fc.double({ min: 0.3, max: 1, noNaN: true }), high: fc.double({ min: 1, max: 3, noNaN: true }) }),
    {
      nil: undefined,
    },
  )
  const kinds = new Set<string>()
  fc.assert(
    fc.property(fc.array(row, { maxLength: 120 }), growth, fc.boolean(), (rows, salesGrowth, isMonthly) => {
      const all: Row[] = isMonthly ? [...monthly(14 + rows.length, (at) => 100 + (at % 5)), ...rows] : rows
      const range = sum(request(all, { salesGrowth }))
      kinds.add(typeof range === 'string' ? range : range.by)
      if (typeof range === 'string') {
        expect(range === 'noHistory').toBe(!all.some(([owner]) => owner !== 'other'))
        return
      }
      expect(range.low).toBeGreaterThanOrEqual(0)
      expect(range.high).toBeGreaterThanOrEqual(range.low as number)
      // Nobody outside the owner counts.
      expect(sum(request([...all, ['other', -3, 5000]], { salesGrowth }))).toEqual(range)
    }),
    { numRuns: RUNS },
  )
  if (RUNS >= 100) expect([...kinds]).toEqual(expect.arrayContaining(['forecast', 'salesGrowth', 'tooShort', 'tooLongAgo']))
})
