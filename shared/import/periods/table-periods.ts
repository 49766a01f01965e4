// The periods of a wide table in time: their years, which columns sum others, and what is asked where no head names a year.

import type { Column } from '../columns/column'
import { columnsWith, columnWith, periodColumns } from '../columns/column'
import type { TableReading } from '../reading/table-reading'
import type { RawTable } from '../tables'
import type { MonthSpan, Period } from './period'
import { monthsOf } from './period'
import { yearInText } from './period-head'

/** The plan that a history is read for. */
export interface PlanYear {
  year: number
  /** First month of the fiscal year, 1 to 12. */
  fiscalStart: number
}

type PeriodColumn = Column & { period: Period }

export interface TablePeriods {
  /** Columns whose amounts are read. */
  read: PeriodColumn[]
  /** Columns that sum others, each with the columns it may sum. */
  sums: { column: Column; parts: PeriodColumn[][] }[]
  /** Columns that hold the same period as another. */
  doubled: [PeriodColumn, PeriodColumn][]
  /** Months of a column, in a row whose own year is given where the table has a column of years. */
  monthsOf(column: PeriodColumn, rowYear: number | undefined): MonthSpan | undefined
  /** Where the year of heads without one comes from; undefined where every head has its own. */
  year?: { from: 'column' | 'answered' | 'title' | 'sheet' | 'assumed'; value?: number }
}

/** A year of any table, for comparing columns whose own year is not known yet. */
const SOME_YEAR = 2000

export function tablePeriods(table: RawTable, columns: readonly Column[], reading: TableReading, plan: PlanYear): TablePeriods {
  const periods = periodColumns(columns)
  const later = yearsLater(periods)
  const year = periods.some(({ period }) => period.year === undefined)
    ? yearOf(table, columns, reading, () => newestYear(periods, later, plan))
    : undefined
  const span = (column: PeriodColumn, rowYear: number | undefined): MonthSpan | undefined => {
    const own = column.period.year ?? (year?.from === 'column' ? rowYear : year?.value)
    return own === undefined ? undefined : monthsOf({ ...column.period, year: own + (later.get(column) ?? 0) }, plan.fiscalStart)
  }
  const spans = new Map(periods.map((column) => [column, span(column, SOME_YEAR) as MonthSpan]))
  const isSum = (column: PeriodColumn): boolean => partsOf(column, periods, spans).length > 0
  const read = periods.filter((column) => !isSum(column))
  const sums = [
    ...periods.filter(isSum).map((column) => ({ column: column as Column, parts: [partsOf(column, read, spans)] })),
    ...columnsWith(columns, 'total').map((column) => ({ column, parts: partsOfTotal(column, columns, read) })),
  ]
  return { read, sums, doubled: doubledOf(read, spans), monthsOf: span, ...(year === undefined ? {} : { year }) }
}

/** Shorter periods that lie within a longer one. */
function partsOf(column: PeriodColumn, periods: readonly PeriodColumn[], spans: ReadonlyMap<PeriodColumn, MonthSpan>): PeriodColumn[] {
  const own = spans.get(column) as MonthSpan
  return periods.filter((each) => {
    const { from, length } = spans.get(each) as MonthSpan
    return length < own.length && from >= own.from && from + length <= own.from + own.length
  })
}

/** What a column called a total may sum: the periods since the last such column, or all of them. */
function partsOfTotal(total: Column, columns: readonly Column[], read: readonly PeriodColumn[]): PeriodColumn[][] {
  const before = columnsWith(columns, 'total').filter(({ at }) => at < total.at)
  const from = before.length > 0 ? before[before.length - 1].at : -1
  return [read.filter(({ at }) => at > from && at < total.at), [...read]].filter((parts) => parts.length > 0)
}

function doubledOf(read: readonly PeriodColumn[], spans: ReadonlyMap<PeriodColumn, MonthSpan>): [PeriodColumn, PeriodColumn][] {
  const seen = new Map<string, PeriodColumn>()
  return read.flatMap((column): [PeriodColumn, PeriodColumn][] => {
    const { from, length } = spans.get(column) as MonthSpan
    const first = seen.get(`${from}/${length}`)
    seen.set(`${from}/${length}`, first ?? column)
    return first === undefined ? [] : [[first, column]]
  })
}

/** 1 for months without a year that stand behind the turn of one: April … December, January … March. */
function yearsLater(periods: readonly PeriodColumn[]): ReadonlyMap<PeriodColumn, number> {
  const months = periods.filter(({ period }) => period.year === undefined && period.length === 1 && !period.isFiscal)
  const turns = months.flatMap(({ period }, index) => (index > 0 && period.part < months[index - 1].period.part ? [index] : []))
  // Two turns, or a month that comes again, are no fiscal year.
  if (turns.length !== 1 || new Set(months.map(({ period }) => period.part)).size !== months.length) return new Map()
  return new Map(months.map((column, index) => [column, index >= turns[0] ? 1 : 0]))
}

function yearOf(table: RawTable, columns: readonly Column[], reading: TableReading, newest: () => number): TablePeriods['year'] {
  if (reading.year === undefined && columnWith(columns, 'year') !== undefined) return { from: 'column' }
  return statedYear(table, reading) ?? { from: 'assumed', value: newest() }
}

/** The year of a table whose heads and rows name none: what the person answered, what the title says, what the sheet is called. */
export function statedYear(table: RawTable, reading: TableReading): { from: 'answered' | 'title' | 'sheet'; value: number } | undefined {
  if (reading.year !== undefined) return { from: 'answered', value: reading.year }
  const titles = new Set((table.titles ?? []).flatMap(({ text }) => yearInText(text) ?? []))
  if (titles.size === 1) return { from: 'title', value: [...titles][0] }
  const sheet = table.source.sheet === undefined ? undefined : yearInText(table.source.sheet)
  return sheet === undefined ? undefined : { from: 'sheet', value: sheet }
}

/** The last year in which all the periods end before the plan begins. */
function newestYear(periods: readonly PeriodColumn[], later: ReadonlyMap<PeriodColumn, number>, plan: PlanYear): number {
  const start = plan.year * 12 + plan.fiscalStart - 1
  const end = (year: number): number =>
    Math.max(
      ...periods
        .filter(({ period }) => period.year === undefined)
        .map((column) => {
          const { from, length } = monthsOf({ ...column.period, year: year + (later.get(column) ?? 0) }, plan.fiscalStart)
          return from + length
        }),
    )
  let year = plan.year
  while (end(year) > start) year--
  return year
}
