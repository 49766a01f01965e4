// The fiscal year by name and by its months.

import type { Locale } from '../../i18n/messages'
import type { PlanSettings } from '../../setting/plan-settings'

type YearSettings = Pick<PlanSettings, 'year' | 'fiscalStart'>

/** "2014", "2014年", "2014/15", "2014/15财年". */
export function yearName({ year, fiscalStart }: YearSettings, locale: Locale): string {
  if (fiscalStart === 1) return locale === 'zh-CN' ? `${year}年` : String(year)
  const both = `${year}/${String((year + 1) % 100).padStart(2, '0')}`
  return locale === 'zh-CN' ? `${both}财年` : both
}

/** "July 2014", "2014年7月"; months beyond December count into the next year. */
export const monthName = (year: number, month: number, locale: Locale, style: 'long' | 'short' = 'long'): string =>
  new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString(locale, { year: 'numeric', month: style, timeZone: 'UTC' })

/** "July", "7月" */
export const bareMonth = (month: number, locale: Locale, style: 'long' | 'short' = 'long'): string =>
  new Date(Date.UTC(2001, month - 1, 1)).toLocaleDateString(locale, { month: style, timeZone: 'UTC' })
