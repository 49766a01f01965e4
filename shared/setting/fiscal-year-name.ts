// How people call a fiscal year.

import type { Locale } from '../i18n/messages'
import type { PlanSettings } from './plan-settings'

/** "2014", "2014年", "2014/15", "2014/15财年". */
export function yearName({ year, fiscalStart }: Pick<PlanSettings, 'year' | 'fiscalStart'>, locale: Locale): string {
  if (fiscalStart === 1) return locale === 'zh-CN' ? `${year}年` : String(year)
  const both = `${year}/${String((year + 1) % 100).padStart(2, '0')}`
  return locale === 'zh-CN' ? `${both}财年` : both
}
