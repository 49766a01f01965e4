// A rep's quarters and months as worksheet formulas: the arithmetic of year-to-months.ts over the weights on Months.

import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, named, on } from '../../workbook/formula'
import { MONTHS, monthRow } from './months-sheet'
import type { PlanNode } from '../plan/plan'
import { monthSpan } from '../presence/month-span'
import { paceCell } from '../presence/paces-sheet'
import type { SheetContext } from './sheet-context'
import { rowId, UNIT_NAME } from './sheet-context'

type Places = SheetContext['places']

const here = (node: PlanNode, column: string): Ref => on('monthly').cell(rowId(node), column)
/** Weights on Months, or the node's own on the sheet of paces. */
const upTo =
  (node: PlanNode, column: 'inYear' | 'inQuarter') =>
  (month: number): Ref =>
    node.pace === undefined ? on(MONTHS).cell(monthRow(month), column) : paceCell(node, month, column)
const zero = f`0`

/** Weight from the first active month up to `month`, within the year. */
function weightInYear(node: PlanNode, from: number, month: number): Formula {
  const up = upTo(node, 'inYear')
  return from === 0 ? f`${up(month)}` : f`(${up(month)}-${up(from - 1)})`
}

/** The same within a quarter that starts at `first`. */
function weightInQuarter(node: PlanNode, first: number, from: number, month: number): Formula {
  const up = upTo(node, 'inQuarter')
  return from <= first ? f`${up(month)}` : f`(${up(month)}-${up(from - 1)})`
}

/** Cumulative share of `amount` in whole units. */
const share = (amount: Ref, weight: Formula, whole: Formula, places: Places): Formula =>
  f`IF(${whole}=0,0,${named(UNIT_NAME)}*ROUND(MAX(0,INT(ROUND(${amount}/${named(UNIT_NAME)},${places.units})))*${weight}/${whole},0))`

/** What is left of `upTo` after the parts before; rounded, since cents leave dust behind. */
const less = (upTo: Ref | Formula, before: Ref[], places: Places): Formula =>
  before.length === 0
    ? 'pieces' in upTo
      ? f`=ROUND(${upTo},${places.amount})`
      : f`=${upTo}`
    : f`=ROUND(${upTo}-${joined(before, '-')},${places.amount})`

/** Quarter `quarter` (0 to 3) of a rep. */
export function quarterFormula(node: PlanNode, quarter: number, places: Places): Formula {
  const { from, to } = monthSpan(node)
  const [firstQuarter, lastQuarter] = [Math.floor(from / 3), Math.floor(to / 3)]
  if (quarter < firstQuarter || quarter > lastQuarter) return f`=${zero}`
  const before = Array.from({ length: quarter - firstQuarter }, (_, index) => here(node, `q${firstQuarter + index + 1}`))
  if (quarter === lastQuarter) return less(here(node, 'year'), before, places)
  const whole = weightInYear(node, from, to)
  return less(share(here(node, 'year'), weightInYear(node, from, quarter * 3 + 2), whole, places), before, places)
}

/** Month `month` (0 to 11) of a rep. */
export function monthFormula(node: PlanNode, month: number, places: Places): Formula {
  const { from, to } = monthSpan(node)
  if (month < from || month > to) return f`=${zero}`
  const first = month - (month % 3)
  const last = Math.min(first + 2, to)
  const start = Math.max(first, from)
  const quarter = here(node, `q${first / 3 + 1}`)
  const before = Array.from({ length: month - start }, (_, index) => here(node, `m${start + index + 1}`))
  if (month === last) return less(quarter, before, places)
  return less(share(quarter, weightInQuarter(node, first, from, month), weightInQuarter(node, first, from, last), places), before, places)
}
