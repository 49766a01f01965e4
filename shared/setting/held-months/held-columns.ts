// The cells of Monthly in which months are held: twelve yellow ones a person with one reason, and what they leave.

import type { Bilingual } from '../../i18n/messages'
import * as palette from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import type { PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import { monthLabel } from '../sheets/sheet-context'
import { restOf } from '../split/year-around-holds'
import { freeWeightFormula, heldBadFormula, heldCountFormula, heldRestFormula } from './held-formulas'
import { canHold, heldOutside, holdableSpan, holdsOf, weightsOf } from './held-months'

const texts = {
  held: { en: '{month} held', zh: '{month}固定' },
  reason: { en: 'Reason for held months', zh: '固定原因' },
  rest: { en: 'Left for other months', zh: '其余月份合计' },
  free: { en: '{month} free weight', zh: '{month}自由权重' },
  count: { en: 'Months held', zh: '固定月数' },
  bad: { en: 'Held cells that do not count', zh: '无效的固定单元格' },
  help: {
    en: 'An amount in {money}, or empty. It is held; the other months of the year take the difference.',
    zh: '填写金额（{money}），或留空。填写后该月固定，差额由当年其他月份分担。',
  },
} satisfies Record<string, Bilingual>

const MONTHS = Array.from({ length: 12 }, (_, month) => month)

/** None in a plan without held months. */
export function heldColumns(context: SheetContext): ColumnSpec[] {
  const { plan, say, locale, places } = context
  const { nodes } = plan
  if (!plan.holdsMonths) return []
  const label = (text: Bilingual, month: number): string => say(text, { month: monthLabel(plan.months[month], locale) })
  const rowsWhere = (is: (node: PlanNode) => boolean): number[] => nodes.flatMap((node, row) => (is(node) ? [row] : []))
  // A unit's months are sums; whoever became one may still have an amount to clear.
  const lockedRows = rowsWhere(({ isRep, heldMonths }) => !isRep && heldMonths === undefined)
  const typed = (node: PlanNode): readonly number[] => node.heldMonths?.typedOver ?? []
  const working = (key: string, header: string, values: ColumnSpec['values'], formula: ColumnSpec['formula']): ColumnSpec => ({
    key,
    header,
    width: 12,
    hidden: true,
    style: palette.WORKING_STYLE,
    values,
    formula,
  })
  const counts = nodes.map((node) => holdsOf(node).filter((amount) => amount !== null).length)
  return [
    ...MONTHS.map((month): ColumnSpec => ({
      key: `held${month + 1}`,
      header: label(texts.held, month),
      width: 13.5,
      style: context.targetStyle,
      values: nodes.map((node) => node.heldMonths?.amounts[month] ?? null),
      isInput: true,
      lockedRows,
      writtenRows: rowsWhere((node) => typed(node).includes(month)),
      validation: { kind: 'number', min: 0, message: say(texts.help, { money: context.money }) },
    })),
    {
      key: 'heldReason',
      header: say(texts.reason),
      width: 26,
      style: palette.TEXT_STYLE,
      values: nodes.map((node) => node.heldMonths?.reason || null),
      isInput: true,
      lockedRows,
      writtenRows: rowsWhere((node) => typed(node).length > 0),
    },
    {
      key: 'heldRest',
      header: say(texts.rest),
      width: 14,
      style: context.targetStyle,
      values: nodes.map((node, row) => (counts[row] === 0 ? '' : restOf(node.target, holdsOf(node)))),
      formula: (row) => (canHold(nodes[row]) ? heldRestFormula(nodes[row], places) : null),
    },
    ...MONTHS.map((month) =>
      working(
        `free${month + 1}`,
        label(texts.free, month),
        nodes.map((node) => freeWeight(node, month, plan.season.weights)),
        (row) => freeWeightFormula(nodes[row], month),
      ),
    ),
    working(
      'heldCount',
      say(texts.count),
      counts.map((count, row) => (canHold(nodes[row]) ? count : '')),
      (row) => (canHold(nodes[row]) ? heldCountFormula(nodes[row]) : null),
    ),
    working(
      'heldBad',
      say(texts.bad),
      nodes.map((node) => heldOutside(node).length),
      (row) => heldBadFormula(nodes[row]),
    ),
  ]
}

function freeWeight(node: PlanNode, month: number, season: readonly number[]): number | '' {
  const { from, to } = holdableSpan(node)
  if (month < from || month > to) return ''
  const weights = weightsOf(node, season)
  if (holdsOf(node)[month] !== null) return 0
  return month === to && weights.slice(from, to + 1).every((weight) => weight === 0) ? 1 : weights[month]
}
