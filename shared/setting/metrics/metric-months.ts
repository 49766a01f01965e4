// Months of metrics beside the planned one, where they are measured by month or quarter or somebody typed a schedule for them.

import { roundTo, sheetRound, sumOf } from '../amounts'
import type { SeasonRow } from '../inputs/seasons'
import type { MetricRow } from '../inputs/metrics'
import type { PlanNode } from '../plan/plan'
import type { PlanSettings } from '../plan-settings'
import type { NodeSeason } from '../seasons/node-seasons'
import { companySchedule, nodeSeasons } from '../seasons/node-seasons'
import type { TeamTree } from '../team-tree'
import type { MetricTargets } from './metric-targets'

export interface MetricMonths {
  metric: MetricTargets
  /** By node in the tree's order; undefined for those outside the owner. */
  nodes: (
    | {
        /** Weights up to each month; of units none, whose months are sums. */
        upTo?: number[]
        /** Twelve parts in fiscal order; they sum to the node's target. */
        months: number[]
      }
    | undefined
  )[]
}

export interface MetricMonthsRequest {
  targets: readonly MetricTargets[]
  tree: TeamTree
  nodes: readonly PlanNode[]
  /** With each metric by its id. */
  schedules: readonly SeasonRow[]
  settings: PlanSettings
  /** Twelve whole weights of the planned metric. */
  season: readonly number[]
}

/** A schedule of the metric for the whole company says more of it than those of units for whatever metric. */
function schedulesOf(
  metric: Pick<MetricRow, 'id'>,
  { tree, schedules, season }: Pick<MetricMonthsRequest, 'tree' | 'schedules' | 'season'>,
): SeasonRow[] {
  const own = schedules.filter((row) => row.metric === metric.id)
  const others = schedules.filter((row) => row.metric === '')
  return companySchedule(tree, own, { metric: metric.id }, season) === undefined ? [...others, ...own] : own
}

export interface MetricSeasons {
  /** Twelve whole weights of the company's year. */
  season: number[]
  /** Of nodes that have another. */
  seasons: (NodeSeason | undefined)[]
}

/** The year of a metric: its own schedules, else the planned metric's season. */
export function metricSeasons(
  metric: Pick<MetricRow, 'id'>,
  request: Pick<MetricMonthsRequest, 'tree' | 'schedules' | 'settings' | 'season'>,
): MetricSeasons {
  const { tree, settings, season: planned } = request
  const rows = schedulesOf(metric, request)
  // The history that teams have a season of is the planned metric's.
  const own = { ...settings, metric: metric.id, options: { ...settings.options, seasons: 'company' as const } }
  const season = companySchedule(tree, rows, own, planned)?.weights ?? [...planned]
  return { season, seasons: nodeSeasons(tree, rows, own, { season, sales: NO_SALES, yearStart: 0 }) }
}

/** Of every sum that is measured within the year; undefined where none is. */
export function metricMonths(request: MetricMonthsRequest): MetricMonths[] | undefined {
  const asked = request.targets.filter(
    ({ kind, row }) =>
      kind === 'sum' && (row.period === 'month' || row.period === 'quarter' || request.schedules.some((each) => each.metric === row.id)),
  )
  return asked.length === 0 ? undefined : asked.map((metric) => monthsOf(metric, request))
}

function monthsOf(metric: MetricTargets, request: MetricMonthsRequest): MetricMonths {
  const { nodes } = request
  const { season, seasons } = metricSeasons(metric.row, request)
  const scale = 10 ** metric.places
  const found: MetricMonths['nodes'] = nodes.map(() => undefined)
  // Children come after their parents.
  for (let index = nodes.length - 1; index >= metric.owner; index--) {
    const value = metric.values[index]
    if (value === undefined) continue
    const { isRep, children } = nodes[index]
    if (!isRep) {
      const below = children.flatMap((child) => (found[child] === undefined ? [] : [found[child].months]))
      found[index] = { months: season.map((_, month) => roundTo(sumOf(below.map((months) => months[month])), metric.places)) }
      continue
    }
    const upTo = cumulative(metric.paces?.[index]?.weights ?? seasons[index]?.weights ?? season, nodes[index])
    const steps = Math.round(value * scale)
    const parts = upTo.map((part) => sheetRound((steps * part) / upTo[11], 0))
    found[index] = {
      upTo,
      months: parts.map((part, month) => roundTo((part - (month === 0 ? 0 : parts[month - 1])) / scale, metric.places)),
    }
  }
  return { metric, nodes: found }
}

const NO_SALES = { first: 0, last: -1, owners: new Map<string, Float64Array>(), rowsInMonth: new Int32Array(0) }

/** Weights up to each month, of the months in which somebody is there; without any the last of these has it all. */
function cumulative(weights: readonly number[], { isClosed, from, to }: Pick<PlanNode, 'isClosed' | 'from' | 'to'>): number[] {
  const [first, last] = isClosed ? [0, 11] : [from, to]
  const active = weights.map((weight, month) => (first <= month && month <= last ? weight : 0))
  if (!active.some((weight) => weight > 0)) active[last] = 1
  let sum = 0
  return active.map((weight) => (sum += weight))
}
