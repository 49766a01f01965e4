// What the planned metric is called for people, where its id is a word of the data.

import { say } from '../../i18n/messages'
import type { MetricRow } from '../inputs/metrics'
import type { PlanSettings } from '../plan-settings'

const SALES = { en: 'Sales', zh: '销售额' }

/** @param rows of Metrics: its name there is what the company calls it. */
export function plannedMetricName({ metric, locale }: Pick<PlanSettings, 'metric' | 'locale'>, rows: readonly MetricRow[] = []): string {
  const typed = rows.find(({ id }) => id === metric)?.name ?? ''
  if (typed !== '') return typed
  return metric === 'sales' ? say(SALES, locale) : metric
}
