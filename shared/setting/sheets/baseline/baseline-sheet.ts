// Baseline (目标来源): the target beside what the company's own history suggests for the year, and how far it stands above it.

import type { Bilingual } from '../../../i18n/messages'
import type { Scalar } from '../../../workbook/cell'
import type { Formula, Ref } from '../../../workbook/formula'
import { f, named, on, quoted } from '../../../workbook/formula'
import * as palette from '../../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../../workbook/spec'
import type { Estimate } from '../../history/baseline'
import { DEVIATIONS_TO_HIGH, PLACE_DECIMALS, placeOf } from '../../history/target-place'
import { yearName } from '../../fiscal-year-name'
import type { SheetContext } from '../sheet-context'
import { TOTAL_NAME } from '../sheet-context'
import { SHEETS } from '../sheet-keys'
import type { BaselineRow } from './baseline-row'
import { BASELINE } from './baseline-row'
import { capacityRow } from './capacity-row'
import { assumptionRows } from './assumption-rows'
import { goalRows } from './goal-rows'
import { BOTH, forecastRows, yearRows } from './history-rows'
import { marketRows } from './market-rows'

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
} satisfies Record<string, Bilingual>

/** Whether the target can be held against the amount of a row. */
const isMeasure = (row: BaselineRow): row is BaselineRow & { base: number } => row.base !== '' && row.base > 0 && (row.isMeasure ?? true)

/** The strategic number first, then what speaks for or against it, then the past. */
function rowsOf(context: SheetContext): BaselineRow[] {
  const { plan, say } = context
  const { goals, assumptions, market, capacity } = plan.against
  return [
    {
      id: 'target',
      source: say(texts.target),
      base: plan.total,
      isMeasure: false,
      words: say(texts.targetWords),
      live: { base: f`=${named(TOTAL_NAME)}` },
    },
    ...goalRows(context, goals),
    ...assumptionRows(context, assumptions),
    ...forecastRows(context),
    ...(market === undefined ? [] : marketRows(context, market)),
    ...(capacity === undefined ? [] : [capacityRow(context, capacity)]),
    ...yearRows(context),
  ]
}

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
    values: (row: BaselineRow) => Scalar,
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
        (row) => rows[row].live?.base ?? null,
        { formats: rows.map(({ id }) => (id === 'target' ? context.targetStyle : context.historyStyle).numberFormat ?? 'General') },
      ),
      column('high', say(texts.high), 16, context.historyStyle, ({ high }) => high ?? ''),
      column(
        'growth',
        say(texts.growth),
        16,
        palette.GROWTH_STYLE,
        ({ growth, ownGrowth }) => growth ?? ownGrowth ?? '',
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
        80,
        { ...palette.TEXT_STYLE, numberFormat: 'General' },
        ({ words }) => words,
        (row) => rows[row].live?.words ?? null,
      ),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'source',
    rowMarks: [
      {
        formula: (row) => f`=${on(BASELINE).cell(row, 'source')}=${quoted(say(BOTH))}`,
        style: { bold: true, fill: palette.COLORS.total },
      },
    ],
    print: { landscape: true, fitToWidth: 1 },
  }
}

/** As placeOf() computes it. */
function placeFormula(estimate: Estimate | undefined, target: Ref, base: Ref, high: Ref): Formula | null {
  if (!estimate) return null
  const away = estimate.inRatios ? f`LN(${target}/${base})/LN(${high}/${base})` : f`(${target}-${base})/(${high}-${base})`
  const place = f`IF(${target}>0,ROUND(NORMSDIST(${away}*${DEVIATIONS_TO_HIGH}),${PLACE_DECIMALS}),0)`
  return f`=IF(${high}=${base},IF(${target}=${base},0.5,IF(${target}>${base},1,0)),${place})`
}
