// Months by name.

import type { Locale } from '../../i18n/messages'

/** "July 2014", "2014年7月"; months beyond December count into the next year. */
export const monthName = (year: number, month: number, locale: Locale, style: 'long' | 'short' = 'long'): string =>
  new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString(locale, { year: 'numeric', month: style, timeZone: 'UTC' })

/** "July", "7月" */
export const bareMonth = (month: number, locale: Locale, style: 'long' | 'short' = 'long'): string =>
  new Date(Date.UTC(2001, month - 1, 1)).toLocaleDateString(locale, { month: style, timeZone: 'UTC' })
