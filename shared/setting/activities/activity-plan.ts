// Activity targets (过程目标): how many deals, opportunities, visits and leads every person's target needs, by month and week.

import { sheetRound, sumOf } from '../amounts'
import type { PlanMonth } from '../history/plan-months'
import type { PlanInputs } from '../inputs/inputs'
import { optionOf } from '../options/options'
import type { PlanSettings } from '../plan-settings'
import type { PlanNode } from '../plan/plan'
import { STAGES } from './funnel-figures'
import { requiredActivities } from './required-activities'
import { seenByNode } from './seen-by-node'
import type { UsedFigure } from './used-figures'
import { usedFigures } from './used-figures'

/** Selling days of a week. */
export const WEEK = 5

/** What one node needs at one stage. */
export interface StageNeed extends UsedFigure {
  /** How many of the stage one deal takes; undefined where a figure is unknown, or nobody gets through. */
  perDeal?: number
  /** Whole numbers in fiscal order that sum to `year`; undefined where unknown. Of a unit, the sum of those known below. */
  months?: number[]
  year?: number
  /** Up to the next tenth. */
  week?: number
  /** People below, or the person, for whom it is not known. */
  unknown: number
}

export interface ActivityPlan {
  /** k of n/(n + k). */
  deals: number
  /** By node, in the order of STAGES. */
  needs: StageNeed[][]
  /** Owners of closed deals whom the plan does not know. */
  strangers: string[]
}

export interface ActivityRequest {
  nodes: readonly PlanNode[]
  months: readonly Pick<PlanMonth, 'sellingDays'>[]
  settings: PlanSettings
  inputs?: PlanInputs
}

/** Undefined where the plan has neither a funnel nor closed deals. */
export function activityPlan({ nodes, months, settings, inputs = {} }: ActivityRequest): ActivityPlan | undefined {
  const { funnel, pipeline } = inputs
  const isThere = (funnel?.length ?? 0) > 0 || (pipeline ?? []).some(({ outcome }) => outcome === 'won')
  if (!isThere) return undefined
  const deals = optionOf(settings.options, 'funnelDeals')
  const seen = seenByNode(nodes, { funnel, pipeline }, settings.money)
  const needs = usedFigures(nodes, seen, deals).map((figures, index) => stageNeeds(nodes[index], figures))
  for (let index = nodes.length - 1; index >= 0; index--) {
    if (!nodes[index].isRep) addBelow(needs, index, nodes[index].children)
    const weeks = weeksOf(nodes[index], months)
    for (const need of needs[index]) if (need.year !== undefined) need.week = weekly(need.year, weeks)
  }
  return { deals, needs, strangers: seen.strangers }
}

/** @param figures in the order of STAGES. */
function stageNeeds(node: PlanNode, figures: readonly UsedFigure[]): StageNeed[] {
  const [deal, ...rates] = figures
  const known: number[] = []
  for (const { value } of rates) {
    if (value === undefined || value <= 0) break
    known.unshift(value)
  }
  // From the deal back: the nearest stage first.
  const perDeal = [1, ...requiredActivities(1, known).reverse()]
  return figures.map((figure, at): StageNeed => {
    const need: StageNeed = { ...figure, unknown: 0 }
    if (at < perDeal.length) need.perDeal = perDeal[at]
    if (!node.isRep) return need
    if (need.perDeal === undefined || deal.value === undefined) return { ...need, unknown: node.isClosed ? 0 : 1 }
    const counts = monthlyCounts(node.months, deal.value, need.perDeal)
    return { ...need, months: counts, year: counts.reduce((sum, count) => sum + count, 0) }
  })
}

/**
 * Whole activities up to the end of each month, less those before: so the months sum to what the year needs, and no month but
 * the first waits for a rounding.
 */
function monthlyCounts(months: readonly number[], deal: number, perDeal: number): number[] {
  let before = 0
  return months.map((_, at) => {
    const upTo = wholeCount((sumOf(months.slice(0, at + 1)) / deal) * perDeal)
    const count = upTo - before
    before = upTo
    return count
  })
}

/** Up to the next whole one, as ROUNDUP over ROUND gives it. */
const wholeCount = (needed: number): number => Math.ceil(Math.max(0, sheetRound(needed, 6)))

function addBelow(needs: StageNeed[][], index: number, children: readonly number[]): void {
  STAGES.forEach((_, at) => {
    const below = children.map((child) => needs[child][at])
    const need = needs[index][at]
    need.unknown = below.reduce((sum, { unknown }) => sum + unknown, 0)
    const known = below.flatMap(({ months }) => (months === undefined ? [] : [months]))
    if (known.length === 0) return
    need.months = Array.from({ length: 12 }, (_, month) => known.reduce((sum, each) => sum + each[month], 0))
    need.year = need.months.reduce((sum, count) => sum + count, 0)
  })
}

/** Weeks in which a node is there; a closed row that carries a target spans the year, as on Monthly. */
export const activeSpan = ({ isClosed, from, to }: PlanNode): { from: number; to: number } =>
  isClosed ? { from: 0, to: 11 } : { from, to }

function weeksOf(node: PlanNode, months: ActivityRequest['months']): number {
  const { from, to } = activeSpan(node)
  return months.slice(from, to + 1).reduce((sum, { sellingDays }) => sum + sellingDays, 0) / WEEK
}

const weekly = (year: number, weeks: number): number => (weeks > 0 ? Math.ceil(sheetRound((year / weeks) * 10, 6)) / 10 : 0)
