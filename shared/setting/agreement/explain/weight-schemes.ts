// What the plain proportional split would give under fewer rules than the plan has: history alone, then each rule more.

import type { PlanNode } from '../../plan/plan'
import { sumOf } from '../../amounts'

/** Weights in the plan's order; each scheme has one rule more than the one before it. */
export interface WeightSchemes {
  /** Sales of the share window only, successions included. */
  history: number[]
  /** Nodes without any get the mean of their team. */
  withMeans: number[]
  /** Typed potentials stand in place of history. */
  withPotentials: number[]
  /** Shares blended from history, market, pipeline and equal parts. */
  blended: number[]
  /** People who are there for a part of the year weigh that part. */
  forTheirMonths: number[]
  /** People on a ramp weigh what it lets them carry, and "not assigned" what it leaves. */
  onRamps: number[]
  /** As planned: absences and vacancies do the same. */
  planned: number[]
}

/** @param activeShare share of the seasonal year for a first and last month. */
export function weightSchemes(nodes: PlanNode[], activeShare: (from: number, to: number) => number): WeightSchemes {
  const sales = historyOf(nodes)
  const whole = ({ pace, isUnassigned, weight }: PlanNode): number => (isUnassigned ? 0 : (pace?.full ?? weight))
  const ramped = ({ pace, weight }: PlanNode): number => pace?.ramped ?? weight
  const wholeYear = (node: PlanNode): number => {
    const part = node.isRep ? activeShare(node.from, node.to) : 1
    return part > 0 ? whole(node) / part : 0
  }
  const by = (weight: (node: PlanNode, index: number) => number): number[] =>
    nodes.map((node, index) => (node.isClosed ? 0 : weight(node, index)))
  const history = by((_, index) => Math.max(0, sales[index]))
  const withMeans = by((node, index) => (node.basis === 'mean' ? wholeYear(node) : history[index]))
  const withPotentials = by((node, index) => {
    if (node.basis === 'potential') return wholeYear(node)
    // A unit's weight has its people's potentials in it.
    return node.basis === 'history' && !node.isRep ? whole(node) : withMeans[index]
  })
  const blended = by((node, index) => (node.basis === 'blend' ? wholeYear(node) : withPotentials[index]))
  return { history, withMeans, withPotentials, blended, forTheirMonths: by(whole), onRamps: by(ramped), planned: by((node) => node.weight) }
}

/** Sales of each node and everybody below, those who left included. */
function historyOf(nodes: PlanNode[]): number[] {
  const sales = new Array<number>(nodes.length).fill(0)
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { ownBasis, children } = nodes[index]
    sales[index] = sumOf([ownBasis, ...children.map((child) => sales[child])])
  }
  return sales
}

/** The share of each node among its siblings; 1 for the company, 0 where no sibling weighs anything. */
export function sharesOf(nodes: PlanNode[], weights: number[]): number[] {
  const shares = nodes.map(() => 0)
  if (shares.length > 0) shares[0] = 1
  for (const { children } of nodes) {
    const sum = children.reduce((all, child) => all + weights[child], 0)
    if (sum > 0) for (const child of children) shares[child] = weights[child] / sum
  }
  return shares
}

/** What each node would get of the total by these shares alone. */
export function proportional(nodes: PlanNode[], shares: number[], total: number): number[] {
  const amounts = nodes.map(() => total)
  for (const { children } of nodes) {
    // Parents come before their children.
    for (const child of children) amounts[child] = amounts[nodes[child].parent] * shares[child]
  }
  return amounts
}
