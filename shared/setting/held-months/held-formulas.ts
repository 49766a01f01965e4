// Quarters and months of a rep who may hold months, and what is to be told of held months, as worksheet formulas: the arithmetic of year-around-holds.ts.

import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, named, on } from '../../workbook/formula'
import type { PlanNode } from '../plan/plan'
import { PACES } from '../presence/paces-sheet'
import { MONTHS, monthRow } from '../sheets/months-sheet'
import type { SheetContext } from '../sheets/sheet-context'
import { rowId, UNIT_NAME } from '../sheets/sheet-context'
import { canHold, FISCAL_MONTHS, holdableSpan } from './held-months'

type Places = SheetContext['places']

const MONTHLY = 'monthly'

const here = (node: PlanNode, column: string): Ref => on(MONTHLY).cell(rowId(node), column)
const across = (node: PlanNode, column: 'held' | 'heldWhy' | 'free', from: number, to: number): Ref =>
  on(MONTHLY).across(rowId(node), `${column}${from + 1}`, `${column}${to + 1}`)

/** What is held in the active months from `first` to `last`. */
function heldIn(node: PlanNode, first: number, last: number): Formula {
  const { from, to } = holdableSpan(node)
  const [start, end] = [Math.max(first, from), Math.min(last, to)]
  return start > end ? f`0` : f`SUM(${across(node, 'held', start, end)})`
}

/** Number of held months; empty cells and texts do not count. */
export function heldCountFormula(node: PlanNode): Formula {
  const { from, to } = holdableSpan(node)
  return f`=COUNT(${across(node, 'held', from, to)})`
}

/** Filled cells that are no amount of zero or more in a month in which the person is there. */
export function heldBadFormula(node: PlanNode): Formula {
  const { from, to } = holdableSpan(node)
  const filled = f`COUNTA(${across(node, 'held', 0, 11)})`
  return canHold(node) ? f`=${filled}-COUNTIF(${across(node, 'held', from, to)},">=0")` : f`=${filled}`
}

/** What the held months leave of the year; empty where none is held. */
export const heldRestFormula = (node: PlanNode, places: Places): Formula =>
  f`=IF(${here(node, 'heldCount')}=0,"",ROUND(${here(node, 'year')}-${heldIn(node, 0, 11)},${places.amount}))`

/** Number of held months without a reason, neither their own nor one for all. */
export function heldBareFormula(node: PlanNode): Formula {
  const { from, to } = holdableSpan(node)
  const bare = f`COUNTIFS(${across(node, 'held', from, to)},">=0",${across(node, 'heldWhy', from, to)},"")`
  return f`=IF(LEN(TRIM(${here(node, 'heldReason')}))=0,${bare},0)`
}

/** How far what a unit holds is from what its people's months sum to. */
export function heldOpenFormula(node: PlanNode, places: Places): Formula {
  const off = FISCAL_MONTHS.map((month): Formula => {
    const [held, sum] = [here(node, `held${month + 1}`), here(node, `m${month + 1}`)]
    return f`IF(ISNUMBER(${held}),ABS(${held}-${sum}),0)`
  })
  return f`=IF(${here(node, 'heldCount')}=0,0,ROUND(${joined(off, '+')},${places.amount}))`
}

/** The weight of a month that is free; none of one that is held. */
export function freeWeightFormula(node: PlanNode, month: number): Formula | null {
  const { from, to } = holdableSpan(node)
  if (!node.isRep || month < from || month > to) return null
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const weight = node.pace === undefined ? on(MONTHS).cell(monthRow(month), 'weight') : on(PACES).cell(rowId(node), `w${month + 1}`)
  const whole =
    node.pace === undefined ? on(MONTHS).span(all.map(monthRow), 'weight') : on(PACES).across(rowId(node), `w${from + 1}`, `w${to + 1}`)
  // Without any weight the last month takes the year.
  const own = month === to ? f`IF(SUM(${whole})=0,1,${weight})` : f`${weight}`
  return f`=IF(ISNUMBER(${here(node, `held${month + 1}`)}),0,${own})`
}

/** Quarter `quarter` (0 to 3). */
export function heldQuarterFormula(node: PlanNode, quarter: number, places: Places): Formula {
  const year = here(node, 'year')
  const rest = f`IF(${here(node, 'heldCount')}=0,${year},${here(node, 'heldRest')})`
  const upTo = (last: number): Formula => cumulative(rest, across(node, 'free', 0, last), across(node, 'free', 0, 11), places)
  const [first, last] = [quarter * 3, quarter * 3 + 2]
  const free = quarter === 0 ? upTo(last) : f`${upTo(last)}-${upTo(first - 1)}`
  return f`=ROUND(${free}+${heldIn(node, first, last)},${places.amount})`
}

/** Month `month` (0 to 11). */
export function heldMonthFormula(node: PlanNode, month: number, places: Places): Formula {
  const { from, to } = holdableSpan(node)
  if (month < from || month > to) return f`=0`
  const first = month - (month % 3)
  const quarter = f`ROUND(${here(node, `q${first / 3 + 1}`)}-${heldIn(node, first, first + 2)},${places.amount})`
  const upTo = (last: number): Formula =>
    cumulative(quarter, across(node, 'free', first, last), across(node, 'free', first, first + 2), places)
  const free = month === first ? upTo(month) : f`${upTo(month)}-${upTo(month - 1)}`
  const own = here(node, `held${month + 1}`)
  return f`=IF(ISNUMBER(${own}),${own},ROUND(${free},${places.amount}))`
}

/** The part of an amount that stretch `part` of the weights `whole` makes, in whole units; all of it at the last weight. */
function cumulative(amount: Formula, part: Ref, whole: Ref, places: Places): Formula {
  const unit = named(UNIT_NAME)
  const units = f`MAX(0,INT(ROUND(${amount}/${unit},${places.units})))`
  return f`IF(SUM(${whole})=0,0,IF(SUM(${part})=SUM(${whole}),${amount},${unit}*ROUND(${units}*SUM(${part})/SUM(${whole}),0)))`
}
