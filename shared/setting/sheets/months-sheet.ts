// Months (月份节奏): the company's year month by month, with the seasonal weights that Monthly splits by, and the chart.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { monthLabel, rowId } from './sheet-context'
import type { SheetContext } from './sheet-context'
import { SHEETS } from './sheet-keys'

export const MONTHS = 'months'
export const monthRow = (month: number): string => `month-${month + 1}`

const texts = {
  title: { en: 'The year {year} month by month', zh: '{year}各月' },
  subtitle: {
    en: 'Amounts in {money}. The seasonal weight decides how every year splits into quarters and months.',
    zh: '金额单位：{money}。季节权重决定全年如何分到季度和月份。',
  },
  month: { en: 'Month', zh: '月份' },
  lastYear: { en: 'Last year', zh: '去年同月' },
  target: { en: 'Target', zh: '目标' },
  growth: { en: 'Growth', zh: '增长率' },
  days: { en: 'Selling days', zh: '销售天数' },
  weight: { en: 'Seasonal weight', zh: '季节权重' },
  share: { en: 'Share of year', zh: '占全年' },
  inYear: { en: 'Weight up to here, year', zh: '年内累计权重' },
  inQuarter: { en: 'Weight up to here, quarter', zh: '季内累计权重' },
  chart: { en: 'Target and last year by month ({money})', zh: '各月目标与去年同月（{money}）' },
} satisfies Record<string, Bilingual>

export function monthsSheet(context: SheetContext): SheetSpec {
  const { plan, say, locale } = context
  const company = plan.nodes[0]
  const weights = plan.season.weights
  const all = weights.map((_, month) => month)
  const here = (month: number, column: string): Ref => on(MONTHS).cell(monthRow(month), column)
  const upTo = (month: number): number => weights.slice(0, month + 1).reduce((sum, weight) => sum + weight, 0)
  const inQuarter = (month: number): number => weights.slice(month - (month % 3), month + 1).reduce((sum, weight) => sum + weight, 0)
  const growth = (month: number): number | '' => {
    const before = company.lastYearMonths[month]
    return before !== null && before > 0 ? company.months[month] / before - 1 : ''
  }
  const column = (
    key: string,
    header: string,
    style: ColumnSpec['style'],
    values: (month: number) => ColumnSpec['values'][number],
    formula?: (month: number) => Formula | null,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    key,
    header,
    width: 14,
    style,
    values: all.map(values),
    ...(formula ? { formula } : {}),
    ...extra,
  })
  const columns = [
    column('month', say(texts.month), palette.TEXT_STYLE, (month) => monthLabel(plan.months[month], locale)),
    column(
      'lastYear',
      say(texts.lastYear),
      context.historyStyle,
      (month) => company.lastYearMonths[month] ?? '',
      (month) => (company.lastYearMonths[month] === null ? null : f`=${on('monthly').cell(rowId(company), `ly${month + 1}`)}`),
    ),
    column(
      'target',
      say(texts.target),
      { ...context.targetStyle, bold: true },
      (month) => company.months[month],
      (month) => f`=${on('monthly').cell(rowId(company), `m${month + 1}`)}`,
    ),
    column('growth', say(texts.growth), palette.GROWTH_STYLE, growth, (month) =>
      company.lastYearMonths[month] === null
        ? null
        : f`=IF(${here(month, 'lastYear')}>0,${here(month, 'target')}/${here(month, 'lastYear')}-1,"")`,
    ),
    column('days', say(texts.days), palette.amountStyle(0), (month) => plan.months[month].sellingDays),
    column('weight', say(texts.weight), palette.amountStyle(0), (month) => weights[month]),
    column(
      'share',
      say(texts.share),
      palette.PERCENT_STYLE,
      (month) => (upTo(11) === 0 ? 0 : weights[month] / upTo(11)),
      (month) => f`=IF(${here(11, 'inYear')}=0,0,${here(month, 'weight')}/${here(11, 'inYear')})`,
      { marks: [palette.SHARE_BAR] },
    ),
    column(
      'inYear',
      say(texts.inYear),
      palette.WORKING_STYLE,
      upTo,
      (month) => (month === 0 ? f`=${here(month, 'weight')}` : f`=${here(month - 1, 'inYear')}+${here(month, 'weight')}`),
      { hidden: true },
    ),
    column(
      'inQuarter',
      say(texts.inQuarter),
      palette.WORKING_STYLE,
      inQuarter,
      (month) => (month % 3 === 0 ? f`=${here(month, 'weight')}` : f`=${here(month - 1, 'inQuarter')}+${here(month, 'weight')}`),
      { hidden: true },
    ),
  ]
  return {
    key: MONTHS,
    name: say(SHEETS.months),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: all.map(monthRow),
    columns,
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'month',
    charts: [
      {
        id: 'SalesTargets_Months',
        kind: 'column',
        title: say(texts.chart, { money: context.money }),
        numberFormat: context.targetStyle.numberFormat ?? '#,##0',
        categories: { sheet: MONTHS, column: 'month', rows: all.map(monthRow) },
        series: [
          { name: say(texts.lastYear), sheet: MONTHS, column: 'lastYear', rows: all.map(monthRow), color: palette.COLORS.lastYear },
          { name: say(texts.target), sheet: MONTHS, column: 'target', rows: all.map(monthRow), color: palette.COLORS.target },
        ],
        anchor: { column: 'month', offset: 0, row: 18, width: 720, height: 300 },
      },
    ],
    print: { landscape: false, fitToWidth: 1 },
  }
}
