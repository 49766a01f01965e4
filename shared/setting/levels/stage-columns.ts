// Handing down on Cascade: the day that a manager types, the state in words, and hidden columns that tell how far targets have come.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, named, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import type { Plan, PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import { childRowsOf, rowId, TOTAL_NAME } from '../sheets/sheet-context'
import { handsDown, hasStages } from './stages'
import type { Stage } from './stages'
import { stageTexts, stateTexts } from './stage-words'
import { sumOfChildren } from '../sheets/node-columns'

const CASCADE = 'cascade'

/** Hidden, in a plan with over-assignment: what each node would hand down. */
export const HANDED_WORKED = 'handedWorked'

export type StageColumn = 'reached' | 'passed' | 'complete'

const here = (node: Pick<PlanNode, 'key'>, column: string): Ref => on(CASCADE).cell(rowId(node), column)

/** 1 where it is so, else 0. */
export const stageCell = (node: Pick<PlanNode, 'key'>, column: StageColumn): Ref => here(node, column)

/**
 * The column that formulas of the split draw on: the target, or what is proposed while it has not been handed down, so that a
 * manager sees the proposal for the next level before that is anybody's target.
 */
export const splitColumn = (plan: Pick<Plan, 'nodes'>): 'target' | 'proposed' => (hasStages(plan) ? 'proposed' : 'target')

const isTyped = (cell: Ref): Formula => f`IF(ISNUMBER(${cell}),${cell}>0,FALSE)`

const stateOf = ({ isReached, isPassed, handedOn }: Stage): Bilingual => {
  if (!isReached) return stateTexts.waits
  if (isPassed) return stateTexts.handed
  return handedOn === null || handedOn === '' ? stateTexts.open : stateTexts.noDay
}

/**
 * Columns that stand from a time when the plan was handed down level by level, emptied but for the days that people typed: no state of
 * then stands beside a target of now.
 */
export function columnsLeft({ plan, say }: SheetContext): ColumnSpec[] {
  if (plan.columnsLeft !== true) return []
  const keys = ['stage', 'worked', 'proposed', 'reached', 'passed', 'complete'] as const
  const empty = (key: string, header: string): ColumnSpec => ({
    key,
    header,
    width: 13,
    hidden: true,
    style: palette.WORKING_STYLE,
    values: plan.nodes.map(() => ''),
  })
  const isOver = (plan.settings.overAssignment?.length ?? 0) > 0
  return [...keys.map((key) => empty(key, say(stageTexts[key]))), ...(isOver ? [empty(HANDED_WORKED, say(stageTexts.proposed))] : [])]
}

/** Beside the target, for people; none in a plan that is handed down at once. */
export function stageColumns({ plan, say }: SheetContext): ColumnSpec[] {
  const { nodes } = plan
  if (!hasStages(plan)) return []
  const stage = (node: PlanNode): Stage => node.stage as Stage
  const text = (words: Bilingual): Formula => quoted(say(words))
  const locked = nodes.flatMap((node, index) => (handsDown(node) ? [] : [index]))
  return [
    {
      key: 'handedOn',
      header: say(stageTexts.handedOn),
      width: 13,
      style: palette.DATE_STYLE,
      values: nodes.map((node) => stage(node).handedOn),
      isInput: true,
      lockedRows: locked,
      validation: { kind: 'date', message: say(stageTexts.help) },
    },
    {
      key: 'stage',
      header: say(stageTexts.stage),
      width: 19,
      style: { ...palette.TEXT_STYLE, numberFormat: 'General' },
      values: nodes.map((node) => say(stateOf(stage(node)))),
      formula: (row) => {
        const node = nodes[row]
        const [reached, passed, day] = [here(node, 'reached'), here(node, 'passed'), here(node, 'handedOn')]
        const waiting = handsDown(node) ? f`IF(${day}="",${text(stateTexts.open)},${text(stateTexts.noDay)})` : text(stateTexts.open)
        return f`=IF(${reached}=0,${text(stateTexts.waits)},IF(${passed}=1,${text(stateTexts.handed)},${waiting}))`
      },
    },
  ]
}

/**
 * Hidden columns behind the others.
 * @param worked what each node would be given without its own override, as values and formulas.
 */
export function stageWorkings(
  { plan, say, targetStyle }: SheetContext,
  worked: { values: readonly number[]; formula: (row: number) => Formula | null },
): ColumnSpec[] {
  const { nodes } = plan
  if (!hasStages(plan)) return []
  const stage = (node: PlanNode): Stage => node.stage as Stage
  const rowsBelow = childRowsOf(nodes)
  const flag = (key: StageColumn, values: (of: Stage) => boolean, formula: (node: PlanNode) => Formula): ColumnSpec => ({
    key,
    header: say(stageTexts[key]),
    width: 8,
    hidden: true,
    style: palette.WORKING_STYLE,
    values: nodes.map((node) => Number(values(stage(node)))),
    formula: (row) => formula(nodes[row]),
  })
  const amount = (key: 'worked' | 'proposed', values: readonly number[], formula: ColumnSpec['formula']): ColumnSpec => ({
    key,
    header: say(stageTexts[key]),
    width: 14,
    hidden: true,
    style: targetStyle,
    values: [...values],
    formula,
  })
  return [
    amount('worked', worked.values, worked.formula),
    amount(
      'proposed',
      nodes.map(({ target }) => target),
      (row) => {
        const node = nodes[row]
        if (node.parent === -1) return f`=${named(TOTAL_NAME)}`
        return f`=IF(ISNUMBER(${here(node, 'override')}),${here(node, 'override')},${here(node, 'worked')})`
      },
    ),
    flag(
      'reached',
      ({ isReached }) => isReached,
      ({ parent }) => (parent === -1 ? f`=1` : f`=${here(nodes[parent], 'passed')}`),
    ),
    flag(
      'passed',
      ({ isPassed }) => isPassed,
      (node) =>
        handsDown(node) ? f`=IF(${here(node, 'reached')}=1,IF(${isTyped(here(node, 'handedOn'))},1,0),0)` : f`=${here(node, 'reached')}`,
    ),
    flag(
      'complete',
      ({ isComplete }) => isComplete,
      (node) => {
        if (node.children.length === 0) return f`=${here(node, 'passed')}`
        const rows = rowsBelow.get(node) as string[]
        const below = sumOfChildren(CASCADE, rows, 'complete', here(node, 'no'))
        return f`=IF(${here(node, 'passed')}=1,IF(${below}=${node.children.length},1,0),0)`
      },
    ),
  ]
}
