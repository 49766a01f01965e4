// Baseline (目标来源): the target beside what the company's own history suggests for the year, and how far it stands above it.

import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import type { Formula, Ref } from '../../workbook/formula'
import { f, named, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { Estimate, NoEstimate } from '../history/baseline'
import { FEWEST_MONTHS } from '../history/baseline'
import { yearName } from '../fiscal-year-name'
import type { SheetContext } from './sheet-context'
import { TOTAL_NAME } from './sheet-context'
import { SHEETS } from './sheet-keys'
import { DEVIATIONS_TO_HIGH, PLACE_DECIMALS, placeOf, verdictOf, type Verdict } from '../history/target-place'

const BASELINE = 'baseline'

const texts = {
  title: { en: 'Where the target of {year} comes from', zh: '{year}目标来源' },
  subtitle: {
    en: 'Amounts in {money}. Estimates from the history are computed at each build; the comparison with the target is live.',
    zh: '金额单位：{money}。历史推测在每次生成时计算；与目标的比较随目标实时变化。',
  },
  source: { en: 'Source', zh: '来源' },
  low: { en: 'Low', zh: '低值' },
  base: { en: 'Base', zh: '基准' },
  high: { en: 'High', zh: '高值' },
  growth: { en: 'Against the year before', zh: '较上年' },
  against: { en: 'Target against it', zh: '目标与其相比' },
  place: { en: 'Place of the target (percentile)', zh: '目标所处分位' },
  words: { en: 'In words', zh: '说明' },
  target: { en: 'Annual target', zh: '年度目标' },
  targetWords: { en: 'From Settings.', zh: '取自“参数”。' },
  theta: { en: 'History: Theta forecast', zh: '历史：Theta 预测' },
  comb: { en: 'History: combined smoothing', zh: '历史：组合平滑预测' },
  both: { en: 'History: both together', zh: '历史：两种方法综合' },
  none: { en: 'History: no estimate', zh: '历史：无法推测' },
  sales: { en: 'Sales of {year}', zh: '{year}业绩' },
  part: { en: '{months} of 12 months on record.', zh: '仅有 {months} 个月的记录。' },
} satisfies Record<string, Bilingual>

const verdicts: Record<Verdict, Bilingual> = {
  below: {
    en: 'Below the range: history alone would bring more.',
    zh: '低于区间：按历史走势即可超过。',
  },
  within: {
    en: 'Within the range that history suggests in eight of ten years.',
    zh: '处于历史推测区间之内（十年中有八年）。',
  },
  above: {
    en: 'Above the range: it needs something that history has not seen.',
    zh: '高于区间：需要历史上未有的增量来源。',
  },
}

const reasons: Record<NoEstimate, Bilingual> = {
  tooShort: {
    en: 'A trend needs {needed} months without gaps; there are {months}.',
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

/** One line of the sheet. */
interface Row {
  id: string
  source: string
  low?: number
  base: number | ''
  high?: number
  growth?: number
  estimate?: Estimate
  words: string
  /** Of a part of a year nothing can be said against a whole one. */
  isPart?: boolean
}

/** Whether the target can be held against the amount of a row. */
const isMeasure = (row: Row): row is Row & { base: number } => row.id !== 'target' && row.base !== '' && row.base > 0 && row.isPart !== true

export function baselineSheet(context: SheetContext): SheetSpec {
  const { plan, say } = context
  const rows = rowsOf(context)
  const here = (row: number, column: string): Ref => on(BASELINE).cell(rows[row].id, column)
  const target = named(TOTAL_NAME)
  const column = (
    key: string,
    header: string,
    width: number,
    style: ColumnSpec['style'],
    values: (row: Row) => Scalar,
    formula?: (row: number) => Formula | null,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ key, header, width, style, values: rows.map(values), ...(formula ? { formula } : {}), ...extra })

  return {
    key: BASELINE,
    name: say(SHEETS.baseline),
    kind: 'generated',
    title: say(texts.title, { year: yearName(plan.settings, context.locale) }),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: rows.map(({ id }) => id),
    columns: [
      column('source', say(texts.source), 32, palette.TEXT_STYLE, ({ source }) => source),
      column('low', say(texts.low), 16, context.historyStyle, ({ low }) => low ?? ''),
      column(
        'base',
        say(texts.base),
        16,
        { ...context.historyStyle, bold: true },
        ({ base }) => base,
        (row) => (rows[row].id === 'target' ? f`=${target}` : null),
        { formats: rows.map(({ id }) => (id === 'target' ? context.targetStyle : context.historyStyle).numberFormat ?? 'General') },
      ),
      column('high', say(texts.high), 16, context.historyStyle, ({ high }) => high ?? ''),
      column(
        'growth',
        say(texts.growth),
        16,
        palette.GROWTH_STYLE,
        ({ growth }) => growth ?? '',
        (row) => (rows[row].growth === undefined ? null : f`=${here(row, 'base')}/${here(row - 1, 'base')}-1`),
      ),
      column(
        'against',
        say(texts.against),
        16,
        palette.GROWTH_STYLE,
        (row) => (isMeasure(row) ? plan.total / row.base - 1 : ''),
        (row) => (isMeasure(rows[row]) ? f`=${target}/${here(row, 'base')}-1` : null),
      ),
      column(
        'place',
        say(texts.place),
        16,
        palette.PERCENT_STYLE,
        ({ estimate }) => (estimate ? placeOf(plan.total, estimate) : ''),
        (row) => placeFormula(rows[row].estimate, target, here(row, 'base'), here(row, 'high')),
        { marks: [palette.SHARE_BAR] },
      ),
      column(
        'words',
        say(texts.words),
        66,
        { ...palette.TEXT_STYLE, numberFormat: 'General' },
        ({ words }) => words,
        (row) =>
          rows[row].estimate === undefined
            ? null
            : f`=IF(${target}<${here(row, 'low')},${quoted(say(verdicts.below))},IF(${target}>${here(row, 'high')},${quoted(say(verdicts.above))},${quoted(say(verdicts.within))}))`,
      ),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'source',
    rowMarks: [
      {
        formula: (row) => f`=${on(BASELINE).cell(row, 'source')}=${quoted(say(texts.both))}`,
        style: { bold: true, fill: palette.COLORS.total },
      },
    ],
    print: { landscape: true, fitToWidth: 1 },
  }

  function rowsOf({ plan: { baseline, total, settings } }: SheetContext): Row[] {
    const { estimates, reason, years, months } = baseline
    const strategy: Row = { id: 'target', source: say(texts.target), base: total, words: say(texts.targetWords) }
    const known = estimates.map((estimate): Row => {
      const { method, low, base, high } = estimate
      return { id: method, source: say(texts[method]), low, base, high, estimate, words: say(verdicts[verdictOf(total, estimate)]) }
    })
    const unknown: Row[] = reason
      ? [{ id: 'none', source: say(texts.none), base: '', words: say(reasons[reason], { needed: FEWEST_MONTHS, months }) }]
      : []
    const past = years.map(({ year, amount, months: onRecord }, at): Row => {
      const before = years[at - 1]
      const comparable = before?.months === 12 && onRecord === 12 && before.amount > 0
      return {
        id: `year-${year}`,
        source: say(texts.sales, { year: yearName({ ...settings, year }, context.locale) }),
        base: amount,
        growth: comparable ? amount / before.amount - 1 : undefined,
        isPart: onRecord < 12,
        words: onRecord === 12 ? '' : say(texts.part, { months: onRecord }),
      }
    })
    return [strategy, ...known, ...unknown, ...past]
  }
}

/** As placeOf() computes it. */
function placeFormula(estimate: Estimate | undefined, target: Ref, base: Ref, high: Ref): Formula | null {
  if (!estimate) return null
  const away = estimate.inRatios ? f`LN(${target}/${base})/LN(${high}/${base})` : f`(${target}-${base})/(${high}-${base})`
  const place = f`IF(${target}>0,ROUND(NORMSDIST(${away}*${DEVIATIONS_TO_HIGH}),${PLACE_DECIMALS}),0)`
  return f`=IF(${high}=${base},IF(${target}=${base},0.5,IF(${target}>${base},1,0)),${place})`
}
