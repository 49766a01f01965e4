// Activity targets (过程目标): the funnel read backwards on a sheet, live: a new target changes what everybody needs.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { PlanNode } from '../plan/plan'
import { MONTHS, monthRow } from '../sheets/months-sheet'
import { markOfDepth, sumOfChildren, treeColumns } from '../sheets/node-columns'
import type { SheetContext } from '../sheets/sheet-context'
import { indentFormat, monthLabel, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import type { ActivityPlan, StageNeed } from './activity-plan'
import { activeSpan, WEEK } from './activity-plan'
import { figureWords } from './figure-words'
import { STAGES, stageTexts } from './funnel-figures'

export const ACTIVITIES = 'activities'

const texts = {
  title: { en: 'Activity targets {year}', zh: '{year}过程目标' },
  subtitle: {
    en: 'What each target needs: target ÷ average deal ÷ conversion, rounded up to whole activities. Average deals in {money}. Own figures are drawn to those above by n/(n + {deals}) deals seen.',
    zh: '完成目标所需的过程量：目标 ÷ 平均单额 ÷ 转化率，向上取整。平均单额单位：{money}。个人数值按 n/(n+{deals}) 向上级数值收缩，n 为成交单数。',
  },
  name: { en: 'Name', zh: '名称' },
  stage: { en: 'Activity', zh: '过程指标' },
  year: { en: 'Year', zh: '全年' },
  week: { en: 'Per week', zh: '每周' },
  own: { en: 'Own figure', zh: '自身数值' },
  seen: { en: 'Seen', zh: '样本数' },
  weight: { en: 'Own weight', zh: '自身权重' },
  above: { en: 'Figure above', zh: '上级数值' },
  used: { en: 'Figure used', zh: '采用数值' },
  perDeal: { en: 'Per deal', zh: '每单所需' },
  words: { en: 'Average deal or conversion', zh: '平均单额或转化率' },
} satisfies Record<string, Bilingual>

/** One row of the sheet: a node and a stage. */
interface Row {
  id: string
  node: PlanNode
  index: number
  at: number
  need: StageNeed
}

/** Sums of Monthly that together reach the end of a month: halves, quarters and months. */
function monthlyUpTo(month: number): string[] {
  if (month === 11) return ['year']
  const keys: string[] = []
  let next = 0
  if (month >= 5) {
    keys.push('h1')
    next = 6
  }
  for (; next + 2 <= month; next += 3) keys.push(`q${next / 3 + 1}`)
  for (; next <= month; next++) keys.push(`m${next + 1}`)
  return keys
}

const STYLE = palette.amountStyle(0)

/** One row a node and stage, nodes in preorder. */
export function activitySheet(context: SheetContext, { deals, needs }: ActivityPlan): SheetSpec {
  const { plan, say, locale } = context
  const { nodes } = plan
  const idOf = (node: PlanNode, at: number): string => `${STAGES[at]}:${rowId(node)}`
  const rows = nodes.flatMap((node, index) => STAGES.map((_, at): Row => ({ id: idOf(node, at), node, index, at, need: needs[index][at] })))
  const here = ({ id }: Pick<Row, 'id'>, column: string): Ref => on(ACTIVITIES).cell(id, column)
  const formats = rows.map(({ at }) => (at === 0 ? context.historyStyle : palette.PERCENT_STYLE).numberFormat as string)
  const below = new Map(nodes.map((node) => [node, STAGES.map((_, at) => node.children.map((child) => idOf(nodes[child], at)))]))
  const sumBelow = (row: Row, column: string): Formula => {
    const ids = (below.get(row.node) as string[][])[row.at]
    return f`=${sumOfChildren(ACTIVITIES, ids, column, here(row, 'no'))}`
  }
  const column = (
    key: keyof typeof texts,
    width: number,
    style: ColumnSpec['style'],
    values: (row: Row) => ColumnSpec['values'][number] | undefined,
    formula?: (row: Row) => Formula | null,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    key,
    header: say(texts[key]),
    width,
    style,
    values: rows.map((row) => values(row) ?? ''),
    ...(formula === undefined ? {} : { formula: (row: number) => formula(rows[row]) }),
    ...extra,
  })
  const month = (at: number): ColumnSpec => ({
    key: `m${at + 1}`,
    header: monthLabel(plan.months[at], locale),
    width: 10,
    style: STYLE,
    values: rows.map(({ need }) => need.months?.[at] ?? ''),
    formula: (row) => {
      const { node, need } = rows[row]
      if (need.months === undefined) return null
      return node.isRep ? monthFormula(rows[row], at) : sumBelow(rows[row], `m${at + 1}`)
    },
  })
  return {
    key: ACTIVITIES,
    name: say(SHEETS.activities),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle, { money: context.money, deals }),
    rows: rows.map(({ id }) => id),
    columns: [
      column('name', 30, palette.TEXT_STYLE, ({ node }) => node.name, undefined, {
        formats: rows.map(({ node }) => indentFormat(node.depth)),
      }),
      column('stage', 14, palette.TEXT_STYLE, ({ at }) => say(stageTexts[STAGES[at]])),
      column(
        'year',
        11,
        { ...STYLE, bold: true },
        ({ need }) => need.year,
        (row) => (row.need.months === undefined ? null : f`=SUM(${on(ACTIVITIES).across(row.id, 'm1', 'm12')})`),
      ),
      column('week', 10, palette.amountStyle(1), ({ need }) => need.week, weekFormula),
      ...plan.months.map((_, at) => month(at)),
      column('own', 12, context.historyStyle, ({ need }) => need.own?.value, undefined, { formats }),
      column('seen', 10, STYLE, ({ need }) => need.own?.seen ?? undefined),
      column(
        'weight',
        10,
        palette.PERCENT_STYLE,
        ({ need }) => need.weight,
        (row) => {
          const seen = row.need.own?.seen ?? null
          return row.need.weight === undefined || seen === null || seen + deals === 0
            ? null
            : f`=${here(row, 'seen')}/(${here(row, 'seen')}+${deals})`
        },
      ),
      column(
        'above',
        12,
        context.historyStyle,
        ({ need }) => need.above?.value,
        ({ at, need }) => (need.above?.from === 'unit' ? f`=${here({ id: idOf(nodes[need.above.node], at) }, 'used')}` : null),
        { formats },
      ),
      column('used', 12, { ...context.historyStyle, bold: true }, ({ need }) => need.value, usedFormula, { formats }),
      column(
        'perDeal',
        10,
        palette.amountStyle(1),
        ({ need }) => need.perDeal,
        (row) =>
          row.at === 0 || row.need.perDeal === undefined
            ? null
            : f`=${here({ id: idOf(row.node, row.at - 1) }, 'perDeal')}/${here(row, 'used')}`,
      ),
      column('words', 72, { ...palette.TEXT_STYLE, numberFormat: 'General' }, ({ index, at }) =>
        figureWords(context, nodes, index, at, needs[index]),
      ),
      ...treeColumns(
        ACTIVITIES,
        rows.map(({ id, node, at }) => ({ id, parent: node.parent < 0 ? null : idOf(nodes[node.parent], at), depth: node.depth })),
        say,
      ),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'stage',
    rowMarks: [
      markOfDepth(ACTIVITIES, 0, { bold: true, fill: palette.COLORS.total }),
      { formula: (row) => f`=${on(ACTIVITIES).cell(row, 'stage')}=${quoted(say(stageTexts.deals))}`, style: { bold: true } },
    ],
    print: { landscape: true, fitToWidth: 1 },
  }

  function monthFormula(row: Row, at: number): Formula {
    const target = joined(
      monthlyUpTo(at).map((key) => on('monthly').cell(rowId(row.node), key)),
      '+',
    )
    const deal = here({ id: idOf(row.node, 0) }, 'used')
    const upTo = f`ROUNDUP(MAX(0,ROUND((${target})/${deal}*${here(row, 'perDeal')},6)),0)`
    return at === 0 ? f`=${upTo}` : f`=${upTo}-SUM(${on(ACTIVITIES).across(row.id, 'm1', `m${at}`)})`
  }

  function weekFormula(row: Row): Formula | null {
    if (row.need.week === undefined) return null
    const { from, to } = activeSpan(row.node)
    if (from > to) return null
    const days = f`SUM(${on(MONTHS).span([monthRow(from), monthRow(to)], 'days')})`
    return f`=IF(${days}>0,ROUNDUP(ROUND(${here(row, 'year')}/(${days}/${WEEK}),7),1),0)`
  }

  function usedFormula(row: Row): Formula | null {
    const { own, above, value } = row.need
    if (value === undefined) return null
    if (own === undefined) return f`=${here(row, 'above')}`
    if (above === undefined) return f`=${here(row, 'own')}`
    return f`=${here(row, 'weight')}*${here(row, 'own')}+(1-${here(row, 'weight')})*${here(row, 'above')}`
  }
}
