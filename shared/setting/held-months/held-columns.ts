// The cells of Monthly in which months are held: twelve yellow ones a row, reasons for all of them or for each, and what they leave.

import type { Bilingual } from '../../i18n/messages'
import * as palette from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import type { PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import { monthLabel } from '../sheets/sheet-context'
import { restOf } from '../split/year-around-holds'
import { freeWeightFormula, heldBadFormula, heldBareFormula, heldCountFormula, heldOpenFormula, heldRestFormula } from './held-formulas'
import type { HeldMonths } from './held-months'
import { bareMonths, canHold, FISCAL_MONTHS, heldOpen, heldOutside, holdableSpan, holdsOf, weightsOf } from './held-months'
import { takenText } from './taken-months'

const texts = {
  held: { en: '{month} held', zh: '{month}固定' },
  reason: { en: 'Reason for held months', zh: '固定原因' },
  why: { en: '{month} reason', zh: '{month}固定原因' },
  rest: { en: 'Left for other months', zh: '其余月份合计' },
  free: { en: '{month} free weight', zh: '{month}自由权重' },
  count: { en: 'Months held', zh: '固定月数' },
  bare: { en: 'Held months without a reason', zh: '未填原因的固定月数' },
  open: { en: 'Held months not taken yet', zh: '尚未分到个人的固定月份差额' },
  taken: { en: 'Taken from a unit above', zh: '来自上级的固定月份' },
  bad: { en: 'Held cells that do not count', zh: '无效的固定单元格' },
  help: {
    en: 'An amount in {money}, or empty. It is held; the other months of the year take the difference. A month of a unit goes to its people with the next build.',
    zh: '填写金额（{money}），或留空。填写后该月固定，差额由当年其他月份分担。上级单位的月份在下次生成时分到个人。',
  },
} satisfies Record<string, Bilingual>

/** None in a plan without held months. */
export function heldColumns(context: SheetContext): ColumnSpec[] {
  const { plan, say, locale, places } = context
  const { nodes } = plan
  if (!plan.holdsMonths) return []
  const label = (text: Bilingual, month: number): string => say(text, { month: monthLabel(plan.months[month], locale) })
  const rowsWhere = (is: (node: PlanNode) => boolean): number[] => nodes.flatMap((node, row) => (is(node) ? [row] : []))
  // Months of a unit that hands down more than it is assigned cannot be held; there may still be an amount to clear.
  const lockedRows = rowsWhere((node) => !node.isRep && !node.holdsForPeople && node.heldMonths === undefined)
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
    ...FISCAL_MONTHS.map((month): ColumnSpec => ({
      key: `held${month + 1}`,
      header: label(texts.held, month),
      width: 13.5,
      style: context.targetStyle,
      values: nodes.map((node) => node.heldMonths?.amounts[month] ?? null),
      isInput: true,
      lockedRows,
      writtenRows: rowsWhere((node) => isWritten(node, month)),
      validation: { kind: 'number', min: 0, message: say(texts.help, { money: context.money }) },
    })),
    {
      key: 'heldReason',
      header: say(texts.reason),
      width: 26,
      style: palette.TEXT_STYLE,
      values: nodes.map((node) => written(node.heldMonths?.reason)),
      isInput: true,
      lockedRows,
      writtenRows: rowsWhere((node) => isBlank(node.heldMonths?.reason)),
    },
    {
      key: 'heldRest',
      header: say(texts.rest),
      width: 14,
      style: context.targetStyle,
      values: nodes.map((node, row) => (counts[row] === 0 ? '' : restOf(node.target, holdsOf(node)))),
      formula: (row) => (canHold(nodes[row]) ? heldRestFormula(nodes[row], places) : null),
    },
    ...FISCAL_MONTHS.map((month): ColumnSpec => ({
      key: `heldWhy${month + 1}`,
      header: label(texts.why, month),
      width: 16,
      style: palette.TEXT_STYLE,
      values: nodes.map((node) => reasonCell(node, month)),
      isInput: true,
      lockedRows,
      writtenRows: rowsWhere((node) => isWritten(node, month) || isBlank(node.heldMonths?.reasons?.[month])),
    })),
    ...FISCAL_MONTHS.map((month) =>
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
      'heldBare',
      say(texts.bare),
      nodes.map((node) => (canHold(node) ? bareMonths(node) : '')),
      (row) => (canHold(nodes[row]) ? heldBareFormula(nodes[row]) : null),
    ),
    working(
      'heldOpen',
      say(texts.open),
      nodes.map((node) => (canHold(node) && !node.isRep ? heldOpen(node) : '')),
      (row) => (canHold(nodes[row]) && !nodes[row].isRep ? heldOpenFormula(nodes[row], places) : null),
    ),
    {
      ...working('heldTaken', say(texts.taken), [], undefined),
      style: { ...palette.WORKING_STYLE, numberFormat: '@' },
      values: nodes.map((node) => takenText(node.heldMonths?.taken ?? [])),
    },
    working(
      'heldBad',
      say(texts.bad),
      nodes.map((node) => heldOutside(node).length),
      (row) => heldBadFormula(nodes[row]),
    ),
  ]
}

/** Whether a build fills or empties the cells of a month: what was typed over it, and what a unit above holds or held there. */
const isWritten = ({ heldMonths }: PlanNode, month: number): boolean => {
  const { typedOver = [], tookBefore = [], taken = [] } = heldMonths ?? ({} as Partial<HeldMonths>)
  return typedOver.includes(month) || tookBefore.includes(month) || taken.some((each) => each.month === month)
}

/** Spaces alone are no reason, but the formulas take them for one: the build empties such a cell. */
const isBlank = (text: string | undefined): boolean => text !== undefined && text !== '' && text.trim() === ''
const written = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text)

const reasonCell = ({ heldMonths }: PlanNode, month: number): string | null =>
  written(heldMonths?.reasons?.[month]) ?? written(heldMonths?.taken?.find((each) => each.month === month)?.reason)

function freeWeight(node: PlanNode, month: number, season: readonly number[]): number | '' {
  const { from, to } = holdableSpan(node)
  if (!node.isRep || month < from || month > to) return ''
  const weights = weightsOf(node, season)
  if (holdsOf(node)[month] !== null) return 0
  return month === to && weights.slice(from, to + 1).every((weight) => weight === 0) ? 1 : weights[month]
}
