// The sample that a newcomer's first click plans with: AdventureWorks, 17 reps, their sales from 2011 to May 2014.

import type { Locale } from '../i18n/messages'
import { ACTUALS, HISTORY, TEAM, TEAM_CHINESE } from './adventureworks-csv'

export interface SampleSettings {
  /** The company's target for `year`, in currency. */
  target: number
  /** The calendar year that is planned; the history ends the day before. */
  year: number
  /** Targets are multiples of this amount. */
  unit: number
  /** Amounts are shown divided by this: 10,000 for 万元. */
  money: number
  currency: string
  /** What stands beside amounts. */
  currencyLabel: string
  metric: string
}

/** The team as CSV, with names and headers in the language. */
export const sampleTeamCsv = (locale: Locale): string => (locale === 'zh-CN' ? TEAM_CHINESE : TEAM)

/** Sales by rep and month to December 2013, as CSV. In Chinese the same numbers stand for yuan. */
export const sampleHistoryCsv = (locale: Locale = 'en-US'): string => inCurrency(HISTORY, locale)

/** Sales by rep and month from January to May 2014, as CSV. */
export const sampleActualsCsv = (locale: Locale = 'en-US'): string => inCurrency(ACTUALS, locale)

/** 36.5 million is 11 % above the 32.9 million of 2013. */
export const sampleSettings = (locale: Locale): SampleSettings => ({
  target: 36_500_000,
  year: 2014,
  metric: 'sales',
  ...(locale === 'zh-CN'
    ? { unit: 10_000, money: 10_000, currency: 'CNY', currencyLabel: '元' }
    : { unit: 1_000, money: 1, currency: 'USD', currencyLabel: '$' }),
})

const inCurrency = (csv: string, locale: Locale): string => {
  const { currency } = sampleSettings(locale)
  return csv.replaceAll(',USD\n', `,${currency}\n`)
}
