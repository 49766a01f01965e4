// What a metric's total can be held against: its own history, what falls due, or what people have now; or why there is nothing.

import type { SalesColumns } from '../../import/tables'
import { folded } from '../../import/folded'
import { FINEST, roundTo } from '../amounts'
import { baselineOf, FEWEST_MONTHS } from '../history/baseline'
import type { SalesByMonth } from '../history/sales-by-month'
import { inMoney, salesByMonth, sumOfOwners } from '../history/sales-by-month'
import type { MetricRow } from '../inputs/metrics'
import type { PlanSettings } from '../plan-settings'
import { moneyLabel } from '../sheets/sheet-context'
import type { MetricTargets } from './metric-targets'
import { ownRatios } from './raise-ratio'
import { rowsOfMetric } from './split-metric'

/**
 * By what a range was told: the forecast of its own months as Baseline has it of sales, last year times the growth seen from year
 * to year or times what sales may grow by, what falls due, or the values that people have now.
 */
export type MetricRangeBy = 'forecast' | 'ownGrowth' | 'salesGrowth' | 'due' | 'people'

/** Why there is no range. */
export type NoMetricRange = 'noHistory' | 'tooShort' | 'tooLongAgo' | 'notPositive' | 'noValues'

export interface MetricRange {
  by: MetricRangeBy
  /** In the metric's own unit; null where there is no end on that side. */
  low: number | null
  high: number
  /** People whose values are known. */
  people?: number
}

export interface MetricRangeRequest {
  sales: SalesColumns
  settings: PlanSettings
  /** First month of the plan year. */
  yearStart: number
  /** Ids at and below the owner, people who left included. */
  ids: ReadonlySet<string>
  /** Those of people who are there. */
  people: ReadonlySet<string>
  /** Levels that people have now by the table of skills, by id. */
  levels: ReadonlyMap<string, number>
  /** What falls due with the owner, of a metric that sets collections. */
  due: number | undefined
  /** What the planned metric may come to against last year, in eight of ten years; undefined where nothing tells it. */
  salesGrowth: { low: number; high: number } | undefined
}

export function metricRange(
  { row, kind, places }: Pick<MetricTargets, 'row' | 'kind' | 'places'>,
  request: MetricRangeRequest,
): MetricRange | NoMetricRange {
  if (kind !== 'sum') return rangeOfPeople(row, request)
  if (request.due !== undefined) return { by: 'due', low: null, high: request.due }
  const found = rangeOfHistory(row, request)
  if (typeof found === 'string') return found
  return { ...found, low: roundTo(found.low, places), high: roundTo(found.high, places) }
}

/** From the worst to the best of what people have now. */
function rangeOfPeople(row: MetricRow, { sales, settings, yearStart, people, levels }: MetricRangeRequest): MetricRange | NoMetricRange {
  const known = new Map([...ownRatios(sales, row.id, yearStart, settings.shareMonths), ...levels])
  const values = [...known].flatMap(([id, value]) => (people.has(id) ? [roundTo(value, FINEST)] : []))
  if (values.length === 0) return 'noValues'
  return { by: 'people', low: Math.min(...values), high: Math.max(...values), people: values.length }
}

function rangeOfHistory(
  row: MetricRow,
  { sales, settings, yearStart, ids, salesGrowth }: MetricRangeRequest,
): { by: MetricRangeBy; low: number; high: number } | NoMetricRange {
  const rows = salesByMonth(rowsOfMetric(sales, row.id, ids), row.id, yearStart)
  if (rows.last < rows.first) return 'noHistory'
  // Histories are in currency; a metric in the money of the sheets is held against them in that.
  const months = isInSheetMoney(row, settings) ? inMoney(rows, settings.money) : rows
  if (months.rowsInMonth.filter((count) => count > 0).length >= FEWEST_MONTHS) {
    const both = baselineOf(months, yearStart).estimates.find(({ method }) => method === 'both')
    if (both !== undefined) return { by: 'forecast', low: both.low, high: both.high }
  }
  if (yearStart - months.last > 12) return 'tooLongAgo'
  const years = wholeYears(months)
  if (years.length === 0) return 'tooShort'
  if (!(years[0] > 0)) return 'notPositive'
  const growth = years.slice(0, -1).map((year, at) => year / years[at + 1])
  // One growth alone shows no span.
  if (growth.length > 1 && years.every((year) => year > 0))
    return { by: 'ownGrowth', low: years[0] * Math.min(...growth), high: years[0] * Math.max(...growth) }
  if (salesGrowth === undefined) return 'tooShort'
  return { by: 'salesGrowth', low: years[0] * salesGrowth.low, high: years[0] * salesGrowth.high }
}

const isInSheetMoney = ({ unit }: Pick<MetricRow, 'unit'>, settings: PlanSettings): boolean =>
  settings.money !== 1 && (['en-US', 'zh-CN'] as const).some((locale) => folded(moneyLabel({ ...settings, locale })) === folded(unit))

/**
 * Sums of twelve months each, newest first, as far back as each has rows in every calendar month that the newest has: also of what
 * is counted once a quarter or a year.
 */
function wholeYears(months: SalesByMonth): number[] {
  if (months.last - 11 < months.first) return []
  // Newest first, so that a year is twelve in a row.
  const amounts = sumOfOwners(months, months.first).reverse()
  const rows = Array.from(months.rowsInMonth).reverse()
  const isWhole = (from: number): boolean => rows.slice(0, 12).every((count, month) => count === 0 || rows[from + month] > 0)
  const years: number[] = []
  for (let from = 0; from < amounts.length && isWhole(from); from += 12)
    years.push(amounts.slice(from, from + 12).reduce((sum, amount) => sum + amount, 0))
  return years
}
