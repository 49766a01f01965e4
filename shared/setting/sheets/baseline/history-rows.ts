// Lines of Baseline about the company's own history: forecasts, or why there is none, and the years on record.

import type { Bilingual } from '../../../i18n/messages'
import { f, named, on, quoted } from '../../../workbook/formula'
import { sheetRound } from '../../amounts'
import { yearName } from '../../fiscal-year-name'
import type { NoEstimate } from '../../history/baseline'
import { FEWEST_MONTHS } from '../../history/baseline'
import type { Verdict } from '../../history/target-place'
import { placeOf, verdictOf } from '../../history/target-place'
import type { SheetContext } from '../sheet-context'
import { TOTAL_NAME } from '../sheet-context'
import type { BaselineRow } from './baseline-row'
import { BASELINE } from './baseline-row'

const texts = {
  theta: { en: 'History: Theta forecast', zh: '历史：Theta 预测' },
  comb: { en: 'History: combined smoothing', zh: '历史：组合平滑预测' },
  both: { en: 'History: both together', zh: '历史：两种方法综合' },
  none: { en: 'History: no estimate', zh: '历史：无法推测' },
  sales: { en: 'Sales of {year}', zh: '{year}业绩' },
  above: { en: 'Above {place}% of what history suggests. ', zh: '高于历史推测的 {place}%。' },
  part: { en: '{months} of 12 months on record.', zh: '仅有 {months} 个月的记录。' },
} satisfies Record<string, Bilingual>

const verdicts: Record<Verdict, Bilingual> = {
  below: {
    en: 'Below the range: history alone would bring more.',
    zh: '低于区间：按历史走势即可超过。',
  },
  within: {
    en: 'Within the range of eight in ten years.',
    zh: '处于十年八成的区间之内。',
  },
  above: {
    en: 'Above the range: it needs something that history has not seen.',
    zh: '高于区间：需要历史上未有的增量来源。',
  },
}

const reasons: Record<NoEstimate, Bilingual> = {
  tooShort: {
    en: 'A trend needs {needed|month|months} without gaps; the history has {months}.',
    zh: '推测走势需要连续 {needed} 个月，现有 {months} 个月。',
  },
  tooLongAgo: {
    en: 'The history ends more than a year before the plan year begins.',
    zh: '历史业绩在计划年度开始前一年多已结束。',
  },
  notPositive: {
    en: 'The history runs to zero or below, so that it suggests no year to compare with.',
    zh: '历史业绩趋近于零或为负，无法推测可比较的年度业绩。',
  },
}

/** The line of both forecasts together, which stands out. */
export const BOTH: Bilingual = texts.both

/** Forecasts of the year, or the reason why there is none. */
export function forecastRows({ plan, say }: SheetContext): BaselineRow[] {
  const { total, baseline } = plan
  const target = named(TOTAL_NAME)
  const [before, after] = say(texts.above).split('{place}')
  const known = baseline.estimates.map((estimate): BaselineRow => {
    const { method: id, low, base, high } = estimate
    const here = (column: string) => on(BASELINE).cell(id, column)
    return {
      id,
      source: say(texts[id]),
      low,
      base,
      high,
      estimate,
      words: `${say(texts.above, { place: sheetRound(placeOf(total, estimate) * 100, 0) })}${say(verdicts[verdictOf(total, estimate)])}`,
      live: {
        words: f`=${quoted(before)}&ROUND(${here('place')}*100,0)&${quoted(after)}&IF(${target}<${here('low')},${quoted(say(verdicts.below))},IF(${target}>${here('high')},${quoted(say(verdicts.above))},${quoted(say(verdicts.within))}))`,
      },
    }
  })
  const { reason, months } = baseline
  if (reason === undefined) return known
  return [...known, { id: 'none', source: say(texts.none), base: '', words: say(reasons[reason], { needed: FEWEST_MONTHS, months }) }]
}

/** Every fiscal year that the history touches, with its growth. */
export function yearRows({ plan, say, locale }: SheetContext): BaselineRow[] {
  const { years } = plan.baseline
  return years.map(({ year, amount, months }, at): BaselineRow => {
    const before = years[at - 1]
    const comparable = before?.months === 12 && months === 12 && before.amount > 0
    return {
      id: `year-${year}`,
      source: say(texts.sales, { year: yearName({ ...plan.settings, year }, locale) }),
      base: amount,
      growth: comparable ? amount / before.amount - 1 : undefined,
      isMeasure: months === 12,
      words: months === 12 ? '' : say(texts.part, { months }),
    }
  })
}
