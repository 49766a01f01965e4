// Where the cells of a metric stand on Other targets, and what its columns are made of.

import type { Formula, Ref } from '../../workbook/formula'
import { on } from '../../workbook/formula'
import type { CellStyle } from '../../workbook/style'
import type { PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import type { MetricTargets } from './metric-targets'

export const OTHER_TARGETS = 'other'
/** The row that holds the totals of Metrics. */
export const TOTAL_ROW = 'total'
/** The row that tells what a metric lacks. */
export const SMART_ROW = 'smart'
/** The rows of the range that a total is held against: by what it was told, and its ends. */
export const RANGE_ROW = 'range'
export const LOW_ROW = 'low'
export const HIGH_ROW = 'high'
/** Rows above the company: unit and deadline of each metric, how it came to the people, its range, what it lacks, the total. */
export const HEAD_ROWS = ['about', 'by', RANGE_ROW, LOW_ROW, HIGH_ROW, SMART_ROW, TOTAL_ROW] as const

/** Key of the column of a metric; hidden ones have another first letter. */
export const metricColumn = ({ row }: Pick<MetricTargets, 'row'>, hidden = 't'): string => `${hidden}:${row.id}`
export const metricCell = (metric: Pick<MetricTargets, 'row'>, row: string, hidden?: string): Ref =>
  on(OTHER_TARGETS).cell(row, metricColumn(metric, hidden))

/** What the columns of a metric are made of. */
export interface MetricSheetPart {
  context: SheetContext
  metric: MetricTargets
  /** Nodes at or below the owner. */
  isIn: (index: number) => boolean
  /** SUMIFS over the rows right below a node. */
  sumBelow: (node: PlanNode, column: string) => Formula
  style: CellStyle
}
