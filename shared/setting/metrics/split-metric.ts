// Splits the total of a metric that sums: by its own history, else by what falls due, by potential, or in equal parts.

import type { SalesColumns } from '../../import/tables'
import { decimalsIn, roundTo, sumOf } from '../amounts'
import { salesByMonth } from '../history/sales-by-month'
import type { Pace } from '../presence/paces'
import { withPaces } from '../presence/paces'
import type { PresentTeam } from '../presence/present-team'
import type { NodeSeason } from '../seasons/node-seasons'
import type { Basis } from '../split/basis'
import { basisOf, weightPlacesOf, wholeWeight } from '../split/basis'
import { splitInUnits } from '../split/split-in-units'
import type { TeamTree, TreeNode } from '../team-tree'
import type { SpreadBy } from './metric-targets'

export interface MetricHistory {
  sales: SalesColumns
  /** First month of the plan year. */
  yearStart: number
  shareMonths: number
  /** Twelve whole weights of the metric's own year, and of nodes that have another. */
  season: readonly number[]
  seasons: readonly (NodeSeason | undefined)[]
  /** Of people who are not always there. */
  factors: PresentTeam['factors']
  /** Of collections, what each node is expected to collect in the year; left out where that is not known. */
  collectable?: readonly number[]
}

/** Rows of the metric itself; those without a metric are of the planned one. @param owners whose rows; left out, everybody's. */
export function rowsOfMetric(sales: SalesColumns, metric: string, owners?: ReadonlySet<string>): SalesColumns {
  const isAsked = (row: number): boolean => owners === undefined || owners.has(sales.owners[row])
  const rows = sales.metrics.flatMap((each, row) => (each === metric && isAsked(row) ? [row] : []))
  const pick = <T>(list: readonly T[]): T[] => rows.map((row) => list[row])
  return {
    ...sales,
    dates: Int32Array.from(rows, (row) => sales.dates[row]),
    values: Float64Array.from(rows, (row) => sales.values[row]),
    owners: pick(sales.owners),
    metrics: pick(sales.metrics),
  }
}

export interface SplitMetric {
  by: SpreadBy
  /** Decimals that every part has. */
  places: number
  /** By node; 0 outside the owner. */
  parts: number[]
  basis: Basis['kind'][]
  /** Months of people who are not always there, or who have a season of their own. */
  paces: (Pace | undefined)[]
}

/**
 * Level by level in whole steps of the total's last decimal, largest remainder, so that parts sum to the whole everywhere. People
 * weigh what they carry of the metric's year, "not assigned" weighs what they leave, as in the planned metric.
 * @param owner the node that carries the total.
 */
export function splitMetric(tree: TeamTree, total: number, owner: number, metric: string, history: MetricHistory): SplitMetric {
  const { nodes } = tree
  const months = salesByMonth(rowsOfMetric(history.sales, metric), metric, history.yearStart)
  const window = { from: months.last - history.shareMonths + 1, to: months.last }
  const hasHistory = months.last >= months.first
  const hasPotential = nodes.some(({ row, reps }) => row.potential !== null && reps > 0)
  // Potentials in Team are of sales: the metric's own history says more where there is one.
  const bare = hasHistory ? { ...tree, nodes: nodes.map((node) => ({ ...node, row: { ...node.row, potential: null } })) } : tree
  const { basis: usual, places: weightPlaces } = basisOf(bare, months, window, activeShareOf(history.season))
  const { basis, paces } = withPaces(tree, usual, history, history, weightPlaces)
  // Nobody collects more than falls due, whatever the potential for sales; what falls due knows already who is there.
  const due = hasHistory ? undefined : dueWeights(tree, owner, history.collectable)
  const whole = due ?? basis.map(({ weight }) => wholeWeight(Math.max(0, weight), weightPlaces))
  const places = decimalsIn(total)
  const parts = new Array<number>(nodes.length).fill(0)
  parts[owner] = total
  for (let index = owner; index < nodes.length; index++) {
    const { children } = nodes[index]
    if (children.length === 0 || parts[index] === 0) continue
    const weights = children.map((child) => whole[child])
    // Who all sold nothing share equally.
    const shares = weights.some((weight) => weight > 0) ? weights : children.map((child) => headsOf(nodes[child]))
    const split = splitInUnits(parts[index], roundTo(10 ** -places, places), shares)
    children.forEach((child, at) => (parts[child] = roundTo(split[at], places)))
  }
  const by = hasHistory ? 'history' : due !== undefined ? 'due' : hasPotential ? 'potential' : 'equal'
  return { by, places, parts, basis: basis.map(({ kind }) => kind), paces }
}

/** Part of a year that lies between two months, both included. */
const activeShareOf =
  (season: readonly number[]) =>
  (from: number, to: number): number => {
    const year = sumOf(season)
    return year === 0 ? 1 : sumOf(season.slice(from, to + 1)) / year
  }

/** Nobody carries what is not assigned. */
const headsOf = ({ row, reps }: TreeNode): number => (row.isUnassigned ? 0 : reps)

/** Undefined where nothing falls due below the owner: there is nothing to share by. */
function dueWeights(tree: TeamTree, owner: number, collectable: readonly number[] | undefined): number[] | undefined {
  if (collectable === undefined || !(collectable[owner] > 0)) return undefined
  const weights = collectable.map((amount) => ({ weight: Math.max(0, amount) }))
  const places = weightPlacesOf(tree, weights)
  return weights.map(({ weight }) => wholeWeight(weight, places))
}
