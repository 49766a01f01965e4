// The months of a unit that has not handed its target down: nobody below has any yet, so they follow the company's season.

import { monthsLike } from '../over-assignment/months-like'
import type { PlanNode } from '../plan/plan'

/** @param season weights of the company's twelve months. */
export const monthsAlone = ({ target }: Pick<PlanNode, 'target'>, unit: number, season: readonly number[]): number[] =>
  monthsLike(target, unit, season)
