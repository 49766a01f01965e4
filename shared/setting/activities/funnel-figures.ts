// The four figures of a sales funnel, in the order in which a target is read back: the deal, then each stage before it.

import type { Bilingual } from '../../i18n/messages'

/** What is needed, from the deal back to the lead. */
export const STAGES = ['deals', 'opportunities', 'visits', 'leads'] as const
export type Stage = (typeof STAGES)[number]

export const stageTexts: Record<Stage, Bilingual> = {
  deals: { en: 'Deals', zh: '成交' },
  opportunities: { en: 'Opportunities', zh: '商机' },
  visits: { en: 'Visits', zh: '拜访' },
  leads: { en: 'Leads', zh: '线索' },
}

/** What each stage is computed with: of deals their average amount, else the part that gets to the stage after it. */
export const figureTexts: Record<Stage, Bilingual> = {
  deals: { en: 'average deal', zh: '平均单额' },
  opportunities: { en: 'opportunities won', zh: '商机赢单率' },
  visits: { en: 'visits that lead to an opportunity', zh: '拜访到商机转化率' },
  leads: { en: 'leads that lead to a visit', zh: '线索到拜访转化率' },
}

/** One figure as it was seen. */
export interface SeenFigure {
  /** An amount in the money of the sheets, or a part above 0 up to 1. */
  value: number
  /** On how many it rests; null where it was stated without a count, and is taken as it is. */
  seen: number | null
  /** value = sum / count: what it brings to the figure of the unit above. Left out where nobody counted. */
  counted?: { sum: number; count: number }
}

/** By stage, in the order of STAGES; undefined where nothing was seen. */
export type SeenFigures = (SeenFigure | undefined)[]
