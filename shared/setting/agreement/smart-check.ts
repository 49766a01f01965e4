// Whether a target is specific, measurable, achievable, its owner's own and has a day: what is missing, in words.

import type { Bilingual } from '../../i18n/messages'
import { roundTo } from '../amounts'
import { fiscalYear } from '../../calendar'
import type { Plan } from '../plan/plan'

/** What a target can lack, in the order in which it is told. */
export type Gap = 'metric' | 'number' | 'above' | 'below' | 'cap' | 'unknown' | 'owner' | 'deadline'

export const gapTexts: Record<Gap, Bilingual> = {
  metric: { en: 'No metric or currency is named.', zh: '未写明指标或币种。' },
  number: { en: 'There is no number above zero.', zh: '没有大于零的数字。' },
  above: { en: 'It is above the range that history allows.', zh: '高于历史允许的区间。' },
  below: { en: 'It is below the range that history allows.', zh: '低于历史允许的区间。' },
  cap: { en: 'It is above the cap, so beyond capacity.', zh: '超过上限，即超出能力。' },
  unknown: { en: 'Without own history nothing says whether it can be reached.', zh: '没有自身历史，无法判断能否达成。' },
  owner: { en: 'Nobody carries it: the seat is vacant.', zh: '没有负责人：岗位空缺。' },
  deadline: { en: 'It has no last day.', zh: '没有截止日期。' },
}

/** What one target is held against; amounts in the money of the sheets. */
export interface SmartFacts {
  hasMetric: boolean
  /** What history suggests for this node in eight of ten years; null where it suggests nothing. */
  low: number | null
  high: number | null
  cap: number | null
  hasOwner: boolean
  /** Day serial; null where the node is active in no month. */
  deadline: number | null
}

/**
 * Facts of every node. The range is the company's (Baseline, both forecasts together) in proportion to what the node sold in
 * the compared year: a single person's months are too few for a forecast of their own.
 * @param places decimals of amounts.
 */
export function smartFacts(plan: Plan, places: number): SmartFacts[] {
  const { nodes, settings, baseline, comparable } = plan
  const estimate = baseline.estimates.find(({ method }) => method === 'both') ?? baseline.estimates.at(0)
  const sold = nodes[0].lastYear ?? 0
  const months = fiscalYear({ year: settings.year, startMonth: settings.fiscalStart })
  return nodes.map(({ lastYear, cap, name, children, isClosed, from, to, isRep, isVacant }) => {
    const own = comparable && estimate !== undefined && sold > 0 && lastYear !== null && lastYear > 0 ? lastYear / sold : undefined
    const last = isRep ? to : 11
    return {
      hasMetric: settings.metric.trim() !== '' && settings.currency.trim() !== '',
      low: own === undefined || estimate === undefined ? null : roundTo(estimate.low * own, places),
      high: own === undefined || estimate === undefined ? null : roundTo(estimate.high * own, places),
      cap,
      hasOwner: !isVacant && name.trim() !== '' && (children.length === 0 || !isClosed),
      deadline: isClosed || last < from ? null : months[last].lastDay,
    }
  })
}

/** What is missing of a target of this amount; the formula of the sheet says the same. */
export function gapsOf(amount: number, { hasMetric, low, high, cap, hasOwner, deadline }: SmartFacts): Gap[] {
  const gaps: [Gap, boolean][] = [
    ['metric', !hasMetric],
    ['number', !(amount > 0)],
    ['above', high !== null && amount > high],
    ['below', low !== null && amount < low],
    ['cap', cap !== null && amount > cap],
    ['unknown', high === null],
    ['owner', !hasOwner],
    ['deadline', deadline === null],
  ]
  return gaps.flatMap(([gap, isSo]) => (isSo ? [gap] : []))
}
