// Over-assignment on Cascade: the rate of the node's level, what it hands down, and what its reps carry together.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, named, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import { sheetRound, sumOf } from '../amounts'
import { HANDED_WORKED, splitColumn } from '../levels/stage-columns'
import { hasStages } from '../levels/stages'
import type { Plan, PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import { childRowsOf, rowId, UNIT_NAME } from '../sheets/sheet-context'
import { HANDED_PLACES, SLACK_UNITS } from './handed-down'
import { streetWords } from './street-words'
import { sumOfChildren } from '../sheets/node-columns'

const CASCADE = 'cascade'

const texts = {
  over: { en: 'Over-assignment', zh: '超额下达' },
  handed: { en: 'Handed down', zh: '下达额' },
} satisfies Record<string, Bilingual>

/** Whether the plan has rates at all; else none of this is on the sheets. */
export const hasOver = ({ settings }: Pick<Plan, 'settings'>): boolean => (settings.overAssignment?.length ?? 0) > 0

/** Row of Settings with the rate of a level. */
export const overRow = (level: string): string => `over:${level}`
export const levelOfOverRow = (row: string): string | undefined => (row.startsWith('over:') ? row.slice('over:'.length) : undefined)
export const rateCell = (level: string): Ref => on('settings').cell(overRow(level), 'value')

/** Those below draw on what is proposed; people see what has been handed down to the unit. */
const handedColumn = (plan: Plan): string => (hasStages(plan) ? HANDED_WORKED : 'handed')

/** What a node's children have to sum to. */
export const handedCell = (plan: Plan, node: PlanNode): Ref =>
  on(CASCADE).cell(rowId(node), hasOver(plan) ? handedColumn(plan) : splitColumn(plan))

/** Assigned · (1 + rate) in whole units, as handed-down.ts computes it. */
export const dueFormula = (plan: Plan, node: PlanNode, places: SheetContext['places']): Formula => {
  const here = (column: string): Ref => on(CASCADE).cell(rowId(node), column)
  const unit = named(UNIT_NAME)
  const assigned = here(splitColumn(plan))
  const units = f`${assigned}*(1+${here('over')})/${unit}`
  return f`=IF(${here('over')}=0,${assigned},ROUND(${unit}*ROUND(ROUND(${units},${HANDED_PLACES}),0),${places.amount}))`
}

/** What a node is assigned whose people carry `sum`: all of them fixed. */
export const assignedFormula = (node: PlanNode, sum: Formula, places: SheetContext['places']): Formula => {
  const over = on(CASCADE).cell(rowId(node), 'over')
  const unit = named(UNIT_NAME)
  return f`IF(${over}=0,${sum},ROUND(${unit}*ROUND(ROUND(${sum}/(1+${over})/${unit},${HANDED_PLACES}),0),${places.amount}))`
}

/** @param working cells of Workings, where it stands what is due and who is fixed. */
export function overColumns(
  context: SheetContext,
  working: { due: (index: number) => Ref; fixedBelow: (index: number) => Ref },
): ColumnSpec[] {
  const { plan, say } = context
  const { nodes } = plan
  if (!hasOver(plan)) return []
  const here = (node: PlanNode, column: string): Ref => on(CASCADE).cell(rowId(node), column)
  const rowsBelow = childRowsOf(nodes)
  const words = streetWords(plan)
  const street = nodes.map((node) => sumOf(node.street))
  const ratio = (index: number): number | '' =>
    nodes[index].isRep ? '' : nodes[index].target === 0 ? 0 : sheetRound(street[index] / nodes[index].target, RATIO_PLACES)
  const handed = (node: PlanNode, index: number): Formula | null => {
    if (node.isRep) return null
    if (node.over === undefined) return f`=${here(node, splitColumn(plan))}`
    const [due, fixed] = [working.due(index), working.fixedBelow(index)]
    // People who are all fixed set what is handed down, as long as it is what is due but for rounding.
    const isTheirs = f`AND(${here(node, 'over')}<>0,COUNT(${fixed})=${node.children.length},ABS(${due}-SUM(${fixed}))<=${SLACK_UNITS}*${named(UNIT_NAME)})`
    return f`=IF(${isTheirs},ROUND(SUM(${fixed}),${context.places.amount}),${due})`
  }
  const handedAmount = (node: PlanNode): number | '' => (node.isRep ? '' : node.handedDown)
  const column = (
    key: string,
    header: Bilingual,
    width: number,
    style: ColumnSpec['style'],
    values: (node: PlanNode, index: number) => number | '',
    formula: (node: PlanNode, index: number) => Formula | null,
  ): ColumnSpec => ({ key, header: say(header), width, style, values: nodes.map(values), formula: (row) => formula(nodes[row], row) })
  return [
    column(
      'over',
      texts.over,
      16,
      palette.PERCENT_STYLE,
      (node) => node.over?.rate ?? '',
      (node) => (node.over === undefined ? null : f`=${rateCell(node.over.level)}`),
    ),
    ...(hasStages(plan) ? [{ ...column(HANDED_WORKED, texts.handed, 14, context.targetStyle, handedAmount, handed), hidden: true }] : []),
    column('handed', texts.handed, 14, context.targetStyle, handedAmount, (node, index) =>
      hasStages(plan) ? (node.isRep ? null : f`=${here(node, HANDED_WORKED)}`) : handed(node, index),
    ),
    column(
      'street',
      words.street,
      14,
      context.targetStyle,
      (_, index) => street[index],
      (node) => {
        if (node.isRep) return f`=${here(node, 'target')}`
        const rows = rowsBelow.get(node) as string[]
        return f`=${sumOfChildren(CASCADE, rows, 'street', here(node, 'no'))}`
      },
    ),
    column(
      'ratio',
      words.ratio,
      13,
      palette.PERCENT_STYLE,
      (_, index) => ratio(index),
      (node) =>
        node.isRep ? null : f`=IF(${here(node, 'target')}=0,0,ROUND(${here(node, 'street')}/${here(node, 'target')},${RATIO_PLACES}))`,
    ),
  ]
}

/** Decimals of the reps' sum against the target. */
export const RATIO_PLACES = 6
