// A rep's quarters and months as worksheet formulas: the arithmetic of year-to-months.ts over the weights on Months.

import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, named, on } from '../../workbook/formula'
import { MONTHS, monthRow } from './months-sheet'
import type { PlanNode } from '../plan/plan'
import type { SheetContext } from './sheet-context'
import { rowId, UNIT_NAME } from './sheet-context'

type Places = SheetContext['places']

const here = (node: PlanNode, column: string): Ref => on('monthly').cell(rowId(node), column)
const upTo = (month: number, column: 'inYear' | 'inQuarter'): Ref => on(MONTHS).cell(monthRow(month), column)
const zero = f`0`

/** Active months; a closed row spans the year so that an override there still splits. */
const span = (node: PlanNode): { from: number; to: number } => (node.isClosed ? { from: 0, to: 11 } : { from: node.from, to: node.to })

/** Weight from the first active month up to `month`, within the year. */
function weightInYear(from: number, month: number): Formula {
  return from === 0 ? f`${upTo(month, 'inYear')}` : f`(${upTo(month, 'inYear')}-${upTo(from - 1, 'inYear')})`
}

/** The same within a quarter that starts at `first`. */
function weightInQuarter(first: number, from: number, month: number): Formula {
  return from <= first ? f`${upTo(month, 'inQuarter')}` : f`(${upTo(month, 'inQuarter')}-${upTo(from - 1, 'inQuarter')})`
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
  const { from, to } = span(node)
  const [firstQuarter, lastQuarter] = [Math.floor(from / 3), Math.floor(to / 3)]
  if (quarter < firstQuarter || quarter > lastQuarter) return f`=${zero}`
  const before = Array.from({ length: quarter - firstQuarter }, (_, index) => here(node, `q${firstQuarter + index + 1}`))
  if (quarter === lastQuarter) return less(here(node, 'year'), before, places)
  const whole = weightInYear(from, to)
  return less(share(here(node, 'year'), weightInYear(from, quarter * 3 + 2), whole, places), before, places)
}

/** Month `month` (0 to 11) of a rep. */
export function monthFormula(node: PlanNode, month: number, places: Places): Formula {
  const { from, to } = span(node)
  if (month < from || month > to) return f`=${zero}`
  const first = month - (month % 3)
  const last = Math.min(first + 2, to)
  const start = Math.max(first, from)
  const quarter = here(node, `q${first / 3 + 1}`)
  const before = Array.from({ length: month - start }, (_, index) => here(node, `m${start + index + 1}`))
  if (month === last) return less(quarter, before, places)
  return less(share(quarter, weightInQuarter(first, from, month), weightInQuarter(first, from, last), places), before, places)
}
