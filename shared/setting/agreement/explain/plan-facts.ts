// What the terms of all targets are taken from: the plan, and what its rules would give one after the other.

import { sumOf } from '../../amounts'
import type { Plan, PlanNode } from '../../plan/plan'
import { proportional, sharesOf, weightSchemes } from './weight-schemes'

/** Lists are in the order of the plan's nodes; amounts unrounded, in the money of the sheets. */
export interface PlanFacts {
  plan: Plan
  nodes: PlanNode[]
  /** Whether the compared year can be held against the target: it is whole, and the company sold something. */
  isComparable: boolean
  /** What each node sold in the compared year; 0 where that is not known. */
  sold: number[]
  /** The plain proportional split of the total, with one rule more each. */
  split: {
    history: number[]
    withMeans: number[]
    withPotentials: number[]
    blended: number[]
    forTheirMonths: number[]
    onRamps: number[]
    planned: number[]
  }
  /** Share of each node among its siblings as planned. */
  shares: number[]
  /** What the nodes below each node are given together; of a rep, its target. */
  handedDown: number[]
  /** Whether a node's target does not follow its weight: an override, a hold, or everybody below fixed. The company never. */
  isFixed: boolean[]
  /** What each node would get of what its parent hands down by its share, whatever its siblings have. */
  byShare: number[]
  /** The same once siblings who are fixed have taken theirs. */
  ofTheRest: number[]
}

const known = new WeakMap<Plan, PlanFacts>()

/** In O(nodes), once a plan. */
export function factsOf(plan: Plan): PlanFacts {
  let facts = known.get(plan)
  if (facts === undefined) known.set(plan, (facts = collect(plan)))
  return facts
}

function collect(plan: Plan): PlanFacts {
  const { nodes, total, season } = plan
  const year = season.weights.reduce((sum, weight) => sum + weight, 0)
  const activeShare = (from: number, to: number): number =>
    year === 0 ? 1 : season.weights.slice(from, to + 1).reduce((sum, weight) => sum + weight, 0) / year
  const schemes = weightSchemes(nodes, activeShare)
  const of = (weights: number[]): number[] => proportional(nodes, sharesOf(nodes, weights), total)
  const shares = sharesOf(nodes, schemes.planned)
  const isFixed = fixedNodes(nodes)
  const handedDown = nodes.map(({ children, target }) =>
    children.length === 0 ? target : sumOf(children.map((child) => nodes[child].target)),
  )
  return {
    plan,
    nodes,
    isComparable: plan.comparable && (nodes[0].lastYear ?? 0) > 0,
    sold: nodes.map(({ lastYear }) => lastYear ?? 0),
    split: {
      history: of(schemes.history),
      withMeans: of(schemes.withMeans),
      withPotentials: of(schemes.withPotentials),
      blended: of(schemes.blended),
      forTheirMonths: of(schemes.forTheirMonths),
      onRamps: of(schemes.onRamps),
      planned: of(schemes.planned),
    },
    shares,
    handedDown,
    isFixed,
    byShare: nodes.map(({ parent }, index) => (parent === -1 ? total : handedDown[parent] * shares[index])),
    ofTheRest: restShares(nodes, schemes.planned, { isFixed, handedDown }, total),
  }
}

/** Children come after their parents, so backwards. */
function fixedNodes(nodes: PlanNode[]): boolean[] {
  const isFixed = nodes.map(() => false)
  for (let index = nodes.length - 1; index > 0; index--) {
    const { override, hold, children } = nodes[index]
    isFixed[index] = override !== undefined || hold !== undefined || (children.length > 0 && children.every((child) => isFixed[child]))
  }
  return isFixed
}

function restShares(
  nodes: PlanNode[],
  weights: number[],
  { isFixed, handedDown }: Pick<PlanFacts, 'isFixed' | 'handedDown'>,
  total: number,
): number[] {
  const amounts = nodes.map(() => total)
  nodes.forEach(({ children }, index) => {
    const taken = children.reduce((sum, child) => sum + (isFixed[child] ? nodes[child].target : 0), 0)
    const free = children.reduce((sum, child) => sum + (isFixed[child] ? 0 : weights[child]), 0)
    for (const child of children) {
      // One who is fixed is asked what it would get if it were not.
      const pool = handedDown[index] - taken + (isFixed[child] ? nodes[child].target : 0)
      const all = isFixed[child] ? free + weights[child] : free
      amounts[child] = all > 0 ? (pool * weights[child]) / all : 0
    }
  })
  return amounts
}

/** An amount that arises at each node and is passed on to everybody below by share: what has arrived at each node. */
export function passedDown({ nodes, shares }: PlanFacts, arises: (index: number) => number): { from: number[]; here: number[] } {
  const here = nodes.map((_, index) => arises(index))
  const from = nodes.map(() => 0)
  nodes.forEach(({ parent }, index) => {
    if (parent !== -1) from[index] = (from[parent] + here[parent]) * shares[index]
  })
  return { from, here }
}
