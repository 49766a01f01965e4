// Which metric a table means by a text: the id or the name that Metrics has for it, whatever its case and width.

import { folded } from '../../import/folded'
import type { SalesColumns } from '../../import/tables'
import type { MetricRow } from '../inputs/metrics'

/** What metrics are called: the planned one, and the rows of Metrics. */
export interface MetricNames {
  settings: { metric: string }
  inputs: { metrics?: readonly Pick<MetricRow, 'id' | 'name'>[] }
}

/** @returns the id that a text means, as Settings or Metrics have it; undefined for a text that names none of them. */
export function metricFinder({ settings, inputs: { metrics = [] } }: MetricNames): (text: string) => string | undefined {
  const ids = new Map([[folded(settings.metric), settings.metric]])
  const add = (text: string, id: string): void => {
    const plain = folded(text)
    if (plain !== '' && !ids.has(plain)) ids.set(plain, id)
  }
  for (const { id } of metrics) add(id, id)
  // An id wins over a name, of whichever row.
  for (const { id, name } of metrics) add(name, ids.get(folded(id)) ?? id)
  return (text) => ids.get(folded(text))
}

/** The history with each metric by its id; texts that name none stay as they are. The same object where nothing changes. */
export function withMetricIds(sales: SalesColumns, names: MetricNames): SalesColumns {
  const find = metricFinder(names)
  const ids = new Map([...new Set(sales.metrics)].map((text) => [text, text === '' ? text : (find(text) ?? text)]))
  if ([...ids].every(([text, id]) => text === id)) return sales
  return { ...sales, metrics: sales.metrics.map((text) => ids.get(text) ?? text) }
}
