// Whether a target is specific, measurable, achievable, its owner's own and has a day: what is missing, in words.

import type { Bilingual, Params } from '../../i18n/messages'
import { roundTo, sheetRound } from '../amounts'
import { fiscalYear } from '../../calendar'
import type { Plan } from '../plan/plan'
import type { Gap, RangeGap, Unknown } from './smart-texts'
import { rangeTexts } from './smart-texts'

/** What one target is held against; amounts in the money of the sheets. */
export interface SmartFacts {
  hasMetric: boolean
  /** The range of eight in ten years; null where nothing tells it. */
  range: Range | null
  /** Why nothing does. */
  unknown?: Unknown
  cap: number | null
  hasOwner: boolean
  /** Day serial; null where the node is active in no month. */
  deadline: number | null
}

export interface Range {
  /** Of the months that are there. */
  low: number
  high: number
  /** High end of a whole year. */
  whole: number
  /** High end of what can be carried in the months that are there; null where nobody's output is known. */
  carry: number | null
  isRep: boolean
  by: 'history' | 'mean'
  /** The unit whose mean it is. */
  meanOf?: string
  /** Part of the year that is there, of a person. */
  part: number
  /** People below, and those of them who count with a mean. */
  reps: number
  assumed: number
}

/**
 * Facts of one node. The range is the company's (Baseline, both forecasts together) in proportion to the output that shares are
 * taken of: a single person's months are too few for a forecast of their own. Who has none counts with the team's mean.
 * @param places decimals of amounts.
 */
export function smartFactsOf(plan: Plan, index: number, places: number): SmartFacts {
  const { nodes, settings } = plan
  const { cap, name, children, isClosed, from, to, isRep, isVacant } = nodes[index]
  const last = isRep ? to : 11
  const found = rangeOf(plan, index, places)
  return {
    hasMetric: settings.metric.trim() !== '' && settings.currency.trim() !== '',
    ...(typeof found === 'string' ? { range: null, unknown: found } : { range: found }),
    cap,
    hasOwner: !isVacant && name.trim() !== '' && (children.length === 0 || !isClosed),
    deadline: isClosed || last < from ? null : fiscalYear({ year: settings.year, startMonth: settings.fiscalStart })[last].lastDay,
  }
}

/** The same of every node, in the plan's order. */
export const smartFacts = (plan: Plan, places: number): SmartFacts[] => plan.nodes.map((_, index) => smartFactsOf(plan, index, places))

/** Far below what a day of the year is. */
const DUST = 1e-5

/** The range of one node, or why there is none. */
function rangeOf({ nodes, baseline, against }: Plan, index: number, places: number): Range | Unknown {
  const estimate = baseline.estimates.find(({ method }) => method === 'both')
  const [company, own] = [against.capacities[0], against.capacities[index]]
  if (baseline.months === 0 || own.by === 'nobody') return 'noHistory'
  if (estimate === undefined) return baseline.reason ?? 'tooShort'
  if (own.by === 'nothing' || company.by !== 'history') return 'ownNothing'
  const inProportion = (amount: number, output: number): number => roundTo((amount * output) / company.whole, places)
  const isKnown = against.capacity !== undefined
  // Weights end in digits that are nobody's absence.
  const amount = Math.abs(own.amount - own.whole) <= DUST * Math.max(1, own.whole) ? own.whole : own.amount
  const least = isKnown ? Math.min(own.whole, amount) : own.whole
  return {
    low: inProportion(estimate.low, least),
    high: inProportion(estimate.high, least),
    whole: inProportion(estimate.high, own.whole),
    carry: isKnown ? inProportion(estimate.high, amount) : null,
    isRep: nodes[index].isRep,
    by: own.by,
    ...(own.meanOf === undefined ? {} : { meanOf: nodes[own.meanOf].name }),
    part: own.whole > 0 ? amount / own.whole : 0,
    reps: own.reps,
    assumed: own.assumed,
  }
}

/** What a gap of the range is called for a node. */
export const rangeGapsOf = ({ by, isRep }: Pick<Range, 'by' | 'isRep'>): { above: RangeGap; below: RangeGap; carry: RangeGap } => ({
  ...(by === 'mean' ? { above: 'aboveMean', below: 'belowMean' } : { above: 'above', below: 'below' }),
  carry: isRep ? 'carry' : 'carryBelow',
})

/** Whether the months that are there are told apart from a whole year. */
export const isPartOfYear = ({ carry, whole }: Pick<Range, 'carry' | 'whole'>): boolean => carry !== null && carry !== whole

/** What is missing of a target of this amount; the formula of the sheet says the same. */
export function gapsOf(amount: number, { hasMetric, range, unknown, cap, hasOwner, deadline }: SmartFacts): Gap[] {
  const named = range && rangeGapsOf(range)
  const gaps: [Gap | undefined, boolean][] = [
    ['metric', !hasMetric],
    ['number', !(amount > 0)],
    [named?.above, range !== null && amount > range.whole],
    [named?.below, range !== null && amount < range.low],
    [named?.carry, range !== null && isPartOfYear(range) && amount > (range.carry ?? 0)],
    ['cap', cap !== null && amount > cap],
    [unknown, range === null],
    ['owner', !hasOwner],
    ['deadline', deadline === null],
  ]
  return gaps.flatMap(([gap, isSo]) => (isSo && gap !== undefined ? [gap] : []))
}

/** By what the range was told, in words. */
export function rangeWords({ range }: Pick<SmartFacts, 'range'>, say: (text: Bilingual, params?: Params) => string): string {
  if (range === null) return say(rangeTexts.unknown)
  const { by, meanOf = '', isRep, part, reps, assumed } = range
  const told = by === 'mean' ? say(rangeTexts.mean, { unit: meanOf }) : say(rangeTexts.history)
  if (isRep) return isPartOfYear(range) ? told + say(rangeTexts.part, { percent: sheetRound(part * 100, 1) }) : told
  return by === 'history' && assumed > 0 ? told + say(rangeTexts.assumed, { count: assumed, reps }) : told
}
