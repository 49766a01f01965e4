// What a plan is made with: the year, the number to split, how it is rounded and shown.

import type { Locale } from '../i18n/messages'
import type { Place } from '../import/problem'
import type { PlanOptions } from './options/options'

/** Amounts are in currency; `money` says how many of it a 1 on the sheets stands for. */
export interface PlanSettings {
  /** The year's target, in currency. */
  target: number
  /** Every number is a multiple of it, in currency. */
  unit: number
  /** The fiscal year, named by the year it starts in. */
  year: number
  /** First month of the fiscal year, 1 to 12. */
  fiscalStart: number
  /** Which metric of the history is planned. */
  metric: string
  /** Language of the workbook, chosen at the first build. */
  locale: Locale
  /** ISO code, for headers. */
  currency: string
  /** 1, 1,000 or 10,000 (万元). */
  money: number
  /** How many months of history, the newest, make the shares. */
  shareMonths: number
  /** What was chosen beyond that. */
  options?: PlanOptions
  /** Levels that hand down more than they are assigned. Left out, a plan that stands keeps its own; empty, there is none. */
  overAssignment?: LevelRate[]
}

/** 0.08: whoever is of this level, in the team's own words, hands 8% more down than it is assigned; methods.md, "Over-assignment". */
export interface LevelRate {
  level: string
  rate: number
}

export const DEFAULT_SHARE_MONTHS = 12

/** A person's decision in the override column: wins over everything, with its reason. Amount in currency. */
export interface Override {
  amount: number
  reason: string
  /** Typed where the calculated target stood: the next build moves it into the override column. */
  typedOver?: boolean
  /** Agreed on Agreement, or an own number that is taken: the build that takes it writes it into the override column. */
  agreed?: boolean
  /** Where it came from, if it was not typed: an own number, what own numbers leave with the manager, an agreed amount. */
  origin?: 'own' | 'left' | 'agreed'
  /** The cell it stands in, for messages. */
  place?: Place
}
