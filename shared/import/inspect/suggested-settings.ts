// What a history says of the settings of a plan: the year after it, and the currency that its amounts are written in.

import { monthIndex, monthOfIndex } from '../../calendar/month-index'
import type { Locale } from '../../i18n/messages'
import { plainText } from '../cell-text'
import { currencyInText, isCurrencyCode } from '../currencies'
import type { SuggestedSettings, TableInspection } from '../reading/inspection'
import type { SalesColumns } from '../tables'

/** Signs that stand for one currency wherever they are met; ¥ is two, and kr four. */
const CODE_OF: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  HK$: 'HKD',
  NT$: 'TWD',
  CA$: 'CAD',
  AU$: 'AUD',
  S$: 'SGD',
  R$: 'BRL',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
}

/** @param locale in which ¥ and 元 are read: Chinese takes them for CNY, English leaves them open. */
export function suggestedSettings(history: TableInspection, sales: SalesColumns, locale: Locale): SuggestedSettings {
  const currency = currencyOf(history, sales, locale)
  const lastYear = lastYearOf(history, sales)
  return { ...(currency === undefined ? {} : { currency }), ...(lastYear === undefined ? {} : { lastYear }) }
}

/** Unknown while the dates or the year of months are still a question. */
function lastYearOf({ questions }: TableInspection, { dates }: SalesColumns): number | undefined {
  if (dates.length === 0 || questions.some(({ kind }) => kind === 'dates' || kind === 'year')) return undefined
  return monthOfIndex(monthIndex(dates.reduce((last, day) => Math.max(last, day), dates[0]))).year
}

function currencyOf({ columns }: TableInspection, { currencies }: SalesColumns, locale: Locale): string | undefined {
  const amounts = columns.filter(({ role }) => role === 'value' || role.startsWith('period:'))
  const texts = [currencies[0] ?? '', ...amounts.flatMap(({ header, samples }) => [header, ...samples])]
  for (const text of texts.map(plainText)) {
    const code = text.split(/[^a-z]+/i).find(isCurrencyCode)
    const sign = currencyInText(text)
    const found =
      code?.toUpperCase().replace(/^(RMB|CNH)$/, 'CNY') ?? CODE_OF[sign] ?? (sign === '¥' && locale === 'zh-CN' ? 'CNY' : undefined)
    if (found !== undefined) return found
  }
  return undefined
}
