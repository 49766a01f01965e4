// How a target beside the planned metric will be scored, in a few words that stand beside it in the letter.

import type { Bilingual } from '../../../i18n/messages'
import { say, type Locale } from '../../../i18n/messages'
import type { MetricTargets } from '../../metrics/metric-targets'

const texts = {
  sum: { en: 'actual ÷ target, {when}', zh: '实际 ÷ 目标，{when}' },
  sumLower: { en: 'lower is better: 2 − actual ÷ target, {when}', zh: '越低越好：2 − 实际 ÷ 目标，{when}' },
  ratio: { en: 'ratio ÷ target, {when}', zh: '比率 ÷ 目标，{when}' },
  ratioLower: { en: 'lower is better: 2 − ratio ÷ target, {when}', zh: '越低越好：2 − 比率 ÷ 目标，{when}' },
  level: { en: 'reached {when} or not', zh: '{when}达到即完成' },
  levelLower: { en: 'not above it {when}', zh: '{when}不高于即完成' },
  none: { en: 'nothing asked: not scored', zh: '目标为 0，不考核' },
  noneAtAll: { en: 'reached at 0, else missed', zh: '为 0 即完成，否则未完成' },
} satisfies Record<string, Bilingual>

/** Until when, or how often, attainment is taken. */
const taken = {
  month: { en: 'monthly', zh: '按月及全年' },
  quarter: { en: 'quarterly', zh: '按季及全年' },
  date: { en: 'by its date', zh: '截至该日' },
  year: { en: 'whole year', zh: '按全年' },
} satisfies Record<string, Bilingual>

const reached = {
  date: { en: 'by its date', zh: '该日前' },
  year: { en: 'by year-end', zh: '年底前' },
} satisfies Record<string, Bilingual>

/** Of a level, of a skill for one. @param due the day by which it is to be reached; null for the end of the year. */
export const levelScoredBy = (due: number | null, locale: Locale, isLower = false): string =>
  say(isLower ? texts.levelLower : texts.level, locale, { when: say(reached[due === null ? 'year' : 'date'], locale) })

/**
 * Of another metric: attainment is actual ÷ target; where lower is better 2 − actual ÷ target, which is 1 at the target too, grows as
 * much as the actual falls, and is known for an actual of 0. A ratio is that of its whole time, no mean of months.
 * @param value the person's own target.
 */
export function metricScoredBy({ kind, row }: Pick<MetricTargets, 'kind' | 'row'>, value: number, locale: Locale): string {
  const isLower = row.direction === 'lower'
  if (kind === 'level') return levelScoredBy(row.deadline, locale, isLower)
  if (value === 0) return say(isLower ? texts.noneAtAll : texts.none, locale)
  const often = row.period === 'month' || row.period === 'quarter' ? row.period : undefined
  const when = say(taken[often ?? (row.deadline === null ? 'year' : 'date')], locale)
  return say(texts[isLower ? (`${kind}Lower` as const) : kind], locale, { when })
}
