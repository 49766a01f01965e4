// Reads sales history (or actuals) into columns.

import { cellReaders } from './cell-readers'
import type { DateOrder } from './dates'
import { findColumns } from './find-columns'
import type { HistoryKey } from './headers'
import { HISTORY_COLUMNS } from './headers'
import { currencyIn } from './numbers'
import { cellColumn, cellPlace, headerPlace } from './place'
import type { Problem } from './problem'
import type { RawTable, SalesColumns } from './tables'

const texts = {
  noDate: {
    en: 'This row has an amount but no date. Fill it in, or clear the amount.',
    zh: '该行有金额但没有日期。请补上日期，或清除金额。',
  },
  noOwner: { en: 'This row has an amount but no owner. Fill in the id of the rep.', zh: '该行有金额但没有负责人。请填写业务员编号。' },
  noAmount: {
    en: '{count} rows have no amount and were left out, first row {row}. Nothing needs to be done if they mean no sales.',
    zh: '有 {count} 行没有金额，已略过，第一处在第 {row} 行。如表示没有业绩，则无需处理。',
  },
  currencies: {
    en: 'The amounts are in several currencies: {currencies}. Convert them to one, or keep one currency a file.',
    zh: '金额包含多种币种：{currencies}。请换算为同一币种，或每个文件只保留一种币种。',
  },
}

export interface ReadHistoryOptions {
  /** The answer to a problem 'ambiguousDates'. */
  dates?: DateOrder
  /** What a number 1 in the table stands for, a power of ten: 10,000 in our own sheets in 万元. 1 by default. */
  money?: number
  /** The metric of rows that name none; 'sales' by default. */
  metric?: string
}

/**
 * Reads every row with an amount; a row without one is no data, not zero. Rows with a problem are left out of the sales and
 * stand in `unread`, so that their owners are checked too. Owners are as typed; matchOwners turns names into ids.
 */
export function readHistory(table: RawTable, options: ReadHistoryOptions = {}): { sales: SalesColumns; problems: Problem[] } {
  const { columns, problems } = findColumns<HistoryKey>(table, HISTORY_COLUMNS)
  const sales = emptySales(table)
  const { date: dateColumn, owner: ownerColumn, value: valueColumn } = columns
  if (ownerColumn !== undefined) sales.ownerColumn = cellColumn(table, ownerColumn.at)
  if (valueColumn !== undefined) sales.valueColumn = cellColumn(table, valueColumn.at)
  const readers = cellReaders<HistoryKey>(
    table,
    columns,
    { amounts: ['value'], dates: ['date'], dateOrder: options.dates, money: options.money },
    problems,
  )
  const dates = new Int32Array(table.rows.length)
  const values = new Float64Array(table.rows.length)
  const rowNumbers = new Int32Array(table.rows.length)
  const without: number[] = []
  let count = 0
  const report = (code: string, text: Problem['text'], place: Problem['place']): void => {
    problems.push({ code, severity: 'error', place, text, params: {} })
  }
  for (let row = 0; row < table.rows.length; row++) {
    const value = readers.amount(row, 'value')
    const date = readers.date(row, 'date')
    const owner = readers.text(row, 'owner')
    if (value === null && valueColumn !== undefined) {
      without.push(row)
      continue
    }
    if (value !== null && date === null && dateColumn !== undefined)
      report('dateMissing', texts.noDate, cellPlace(table, row, dateColumn.at))
    if (value !== null && owner === '' && ownerColumn !== undefined && !readers.unread(row)?.has('owner')) {
      report('ownerMissing', texts.noOwner, cellPlace(table, row, ownerColumn.at))
    }
    if (value === undefined || value === null || date === undefined || date === null || owner === '') {
      const unread = (sales.unread ??= { owners: [], rowNumbers: [] })
      unread.owners.push(owner)
      unread.rowNumbers.push(table.rowNumbers[row])
      continue
    }
    dates[count] = date
    values[count] = value
    rowNumbers[count] = table.rowNumbers[row]
    count++
    sales.owners.push(owner)
    sales.metrics.push(readers.text(row, 'metric') || (options.metric ?? 'sales'))
    sales.products.push(readers.text(row, 'product'))
    sales.ids.push(readers.text(row, 'id'))
    sales.currencies.push(readers.text(row, 'currency').toUpperCase())
  }
  readers.finish()
  sales.dates = dates.slice(0, count)
  sales.values = values.slice(0, count)
  sales.rowNumbers = rowNumbers.slice(0, count)
  if (without.length > 0 && valueColumn !== undefined) {
    const place = cellPlace(table, without[0], valueColumn.at)
    const params = { count: without.length, row: String(table.rowNumbers[without[0]]) }
    problems.push({ code: 'amountMissing', severity: 'warning', place, text: texts.noAmount, params })
  }
  problems.push(...checkCurrencies(table, sales.currencies, columns.currency?.at))
  problems.push(...checkCurrencies(table, symbolsOf(table, valueColumn?.at), valueColumn?.at))
  return { sales, problems }
}

/** The currency written into each amount, '' where none is. */
const symbolsOf = (table: RawTable, column: number | undefined): string[] =>
  column === undefined ? [] : table.rows.map((row) => currencyIn(row[column]))

function checkCurrencies(table: RawTable, stated: string[], column: number | undefined): Problem[] {
  const counts = new Map<string, number>()
  for (const currency of stated) if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1)
  if (counts.size < 2) return []
  const currencies = [...counts].map(([currency, count]) => `${currency} (${count})`).join(', ')
  return [
    { code: 'severalCurrencies', severity: 'error', place: headerPlace(table, column), text: texts.currencies, params: { currencies } },
  ]
}

/** Sales without rows yet. */
const emptySales = (table: RawTable): SalesColumns => ({
  dates: new Int32Array(0),
  owners: [],
  values: new Float64Array(0),
  metrics: [],
  products: [],
  ids: [],
  currencies: [],
  rowNumbers: new Int32Array(0),
  source: table.source,
})
