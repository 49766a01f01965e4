// Backtest (回测): which way of sharing would have been nearest to what people sold in past years, and which the fairest.

import type { Bilingual } from '../../i18n/messages'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { Backtest, Candidate } from '../sources/backtest'
import type { SheetContext } from './sheet-context'
import { SHEETS } from './sheet-keys'

const texts = {
  title: { en: 'What other shares would have given', zh: '占比方法回测' },
  subtitle: {
    en: 'Each way of sharing, tried on the {years} before the plan on people who sold in both years, with the company’s own total. Market and pipeline of past years are not on record, so they are not tried.',
    zh: '用计划年度之前的{years}检验各种分解方法：仅限两年均有业绩的人员，合计取公司实际。历史市场和商机没有记录，未作检验。',
  },
  year: { en: 'year', zh: '一年' },
  years: { en: '{count|year|years}', zh: ' {count} 年' },
  way: { en: 'Way of sharing', zh: '分解方法' },
  error: { en: 'Sales put with other people', zh: '错配业绩占比' },
  spread: { en: 'Spread of attainments', zh: '达成率离散度' },
  tried: { en: 'Years tried', zh: '检验年数' },
  words: { en: 'In words', zh: '说明' },
  blend: { en: '{history}% history, {equal}% equal parts', zh: '历史业绩 {history}%，均分 {equal}%' },
  history: { en: 'History of one year', zh: '一年历史业绩' },
  two: { en: 'History of two years', zh: '两年历史业绩' },
  equal: { en: 'Equal parts', zh: '均分' },
  units: { en: 'Base and equal units', zh: '基数加等额' },
  trend: { en: 'Own trend', zh: '各自趋势' },
  least: { en: 'Smallest error. ', zh: '误差最小。' },
  fairest: { en: 'Fairest: attainments lie closest together. ', zh: '最公平：达成率最集中。' },
  fewer: { en: 'Tried on fewer years than the others, so not compared with them.', zh: '可检验的年数较少，不与其他方法比较。' },
  tooLittle: { en: 'Too little history', zh: '历史不足' },
  why: {
    en: 'A test needs two years, each of twelve months, in which at least three of today’s people sold.',
    zh: '检验需要两个完整年度（各十二个月），且现有人员中至少三人两年均有业绩。',
  },
} satisfies Record<string, Bilingual>

export function backtestSheet(context: SheetContext, backtest: Backtest): SheetSpec {
  const { say } = context
  const { trials, best, years } = backtest
  const rows = best === undefined ? ['none'] : trials.map((_, at) => `way-${at + 1}`)
  const values = <Value>(of: (at: number) => Value, none: Value): Value[] => (best === undefined ? [none] : trials.map((_, at) => of(at)))
  const words = (at: number): string =>
    [
      at === best?.error ? say(texts.least) : '',
      at === best?.spread ? say(texts.fairest) : '',
      trials[at].years < years.length ? say(texts.fewer) : '',
    ]
      .join('')
      .trim()
  const span = years.length === 1 ? say(texts.year) : say(texts.years, { count: years.length })
  const column = (key: keyof typeof texts, width: number, style: ColumnSpec['style'], cells: ColumnSpec['values']): ColumnSpec => ({
    key,
    header: say(texts[key]),
    width,
    style,
    values: cells,
  })
  return {
    key: 'backtest',
    name: say(SHEETS.backtest),
    kind: 'generated',
    title: say(texts.title),
    subtitle: say(texts.subtitle, { years: span }),
    rows,
    columns: [
      column(
        'way',
        36,
        palette.TEXT_STYLE,
        values((at) => nameOf(trials[at].candidate), say(texts.tooLittle)),
      ),
      column(
        'error',
        16,
        palette.PERCENT_STYLE,
        values<number | ''>((at) => trials[at].error, ''),
      ),
      column(
        'spread',
        16,
        palette.PERCENT_STYLE,
        values<number | ''>((at) => trials[at].spread, ''),
      ),
      column(
        'tried',
        12,
        palette.amountStyle(0),
        values<number | ''>((at) => trials[at].years, ''),
      ),
      column('words', 76, { ...palette.TEXT_STYLE, wrap: true }, values(words, say(texts.why))),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'way',
    print: { landscape: true, fitToWidth: 1 },
  }

  function nameOf(candidate: Candidate): string {
    if (candidate.kind !== 'blend') return say(texts[candidate.kind])
    if (candidate.months === 24) return say(texts.two)
    if (candidate.history === 1) return say(texts.history)
    if (candidate.history === 0) return say(texts.equal)
    return say(texts.blend, { history: candidate.history * 100, equal: (1 - candidate.history) * 100 })
  }
}
