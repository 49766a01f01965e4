// Amounts of several currencies cannot be summed: found in a column of currencies, or beside the amounts.

import { headerPlace } from './place'
import type { Problem } from './problem'
import type { RawTable } from './tables'

const text = {
  en: 'The amounts are in several currencies: {currencies}. Convert them to one, or keep one currency a file.',
  zh: '金额包含多种币种：{currencies}。请换算为同一币种，或每个文件只保留一种币种。',
}

/** @param stated the currency of each row, '' where none is stated. */
export function severalCurrencies(table: RawTable, stated: readonly string[], column: number | undefined): Problem[] {
  const counts = new Map<string, number>()
  for (const currency of stated) if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1)
  if (counts.size < 2) return []
  const currencies = [...counts].map(([currency, count]) => `${currency} (${count})`)
  return [{ code: 'severalCurrencies', severity: 'error', place: headerPlace(table, column), text, params: { currencies } }]
}
