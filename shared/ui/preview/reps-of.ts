// How many people and vacancies a plan has a target for.

import type { PlanNode } from '../../setting/plan/plan'

/** A row "not assigned" is nobody. */
export const repsOf = (nodes: readonly PlanNode[]): number =>
  nodes.filter(({ isRep, isClosed, isUnassigned }) => isRep && !isClosed && !isUnassigned).length
