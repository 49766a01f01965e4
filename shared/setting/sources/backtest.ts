// What each way of sharing would have given in past years: how much of the sales it would have put with the wrong people, and how
// far apart people would have ended.

import type { SalesByMonth } from '../history/sales-by-month'
import { ownSales, partsOfPeople } from '../history/sales-carriers'
import type { TeamTree } from '../team-tree'
import { ruleTargets } from './share-rules'

/** One way of sharing, with what it needs to know of the past. */
export type Candidate =
  | { kind: 'blend'; /** Part that comes from the history; the rest is equal parts a person. */ history: number; months: 12 | 24 }
  | { kind: 'units' }
  | { kind: 'trend' }

export interface Trial {
  candidate: Candidate
  /** Part of the sales that stood with other people than it said, 0 to 1; mean of the years. */
  error: number
  /** Standard deviation of the attainments of people; mean of the years. */
  spread: number
  /** Years that could be tried. */
  years: number
}

export interface Backtest {
  trials: Trial[]
  /** Years that were tried at all, as how many twelve months before the plan year they begin; the newest first. */
  years: number[]
  /** Index of the trial with the smallest error, and of the one with the smallest spread. */
  best?: { error: number; spread: number }
}

export const CANDIDATES: readonly Candidate[] = [
  ...([1, 0.75, 0.5, 0.25, 0] as const).map((history): Candidate => ({ kind: 'blend', history, months: 12 })),
  { kind: 'blend', history: 1, months: 24 },
  { kind: 'units' },
  { kind: 'trend' },
]

/** With fewer people a year shows chance. */
const FEWEST_PEOPLE = 3

/**
 * Tries each candidate on every twelve months before the plan year that have twelve others before them. Only people count who
 * sold in both, so that hires and leavers do not decide. The company's total is taken as known: what is tried is the sharing.
 * @param yearStart first month of the plan year, as a month count.
 */
export function backtest(tree: TeamTree, sales: SalesByMonth, yearStart: number): Backtest {
  const parts = tree.nodes.map(({ reps }) => (reps > 0 ? 1 : 0))
  const amounts = (from: number): number[] => ownSales(tree, sales, from, from + 11, parts).map(({ active }) => active)
  const heads = partsOfPeople(tree, parts)
  const found = new Map<Candidate, { error: number; spread: number; years: number }>()
  const years: number[] = []
  for (let back = 1; yearStart - 12 * (back + 1) >= sales.first; back++) {
    const start = yearStart - 12 * back
    if (start + 11 > sales.last) continue
    const [actual, before] = [amounts(start), amounts(start - 12)]
    const reaches = start - 24 >= sales.first
    const before2 = reaches ? amounts(start - 24) : undefined
    const people = tree.nodes.flatMap(({ children, reps }, index) =>
      children.length === 0 && reps > 0 && actual[index] > 0 && before[index] > 0 ? [index] : [],
    )
    if (new Set(people.map((index) => tree.nodes[index].row.id)).size < FEWEST_PEOPLE) continue
    years.push(back)
    const year = pastYear(tree, people, { heads, actual, before, before2 })
    for (const candidate of CANDIDATES) {
      const targets = targetsOf(candidate, year)
      if (targets === undefined) continue
      const { error, spread } = judged(people, targets, actual)
      const known = found.get(candidate) ?? { error: 0, spread: 0, years: 0 }
      found.set(candidate, { error: known.error + error, spread: known.spread + spread, years: known.years + 1 })
    }
  }
  const trials = [...found].map(([candidate, sum]): Trial => ({
    candidate,
    error: sum.error / sum.years,
    spread: sum.spread / sum.years,
    years: sum.years,
  }))
  // Of ways that were tried on fewer years nothing can be said beside the others.
  const whole = trials.flatMap((trial, at) => (trial.years === years.length ? [at] : []))
  const least = (of: (trial: Trial) => number): number =>
    whole.reduce((best, at) => (of(trials[at]) < of(trials[best]) ? at : best), whole[0])
  return whole.length === 0
    ? { trials, years }
    : { trials, years, best: { error: least(({ error }) => error), spread: least(({ spread }) => spread) } }
}

/** A past year as all candidates see it: the tree of those who count, and what stands on each node. */
interface PastYear {
  counted: TeamTree
  /** People at and below each node; of somebody who moves, every seat counts its part of one. */
  heads: number[]
  total: number
  base: number[]
  /** The year before that; left out where the history does not reach back. */
  before?: number[]
}

function pastYear(
  tree: TeamTree,
  people: readonly number[],
  { heads, actual, before, before2 }: { heads: number[]; actual: number[]; before: number[]; before2: number[] | undefined },
): PastYear {
  const isIn = new Set(people)
  const up = (own: (index: number) => number): number[] => {
    const sums = new Array<number>(tree.nodes.length).fill(0)
    for (let index = tree.nodes.length - 1; index >= 0; index--) {
      sums[index] = (isIn.has(index) ? own(index) : 0) + tree.nodes[index].children.reduce((sum, child) => sum + sums[child], 0)
    }
    return sums
  }
  const count = up((index) => heads[index])
  return {
    counted: { ...tree, nodes: tree.nodes.map((node, index) => ({ ...node, reps: count[index] })) },
    heads: count,
    total: people.reduce((sum, index) => sum + actual[index], 0),
    base: up((index) => before[index]),
    ...(before2 && { before: up((index) => before2[index]) }),
  }
}

/** Targets of the people, from the top down; undefined where the candidate needs more of the past than there is. */
function targetsOf(candidate: Candidate, { counted, heads, total, base, before }: PastYear): readonly number[] | undefined {
  switch (candidate.kind) {
    case 'units':
      return ruleTargets(counted, { heads, total, base }).units
    case 'trend':
      return ruleTargets(counted, { heads, total, base, before }).trend
    case 'blend': {
      const history = candidate.months === 12 ? base : before && base.map((amount, index) => amount + before[index])
      if (history === undefined) return undefined
      return ruleTargets(counted, { heads, total, base: blended(counted, heads, history, candidate.history) }).growth
    }
  }
}

/** Weights that make the share of each among its siblings the blend of its history and equal parts. */
function blended({ nodes }: TeamTree, heads: readonly number[], history: readonly number[], part: number): number[] {
  const weights = new Array<number>(nodes.length).fill(1)
  for (const { children } of nodes) {
    const sum = children.reduce((all, child) => all + history[child], 0)
    const people = children.reduce((all, child) => all + heads[child], 0)
    for (const child of children) {
      weights[child] = (sum > 0 ? (part * history[child]) / sum : 0) + (people > 0 ? ((1 - part) * heads[child]) / people : 0)
    }
  }
  return weights
}

function judged(people: readonly number[], targets: readonly number[], actual: readonly number[]): { error: number; spread: number } {
  const total = people.reduce((sum, index) => sum + actual[index], 0)
  const away = people.reduce((sum, index) => sum + Math.abs(targets[index] - actual[index]), 0)
  const attainments = people.filter((index) => targets[index] > 0).map((index) => actual[index] / targets[index])
  const mean = attainments.reduce((sum, one) => sum + one, 0) / attainments.length
  return {
    // Every amount that is too much somewhere is missing elsewhere, and would count twice.
    error: away / 2 / total,
    spread: Math.sqrt(attainments.reduce((sum, one) => sum + (one - mean) ** 2, 0) / attainments.length),
  }
}
