// Goals of a metric that nobody plans, and goals of another metric that miss its total.

import type { Bilingual } from '../../i18n/messages'
import { cellOf } from '../../import/input-table/cell-of'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { sumOf, tidy } from '../amounts'
import type { GoalRow } from '../inputs/goals'
import type { InputsToCheck } from '../inputs/inputs-to-check'
import { metricFinder } from '../metrics/metric-names'

const texts = {
  goalMetric: {
    en: 'The metric "{metric}" of the goal "{goal}" is neither the planned one ({planned}) nor in Metrics: the goal counts for nothing. Correct it, or leave it empty for the planned metric.',
    zh: '目标事项“{goal}”的指标“{metric}”既不是所计划指标（{planned}），也不在“指标”表中，该行不起作用。请更正；属于所计划指标的请留空。',
  },
  goalTotal: {
    en: 'The goals of "{metric}" add up to {sum}, but its total in Metrics is {total}. Correct one of them.',
    zh: '“{metric}”的各项目标合计为 {sum}，而“指标”表中的总目标为 {total}。请更正其一。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Warnings, each in its place; goals of the planned metric are held against the target by Baseline and Check. */
export function checkGoals({ settings, inputs }: InputsToCheck): Problem[] {
  const find = metricFinder({ settings, inputs })
  const byMetric = new Map<string, GoalRow[]>()
  const found: Problem[] = []
  for (const row of inputs.goals ?? []) {
    const metric = row.metric === '' ? settings.metric : find(row.metric)
    if (metric === undefined) {
      const params = { goal: row.goal, metric: row.metric, planned: settings.metric }
      found.push(problem('goalMetric', cellOf(row, 'metric'), params, 'warning'))
    } else byMetric.set(metric, [...(byMetric.get(metric) ?? []), row])
  }
  for (const { id, kind, total } of inputs.metrics ?? []) {
    const rows = id === settings.metric ? undefined : byMetric.get(id)
    if (rows === undefined || kind !== 'sum' || total === null) continue
    const sum = tidy(sumOf(rows.map(({ amount }) => amount ?? 0)) / settings.money)
    if (sum !== total) found.push(problem('goalTotal', cellOf(rows[0], 'amount'), { metric: id, sum, total }, 'warning'))
  }
  return found
}
