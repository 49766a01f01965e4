// Whether a metric is specific, measurable, somebody's own and has a day: what is missing, in words.

import type { Bilingual } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, on, quoted } from '../../workbook/formula'
import type { MetricRow } from '../inputs/metrics'
import { sentencesOf } from '../sheets/sentences'
import { metricCell, TOTAL_ROW } from './metric-cells'
import type { MetricTargets } from './metric-targets'

/** What a metric can lack, in the order in which it is told. */
export type MetricGap = 'unit' | 'number' | 'unknown' | 'owner' | 'deadline'

export const metricGapTexts: Record<MetricGap, Bilingual> = {
  unit: { en: 'No unit is named.', zh: '未写明计量单位。' },
  number: { en: 'There is no number above zero.', zh: '没有大于零的数字。' },
  unknown: { en: 'Without history nothing says whether it can be reached.', zh: '没有历史数据，无法判断能否达成。' },
  owner: { en: 'No owner is named: it is left to the whole company.', zh: '未写明责任单位：由全公司承担。' },
  deadline: { en: 'It has no last day.', zh: '没有截止日期。' },
}

type Facts = Pick<MetricTargets, 'row' | 'kind' | 'total' | 'by'>

/** A ratio has no unit of its own. */
const needsUnit = ({ kind }: Facts): boolean => kind !== 'ratio'
/** Nought is a goal where less is better. */
const needsNumber = ({ row }: Facts): boolean => row.direction !== 'lower'
/** Levels and ratios that are handed down are not held against a history. */
const isUnknown = ({ kind, by }: Facts): boolean => kind === 'sum' && by !== 'history'

export function gapsOfMetric(metric: Facts): MetricGap[] {
  const { row, total } = metric
  const gaps: [MetricGap, boolean][] = [
    ['unit', needsUnit(metric) && row.unit.trim() === ''],
    ['number', needsNumber(metric) && !(total > 0)],
    ['unknown', isUnknown(metric)],
    ['owner', row.owner.trim() === ''],
    ['deadline', row.deadline === null],
  ]
  return gaps.flatMap(([gap, isSo]) => (isSo ? [gap] : []))
}

/** The same as a formula, live when a cell of Metrics is typed; how it was split is known at the build only. */
export function metricSmartFormula(metric: Facts, say: (text: Bilingual) => string): Formula {
  const cell = (column: keyof MetricRow): Formula =>
    f`INDEX(${on('metrics').below(column, 1)},MATCH(${quoted(metric.row.id)},${on('metrics').below('id', 1)},0))`
  const isEmpty = (column: keyof MetricRow): Formula => f`TRIM(${cell(column)})=""`
  const total = metricCell(metric, TOTAL_ROW)
  const asked: Record<MetricGap, Formula | boolean> = {
    unit: needsUnit(metric) && isEmpty('unit'),
    number: needsNumber(metric) && f`NOT(IF(ISNUMBER(${total}),${total}>0,FALSE))`,
    unknown: isUnknown(metric),
    owner: isEmpty('owner'),
    deadline: isEmpty('deadline'),
  }
  return sentencesOf(asked, metricGapTexts, say)
}
