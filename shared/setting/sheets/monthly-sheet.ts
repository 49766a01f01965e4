// Monthly (月度目标): twelve months for everybody with quarters and half-years, live and exact both ways.

import type { Bilingual } from '../../i18n/messages'
import { monthIndex, monthOfIndex } from '../../calendar'
import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { basisTexts } from './cascade-sheet'
import { heldColumns } from '../held-months/held-columns'
import { heldMonthFormula, heldQuarterFormula } from '../held-months/held-formulas'
import { canHold } from '../held-months/held-months'
import { monthFormula, quarterFormula } from './month-formulas'
import { markOfDepth, nodeColumns, sumOfChildren } from './node-columns'
import { hasOver } from '../over-assignment/over-columns'
import { monthOfUnit, streetColumns, unitMonthFormula } from '../over-assignment/unit-months'
import type { PlanNode } from '../plan/plan'
import { monthsGap } from '../plan/plan-checks'
import type { SheetContext } from './sheet-context'
import { childRowsOf, indentFormat, monthLabel, rowId } from './sheet-context'
import { SHEETS } from './sheet-keys'
import { sumOf } from '../amounts'

const MONTHLY = 'monthly'

const texts = {
  title: { en: 'Monthly targets {year}', zh: '{year}月度目标' },
  subtitle: {
    en: 'Amounts in {money}. Reps split by season; every line above is the sum of those below.',
    zh: '金额单位：{money}。销售代表按季节分解，上级为下级之和。',
  },
  holding: {
    en: 'Amounts in {money}. Reps split by season; every line above is the sum of those below. A month typed in the yellow cells is held, the other months take the difference; a month of a unit goes to its people with the next build.',
    zh: '金额单位：{money}。销售代表按季节分解，上级为下级之和。在黄色单元格填写的月份固定不变，差额由其他月份分担；上级单位的月份在下次生成时分到个人。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  year: { en: 'Year', zh: '全年' },
  half: { en: 'H{n}', zh: '{half}' },
  quarter: { en: 'Q{n}', zh: '{n}季度' },
  gap: { en: 'Months missing', zh: '月度差额' },
  lastYear: { en: 'Last year', zh: '去年全年' },
  lastYearMonth: { en: '{month} actual', zh: '{month}实际' },
  state: { en: 'State', zh: '状态' },
} satisfies Record<string, Bilingual>

export function monthlySheet(context: SheetContext): SheetSpec {
  const { plan, say, locale } = context
  const { nodes } = plan
  const rows = nodes.map(rowId)
  const here = (node: PlanNode, column: string): Ref => on(MONTHLY).cell(rowId(node), column)
  const rowsBelow = childRowsOf(nodes)
  const sumBelow = (node: PlanNode, column: string): Formula => {
    const children = rowsBelow.get(node) as string[]
    return sumOfChildren(MONTHLY, children, column, here(node, 'no'))
  }
  const part = (node: PlanNode, from: number, count: number): number => sumOf(node.months.slice(from, from + count))
  const target = (
    key: string,
    header: string,
    values: (node: PlanNode) => number,
    formula: (node: PlanNode) => Formula,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    key,
    header,
    width: 13.5,
    style: context.targetStyle,
    values: nodes.map(values),
    formula: (row) => formula(nodes[row]),
    ...extra,
  })
  const plus = (node: PlanNode, keys: string[]): Formula =>
    f`=${joined(
      keys.map((key) => here(node, key)),
      '+',
    )}`
  const isHeld = (node: PlanNode): boolean => plan.holdsMonths === true && canHold(node)
  const bold = { style: { ...context.targetStyle, bold: true } }
  const soft = { style: { ...context.targetStyle, fill: palette.COLORS.group } }

  const quarter = (q: number): ColumnSpec[] => [
    target(
      `q${q + 1}`,
      say(texts.quarter, { n: locale === 'zh-CN' ? ['一', '二', '三', '四'][q] : q + 1 }),
      (node) => part(node, q * 3, 3),
      (node) =>
        node.isRep
          ? (isHeld(node) ? heldQuarterFormula : quarterFormula)(node, q, context.places)
          : plus(
              node,
              [0, 1, 2].map((m) => `m${q * 3 + m + 1}`),
            ),
      soft,
    ),
    ...[0, 1, 2].map((m) => {
      const month = q * 3 + m
      return target(
        `m${month + 1}`,
        monthLabel(plan.months[month], locale),
        (node) => node.months[month],
        (node) => {
          if (node.isRep) return (isHeld(node) ? heldMonthFormula : monthFormula)(node, month, context.places)
          const below = sumBelow(node, `m${month + 1}`)
          const sum = node.over === undefined ? f`=${below}` : unitMonthFormula(node, month, below, context.places)
          return monthOfUnit(node, month, sum, context.places)
        },
      )
    }),
  ]
  const half = (h: number): ColumnSpec[] => [
    target(
      `h${h + 1}`,
      say(texts.half, { n: h + 1, half: h === 0 ? '上半年' : '下半年' }),
      (node) => part(node, h * 6, 6),
      (node) => plus(node, [`q${h * 2 + 1}`, `q${h * 2 + 2}`]),
      bold,
    ),
    ...quarter(h * 2),
    ...quarter(h * 2 + 1),
  ]
  const lastYearMonth = (month: number): ColumnSpec => ({
    key: `ly${month + 1}`,
    header: say(texts.lastYearMonth, { month: monthLabel(monthOfIndex(monthIndex(plan.months[month].comparedFirstDay)), locale) }),
    width: 13.5,
    style: context.historyStyle,
    values: nodes.map((node) => node.lastYearMonths[month] ?? ''),
    formula: (row) => {
      const node = nodes[row]
      if (node.lastYearMonths[month] === null) return null
      const own = on('rollup').cell(rowId(node), `r${month + 1}`)
      return node.children.length === 0 ? f`=${own}` : f`=${own}+${sumBelow(node, `ly${month + 1}`)}`
    },
  })
  const columns: ColumnSpec[] = [
    {
      key: 'name',
      header: say(texts.name),
      width: 32,
      style: palette.TEXT_STYLE,
      values: nodes.map((node) => node.name),
      formats: nodes.map((node) => indentFormat(node.depth)),
    },
    { key: 'level', header: say(texts.level), width: 12, style: palette.TEXT_STYLE, values: nodes.map((node) => node.level) },
    target(
      'year',
      say(texts.year),
      (node) => node.target,
      (node) => (node.isRep ? f`=${on('cascade').cell(rowId(node), 'target')}` : plus(node, ['h1', 'h2'])),
      { ...bold, width: 14 },
    ),
    ...half(0),
    ...half(1),
    {
      key: 'gap',
      header: say(texts.gap),
      width: 12,
      style: context.targetStyle,
      values: nodes.map(monthsGap),
      formula: (row) =>
        f`=ROUND(${on('cascade').cell(rows[row], 'target')}-(${joined(
          plan.months.map((_, month) => here(nodes[row], `m${month + 1}`)),
          '+',
        )}),${context.places.amount})`,
      marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }],
    },
    ...heldColumns(context),
    ...streetColumns(context),
    {
      key: 'ly',
      header: say(texts.lastYear),
      width: 14,
      style: { ...context.historyStyle, bold: true },
      values: nodes.map((node) => node.lastYear ?? ''),
      formula: (row) => (nodes[row].lastYear === null ? null : f`=${on('cascade').cell(rows[row], 'lastYear')}`),
    },
    ...plan.months.map((_, month) => lastYearMonth(month)),
    {
      key: 'state',
      header: say(texts.state),
      width: 12,
      hidden: true,
      style: palette.WORKING_STYLE,
      values: nodes.map((node) => (node.isClosed ? say(basisTexts.closed) : '')),
    },
    ...nodeColumns(MONTHLY, nodes, say),
  ]
  return {
    key: MONTHLY,
    name: say(SHEETS.monthly),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(plan.holdsMonths ? texts.holding : texts.subtitle, { money: context.money }),
    rows,
    columns,
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: [
      { ...markOfDepth(MONTHLY, 0, { bold: true, fill: palette.COLORS.total }), ...(plan.holdsMonths ? { sparesInputs: true } : {}) },
      markOfDepth(MONTHLY, 1, { bold: true }),
      {
        formula: (row) => f`=${on(MONTHLY).cell(row, 'state')}=${quoted(say(basisTexts.closed))}`,
        style: { italic: true, color: palette.COLORS.closed },
      },
    ],
    print: { landscape: true, fitToWidth: plan.holdsMonths || hasOver(plan) ? 4 : 2 },
  }
}
