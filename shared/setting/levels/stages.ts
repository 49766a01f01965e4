// Handing down level by level: how far each target has come, from the days on which managers handed theirs down.

import type { Scalar } from '../../workbook/cell'
import type { PlanNode } from '../plan/plan'

/** How far the target of one node has come. */
export interface Stage {
  /** The cell as it was typed; a day serial where it is one. */
  handedOn: Scalar
  /** Everybody above has handed down: the target counts. */
  isReached: boolean
  /** The node has handed its target down itself; of a person, that the target has come. */
  isPassed: boolean
  /** Everybody below has handed down too. */
  isComplete: boolean
}

export const isDay = (cell: Scalar): boolean => typeof cell === 'number' && Number.isFinite(cell) && cell > 0

/** Whether somebody is there to hand something down to. */
export const handsDown = ({ children, isClosed }: Pick<PlanNode, 'children' | 'isClosed'>): boolean => children.length > 0 && !isClosed

type Node = Pick<PlanNode, 'key' | 'parent' | 'children' | 'isClosed'>

/** @param nodes in preorder. @param handedOn cells of the column, by node key. */
export function stagesOf(nodes: readonly Node[], handedOn: ReadonlyMap<string, Scalar>): Stage[] {
  const stages: Stage[] = []
  for (const node of nodes) {
    const cell = handsDown(node) ? (handedOn.get(node.key) ?? null) : null
    const isReached = node.parent === -1 || stages[node.parent].isPassed
    const isPassed = isReached && (!handsDown(node) || isDay(cell))
    stages.push({ handedOn: cell, isReached, isPassed, isComplete: isPassed })
  }
  // Children come after their parents, so backwards.
  for (let index = nodes.length - 1; index >= 0; index--)
    if (nodes[index].children.some((child) => !stages[child].isComplete)) stages[index].isComplete = false
  return stages
}

/** Whether the plan is handed down level by level; else none of this is on the sheets. */
export const hasStages = ({ nodes }: { nodes: readonly Pick<PlanNode, 'stage'>[] }): boolean => nodes[0]?.stage !== undefined

/** Nobody above waits to hand it down; so is every target of a plan that is handed down at once. */
export const isReached = ({ stage }: Pick<PlanNode, 'stage'>): boolean => stage?.isReached ?? true
export const isPassed = ({ stage }: Pick<PlanNode, 'stage'>): boolean => stage?.isPassed ?? true
export const isComplete = ({ stage }: Pick<PlanNode, 'stage'>): boolean => stage?.isComplete ?? true
