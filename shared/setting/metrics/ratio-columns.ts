// The cells of a metric that is a ratio: inherited, or everybody's own and one lift for all; units as weighed means.

import type { Formula, Ref } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import { WORKING_STYLE } from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import { rowId } from '../sheets/sheet-context'
import type { MetricSheetPart } from './metric-cells'
import { HEAD_ROWS, metricCell, metricColumn, TOTAL_ROW } from './metric-cells'

/** Weights are the live sales targets of Cascade, so that the lift follows them. */
export function ratioColumns({ context, metric, isIn, sumBelow }: MetricSheetPart): {
  formula: (index: number) => Formula
  hidden: ColumnSpec[]
} {
  const { nodes } = context.plan
  const { raised } = metric
  const total = metricCell(metric, TOTAL_ROW)
  if (raised === undefined) return { formula: () => f`=${total}`, hidden: [] }
  const here = (index: number, hidden: string): Ref => metricCell(metric, rowId(nodes[index]), hidden)
  const owner = metric.owner
  const startsFromTotal = new Set(raised.withoutOwn)
  const isPerson = (index: number): boolean => nodes[index].children.length === 0
  const sums = nodes.map(() => ({ w: 0, b: 0 }))
  for (let index = nodes.length - 1; index >= 0; index--) {
    if (!isIn(index)) continue
    if (isPerson(index)) sums[index] = { w: nodes[index].target, b: nodes[index].target * (raised.own[index] ?? 0) }
    const parent = nodes[index].parent
    if (parent < 0) continue
    sums[parent].w += sums[index].w
    sums[parent].b += sums[index].b
  }
  const column = (hidden: string, values: (index: number) => number | '', formula: (index: number) => Formula | null): ColumnSpec => ({
    key: metricColumn(metric, hidden),
    header: metricColumn(metric, hidden),
    width: 8,
    hidden: true,
    style: WORKING_STYLE,
    values: [...HEAD_ROWS.map(() => ''), ...nodes.map((_, index) => (isIn(index) ? values(index) : ''))],
    formula: (row) => (row < HEAD_ROWS.length || !isIn(row - HEAD_ROWS.length) ? null : formula(row - HEAD_ROWS.length)),
  })
  const below = (index: number, hidden: string): Formula => f`=${sumBelow(nodes[index], metricColumn(metric, hidden))}`
  // Own ratio of everybody below in the mean, plus the lift of all: the mean of what they are asked for.
  const lift = f`IF(${here(owner, 'w')}>0,${total}-${here(owner, 'b')}/${here(owner, 'w')},0)`
  return {
    formula: (index) =>
      isPerson(index)
        ? f`=${here(index, 'o')}+${lift}`
        : f`=IF(${here(index, 'w')}>0,${here(index, 'b')}/${here(index, 'w')}+${lift},${total})`,
    hidden: [
      column(
        'o',
        (index) => (isPerson(index) ? (raised.own[index] ?? '') : ''),
        // Who has no ratio of their own starts where the whole is to be.
        (index) => (startsFromTotal.has(index) ? f`=${total}` : null),
      ),
      column(
        'w',
        (index) => sums[index].w,
        (index) => (isPerson(index) ? f`=${on('cascade').cell(rowId(nodes[index]), 'target')}` : below(index, 'w')),
      ),
      column(
        'b',
        (index) => sums[index].b,
        (index) => (isPerson(index) ? f`=${here(index, 'o')}*${here(index, 'w')}` : below(index, 'b')),
      ),
    ],
  }
}
