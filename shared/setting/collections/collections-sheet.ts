// Collections (回款目标): what falls due and is expected from everybody by month, live on the sales targets of Monthly.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { RECEIVABLES } from '../inputs/receivables'
import type { ReceivableRow } from '../inputs/receivables'
import { metricCell } from '../metrics/metric-cells'
import type { PlanNode } from '../plan/plan'
import type { ExtraCheck } from '../sheets/sheet-checks'
import { movedColumns } from '../sheets/inputs-moved'
import { marksOfUnits, nodeColumns, sumOfChildren } from '../sheets/node-columns'
import type { SheetContext } from '../sheets/sheet-context'
import { childRowsOf, indentFormat, monthLabel, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import type { CollectionsPlan, NodeCollections } from './collections-plan'

const COLLECTIONS = 'collections'

const texts = {
  title: { en: 'Collections {year}', zh: '{year}回款目标' },
  subtitle: {
    en: 'Amounts in {money}. Open items as they fall due × expected rate, and the sales target after the payment term (months: {term}). What is overdue counts in the first month.',
    zh: '金额单位：{money}。应收款按到期日 × 预计回款率，加上 {term} 个月前的销售目标。已逾期部分计入首月。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  year: { en: 'Year', zh: '全年' },
  due: { en: 'Falls due', zh: '年内到期' },
  asked: { en: 'Asked', zh: '要求金额' },
  over: { en: 'Too much', zh: '超出到期' },
  items: { en: '{month} open items', zh: '{month}应收' },
  overTitle: { en: 'Nobody is to collect more than falls due', zh: '回款目标不超过到期金额' },
  overDetail: {
    en: 'Number of people whose collections target exceeds what falls due in the year.',
    zh: '回款目标超出年内到期金额的人数。',
  },
  movedTitle: { en: 'Collections are made from the receivables as they stand', zh: '回款目标与应收数据一致' },
  movedDetail: {
    en: 'Columns of Receivables that have changed since the build: rebuild the plan.',
    zh: '自上次生成后“应收”中有变化的列数：请重新生成。',
  },
} satisfies Record<string, Bilingual>

export function collectionsSheet(context: SheetContext, { term, nodes: found, metric }: CollectionsPlan): SheetSpec {
  const { plan, say, locale } = context
  const { nodes } = plan
  const rowsBelow = childRowsOf(nodes)
  const here = (node: PlanNode, column: string): Ref => on(COLLECTIONS).cell(rowId(node), column)
  const monthly = (node: PlanNode, month: number): Ref => on('monthly').cell(rowId(node), `m${month + 1}`)
  const sumBelow = (node: PlanNode, column: string): Formula => {
    const children = rowsBelow.get(node) as string[]
    return sumOfChildren(COLLECTIONS, children, column, here(node, 'no'))
  }
  const rounded = (formula: Formula): Formula => f`=ROUND(${formula},${context.places.amount})`
  const column = (
    key: string,
    header: string,
    values: (each: NodeCollections) => number | undefined,
    formula: ((node: PlanNode, each: NodeCollections) => Formula | null) | undefined,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    key,
    header,
    width: 14,
    style: context.historyStyle,
    values: found.map((each) => values(each) ?? ''),
    ...(formula === undefined ? {} : { formula: (row: number) => formula(nodes[row], found[row]) }),
    ...extra,
  })
  const month = (at: number): ColumnSpec =>
    column(
      `m${at + 1}`,
      monthLabel(plan.months[at], locale),
      (each) => each.months[at],
      (node, each) =>
        node.isRep
          ? rounded(at < term ? f`${here(node, `r${at + 1}`)}` : f`${here(node, `r${at + 1}`)}+${monthly(node, at - term)}`)
          : rounded(f`${each.own[at]}+${sumBelow(node, `m${at + 1}`)}`),
    )
  const items = (at: number): ColumnSpec =>
    column(
      `r${at + 1}`,
      say(texts.items, { month: monthLabel(plan.months[at], locale) }),
      (each) => each.items[at],
      (node, each) => (node.isRep ? null : rounded(f`${each.own[at]}+${sumBelow(node, `r${at + 1}`)}`)),
    )
  const soldInYear = (node: PlanNode): Formula =>
    joined(
      plan.months.slice(0, 12 - term).map((_, at) => monthly(node, at)),
      '+',
    )
  return {
    key: COLLECTIONS,
    name: say(SHEETS.collections),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle, { money: context.money, term }),
    rows: nodes.map(rowId),
    columns: [
      {
        key: 'name',
        header: say(texts.name),
        width: 32,
        style: palette.TEXT_STYLE,
        values: nodes.map(({ name }) => name),
        formats: nodes.map(({ depth }) => indentFormat(depth)),
      },
      { key: 'level', header: say(texts.level), width: 12, style: palette.TEXT_STYLE, values: nodes.map(({ level }) => level) },
      column(
        'year',
        say(texts.year),
        (each) => each.year,
        (node) => rounded(f`SUM(${on(COLLECTIONS).across(rowId(node), 'm1', 'm12')})`),
        {
          style: { ...context.historyStyle, bold: true },
        },
      ),
      column(
        'due',
        say(texts.due),
        (each) => each.due,
        (node, each) =>
          rounded(
            node.isRep
              ? term >= 12
                ? f`${each.ownDue}`
                : f`${each.ownDue}+${soldInYear(node)}`
              : f`${each.ownDue}+${sumBelow(node, 'due')}`,
          ),
      ),
      ...(metric === undefined
        ? []
        : [
            column(
              'asked',
              say(texts.asked),
              (each) => each.asked,
              (node, each) => (each.asked === undefined ? null : f`=${metricCell(metric, rowId(node))}`),
            ),
          ]),
      column(
        'over',
        say(texts.over),
        (each) => each.over,
        (node, each) =>
          node.isRep
            ? f`=MAX(0,ROUND(${here(node, each.asked === undefined ? 'year' : 'asked')}-${here(node, 'due')},${context.places.amount}))`
            : null,
        { marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }] },
      ),
      ...plan.months.map((_, at) => month(at)),
      ...plan.months.map((_, at) => items(at)),
      ...nodeColumns(COLLECTIONS, nodes, say),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: marksOfUnits(COLLECTIONS),
    print: { landscape: true, fitToWidth: 2 },
  }
}

/** @param rows of Receivables, as the collections were made from them. */
export function collectionsChecks(context: SheetContext, rows: readonly ReceivableRow[] | undefined): ExtraCheck[] {
  const { collections } = context.plan
  if (collections === undefined) return []
  const over = collections.nodes.filter((each) => (each.over ?? 0) > 0).length
  return [
    {
      id: 'collectionsOver',
      title: texts.overTitle,
      detail: texts.overDetail,
      gap: over,
      formula: f`=COUNTIF(${on(COLLECTIONS).column('over')},">0")`,
    },
    {
      id: 'collectionsInputs',
      title: texts.movedTitle,
      detail: texts.movedDetail,
      gap: 0,
      formula: movedColumns(context, RECEIVABLES, rows ?? []),
    },
  ]
}
