// From two raw tables, or one that is both, to a team and its sales, with everything that was taken for granted on the way.

import type { Locale } from '../i18n/messages'
import { cellText } from './cell-text'
import { columnWith } from './columns/column'
import { headerWord, HISTORY_COLUMNS } from './headers'
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
import { readTeam } from './read-team'
import { readWideHistory } from './read-wide-history'
import type { TableReading, TablesReading } from './reading/table-reading'
import type { KnownReadings } from './reading/remembered'
import type { FoundPeriods } from './reading-notes'
import { readingNotes, teamNotes, yearProblem } from './reading-notes'
import type { RawTable, SalesColumns, TeamRow } from './tables'
import type { ReadingNote, UnderstoodTable } from './understood-table'
import { atOnce } from './slices'
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

/** The team; a table of sales alone gives one of two levels, or of as many as it has columns for. */
export function readTeamTable(table: RawTable, request: TablesRequest): ReadTeam {
  const { reading: said, remembered, plan, locale, isShared } = request
  const reading = remembered?.of(table, 'team', said.team) ?? said.team ?? {}
  const roles = remembered?.rolesOf('team')
  const understood = atOnce(understandSteps(table, 'team', { reading, remembered: roles, plan, money: request.money, isShared }))
  const options = { dates: reading.dates, decimal: reading.decimal, money: understood.money }
  const isTree = understood.shape.people === 'rows' && !(isShared && columnWith(understood.columns, 'parent') === undefined)
  const { rows, problems } = isTree ? readTeam(understood.table, { ...options, locale }) : teamOfLevels(understood, { ...options, locale })
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
 * The sales, in steps between which the caller may rest.
 * @param team found before, for telling owners by their cells; empty where it could not be read.
 */
export function* historySteps(table: RawTable, team: readonly TeamRow[], request: TablesRequest): Generator<void, ReadSales> {
  const { reading: said, remembered, plan, locale } = request
  const reading = remembered?.of(table, 'history', said.history) ?? said.history ?? {}
  const known = knownIds(team)
  const isPerson =
    team.length === 0 ? undefined : (text: string): boolean => known.idOf(text) !== undefined || known.sharing(text).length > 0
  const roles = remembered?.rolesOf('history')
  const understood = yield* understandSteps(table, 'history', { reading, remembered: roles, plan, money: request.money, isPerson })
  yield
  const daysOf = sellingDaysOfMonths(locale)
  const read =
    understood.periods === undefined
      ? yield* readLong(understood, reading, request, daysOf)
      : readWide(understood, understood.periods, request, daysOf)
  yield
  const metric = metricFor(understood, request.metric)
  return {
    understood,
    sales: yield* placeOwners({ ...read.sales, metrics: read.sales.metrics.map(metric) }, understood, team),
    problems: [...understood.problems, ...read.problems, ...yearProblem(table, read.found)],
    notes: readingNotes(understood, read.found, plan),
    leftOutRows: leftOutRows(table, understood),
  }
}

type ReadRows = Pick<ReadSales, 'sales' | 'problems'> & { found: FoundPeriods }

function readWide(understood: UnderstoodTable, periods: TablePeriods, { metric }: TablesRequest, daysOf: DaysOfMonth): ReadRows {
  const { withoutAmount, ...read } = readWideHistory(understood, periods, { metric, daysOf })
  understood.leftOut.push(...leftOut('noAmount', withoutAmount))
  return { ...read, found: { isSpread: periods.read.some(({ period }) => period.length > 1), year: periods.year } }
}

function* readLong(
  { table, columns, money }: UnderstoodTable,
  reading: TableReading,
  request: TablesRequest,
  daysOf: DaysOfMonth,
): Generator<void, ReadRows> {
  const { plan, metric } = request
  const year = statedYear(table, reading) ?? { from: 'assumed' as const, value: plan.year - 1 }
  const dated = datedRows(table, columns, plan, year.value, daysOf)
  const read = yield* historyRowSteps(dated.table, { dates: reading.dates, decimal: reading.decimal, money, metric })
  return { ...read, found: { isSpread: dated.isSpread, ...(dated.lacksYear ? { year } : {}) } }
}

const VALUE_WORDS: ReadonlySet<string> = new Set(
  HISTORY_COLUMNS.filter(({ key }) => key === 'value').flatMap(({ key, title, synonyms }) => [key, title.en, title.zh, ...synonyms.flat()]),
)

/**
 * The metric of a row as the plan names it: another case, and other words for sales where the plan is of sales and no row is
 * called just so.
 */
function metricFor({ table, columns }: UnderstoodTable, wanted: string): (metric: string) => string {
  const at = columnWith(columns, 'metric')?.at
  if (at === undefined) return (metric) => metric
  const own = headerWord(wanted).word
  const named = new Set(table.rows.map((cells) => headerWord(cellText(cells[at])).word))
  const isAnySales = VALUE_WORDS.has(own) && !named.has(own)
  return (metric) => {
    const { word } = headerWord(metric)
    return word === own || (isAnySales && VALUE_WORDS.has(word)) ? wanted : metric
  }
}
