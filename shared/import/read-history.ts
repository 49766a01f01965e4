// Reads sales history (or actuals) into columns.

import type { Steps } from '../workbook/steps'
import { atOnce, eachRow, within } from '../workbook/steps'
import { cellReaderSteps } from './cell-readers'
import type { DateOrder } from './dates'
import { findColumns } from './find-columns'
import type { HistoryKey } from './headers'
import { HISTORY_COLUMNS } from './headers'
import type { DecimalMark } from './numbers'
import { currencyIn } from './numbers'
import { cellColumn, cellPlace } from './place'
import type { Problem } from './problem'
import { severalCurrencies } from './several-currencies'
import type { RawTable, SalesColumns } from './tables'

const texts = {
  noDate: {
    en: 'This row has an amount but no date. Fill it in, or clear the amount.',
    zh: '该行有金额但没有日期。请补上日期，或清除金额。',
  },
  noOwner: { en: 'This row has an amount but no owner. Fill in the id of the rep.', zh: '该行有金额但没有负责人。请填写业务员编号。' },
  noAmount: {
    en: '{count|row has|rows have} no amount and {count:was|were} left out, first row {row}. Nothing needs to be done if they mean no sales.',
    zh: '有 {count} 行没有金额，已略过，第一处在第 {row} 行。如表示没有业绩，则无需处理。',
  },
}

export interface ReadHistoryOptions {
  /** The answer to a problem 'ambiguousDates'. */
  dates?: DateOrder
  /** The decimal mark of numbers that can be read in two ways. */
  decimal?: DecimalMark
  /** What a number 1 in the table stands for, a power of ten: 10,000 in our own sheets in 万元. 1 by default. */
  money?: number
  /** The metric of rows that name none; 'sales' by default. */
  metric?: string
}

/**
 * Reads every row with an amount; a row without one is no data, not zero. Rows with a problem are left out of the sales and
 * stand in `unread`, so that their owners are checked too. Owners are as typed; matchOwners turns names into ids.
 */
export const readHistory = (table: RawTable, options: ReadHistoryOptions = {}): HistoryRows => atOnce(historyRowSteps(table, options))

export interface HistoryRows {
  sales: SalesColumns
  problems: Problem[]
}

/** The same in steps between which the caller may rest. */
export function* historyRowSteps(table: RawTable, options: ReadHistoryOptions = {}): Steps<HistoryRows> {
  const { columns, problems } = findColumns<HistoryKey>(table, HISTORY_COLUMNS)
  const sales = emptySales(table)
  const { date: dateColumn, owner: ownerColumn, value: valueColumn } = columns
  if (ownerColumn !== undefined) sales.ownerColumn = cellColumn(table, ownerColumn.at)
  if (valueColumn !== undefined) sales.valueColumn = cellColumn(table, valueColumn.at)
  const readers = yield* cellReaderSteps<HistoryKey>(
    table,
    columns,
    { amounts: ['value'], dates: ['date'], dateOrder: options.dates, decimal: options.decimal, money: options.money },
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
  const readRow = (row: number): void => {
    const value = readers.amount(row, 'value')
    const date = readers.date(row, 'date')
    const owner = readers.text(row, 'owner')
    if (value === null && valueColumn !== undefined) {
      without.push(row)
      return
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
      return
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
  yield* within(0, 0.8, eachRow(table.rows.length, readRow))
  readers.finish()
  sales.dates = dates.slice(0, count)
  sales.values = values.slice(0, count)
  sales.rowNumbers = rowNumbers.slice(0, count)
  if (without.length > 0 && valueColumn !== undefined) {
    const place = cellPlace(table, without[0], valueColumn.at)
    const params = { count: without.length, row: String(table.rowNumbers[without[0]]) }
    problems.push({ code: 'amountMissing', severity: 'warning', place, text: texts.noAmount, params })
  }
  problems.push(...severalCurrencies(table, sales.currencies, columns.currency?.at))
  const symbols = valueColumn === undefined ? [] : yield* within(0.8, 1, symbolsIn(table, valueColumn.at))
  problems.push(...severalCurrencies(table, symbols, valueColumn?.at))
  return { sales, problems }
}

/** The currency written into each amount, '' where none is. */
function* symbolsIn(table: RawTable, column: number): Steps<string[]> {
  const symbols: string[] = []
  yield* eachRow(table.rows.length, (row) => symbols.push(currencyIn(table.rows[row][column])))
  return symbols
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
