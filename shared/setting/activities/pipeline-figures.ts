// What the closed deals of the pipeline say of the funnel: what a won one brings, and at which stage the lost ones were lost.

import { headerWord } from '../../import/header-word'
import { tidy } from '../amounts'
import type { PipelineRow } from '../inputs/pipeline'
import type { SeenFigures } from './funnel-figures'

const LEAD_WORDS = new Set('lead leads newlead rawlead mql suspect prospect inquiry enquiry 线索 潜客 潜在客户 询盘 意向 新线索'.split(' '))
const VISIT_WORDS = new Set(
  'visit visits firstvisit meeting firstmeeting contacted contact call appointment 拜访 初访 首访 接触 初步接触 已拜访 约访 初次拜访'.split(
    ' ',
  ),
)

/** Closed deals by how far they got; amounts in the money of the sheets. */
export interface ClosedDeals {
  won: number
  amount: number
  /** Lost as a lead, at a visit, as an opportunity. */
  lost: { lead: number; visit: number; opportunity: number }
}

export const noDeals = (): ClosedDeals => ({ won: 0, amount: 0, lost: { lead: 0, visit: 0, opportunity: 0 } })

/** A lost deal whose stage is not a lead or a visit was an opportunity. Open deals are undecided and count for nothing. */
export function addDeal(deals: ClosedDeals, { outcome, amount, stage }: PipelineRow, money: number): void {
  if (outcome === 'won') {
    deals.won++
    deals.amount += tidy((amount ?? 0) / money)
  } else if (outcome === 'lost') {
    const { word } = headerWord(stage)
    deals.lost[LEAD_WORDS.has(word) ? 'lead' : VISIT_WORDS.has(word) ? 'visit' : 'opportunity']++
  }
}

/** The stages that a pipeline keeps the losses of: where nobody writes them down, all seem to get through. */
export type TrackedStages = Record<keyof ClosedDeals['lost'], boolean>

/** @param all the closed deals of everybody. */
export const trackedStages = ({ lost }: ClosedDeals): TrackedStages => ({
  lead: lost.lead > 0,
  visit: lost.visit > 0,
  opportunity: lost.opportunity > 0,
})

export function pipelineFigures({ won, amount, lost }: ClosedDeals, tracked: TrackedStages): SeenFigures {
  const opportunities = won + lost.opportunity
  const visits = opportunities + lost.visit
  const rate = (sum: number, count: number): SeenFigures[number] =>
    count > 0 ? { value: sum / count, seen: count, counted: { sum, count } } : undefined
  return [
    won > 0 && amount > 0 ? { value: amount / won, seen: won, counted: { sum: amount, count: won } } : undefined,
    tracked.opportunity ? rate(won, opportunities) : undefined,
    tracked.visit ? rate(opportunities, visits) : undefined,
    tracked.lead ? rate(visits, visits + lost.lead) : undefined,
  ]
}
