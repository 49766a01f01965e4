// Gives the rows of a long table their dates where the date is a month without a year, or a quarter: 年 and 月 as columns, 2014Q1.

import { firstDayOfMonth } from '../../calendar'
import type { Scalar } from '../../workbook/cell'
import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import { amountStyle } from '../cell-readers'
import { cellText, isNoData, plainText } from '../cell-text'
import type { Column } from '../columns/column'
import { columnWith } from '../columns/column'
import { dateForm, plainDate } from '../date-forms'
import { monthOfName } from '../month-names'
import { numberReader } from '../numbers'
import { yearOfCell } from '../read-wide-history'
import type { RawTable } from '../tables'
import type { Period } from './period'
import { monthsOf } from './period'
import { periodHead } from './period-head'
import type { DaysOfMonth } from './spread'
import { spreadOverMonths } from './spread'
import type { PlanYear } from './table-periods'

export interface DatedRows {
  table: RawTable
  /** True when a period longer than a month was spread. */
  isSpread: boolean
  /** True when a month or quarter had no year, and `year` was taken. */
  lacksYear: boolean
}

/**
 * Rows whose date is a period get the first day of its month; longer periods become a row a month. Other rows stay as they are.
 * In steps.
 * @param year the year of periods without one, where the table has no column of years.
 */
export function* datedRows(
  table: RawTable,
  columns: readonly Column[],
  plan: PlanYear,
  year: number,
  daysOf: DaysOfMonth,
): Steps<DatedRows> {
  const [date, value, years] = [columnWith(columns, 'date'), columnWith(columns, 'value'), columnWith(columns, 'year')]
  const result: DatedRows = { table, isSpread: false, lacksYear: false }
  if (date === undefined || value === undefined) return result
  const { mark } = yield* amountStyle(table, [value.at])
  const read = numberReader([], 0, mark)
  const known = new Map<Scalar, Period | undefined>()
  const periodAt = (cell: Scalar): Period | undefined => {
    if (!known.has(cell)) known.set(cell, periodOfCell(cell, years !== undefined))
    return known.get(cell)
  }
  const rows: Scalar[][] = []
  const rowNumbers: number[] = []
  let changed = false
  yield* eachRow(table.rows.length, (row) => {
    const cells = table.rows[row]
    const period = periodAt(cells[date.at])
    const own = period?.year ?? (years === undefined ? year : yearOfCell(cellText(cells[years.at])))
    if (period === undefined || own === undefined) {
      rows.push(cells)
      rowNumbers.push(table.rowNumbers[row])
      return
    }
    changed = true
    if (period.year === undefined && years === undefined) result.lacksYear = true
    const amount = read(cells[value.at])
    const span = monthsOf({ ...period, year: own }, plan.fiscalStart)
    const isReadable = amount !== null && !Number.isNaN(amount)
    if (span.length > 1 && isReadable) result.isSpread = true
    for (const part of isReadable ? spreadOverMonths(amount, span, daysOf) : [{ month: span.from, amount: cells[value.at] }]) {
      const copy = [...cells]
      copy[date.at] = firstDayOfMonth(part.month)
      if (span.length > 1) copy[value.at] = part.amount
      rows.push(copy)
      rowNumbers.push(table.rowNumbers[row])
    }
  })
  if (changed) result.table = { ...table, rows, rowNumbers }
  return result
}

/** A period that is no date: a quarter, or a month without its year; a bare number is a month beside a column of years. */
function periodOfCell(cell: Scalar, hasYears: boolean): Period | undefined {
  if (typeof cell === 'number' || (typeof cell === 'string' && /^\d{1,2}$/.test(cell.trim()))) {
    const month = Number(cell)
    return hasYears && Number.isInteger(month) && month >= 1 && month <= 12 ? { length: 1, part: month, isFiscal: false } : undefined
  }
  if (typeof cell !== 'string' || isNoData(plainText(cell)) || dateForm(plainDate(cell), monthOfName) !== undefined) return undefined
  const period = periodHead([cell])?.period
  // A year alone is asked for its month, as before.
  return period === undefined || period.length === 12 ? undefined : period
}
