// Months of units under over-assignment, on Monthly: their own target in the rhythm of their reps, whose months stand beside.

import type { Formula, Ref } from '../../workbook/formula'
import { f, named, on } from '../../workbook/formula'
import type { ColumnSpec } from '../../workbook/spec'
import { sumOf } from '../amounts'
import { stageCell } from '../levels/stage-columns'
import { handsDown } from '../levels/stages'
import type { PlanNode } from '../plan/plan'
import { MONTHS, monthRow } from '../sheets/months-sheet'
import type { SheetContext } from '../sheets/sheet-context'
import { childRowsOf, monthLabel, rowId, UNIT_NAME } from '../sheets/sheet-context'
import { HANDED_PLACES } from './handed-down'
import { hasOver } from './over-columns'
import { streetWords } from './street-words'
import { sumOfChildren } from '../sheets/node-columns'

const MONTHLY = 'monthly'

const here = (node: PlanNode, column: string): Ref => on(MONTHLY).cell(rowId(node), column)

/**
 * Month `month` (0 to 11) of a unit: the sum of its children's where its rate is zero; else what monthsLike gives.
 * @param below the sum of the children's months.
 */
export function unitMonthFormula(node: PlanNode, month: number, below: Formula, places: SheetContext['places']): Formula {
  const over = on('cascade').cell(rowId(node), 'over')
  const part = (last: number): Formula => f`ROUND(SUM(${on(MONTHLY).across(rowId(node), 's1', `s${last + 1}`)}),${places.amount})`
  return f`=IF(${over}=0,${below},${inRhythm(node, month, part, here(node, 'street'), places)})`
}

/** The same of a unit that has not handed its target down: in the rhythm of the company's season (roll-up.ts). */
export const seasonMonthFormula = (node: PlanNode, month: number, places: SheetContext['places']): Formula =>
  inRhythm(node, month, (last) => f`${on(MONTHS).cell(monthRow(last), 'inYear')}`, on(MONTHS).cell(monthRow(11), 'inYear'), places)

/** A unit's month by what it hands down, or by the season while it has not. */
export const monthOfUnit = (node: PlanNode, month: number, handedDown: Formula, places: SheetContext['places']): Formula =>
  node.stage === undefined || !handsDown(node)
    ? handedDown
    : f`=IF(${stageCell(node, 'passed')}=1,${handedDown},${seasonMonthFormula(node, month, places)})`

/** What monthsLike gives for a month. @param partOf the part of the rhythm up to a month; @param whole all of it. */
function inRhythm(node: PlanNode, month: number, partOf: (last: number) => Formula, whole: Ref, places: SheetContext['places']): Formula {
  const target = on('cascade').cell(rowId(node), 'target')
  const unit = named(UNIT_NAME)
  const units = f`MAX(0,INT(ROUND(${target}/${unit},${places.units})))`
  const upTo = (last: number): Formula => {
    const part = partOf(last)
    return f`IF(${part}=${whole},${target},IF(${whole}=0,0,${unit}*ROUND(ROUND(${units}*${part}/${whole},${HANDED_PLACES}),0)))`
  }
  const own = month === 0 ? upTo(0) : f`${upTo(month)}-${upTo(month - 1)}`
  return f`ROUND(${own},${places.amount})`
}

/** The reps' months beside a unit's own; none in a plan without over-assignment. */
export function streetColumns(context: SheetContext): ColumnSpec[] {
  const { plan, say, locale } = context
  const { nodes } = plan
  if (!hasOver(plan)) return []
  const rowsBelow = childRowsOf(nodes)
  const words = streetWords(plan)
  const sumBelow = (node: PlanNode, column: string): Formula => {
    const children = rowsBelow.get(node) as string[]
    return f`=${sumOfChildren(MONTHLY, children, column, here(node, 'no'))}`
  }
  return [
    {
      key: 'street',
      header: say(words.street),
      width: 14,
      style: { ...context.targetStyle, bold: true },
      values: nodes.map((node) => sumOf(node.street)),
      formula: (row) => f`=ROUND(SUM(${on(MONTHLY).across(rowId(nodes[row]), 's1', 's12')}),${context.places.amount})`,
    },
    ...plan.months.map((each, month): ColumnSpec => ({
      key: `s${month + 1}`,
      header: say(words.month, { month: monthLabel(each, locale) }),
      width: 13.5,
      style: context.targetStyle,
      values: nodes.map((node) => node.street[month]),
      formula: (row) =>
        nodes[row].isRep
          ? f`=${here(nodes[row], `m${month + 1}`)}`
          : monthOfUnit(nodes[row], month, sumBelow(nodes[row], `s${month + 1}`), context.places),
    })),
  ]
}
