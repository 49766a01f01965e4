// The settings that the sample opens with, in either language.

import type { Locale } from '../i18n/messages'
import { sampleSettings as numbersOf } from '../sample/sample-settings'
import type { PlanSettings } from '../setting/plan-settings'
import { DEFAULT_SHARE_MONTHS } from '../setting/plan-settings'

export function sampleSettings(locale: Locale): PlanSettings {
  const { target, unit, year, money, currency, metric } = numbersOf(locale)
  return { target, unit, year, money, currency, metric, locale, fiscalStart: 1, shareMonths: DEFAULT_SHARE_MONTHS }
}
