// Other targets (其他指标目标): every node's target of every metric, live: a new total in Metrics is split at once.

import { isoFromSerial } from '../../calendar'
import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import type { Formula, Ref } from '../../workbook/formula'
import { f, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { CellStyle } from '../../workbook/style'
import { METRICS } from '../inputs/metrics'
import type { PlanNode } from '../plan/plan'
import { marksOfUnits, sumOfChildren, treeColumns } from '../sheets/node-columns'
import type { SheetContext } from '../sheets/sheet-context'
import { childRowsOf, indentFormat, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import type { MetricSheetPart } from './metric-cells'
import { HEAD_ROWS, HIGH_ROW, metricCell, metricColumn, OTHER_TARGETS, SMART_ROW, TOTAL_ROW } from './metric-cells'
import { metricName } from './metric-notes'
import type { MetricTargets, SpreadBy } from './metric-targets'
import { gapsOfMetric, metricGapTexts, metricSmartFormula, rangeWords } from './smart-metrics'
import { ratioColumns } from './ratio-columns'
import { sumColumns } from './sum-columns'

const texts = {
  title: { en: 'Other targets {year}', zh: '{year}其他指标目标' },
  subtitle: {
    en: 'Each metric in its own unit. Sums add up to the total; ratios are inherited, or raised so that the mean weighed by sales targets meets it.',
    zh: '各指标按自身单位。合计类之和等于总目标；比率类沿用，或在自身基础上提高，使按销售目标加权的平均等于总目标。',
  },
  name: { en: 'Name', zh: '名称' },
  total: { en: 'Total in Metrics', zh: '“指标”中的总目标' },
  about: { en: 'Unit, period, deadline', zh: '单位、周期、截止日期' },
  by: { en: 'How it came to the people', zh: '分解方式' },
  range: { en: 'Range from', zh: '区间依据' },
  low: { en: 'Range: low', zh: '区间低值' },
  high: { en: 'Range: high', zh: '区间高值' },
  smart: { en: 'What is missing (SMART)', zh: '缺少的要素（SMART）' },
  until: { en: 'until {day}', zh: '截至 {day}' },
} satisfies Record<string, Bilingual>

const spreadTexts: Record<SpreadBy, Bilingual> = {
  history: { en: 'by own history', zh: '按自身历史' },
  due: { en: 'by what falls due', zh: '按到期金额' },
  potential: { en: 'by potential', zh: '按潜力' },
  equal: { en: 'in equal parts', zh: '均分' },
  inherited: { en: 'inherited', zh: '沿用' },
  raised: { en: 'raised from own', zh: '在自身基础上提高' },
  level: { en: 'the same level for all', zh: '统一等级' },
}

export function otherTargetsSheet(context: SheetContext, targets: readonly MetricTargets[]): SheetSpec {
  const { plan, say, locale } = context
  const { nodes } = plan
  const rowsBelow = childRowsOf(nodes)
  const cell = (row: string, column: string): Ref => on(OTHER_TARGETS).cell(row, column)
  const sumBelow = (node: PlanNode, column: string): Formula => {
    const children = rowsBelow.get(node) as string[]
    return sumOfChildren(OTHER_TARGETS, children, column, cell(rowId(node), 'no'))
  }
  const about = ({ row }: MetricTargets): string => {
    const period = row.period === null ? '' : say(METRICS.columns.period.choices?.[row.period] as Bilingual)
    const until = row.deadline === null ? '' : say(texts.until, { day: isoFromSerial(row.deadline) })
    return [row.unit, period, until].filter((part) => part !== '').join(locale === 'zh-CN' ? '，' : ', ')
  }
  const total = (metric: MetricTargets): Formula => {
    const [ids, totals] = [on('metrics').below('id', 1), on('metrics').below('total', 1)]
    return f`=INDEX(${totals},MATCH(${quoted(metric.row.id)},${ids},0))`
  }
  const missing = (metric: MetricTargets): string =>
    gapsOfMetric(metric)
      .map((gap) => say(metricGapTexts[gap]))
      .join(' ')
  const head = (metric: MetricTargets): Record<(typeof HEAD_ROWS)[number], Scalar> => ({
    about: about(metric),
    by: say(spreadTexts[metric.by]),
    range: rangeWords(metric, say),
    low: typeof metric.range === 'string' ? '' : (metric.range.low ?? ''),
    high: typeof metric.range === 'string' ? '' : metric.range.high,
    smart: missing(metric),
    total: metric.total,
  })
  const heads: Partial<Record<string, (metric: MetricTargets) => Formula | null>> = {
    [TOTAL_ROW]: total,
    [SMART_ROW]: (metric) => metricSmartFormula(metric, say),
    // What falls due follows the sales targets.
    [HIGH_ROW]: ({ range, owner }) =>
      typeof range !== 'string' && range.by === 'due' ? f`=${on('collections').cell(rowId(nodes[owner]), 'due')}` : null,
  }
  const rows = [...HEAD_ROWS, ...nodes.map(rowId)]
  const first = HEAD_ROWS.length
  const parts = targets.map((metric): { visible: ColumnSpec; hidden: ColumnSpec[] } => {
    const style = metricStyle(metric)
    const isIn = (index: number): boolean => metric.values[index] !== undefined
    const part: MetricSheetPart = { context, metric, isIn, sumBelow, style }
    const made = metric.kind === 'sum' ? sumColumns(part) : metric.kind === 'ratio' ? ratioColumns(part) : levelColumns(part)
    const visible: ColumnSpec = {
      key: metricColumn(metric),
      header: metricName(metric),
      width: 22,
      style: { ...style, wrap: true },
      values: [...HEAD_ROWS.map((row) => head(metric)[row]), ...metric.values.map((value) => value ?? '')],
      formula: (row) => {
        if (row >= first) return isIn(row - first) ? made.formula(row - first) : null
        return heads[rows[row]]?.(metric) ?? null
      },
    }
    return { visible, hidden: made.hidden }
  })
  return {
    key: OTHER_TARGETS,
    name: say(SHEETS.other),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle),
    rows,
    columns: [
      {
        key: 'name',
        header: say(texts.name),
        width: 32,
        style: palette.TEXT_STYLE,
        values: [...HEAD_ROWS.map((row) => say(texts[row])), ...nodes.map(({ name }) => name)],
        formats: [...HEAD_ROWS.map(() => '@'), ...nodes.map(({ depth }) => indentFormat(depth))],
      },
      ...parts.map(({ visible }) => visible),
      ...parts.flatMap(({ hidden }) => hidden),
      ...treeColumns(
        OTHER_TARGETS,
        [
          ...HEAD_ROWS.map((id) => ({ id, parent: null, depth: id === TOTAL_ROW ? 0 : -1 })),
          ...nodes.map((node) => ({ id: rowId(node), parent: node.parent < 0 ? null : rowId(nodes[node.parent]), depth: node.depth })),
        ],
        say,
      ),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: [
      ...marksOfUnits(OTHER_TARGETS),
      {
        formula: (row) => f`=AND(ISNUMBER(${cell(row, 'depth')}),${cell(row, 'depth')}<0)`,
        style: { italic: true, color: palette.COLORS.closed },
      },
    ],
    print: { landscape: true, fitToWidth: 1 },
  }
}

/** A level is the same for everybody: the total itself. */
const levelColumns = ({ metric }: MetricSheetPart): { formula: (index: number) => Formula; hidden: ColumnSpec[] } => ({
  formula: () => f`=${metricCell(metric, TOTAL_ROW)}`,
  hidden: [],
})

/** Parts up to 1.5 without a unit, or of the unit %, are per cent; everything else is a number in its unit. */
export function metricStyle({ kind, total, places, row: { unit } }: MetricTargets): CellStyle {
  if (kind === 'ratio' && (unit === '%' || unit === '') && total <= 1.5) return palette.PERCENT_STYLE
  return kind === 'sum' ? palette.amountStyle(Math.min(places, 4)) : { ...palette.amountStyle(2), numberFormat: '#,##0.##_)' }
}
