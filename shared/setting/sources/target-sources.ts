// What the target of a year is held against beyond the history: goals, market, and what the team can carry.

import { tidy } from '../amounts'
import type { Baseline } from '../history/baseline'
import type { PlanInputs } from '../inputs/inputs'
import type { PlanSettings } from '../plan-settings'
import type { Basis } from '../split/basis'
import type { TeamTree } from '../team-tree'
import { isOfPlanned } from '../metrics/metric-names'
import { nodeFinder } from './amounts-by-node'
import type { Assumption } from './assumptions-held'
import { assumptionsOf } from './assumptions-held'
import type { MarketEstimate } from './market-estimate'
import { marketEstimate } from './market-estimate'
import type { Capacity, NodeCapacity } from './team-capacity'
import { capacityOf, teamCapacity } from './team-capacity'

/** One goal of the planned metric. Amount in the money of the sheets. */
export interface Goal {
  name: string
  amount: number
  carrier: string
  /** Index of the node that carries it; left out where nobody of the team is called so, as for a product line. */
  node?: number
}

export interface TargetSources {
  goals: Goal[]
  /** What the goals take for granted. */
  assumptions: Assumption[]
  market?: MarketEstimate
  /** Left out where there is no history to tell it. */
  capacity?: Capacity
  /** Of every node, in the plan's order. */
  capacities: NodeCapacity[]
}

/**
 * @param basis by history alone, people part of the year with their part, in the tree's order.
 * @param presence part of that which ramp, absence and vacancy leave.
 * @param heads people at and below each node, of somebody who moves in the year each seat its part of one.
 */
export function targetSources(
  tree: TeamTree,
  basis: readonly Basis[],
  presence: readonly number[],
  heads: readonly number[],
  inputs: PlanInputs,
  settings: PlanSettings,
  baseline: Baseline,
): TargetSources {
  const { money, year, shareMonths } = settings
  const before = baseline.years.find((sales) => sales.year === year - 1)
  const sales = before?.months === 12 ? before.amount : null
  const market = marketEstimate(inputs.market ?? [], year, money, sales)
  const capacities = teamCapacity(tree, basis, { presence, heads, shareMonths })
  const capacity = capacityOf(capacities)
  return {
    goals: goalsOf(tree, inputs, settings),
    assumptions: assumptionsOf(inputs.assumptions),
    ...(market === undefined ? {} : { market }),
    ...(capacity === undefined ? {} : { capacity }),
    capacities,
  }
}

function goalsOf(tree: TeamTree, inputs: PlanInputs, settings: PlanSettings): Goal[] {
  const { goals = [] } = inputs
  const { metric, money } = settings
  const find = nodeFinder(tree)
  return goals
    .filter((row) => row.amount !== null && isOfPlanned(row.metric, metric))
    .map(({ goal, amount, carrier }): Goal => {
      const [node] = carrier === '' ? [] : find(carrier)
      return { name: goal, amount: tidy((amount ?? 0) / money), carrier, ...(node === undefined ? {} : { node }) }
    })
}
