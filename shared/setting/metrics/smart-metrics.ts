// Whether a metric is specific, measurable, within reach, somebody's own and has a day: what is missing, in words.

import type { Bilingual, Params } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, on, quoted } from '../../workbook/formula'
import type { MetricRow } from '../inputs/metrics'
import { sentencesOf } from '../sheets/sentences'
import { HIGH_ROW, LOW_ROW, metricCell, TOTAL_ROW } from './metric-cells'
import type { MetricRange, MetricRangeBy, NoMetricRange } from './metric-range'
import type { MetricTargets } from './metric-targets'

/** What a metric can lack, in the order in which it is told. */
export type MetricGap = 'unit' | 'number' | OutOfRange | NoMetricRange | 'owner' | 'deadline'

/** On which side of what it is out of range; where lower is better, below is the side that is out of reach. */
type OutOfRange = 'above' | 'below' | 'lowerBelow' | 'lowerAbove' | 'due' | 'best' | 'lowerBest' | 'surpassed'

export const metricGapTexts: Record<MetricGap, Bilingual> = {
  unit: { en: 'No unit is named.', zh: '未写明计量单位。' },
  number: { en: 'There is no number above zero.', zh: '没有大于零的数字。' },
  above: { en: 'It is above the range of its own history.', zh: '高于自身历史推算的区间。' },
  below: { en: 'It is below the range of its own history, so it asks for less.', zh: '低于自身历史推算的区间，要求偏低。' },
  lowerBelow: {
    en: 'It is below the range of its own history, and lower is harder.',
    zh: '低于自身历史推算的区间，而越低越难达到。',
  },
  lowerAbove: {
    en: 'It is above the range of its own history, so it asks for less: lower is better.',
    zh: '高于自身历史推算的区间，而越低越好，要求偏低。',
  },
  due: { en: 'It is more than falls due in the year.', zh: '超过年内到期金额。' },
  best: { en: 'It is above the best that anybody has now.', zh: '高于目前个人最好水平。' },
  lowerBest: { en: 'It is below the best that anybody has now, where lower is better.', zh: '低于目前个人最好水平，而该指标越低越好。' },
  surpassed: { en: 'Everybody is better than that now, so it asks for less.', zh: '目前所有人都已优于该目标，要求偏低。' },
  noHistory: { en: 'Without history nothing says whether it can be reached.', zh: '没有历史数据，无法判断能否达成。' },
  tooShort: { en: 'Its own history is too short for a range.', zh: '自身历史数据太短，无法推算区间。' },
  tooLongAgo: {
    en: 'Its own history ends more than a year before the plan year begins, too early for a range.',
    zh: '自身历史数据在计划年度开始前一年多已结束，无法推算区间。',
  },
  notPositive: {
    en: 'Its own history comes to zero or below, so that it gives no range.',
    zh: '自身历史数据合计为零或为负，无法推算区间。',
  },
  noValues: {
    en: 'Nobody has a value of it now, so nothing says whether it can be reached.',
    zh: '没有任何人的现有数值，无法判断能否达成。',
  },
  owner: { en: 'No owner is named: it is left to the whole company.', zh: '未写明责任单位：由全公司承担。' },
  deadline: { en: 'It has no last day.', zh: '没有截止日期。' },
}

const rangeTexts: Record<MetricRangeBy, Bilingual> = {
  forecast: { en: 'forecast of its own history', zh: '自身历史预测' },
  ownGrowth: { en: 'last year × the growth seen so far', zh: '上年 × 历年增幅范围' },
  salesGrowth: { en: 'last year × what sales may grow by', zh: '上年 × 业绩预测的增幅范围' },
  due: { en: 'what falls due', zh: '年内到期金额' },
  people: { en: 'worst to best of what people have now ({people})', zh: '现有最差至最好水平（{people} 人）' },
}
const unknown: Bilingual = { en: 'unknown', zh: '未知' }

/** By what the range was told, in words. */
export const rangeWords = ({ range }: Pick<MetricTargets, 'range'>, say: (text: Bilingual, params?: Params) => string): string =>
  typeof range === 'string' ? say(unknown) : say(rangeTexts[range.by], { people: range.people ?? 0 })

type Facts = Pick<MetricTargets, 'row' | 'kind' | 'total' | 'range'>

/** A ratio has no unit of its own. */
const needsUnit = ({ kind }: Facts): boolean => kind !== 'ratio'
/** Nought is a goal where less is better. */
const needsNumber = ({ row }: Facts): boolean => row.direction !== 'lower'

/** What it is called to be above or below a range; undefined where that says nothing. */
function sidesOf({ by }: Pick<MetricRange, 'by'>, { direction }: MetricRow): { above: OutOfRange; below?: OutOfRange } {
  const isLower = direction === 'lower'
  if (by === 'due') return { above: 'due' }
  if (by === 'people') return isLower ? { above: 'surpassed', below: 'lowerBest' } : { above: 'best', below: 'surpassed' }
  return isLower ? { above: 'lowerAbove', below: 'lowerBelow' } : { above: 'above', below: 'below' }
}

export function gapsOfMetric(metric: Facts): MetricGap[] {
  const { row, total, range } = metric
  const outside: [MetricGap | undefined, boolean][] = []
  if (typeof range === 'string') outside.push([range, true])
  else {
    const { above, below } = sidesOf(range, row)
    outside.push([above, total > range.high], [below, range.low !== null && total < range.low])
  }
  const gaps: [MetricGap | undefined, boolean][] = [
    ['unit', needsUnit(metric) && row.unit.trim() === ''],
    ['number', needsNumber(metric) && !(total > 0)],
    ...outside,
    ['owner', row.owner.trim() === ''],
    ['deadline', row.deadline === null],
  ]
  return gaps.flatMap(([gap, isSo]) => (isSo && gap !== undefined ? [gap] : []))
}

/** The same as a formula, live when a cell of Metrics is typed; kind, direction and what it is held against are known at the build. */
export function metricSmartFormula(metric: Facts, say: (text: Bilingual) => string): Formula {
  const cell = (column: keyof MetricRow): Formula =>
    f`INDEX(${on('metrics').below(column, 1)},MATCH(${quoted(metric.row.id)},${on('metrics').below('id', 1)},0))`
  const isEmpty = (column: keyof MetricRow): Formula => f`TRIM(${cell(column)})=""`
  const total = metricCell(metric, TOTAL_ROW)
  const asked: Partial<Record<MetricGap, Formula | boolean>> = {
    unit: needsUnit(metric) && isEmpty('unit'),
    number: needsNumber(metric) && f`NOT(IF(ISNUMBER(${total}),${total}>0,FALSE))`,
    ...outsideFormulas(metric),
    owner: isEmpty('owner'),
    deadline: isEmpty('deadline'),
  }
  return sentencesOf(asked, metricGapTexts, say)
}

/** Comparing a text with a number is true in spreadsheets, so it is asked only of numbers. */
function outsideFormulas(metric: Facts): Partial<Record<MetricGap, Formula | boolean>> {
  const { range, row } = metric
  if (typeof range === 'string') return { [range]: true }
  const [total, low, high] = [TOTAL_ROW, LOW_ROW, HIGH_ROW].map((each) => metricCell(metric, each))
  const { above, below } = sidesOf(range, row)
  return {
    [above]: f`IF(ISNUMBER(${total}),${total}>${high},FALSE)`,
    ...(below === undefined || range.low === null ? {} : { [below]: f`IF(ISNUMBER(${total}),${total}<${low},FALSE)` }),
  }
}
