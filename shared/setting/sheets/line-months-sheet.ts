// Monthly by line (月度产品线目标): each person's lines month by month, computed at each build, with their distance to Lines.

import type { Bilingual } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, joined, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { less, sumOf } from '../amounts'
import { stageCell } from '../levels/stage-columns'
import { handsDown, hasStages } from '../levels/stages'
import { isDecidedLeaf, lineMonth } from '../lines/line-checks'
import { lineLabel } from '../lines/line-words'
import { MONTHS as MONTH_COUNT } from '../lines/months-by-line'
import { hasOver } from '../over-assignment/over-columns'
import type { PlanLines } from '../lines/plan-lines'
import { LINES, lineColumn, lineKey } from './lines-sheet'
import { MONTHS, monthRow } from './months-sheet'
import type { SheetContext } from './sheet-context'
import { monthLabel, rowId } from './sheet-context'
import { SHEETS } from './sheet-keys'

export const LINE_MONTHS = 'line-months'

const texts = {
  title: { en: 'Monthly targets by product line {year}', zh: '{year}月度产品线目标' },
  subtitle: {
    en: 'Amounts in {money}, computed at each build: months meet the lines of each person, lines meet the months.',
    zh: '金额单位：{money}，每次生成时计算：各月合计等于个人产品线目标，各产品线合计等于个人月度目标。',
  },
  byLevel: {
    en: 'Amounts in {money}, computed at each build and shown for people whose target has come, and for units that have not handed theirs down. Empty is not handed down yet.',
    zh: '金额单位：{money}。每次生成时计算；目标下达后显示，尚未下达的单位显示其自身的月度产品线目标。空白表示尚未下达。',
  },
  own: { en: '{month}, all levels', zh: '{month}各级建议' },
  name: { en: 'Name', zh: '名称' },
  unit: { en: 'Belongs to', zh: '所属' },
  line: { en: 'Product line', zh: '产品线' },
  year: { en: 'Year', zh: '全年' },
  gap: { en: 'Months missing', zh: '月度差额' },
} satisfies Record<string, Bilingual>

/** One row of the sheet: a person, or a unit that may not have handed its target down, and a line of theirs. */
interface Row {
  id: string
  node: number
  position: number
  line: number
}

/** Lines that somebody does not carry have no row. */
export function lineMonthsSheet(context: SheetContext, plan: PlanLines): SheetSpec {
  const { say, locale } = context
  const { nodes, months } = context.plan
  const { lines, own, leaves } = plan
  const isStaged = hasStages(context.plan)
  const rows = Array.from(leaves).flatMap((node, position) =>
    lines.flatMap(({ name }, line): Row[] =>
      own[node * lines.length + line] === 0 ? [] : [{ id: `${rowId(nodes[node])}|${lineKey(name)}`, node, position, line }],
    ),
  )
  const monthKeys = Array.from({ length: MONTH_COUNT }, (_, month) => `m${month + 1}`)
  const here = (row: number, column: string) => on(LINE_MONTHS).cell(rows[row].id, column)
  const yearOf = ({ position, line }: Row): number => sumOf(monthKeys.map((_, month) => lineMonth(plan, position, month, line)))
  const isShown = ({ node }: Row): boolean => isDecidedLeaf(nodes[node])
  const shown = (row: Row, amount: number): number | '' => (isShown(row) ? amount : '')
  const ifShown = ({ node }: Row, formula: Formula): Formula => {
    if (!isStaged) return f`=${formula}`
    const [reached, passed] = [stageCell(nodes[node], 'reached'), stageCell(nodes[node], 'passed')]
    return f`=IF(${handsDown(nodes[node]) ? f`AND(${reached}=1,${passed}=0)` : f`${reached}=1`},${formula},"")`
  }
  const monthValues = (month: number): number[] => rows.map(({ position, line }) => lineMonth(plan, position, month, line))
  const kept = isStaged || context.plan.columnsLeft === true ? monthKeys : []
  const text = (key: string, header: string, width: number, values: (row: Row) => string): ColumnSpec => ({
    key,
    header,
    width,
    style: palette.TEXT_STYLE,
    values: rows.map(values),
  })
  return {
    key: LINE_MONTHS,
    name: say(SHEETS[LINE_MONTHS]),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(isStaged ? texts.byLevel : texts.subtitle, { money: context.money }),
    rows: rows.map(({ id }) => id),
    columns: [
      text('name', say(texts.name), 28, ({ node }) => nodes[node].name),
      text('unit', say(texts.unit), 26, ({ node }) => nodes[nodes[node].parent]?.name ?? ''),
      text('line', say(texts.line), 18, ({ line }) => lineLabel(lines[line].name, locale)),
      {
        key: 'year',
        header: say(texts.year),
        width: 14,
        style: { ...context.targetStyle, bold: true },
        values: rows.map((row) => shown(row, yearOf(row))),
        formula: (row) => {
          const months = monthKeys.map((key) => here(row, key))
          return ifShown(rows[row], joined(months, '+'))
        },
      },
      ...monthKeys.map((key, month): ColumnSpec => ({
        key,
        header: monthLabel(months[month], locale),
        width: 12.5,
        style: context.targetStyle,
        values: monthValues(month).map((amount, row) => shown(rows[row], amount)),
        ...(isStaged ? { formula: (row: number) => ifShown(rows[row], f`${here(row, `w${month + 1}`)}`) } : {}),
      })),
      {
        key: 'gap',
        header: say(texts.gap),
        width: 12,
        style: context.targetStyle,
        values: rows.map((row) => shown(row, less(own[row.node * lines.length + row.line], yearOf(row)))),
        formula: (row) => {
          const { node, line } = rows[row]
          const target = on(LINES).cell(rowId(nodes[node]), lineColumn(lines[line].name))
          return ifShown(rows[row], f`ROUND(${target}-${here(row, 'year')},${context.places.amount})`)
        },
        marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }],
      },
      ...kept.map((_, month): ColumnSpec => ({
        key: `w${month + 1}`,
        header: say(texts.own, { month: monthLabel(months[month], locale) }),
        width: 12.5,
        hidden: true,
        style: context.targetStyle,
        values: isStaged ? monthValues(month) : rows.map(() => ''),
      })),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'line',
    print: { landscape: true, fitToWidth: 1 },
  }
}

/** How far the months on Months are from their lines here, all months together; for Check. */
export const monthLinesGap = ({ plan, places }: SheetContext): Formula => {
  const company = rowId(plan.nodes[0])
  const target = (month: number) =>
    hasOver(plan) ? on('monthly').cell(company, `s${month + 1}`) : on(MONTHS).cell(monthRow(month), 'target')
  const each = Array.from(
    { length: MONTH_COUNT },
    (_, month) => f`ABS(ROUND(${target(month)}-SUM(${on(LINE_MONTHS).column(`m${month + 1}`)}),${places.amount}))`,
  )
  return f`=${joined(each, '+')}`
}
