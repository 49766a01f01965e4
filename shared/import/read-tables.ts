// From two raw tables, or one that is both, to a team and its sales, with everything that was taken for granted on the way.

import type { Locale } from '../i18n/messages'
import type { Steps } from '../workbook/steps'
import { eachRow, within } from '../workbook/steps'
import { cellText } from './cell-text'
import { columnWith } from './columns/column'
import { headerWord } from './header-word'
import { HISTORY_COLUMNS } from './headers'
import { knownIds } from './known-ids'
import { placeOwners } from './levels/place-owners'
import { teamOfLevels } from './levels/team-of-levels'
import { datedRows } from './periods/dated-rows'
import type { DaysOfMonth } from './periods/spread'
import { sellingDaysOfMonths } from './periods/spread'
import type { PlanYear, TablePeriods } from './periods/table-periods'
import { statedYear } from './periods/table-periods'
import type { Problem } from './problem'
import { historyRowSteps } from './read-history'
import { teamRowSteps } from './read-team'
import { wideHistorySteps } from './read-wide-history'
import type { TableReading, TablesReading } from './reading/table-reading'
import type { KnownReadings } from './reading/remembered'
import type { FoundPeriods } from './reading-notes'
import { readingNotes, teamNotes, yearProblem } from './reading-notes'
import type { RawTable, SalesColumns, TeamRow } from './tables'
import type { ReadingNote, UnderstoodTable } from './understood-table'
import { leftOut, understandSteps } from './understood-table'

export interface TablesRequest {
  /** True when one table is both. */
  isShared: boolean
  reading: TablesReading
  /** What a person answered at an earlier build for tables with the same heads. */
  remembered?: KnownReadings
  plan: PlanYear
  metric: string
  locale: Locale
  /** What a 1 in the tables stands for where they say nothing themselves. */
  money: number
}

export interface ReadTeam {
  understood: UnderstoodTable
  rows: TeamRow[]
  problems: Problem[]
  notes: ReadingNote[]
  /** Whether every row of the table was read. */
  isWhole: boolean
  /** Numbers of the rows that are not data. */
  leftOutRows: number[]
}

export interface ReadSales {
  understood: UnderstoodTable
  /** Owners as ids where units or names make them certain, else as typed. */
  sales: SalesColumns
  problems: Problem[]
  notes: ReadingNote[]
  leftOutRows: number[]
}

/** The team, in steps; a table of sales alone gives one of two levels, or of as many as it has columns for. */
export function* teamSteps(table: RawTable, request: TablesRequest): Steps<ReadTeam> {
  const { reading: said, remembered, plan, locale, isShared } = request
  const reading = remembered?.of(table, 'team', said.team) ?? said.team ?? {}
  const roles = remembered?.rolesOf('team')
  const asked = { reading, remembered: roles, plan, money: request.money, isShared }
  const understood = yield* within(0, 0.5, understandSteps(table, 'team', asked))
  const options = { dates: reading.dates, decimal: reading.decimal, money: understood.money }
  const isTree = understood.shape.people === 'rows' && !(isShared && columnWith(understood.columns, 'parent') === undefined)
  const { rows, problems } = yield* within(
    0.5,
    1,
    isTree ? teamRowSteps(understood.table, { ...options, locale }) : teamOfLevels(understood, { ...options, locale }),
  )
  return {
    understood,
    rows,
    problems: [...understood.problems, ...problems],
    notes: isTree ? [] : teamNotes(understood, isShared),
    isWhole: !isTree || rows.length === understood.table.rows.length,
    leftOutRows: leftOutRows(table, understood),
  }
}

/** Row numbers of the table that its understanding has left out. */
function leftOutRows(table: RawTable, understood: UnderstoodTable): number[] {
  const read = new Set(understood.table.rowNumbers)
  return table.rowNumbers.filter((row) => !read.has(row))
}

/**
 * The sales, in steps.
 * @param team found before, for telling owners by their cells; empty where it could not be read.
 */
export function* historySteps(table: RawTable, team: readonly TeamRow[], request: TablesRequest): Steps<ReadSales> {
  const { reading: said, remembered, plan, locale } = request
  const reading = remembered?.of(table, 'history', said.history) ?? said.history ?? {}
  const known = knownIds(team)
  const isPerson =
    team.length === 0 ? undefined : (text: string): boolean => known.idOf(text) !== undefined || known.sharing(text).length > 0
  const roles = remembered?.rolesOf('history')
  const asked = { reading, remembered: roles, plan, money: request.money, isPerson }
  const understood = yield* within(0, 0.4, understandSteps(table, 'history', asked))
  const daysOf = sellingDaysOfMonths(locale)
  const reads =
    understood.periods === undefined
      ? readLong(understood, reading, request, daysOf)
      : readWide(understood, understood.periods, request, daysOf)
  const read = yield* within(0.4, 0.9, reads)
  const metrics = yield* within(0.9, 0.95, metricsOf(read.sales.metrics, understood, request.metric))
  return {
    understood,
    sales: yield* within(0.95, 1, placeOwners({ ...read.sales, metrics }, understood, team)),
    problems: [...understood.problems, ...read.problems, ...yearProblem(table, read.found)],
    notes: readingNotes(understood, read.found, plan),
    leftOutRows: leftOutRows(table, understood),
  }
}

type ReadRows = Pick<ReadSales, 'sales' | 'problems'> & { found: FoundPeriods }

function* readWide(understood: UnderstoodTable, periods: TablePeriods, { metric }: TablesRequest, daysOf: DaysOfMonth): Steps<ReadRows> {
  const { withoutAmount, ...read } = yield* wideHistorySteps(understood, periods, { metric, daysOf })
  understood.leftOut.push(...leftOut('noAmount', withoutAmount))
  return { ...read, found: { isSpread: periods.read.some(({ period }) => period.length > 1), year: periods.year } }
}

function* readLong(
  { table, columns, money }: UnderstoodTable,
  reading: TableReading,
  request: TablesRequest,
  daysOf: DaysOfMonth,
): Steps<ReadRows> {
  const { plan, metric } = request
  const year = statedYear(table, reading) ?? { from: 'assumed' as const, value: plan.year - 1 }
  const dated = yield* within(0, 0.2, datedRows(table, columns, plan, year.value, daysOf))
  const options = { dates: reading.dates, decimal: reading.decimal, money, metric }
  const read = yield* within(0.2, 1, historyRowSteps(dated.table, options))
  return { ...read, found: { isSpread: dated.isSpread, ...(dated.lacksYear ? { year } : {}) } }
}

const VALUE_WORDS: ReadonlySet<string> = new Set(
  HISTORY_COLUMNS.filter(({ key }) => key === 'value').flatMap(({ key, title, synonyms }) => [key, title.en, title.zh, ...synonyms.flat()]),
)

/**
 * The metrics of rows as the plan names them: in another case, and by other words for sales where the plan is of sales and no
 * row is called just so.
 */
function* metricsOf(metrics: string[], { table, columns }: UnderstoodTable, wanted: string): Steps<string[]> {
  const at = columnWith(columns, 'metric')?.at
  if (at === undefined) return metrics
  const words = new Map<string, string>()
  const wordOf = (text: string): string => {
    let word = words.get(text)
    if (word === undefined) words.set(text, (word = headerWord(text).word))
    return word
  }
  const own = headerWord(wanted).word
  let isNamed = false
  yield* within(
    0,
    0.5,
    eachRow(table.rows.length, (row) => (isNamed ||= wordOf(cellText(table.rows[row][at])) === own)),
  )
  const isAnySales = VALUE_WORDS.has(own) && !isNamed
  const named: string[] = []
  const name = (metric: string): string => {
    const word = wordOf(metric)
    return word === own || (isAnySales && VALUE_WORDS.has(word)) ? wanted : metric
  }
  yield* within(
    0.5,
    1,
    eachRow(metrics.length, (index) => named.push(name(metrics[index]))),
  )
  return named
}
