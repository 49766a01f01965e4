// The row of the planned metric, which Metrics holds beside the others.

import type { MetricRow } from '../inputs/metrics'
import type { SheetContext } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { isPlanned } from './metric-names'

/** The rows, the planned metric's first where none of them is it. */
export function withPlanned(rows: readonly MetricRow[], { plan, say, money }: SheetContext): MetricRow[] {
  if (rows.some((row) => isPlanned(row, plan.settings))) return [...rows]
  const id = plan.settings.metric
  const planned: MetricRow = {
    id,
    name: plan.metricName,
    group: 'result',
    unit: money,
    kind: 'sum',
    direction: 'higher',
    source: say(SHEETS.history),
    total: null,
    owner: '',
    period: null,
    deadline: null,
    spread: null,
    place: {},
    cells: {},
  }
  return [planned, ...rows]
}
