// The multiples of a currency that the sheets can be written in.

import type { PlanSettings } from '../../setting/plan-settings'

/** 万 is offered where the sheets are Chinese, or where it is in use already. */
export function moneyChoices(settings: Pick<PlanSettings, 'locale' | 'money'>): number[] {
  const usual = settings.locale === 'zh-CN' ? [1, 1000, 10000] : [1, 1000]
  return usual.includes(settings.money) ? usual : [...usual, settings.money].sort((a, b) => a - b)
}
