// The cells of a metric that sums: people by cumulative weights, so that any total is split exactly; units as sums.

import type { Formula } from '../../workbook/formula'
import { f } from '../../workbook/formula'
import { WORKING_STYLE } from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import { rowId } from '../sheets/sheet-context'
import type { MetricSheetPart } from './metric-cells'
import { HEAD_ROWS, metricCell, metricColumn, TOTAL_ROW } from './metric-cells'

/** The engine's own whole steps are the weights: while the total stands, the cells give the engine's numbers. */
export function sumColumns({ context, metric, isIn, sumBelow }: MetricSheetPart): {
  formula: (index: number) => Formula
  hidden: ColumnSpec[]
} {
  const { nodes } = context.plan
  const people = nodes.flatMap((node, index) => (isIn(index) && node.children.length === 0 ? [index] : []))
  const upTo = new Map<number, { sum: number; before: string | undefined }>()
  let sum = 0
  people.forEach((index, at) => {
    sum += metric.steps?.[index] ?? 0
    upTo.set(index, { sum, before: at === 0 ? undefined : rowId(nodes[people[at - 1]]) })
  })
  const last = people.length === 0 ? undefined : rowId(nodes[people[people.length - 1]])
  const scale = 10 ** metric.places
  const total = metricCell(metric, TOTAL_ROW)
  const key = metricColumn(metric, 'c')
  return {
    formula: (index) => {
      const found = upTo.get(index)
      if (found === undefined || last === undefined) return f`=${sumBelow(nodes[index], metricColumn(metric))}`
      const all = metricCell(metric, last, 'c')
      const steps = (row: string): Formula => f`ROUND(${total}*${scale}*${metricCell(metric, row, 'c')}/${all},0)`
      const before = found.before === undefined ? f`0` : steps(found.before)
      return f`=IF(${all}=0,0,ROUND((${steps(rowId(nodes[index]))}-${before})/${scale},${metric.places}))`
    },
    hidden: [
      {
        key,
        header: key,
        width: 8,
        hidden: true,
        style: WORKING_STYLE,
        values: [...HEAD_ROWS.map(() => ''), ...nodes.map((_, index) => upTo.get(index)?.sum ?? '')],
      },
    ],
  }
}
