// What the planned metric is called for people, where its id is a word of the data.

import type { MetricRow } from '../inputs/metrics'
import type { PlanSettings } from '../plan-settings'
import { isPlanned, metricWord } from './metric-names'

/** @param rows of Metrics: its name there is what the company calls it. */
export function plannedMetricName(settings: Pick<PlanSettings, 'metric' | 'locale'>, rows: readonly MetricRow[] = []): string {
  const { metric, locale } = settings
  const typed = rows.find((row) => isPlanned(row, settings))?.name ?? ''
  if (typed !== '') return typed
  return metricWord(metric, locale)
}
