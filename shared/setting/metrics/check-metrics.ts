// What is wrong with the rows of Metrics beyond single cells.

import type { Bilingual } from '../../i18n/messages'
import { folded } from '../../import/folded'
import { cellOf } from '../../import/input-table/cell-of'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { MetricRow } from '../inputs/metrics'
import type { PlanSettings } from '../plan-settings'
import { isPlanned, metricFinder } from './metric-names'

const texts = {
  metricTwice: {
    en: 'The metric "{id}" stands in row {row} already. Give one of them another id.',
    zh: '指标“{id}”已在第 {row} 行出现。请更换其中一个编号。',
  },
  metricNameTwice: {
    en: '"{name}" is what the metric in row {row} is called already: tables that say "{name}" mean that one. Give one of them another name.',
    zh: '“{name}”已是第 {row} 行指标的名称：各数据表中的“{name}”均指该指标。请更换其中一个名称。',
  },
  metricKind: {
    en: 'It is not said how "{id}" adds up. Choose sum (parts add to the total), ratio (such as a conversion) or level (set for each person).',
    zh: '没有说明“{id}”如何汇总。请选择：合计（各部分之和为总数）、比率（如转化率）或等级（逐人设定）。',
  },
  metricOwner: {
    en: 'There is no "{owner}" in Team who could carry this metric. Write an id or name as in Team, or nothing for the whole company.',
    zh: '“组织”中没有可承担此指标的“{owner}”。请按“组织”填写编号或名称；全公司请留空。',
  },
  metricBelowZero: {
    en: 'A total that is split must be zero or more, not {total}.',
    zh: '需要分解的总目标不能小于零（现为 {total}）。',
  },
  metricNoTotal: {
    en: 'The metric "{id}" has no total yet: nobody gets a target for it.',
    zh: '指标“{id}”尚无总目标：不会生成目标。',
  },
  metricPlanned: {
    en: '"{id}" is planned by the annual target in Settings; the total here counts for nothing.',
    zh: '“{id}”按“参数”中的年度目标制定，此处的总目标不起作用。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** @param isKnown whether somebody in Team is meant by a text. */
export function checkMetrics(rows: readonly MetricRow[], settings: PlanSettings, isKnown: (owner: string) => boolean): Problem[] {
  const first = new Map<string, MetricRow>()
  const idOf = metricFinder({ settings, inputs: { metrics: rows } })
  return rows.flatMap((row) => {
    const problems: Problem[] = []
    const { id, name, total, kind, owner } = row
    const at = (key: keyof MetricRow['cells']) => cellOf(row, key)
    const plain = folded(isPlanned(row, settings) ? settings.metric : id)
    const before = first.get(plain)
    if (before === undefined) first.set(plain, row)
    else if (id !== '') problems.push(problem('metricTwice', at('id'), { id, row: String(before.place.row ?? '') }))
    const meant = name === '' ? undefined : idOf(name)
    const namesake = meant === undefined || meant === idOf(id) ? undefined : rows.find((each) => idOf(each.id) === meant)
    if (namesake !== undefined)
      problems.push(problem('metricNameTwice', at('name'), { name, row: String(namesake.place.row ?? '') }, 'warning'))
    if (isPlanned(row, settings)) {
      if (total !== null) problems.push(problem('metricPlanned', at('total'), { id }, 'warning'))
      return problems
    }
    if (total === null) {
      // One row alone is the planned metric of an earlier plan.
      if (rows.length > 1) problems.push(problem('metricNoTotal', at('total'), { id }, 'warning'))
    } else if (kind === null) problems.push(problem('metricKind', at('kind'), { id }))
    else if (kind === 'sum' && total < 0) problems.push(problem('metricBelowZero', at('total'), { total }))
    if (owner !== '' && !isKnown(owner)) problems.push(problem('metricOwner', at('owner'), { owner }))
    return problems
  })
}
