// How people call a fiscal year.

import type { Locale } from '../i18n/messages'
import type { PlanSettings } from './plan-settings'

type FiscalYear = Pick<PlanSettings, 'year' | 'fiscalStart'>

/** "2014", "2014/15": for sentences that say themselves that it is a year. */
export const yearDigits = ({ year, fiscalStart }: FiscalYear): string =>
  fiscalStart === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`

/** "2014", "2014年", "2014/15", "2014/15财年". */
export const yearName = (of: FiscalYear, locale: Locale): string =>
  yearDigits(of) + (locale !== 'zh-CN' ? '' : of.fiscalStart === 1 ? '年' : '财年')
