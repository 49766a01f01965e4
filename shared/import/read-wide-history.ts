// Reads sales from a table with one row a person (and product, or metric) and its periods across.

import { firstDayOfMonth } from '../calendar'
import type { Bilingual } from '../i18n/messages'
import type { Steps } from '../workbook/steps'
import { eachRow, within } from '../workbook/steps'
import { cellReaderSteps } from './cell-readers'
import { cellText } from './cell-text'
import { columnWith } from './columns/column'
import type { FoundColumn } from './find-columns'
import { findColumns } from './find-columns'
import type { HistoryKey } from './headers'
import { HISTORY_COLUMNS } from './headers'
import { currencyIn } from './numbers'
import type { DaysOfMonth } from './periods/spread'
import { spreadOverMonths } from './periods/spread'
import type { TablePeriods } from './periods/table-periods'
import { cellColumn, cellPlace } from './place'
import type { Problem } from './problem'
import { severalCurrencies } from './several-currencies'
import { SalesList } from './sales-list'
import type { RawTable, SalesColumns } from './tables'
import type { UnderstoodTable } from './understood-table'

const texts = {
  noOwner: { en: 'This row has amounts but no owner. Fill in the rep.', zh: '该行有金额但没有负责人。请填写业务员。' },
  noYear: {
    en: '"{text}" is not a year. Write it as 2024.',
    zh: '“{text}”不是年份。请写成 2024。',
  },
} satisfies Record<string, Bilingual>

export interface WideOptions {
  metric: string
  daysOf: DaysOfMonth
}

/** Columns of a wide table that are read beside its periods. */
const WORDS = HISTORY_COLUMNS.filter(({ key }) => key !== 'date' && key !== 'value')

/**
 * Every amount of every period is a sale on the first day of its month; longer periods are spread over their months.
 * Empty cells and dashes are no data, not zero. In steps.
 * @returns also the numbers of the rows in which no period has an amount.
 */
export function* wideHistorySteps(
  { table, columns: understood, money }: UnderstoodTable,
  periods: TablePeriods,
  { metric, daysOf }: WideOptions,
): Steps<{ sales: SalesColumns; problems: Problem[]; withoutAmount: number[] }> {
  const { columns, problems } = findColumns<HistoryKey>(table, WORDS)
  const amounts = periods.read.map((column, index) => ({ key: `period ${index}`, column }))
  const found: Partial<Record<string, FoundColumn>> = { ...columns }
  for (const { key, column } of amounts) found[key] = { at: column.at, power: column.power }
  const keys = amounts.map(({ key }) => key)
  const readers = yield* cellReaderSteps<string>(table, found, { amounts: keys, dates: [], money }, problems)
  const years = yearsOf(table, columnWith(understood, 'year')?.at, periods)
  const list = new SalesList()
  const rest: Partial<SalesColumns> = columns.owner === undefined ? {} : { ownerColumn: cellColumn(table, columns.owner.at) }
  const withoutAmount: number[] = []
  const readRow = (row: number): void => {
    const values = keys.map((key) => readers.amount(row, key))
    const rowNumber = table.rowNumbers[row]
    if (values.every((value) => value === null)) {
      withoutAmount.push(rowNumber)
      return
    }
    const owner = readers.text(row, 'owner')
    const year = years.of(row)
    const isUnread = values.includes(undefined) || owner === '' || year === null
    if (owner === '' && columns.owner !== undefined && !readers.unread(row)?.has('owner')) {
      problems.push({
        code: 'ownerMissing',
        severity: 'error',
        place: cellPlace(table, row, columns.owner.at),
        text: texts.noOwner,
        params: {},
      })
    }
    if (year === null) problems.push(years.problem(row))
    if (isUnread) {
      const unread = (rest.unread ??= { owners: [], rowNumbers: [] })
      unread.owners.push(owner)
      unread.rowNumbers.push(rowNumber)
      return
    }
    const common = {
      owner,
      metric: readers.text(row, 'metric') || metric,
      product: readers.text(row, 'product'),
      id: readers.text(row, 'id'),
      currency: readers.text(row, 'currency').toUpperCase(),
      rowNumber,
    }
    amounts.forEach(({ column }, index) => {
      const value = values[index]
      const span = periods.monthsOf(column, year ?? undefined)
      if (value === null || value === undefined || span === undefined) return
      for (const { month, amount } of spreadOverMonths(value, span, daysOf))
        list.add({ ...common, date: firstDayOfMonth(month), value: amount })
    })
  }
  yield* within(0, 0.8, eachRow(table.rows.length, readRow))
  const sales = list.finish(table, rest)
  problems.push(...severalCurrencies(table, sales.currencies, columns.currency?.at))
  const signs: string[] = []
  const noteSigns = (row: number): void => amounts.forEach(({ column }) => signs.push(currencyIn(table.rows[row][column.at])))
  yield* within(0.8, 1, eachRow(table.rows.length, noteSigns))
  problems.push(...severalCurrencies(table, signs, amounts[0].column.at))
  return { sales, problems, withoutAmount }
}

/** The year of each row where a column of years tells it: null for a cell that is no year, undefined where none is needed. */
function yearsOf(
  table: RawTable,
  at: number | undefined,
  periods: TablePeriods,
): { of: (row: number) => number | null | undefined; problem: (row: number) => Problem } {
  if (at === undefined || periods.year?.from !== 'column') {
    return {
      of: () => undefined,
      problem: () => {
        throw new Error('Rows without a column of years have no year to report.')
      },
    }
  }
  return {
    of: (row) => yearOfCell(cellText(table.rows[row][at])) ?? null,
    problem: (row) => ({
      code: 'yearMissing',
      severity: 'error',
      place: cellPlace(table, row, at),
      text: texts.noYear,
      params: { text: cellText(table.rows[row][at]) },
    }),
  }
}

/** 2024, 2024年, FY24. */
export function yearOfCell(text: string): number | undefined {
  const match = /^(?:fy\s*'?)?((?:19|20)\d{2}|\d{2}(?=年|财年|$))\s*(?:财年|年度?)?$/i.exec(text.normalize('NFKC').trim())
  if (match === null || (match[1].length === 2 && /^\d{2}$/.test(text.trim()))) return undefined
  return match[1].length === 2 ? 2000 + Number(match[1]) : Number(match[1])
}
