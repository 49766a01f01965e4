// The numbers that the sample is planned with, apart from its tables, which are loaded only when somebody asks for them.

import type { Locale } from '../i18n/messages'

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

/** 36.5 million is 11% above the 32.9 million of 2013. */
export const sampleSettings = (locale: Locale): SampleSettings => ({
  target: 36_500_000,
  year: 2014,
  metric: 'sales',
  ...(locale === 'zh-CN'
    ? { unit: 10_000, money: 10_000, currency: 'CNY', currencyLabel: '元' }
    : { unit: 1_000, money: 1, currency: 'USD', currencyLabel: '$' }),
})
