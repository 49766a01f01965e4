// The sample that a newcomer's first click plans with: AdventureWorks, 17 reps, their sales from 2011 to May 2014.

import type { Locale } from '../i18n/messages'
import { ACTUALS, HISTORY, TEAM, TEAM_CHINESE } from './adventureworks-csv'
import { sampleSettings } from './sample-settings'

export { sampleSettings, type SampleSettings } from './sample-settings'

/** The team as CSV, with names and headers in the language. */
export const sampleTeamCsv = (locale: Locale): string => (locale === 'zh-CN' ? TEAM_CHINESE : TEAM)

/** Sales by rep and month to December 2013, as CSV. In Chinese the same numbers stand for yuan. */
export const sampleHistoryCsv = (locale: Locale = 'en-US'): string => inCurrency(HISTORY, locale)

/** Sales by rep and month from January to May 2014, as CSV. */
export const sampleActualsCsv = (locale: Locale = 'en-US'): string => inCurrency(ACTUALS, locale)

const inCurrency = (csv: string, locale: Locale): string => {
  const { currency } = sampleSettings(locale)
  return csv.replaceAll(',USD\n', `,${currency}\n`)
}
