// Other targets by month (其他指标月度目标): sums that are measured within the year, month by month for everybody, live.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { less, sumOf } from '../amounts'
import type { PlanNode } from '../plan/plan'
import type { ExtraCheck } from '../sheets/sheet-checks'
import { markOfDepth, sumOfChildren, treeColumns } from '../sheets/node-columns'
import type { SheetContext } from '../sheets/sheet-context'
import { indentFormat, monthLabel, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { metricCell } from './metric-cells'
import type { MetricMonths } from './metric-months'
import { metricName } from './metric-notes'

export const OTHER_MONTHS = 'other-months'

const texts = {
  title: { en: 'Other targets by month {year}', zh: '{year}其他指标月度目标' },
  subtitle: {
    en: 'Each metric in its own unit. People by the schedule typed for the metric in Seasons, else by the season of the plan; units are sums.',
    zh: '各指标按自身单位。个人按“淡旺季”中为该指标填写的方案分解，未填写则按计划的季节规律；单位为其下之和。',
  },
  metric: { en: 'Metric', zh: '指标' },
  name: { en: 'Name', zh: '名称' },
  year: { en: 'Year', zh: '全年' },
  gap: { en: 'Months missing', zh: '月度差额' },
  upTo: { en: '{month} up to here', zh: '{month}累计权重' },
  check: { en: 'Months of other metrics sum to the year', zh: '其他指标各月之和等于全年' },
  checkDetail: { en: 'Sum of the differences between each target and its months.', zh: '各目标与其十二个月之和的差额合计。' },
} satisfies Record<string, Bilingual>

interface Row {
  id: string
  parent: string | null
  depth: number
  node: PlanNode
  target: number
  part: MetricMonths
  own: NonNullable<MetricMonths['nodes'][number]>
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month)

export function metricMonthsSheet(context: SheetContext, parts: readonly MetricMonths[]): SheetSpec {
  const { plan, say, locale } = context
  const rows = parts.flatMap((part) => rowsOf(part, plan.nodes))
  const here = (row: number, column: string): Ref => on(OTHER_MONTHS).cell(rows[row].id, column)
  const style = palette.amountStyle(Math.min(4, Math.max(...parts.map(({ metric }) => metric.places))))
  const month = (row: number, at: number): Formula => {
    const { node, part, own, id } = rows[row]
    const { places } = part.metric
    if (own.upTo === undefined) {
      const below = node.children.map((child) => rowIdOf(part, plan.nodes[child]))
      const column = `m${at + 1}`
      return f`=ROUND(${sumOfChildren(OTHER_MONTHS, below, column, on(OTHER_MONTHS).cell(id, 'no'))},${places})`
    }
    const scale = 10 ** places
    const upTo = (last: number): Formula =>
      f`ROUND(ROUND(${here(row, 'year')}*${scale},0)*${here(row, `c${last + 1}`)}/${here(row, 'c12')},0)`
    return at === 0 ? f`=ROUND(${upTo(0)}/${scale},${places})` : f`=ROUND((${upTo(at)}-${upTo(at - 1)})/${scale},${places})`
  }
  return {
    key: OTHER_MONTHS,
    name: say(SHEETS[OTHER_MONTHS]),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle),
    rows: rows.map(({ id }) => id),
    columns: [
      {
        key: 'metric',
        header: say(texts.metric),
        width: 20,
        style: palette.TEXT_STYLE,
        values: rows.map(({ part }) => metricName(part.metric)),
      },
      {
        key: 'name',
        header: say(texts.name),
        width: 30,
        style: palette.TEXT_STYLE,
        values: rows.map(({ node }) => node.name),
        formats: rows.map(({ depth }) => indentFormat(depth)),
      },
      {
        key: 'year',
        header: say(texts.year),
        width: 13,
        style: { ...style, bold: true },
        values: rows.map(({ target }) => target),
        formula: (row) => f`=${metricCell(rows[row].part.metric, rowId(rows[row].node))}`,
      },
      ...MONTHS.map((at): ColumnSpec => ({
        key: `m${at + 1}`,
        header: monthLabel(plan.months[at], locale),
        width: 12,
        style,
        values: rows.map(({ own }) => own.months[at]),
        formula: (row) => month(row, at),
      })),
      {
        key: 'gap',
        header: say(texts.gap),
        width: 12,
        style,
        values: rows.map(({ target, own }) => less(target, sumOf(own.months))),
        formula: (row) =>
          f`=ROUND(${here(row, 'year')}-SUM(${on(OTHER_MONTHS).across(rows[row].id, 'm1', 'm12')}),${rows[row].part.metric.places})`,
        marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }],
      },
      ...MONTHS.map((at): ColumnSpec => ({
        key: `c${at + 1}`,
        header: say(texts.upTo, { month: monthLabel(plan.months[at], locale) }),
        width: 12,
        hidden: true,
        style: palette.WORKING_STYLE,
        values: rows.map(({ own }) => own.upTo?.[at] ?? ''),
      })),
      ...treeColumns(OTHER_MONTHS, rows, say),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: [markOfDepth(OTHER_MONTHS, 0, { bold: true, fill: palette.COLORS.total })],
    print: { landscape: true, fitToWidth: 1 },
  }
}

const rowIdOf = ({ metric }: MetricMonths, node: PlanNode): string => `${rowId(node)}|${metric.row.id}`

/** The owner of the metric first, then everybody below. */
function rowsOf(part: MetricMonths, nodes: readonly PlanNode[]): Row[] {
  const { owner } = part.metric
  return nodes.flatMap((node, index): Row[] => {
    const own = part.nodes[index]
    const target = part.metric.values[index]
    if (own === undefined || target === undefined) return []
    const parent = index === owner ? null : rowIdOf(part, nodes[node.parent])
    return [{ id: rowIdOf(part, node), parent, depth: node.depth - nodes[owner].depth, node, target, part, own }]
  })
}

/** The line of Check; none where no other metric has months. */
export function metricMonthsChecks({ plan }: SheetContext): ExtraCheck[] {
  if (plan.otherMonths === undefined) return []
  const gap = on(OTHER_MONTHS).column('gap')
  return [
    {
      id: 'otherMonths',
      title: texts.check,
      detail: texts.checkDetail,
      gap: 0,
      formula: f`=ROUND(SUMIF(${gap},">0")-SUMIF(${gap},"<0"),6)`,
    },
  ]
}
