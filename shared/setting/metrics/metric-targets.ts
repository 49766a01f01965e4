// Targets of the metrics beside the planned one: sums are split, ratios handed down, levels set for everybody.

import type { Pace } from '../presence/paces'
import type { BasisKind } from '../split/basis'
import type { MetricRow } from '../inputs/metrics'
import type { MetricRange, NoMetricRange } from './metric-range'

/** How a metric's number came to the nodes. */
export type SpreadBy = 'history' | 'due' | 'potential' | 'equal' | 'inherited' | 'raised' | 'level'

export interface MetricTargets {
  row: MetricRow
  kind: 'sum' | 'ratio' | 'level'
  total: number
  /** Decimals of a sum's parts. */
  places: number
  by: SpreadBy
  /** What the total is held against, or why there is nothing. */
  range: MetricRange | NoMetricRange
  /** The node that carries the total. */
  owner: number
  /** By node; undefined for those outside the owner, and of levels for units. */
  values: (number | undefined)[]
  /** Of a sum: whole steps of each person, and why. */
  steps?: (number | undefined)[]
  basis?: BasisKind[]
  /** Of a sum: months of people who do not follow the metric's season alone. */
  paces?: (Pace | undefined)[]
  /** Of a raised ratio: each person's own, and what is added to all. */
  raised?: { own: (number | undefined)[]; lift: number; withoutOwn: number[] }
}
