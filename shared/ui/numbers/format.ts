// Numbers as people of the interface's language read them: amounts to the plan's unit, growth as a signed percent.

import { isReached } from '../../setting/levels/stages'
import { stateTexts } from '../../setting/levels/stage-words'
import type { Bilingual, Locale } from '../../i18n/messages'
import type { Plan, PlanNode } from '../../setting/plan/plan'

const MOST_DECIMALS = 6

/** A target, exact: the leftover below one unit keeps its decimals. */
export const formatTarget = (amount: number, locale: Locale, decimals: number): string =>
  amount.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: MOST_DECIMALS })

/** Past sales, rounded to the decimals of the plan. */
export const formatAmount = (amount: number, locale: Locale, decimals: number): string =>
  amount.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** "+12.3%" */
export const formatGrowth = (growth: number, locale: Locale): string =>
  growth.toLocaleString(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })

/** "12.3%", "100%" */
export const formatShare = (share: number, locale: Locale): string =>
  share.toLocaleString(locale, { style: 'percent', minimumFractionDigits: share === 1 ? 0 : 1, maximumFractionDigits: 1 })

const reasons = {
  closed: { en: 'Not active in the plan year.', zh: '计划年度不在岗。' },
  notComparable: { en: 'The history does not cover twelve months to compare with.', zh: '历史业绩不足十二个月，无法比较。' },
  noSales: { en: 'No sales last year, so there is nothing to grow from.', zh: '去年没有业绩，无从计算增长。' },
  negative: { en: "Last year's sales are below zero.", zh: '去年业绩小于零。' },
} satisfies Record<string, Bilingual>

/** Growth over the compared year, or why there is none. */
export function growthOf(
  node: Pick<PlanNode, 'target' | 'lastYear' | 'isClosed' | 'stage'>,
  plan: Pick<Plan, 'comparable'>,
): number | Bilingual {
  if (node.isClosed) return reasons.closed
  if (!isReached(node)) return stateTexts.waits
  if (!plan.comparable || node.lastYear === null) return reasons.notComparable
  if (node.lastYear === 0) return reasons.noSales
  if (node.lastYear < 0) return reasons.negative
  return node.target / node.lastYear - 1
}

/** Growth of one month; the reasons are those of a year. */
export const monthGrowth = (target: number, lastYear: number | null): number | Bilingual =>
  growthOf({ target, lastYear, isClosed: false }, { comparable: true })
