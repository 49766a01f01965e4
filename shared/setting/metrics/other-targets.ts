// Targets of every metric of the table Metrics beside the planned one, for every node.

import type { SalesColumns } from '../../import/tables'
import { decimalsIn } from '../amounts'
import type { CapabilityRow } from '../inputs/capability'
import type { MetricRow } from '../inputs/metrics'
import type { PlanNode } from '../plan/plan'
import type { PlanSettings } from '../plan-settings'
import { nodeFinder } from '../sources/amounts-by-node'
import type { PresentTeam } from '../presence/present-team'
import type { TeamTree } from '../team-tree'
import type { MetricSeasons } from './metric-months'
import type { MetricRangeRequest } from './metric-range'
import { metricFinder, isPlanned } from './metric-names'
import { metricRange } from './metric-range'
import type { MetricTargets } from './metric-targets'
import { liftOf, ownRatios } from './raise-ratio'
import { splitMetric } from './split-metric'

export interface OtherTargetsRequest {
  metrics: readonly MetricRow[]
  tree: TeamTree
  nodes: readonly PlanNode[]
  sales: SalesColumns
  settings: PlanSettings
  /** First month of the plan year. */
  yearStart: number
  /** The year of a metric, of the company and of nodes that have another. */
  seasonsOf: (row: MetricRow) => MetricSeasons
  /** Of people who are not always there. */
  factors: PresentTeam['factors']
  /** What each node is expected to collect, for a metric that sets collections; undefined for others. */
  collectableOf: (row: MetricRow) => readonly Collectable[] | undefined
  /** Rows of the table of skills. */
  skills: readonly CapabilityRow[]
  /** What the planned metric may come to against last year, in eight of ten years; undefined where nothing tells it. */
  salesGrowth: MetricRangeRequest['salesGrowth']
}

/** Of a node: what is expected to be collected in the year, and all that falls due in it. */
export interface Collectable {
  year: number
  due: number
}

/** Rows must have passed checkMetrics. Undefined where no metric has a total. */
export function otherTargets(request: OtherTargetsRequest): MetricTargets[] | undefined {
  const rows = request.metrics.filter((row) => row.total !== null && row.kind !== null && !isPlanned(row, request.settings))
  return rows.length === 0 ? undefined : rows.map((row) => targetsOf(row, request))
}

function targetsOf(row: MetricRow, request: OtherTargetsRequest): MetricTargets {
  const { tree, nodes } = request
  const owner = row.owner === '' ? 0 : nodeFinder(tree)(row.owner)[0]
  const isIn = subtree(tree, owner)
  const [total, kind] = [row.total as number, row.kind as MetricTargets['kind']]
  const places = kind === 'sum' ? decimalsIn(total) : 0
  const collectable = request.collectableOf(row)
  const range = metricRange({ row, kind, places }, rangeRequest(row, owner, isIn, collectable, request))
  const common = { row, total, kind, owner, places, range }
  if (kind === 'level') {
    return { ...common, by: 'level', values: nodes.map((node, index) => (isIn[index] && isSomebody(node) ? total : undefined)) }
  }
  if (kind === 'ratio') return { ...common, ...ratioTargets(row, total, isIn, request) }
  const { sales, settings, yearStart, factors } = request
  const history = { sales, yearStart, shareMonths: settings.shareMonths, ...request.seasonsOf(row), factors }
  const split = splitMetric(tree, total, owner, row.id, { ...history, collectable: collectable?.map(({ year }) => year) })
  const { by, parts, basis, paces } = split
  const inOwner = <T>(list: readonly T[]): (T | undefined)[] => list.map((each, index) => (isIn[index] ? each : undefined))
  const steps = parts.map((part) => Math.round(part * 10 ** places))
  return { ...common, by, values: inOwner(parts), steps: inOwner(steps), basis, paces }
}

function rangeRequest(
  row: MetricRow,
  owner: number,
  isIn: readonly boolean[],
  collectable: readonly Collectable[] | undefined,
  { tree, nodes, sales, settings, yearStart, skills, salesGrowth, metrics }: OtherTargetsRequest,
): MetricRangeRequest {
  const idsWhere = (isAsked: (index: number) => boolean): Set<string> =>
    new Set(nodes.flatMap(({ id }, index) => (isIn[index] && isAsked(index) ? [id] : [])))
  const find = nodeFinder(tree)
  const metricOf = metricFinder({ settings, inputs: { metrics } })
  const isOfSkill = ({ skill }: CapabilityRow): boolean => metricOf(skill) === row.id
  const levels = skills.flatMap((each): [string, number][] => {
    const [person] = each.current === null || each.owner === '' || !isOfSkill(each) ? [] : find(each.owner)
    return person === undefined ? [] : [[nodes[person].id, each.current as number]]
  })
  return {
    sales,
    settings,
    yearStart,
    salesGrowth,
    ids: idsWhere(() => true),
    people: idsWhere((index) => isSomebody(nodes[index])),
    levels: new Map(row.kind === 'level' ? levels : []),
    due: collectable?.[owner].due,
  }
}

/** Nobody can have the level that is asked of a row "not assigned". */
const isSomebody = ({ isRep, isClosed, isUnassigned }: PlanNode): boolean => isRep && !isClosed && isUnassigned !== true

/** Of a ratio: the same for everybody, or everybody's own raised by one amount, so that the weighted children meet the parent. */
function ratioTargets(
  row: MetricRow,
  total: number,
  isIn: readonly boolean[],
  { nodes, sales, settings, yearStart }: OtherTargetsRequest,
): Pick<MetricTargets, 'by' | 'values' | 'raised'> {
  const inherited = { by: 'inherited' as const, values: nodes.map((_, index) => (isIn[index] ? total : undefined)) }
  if (row.spread !== 'raise') return inherited
  const known = ownRatios(sales, row.id, yearStart, settings.shareMonths)
  const people = nodes.flatMap((node, index) => (isIn[index] && node.isRep ? [index] : []))
  if (!people.some((index) => known.has(nodes[index].id))) return inherited
  const own = nodes.map((node, index) => (isIn[index] && node.isRep ? (known.get(node.id) ?? total) : undefined))
  const weights = nodes.map(({ target }) => target)
  const lift = liftOf(
    total,
    people.map((index) => own[index] ?? 0),
    people.map((index) => weights[index]),
  )
  const values = own.map((each) => (each === undefined ? undefined : each + lift))
  raiseUnits(values, weights, nodes, isIn, total)
  return { by: 'raised', values, raised: { own, lift, withoutOwn: people.filter((index) => !known.has(nodes[index].id)) } }
}

/** Units have the mean of their people, weighed by sales targets; one without any target has the whole's ratio. */
function raiseUnits(
  values: (number | undefined)[],
  weights: readonly number[],
  nodes: readonly PlanNode[],
  isIn: readonly boolean[],
  total: number,
): void {
  const sums = nodes.map(() => ({ weight: 0, product: 0 }))
  for (let index = nodes.length - 1; index >= 0; index--) {
    if (!isIn[index]) continue
    const { isRep, parent } = nodes[index]
    if (isRep) sums[index] = { weight: weights[index], product: (values[index] ?? 0) * weights[index] }
    else values[index] = sums[index].weight > 0 ? sums[index].product / sums[index].weight : total
    if (parent < 0) continue
    sums[parent].weight += sums[index].weight
    sums[parent].product += sums[index].product
  }
}

/** Which nodes stand at or below one. */
function subtree({ nodes }: TeamTree, owner: number): boolean[] {
  const isIn = nodes.map(() => false)
  nodes.forEach(({ parent }, index) => (isIn[index] = index === owner || (parent >= 0 && isIn[parent])))
  return isIn
}
