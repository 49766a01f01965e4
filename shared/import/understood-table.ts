// A table whose columns and rows are understood: roles given, sums checked and left out, levels filled, money and years known.

import type { Bilingual, Params } from '../i18n/messages'
import type { Steps } from '../workbook/steps'
import { within } from '../workbook/steps'
import { amountStyle } from './cell-readers'
import { cellText } from './cell-text'
import type { Column } from './columns/column'
import { columnWith, periodColumns } from './columns/column'
import type { GuessOptions } from './columns/guess-columns'
import { guessColumns } from './columns/guess-columns'
import { statedUnit } from './columns/money-unit'
import { hasLevels } from './columns/settle-people'
import { withoutOutline } from './levels/without-outline'
import { numberReader } from './numbers'
import type { PlanYear, TablePeriods } from './periods/table-periods'
import { tablePeriods } from './periods/table-periods'
import { cellPlace, headerPlace } from './place'
import type { Problem } from './problem'
import type { LeftOut, TableShape } from './reading/inspection'
import type { ColumnRole, TableKind, TableReading } from './reading/table-reading'
import { checkTotalColumns } from './rows/check-total-columns'
import { checkTotals } from './rows/check-totals'
import type { RowKinds } from './rows/data-rows'
import { dataRows } from './rows/data-rows'
import type { RawTable } from './tables'

/** Something that was taken for granted while reading, which the reader of a plan should know. */
export interface ReadingNote {
  code: string
  text: Bilingual
  params: Params
}

export interface UnderstandOptions extends GuessOptions {
  plan: PlanYear
  /** What a 1 in the table stands for where the table itself says nothing; 1 by default. */
  money?: number
}

export interface UnderstoodTable {
  kind: TableKind
  /** Data rows only, levels filled; its keys are the roles. */
  table: RawTable
  columns: Column[]
  shape: TableShape
  /** Undefined where amounts stand in rows. */
  periods?: TablePeriods
  /** What a 1 stands for where no head says. */
  money: number
  /** True where the table itself states its money in a line above it. */
  statesMoney: boolean
  leftOut: LeftOut[]
  problems: Problem[]
}

const texts = {
  guessed: {
    en: 'No column is called "{role}"; "{column}" was taken for it by what its cells hold. If that is wrong, rename the right column to "{role}".',
    zh: '没有名为“{chinese}”的列；根据内容将“{column}”作为该列。如不正确，请将正确的列改名为“{chinese}”。',
  },
  plan: {
    en: 'The columns of periods hold targets or plans ("{column}"), and there are no others: they are taken as the sales.',
    zh: '各期间列为目标或计划（“{column}”），且没有其他列：按业绩读取。',
  },
  money: {
    en: 'The table says "{title}", but its amounts are read as you said: a 1 stands for {money}.',
    zh: '表中写有“{title}”，但按您的设定读取：1 代表 {money}。',
  },
  decimal: {
    en: '"{text}" may be a thousand or a fraction; nothing in the table tells. It was read as {amount}.',
    zh: '“{text}”可能是千位分隔，也可能是小数；表中没有其他依据。按 {amount} 读取。',
  },
  cumulative: {
    en: 'The column "{column}" holds several months together, and no column holds its last month alone. Give each month, or each quarter, a column of its own.',
    zh: '“{column}”列是几个月的累计数，且没有单月的列。请改为每月（或每季度）各一列。',
  },
  doubled: {
    en: 'The columns "{first}" and "{second}" hold the same period. Remove one, or name the year in both.',
    zh: '“{first}”与“{second}”两列是同一期间。请删除其中一列，或在列名中写明年份。',
  },
} satisfies Record<string, Bilingual>

/** In steps. Our own input sheets need no guess: their columns are keyed, and every row in them is data. */
export function* understandSteps(found: RawTable, kind: TableKind, options: UnderstandOptions): Steps<UnderstoodTable> {
  const reading = options.reading ?? {}
  if (found.keys !== undefined) {
    return {
      kind,
      table: found,
      columns: [],
      shape: { amounts: 'rows', people: 'rows' },
      money: reading.money ?? options.money ?? 1,
      statesMoney: false,
      leftOut: [],
      problems: [],
    }
  }
  const { table, columns, unitRows, problems: outlined } = withoutOutline(found, guessColumns(found, kind, options), kind)
  const money = moneyOf(table, reading, options.money)
  const kinds = yield* within(0, 0.4, dataRows(table, columns))
  const problems = [...outlined, ...(yield* within(0.4, 0.6, checkTotals(table, columns, kinds, money.value)))]
  const data: RawTable = {
    ...table,
    rows: kinds.cells,
    rowNumbers: kinds.data.map((row) => table.rowNumbers[row]),
    keys: columns.map(({ role }) => role),
    powers: columns.map(({ power }) => power),
    merges: undefined,
  }
  const isWide = periodColumns(columns).length > 0
  const periods = isWide ? tablePeriods(table, columns, reading, options.plan) : undefined
  if (periods !== undefined) {
    const differing = yield* within(0.6, 0.8, checkTotalColumns(data, periods, money.value))
    problems.push(...differing, ...checkPeriods(table, columns, periods))
  }
  problems.push(...checkGuesses(table, columns), ...(yield* within(0.8, 1, checkDecimal(data, columns, reading))))
  if (money.problem !== undefined) problems.push(money.problem)
  return {
    kind,
    table: data,
    columns,
    shape: { amounts: periods === undefined ? 'rows' : amountsShape(periods), people: hasLevels(columns, kind) ? 'levels' : 'rows' },
    periods,
    money: money.value,
    statesMoney: money.isStated,
    leftOut: [...leftOutOf(table, kinds), ...leftOut('unit', unitRows)],
    problems,
  }
}

/** Amounts of which nothing tells whether their mark is decimal. */
function* checkDecimal(table: RawTable, columns: readonly Column[], reading: TableReading): Steps<Problem[]> {
  const amounts = columns.filter(({ role }) => role.startsWith('period:') || AMOUNTS.includes(role)).map(({ at }) => at)
  const { open, mark } = yield* amountStyle(table, amounts)
  if (open === undefined || reading.decimal !== undefined) return []
  const [at] = amounts.filter((column) => table.rows.some((cells) => cells[column] === open || cellText(cells[column]) === open))
  const row = table.rows.findIndex((cells) => cellText(cells[at]) === open)
  const params = { text: open, mark, amount: numberReader([], 0, mark)(open) ?? 0 }
  return [{ code: 'decimalOpen', severity: 'warning', place: cellPlace(table, row, at), text: texts.decimal, params }]
}

const AMOUNTS: readonly ColumnRole[] = ['value', 'potential', 'floor', 'cap', 'lock']

const LENGTHS = { 1: 'months', 3: 'quarters', 6: 'halves', 12: 'years' } as const

function amountsShape({ read }: TablePeriods): TableShape['amounts'] {
  const lengths = new Set(read.map(({ period }) => period.length))
  return lengths.size === 1 ? LENGTHS[[...lengths][0]] : 'mixed'
}

function checkPeriods(table: RawTable, columns: readonly Column[], { read, doubled }: TablePeriods): Problem[] {
  const problems = doubled.map(([first, second]): Problem => ({
    code: 'periodDoubled',
    severity: 'error',
    place: headerPlace(table, second.at),
    text: texts.doubled,
    params: { first: table.headers[first.at], second: table.headers[second.at] },
  }))
  const covers = (each: Column, { period }: Column): boolean =>
    each.measure !== 'cumulative' && each.period?.part === period?.part && each.period?.length === period?.length
  const sum = columns.find((column) => isRunningSum(column) && !read.some((each) => covers(each, column)))
  if (sum !== undefined) {
    const params = { column: table.headers[sum.at] }
    problems.push({ code: 'cumulative', severity: 'error', place: headerPlace(table, sum.at), text: texts.cumulative, params })
  }
  const plan = read.find(({ measure }) => measure === 'plan')
  if (plan !== undefined) {
    const params = { column: table.headers[plan.at] }
    problems.push({ code: 'planRead', severity: 'warning', place: headerPlace(table, plan.at), text: texts.plan, params })
  }
  return problems
}

const isRunningSum = ({ measure, period, certainty }: Column): boolean =>
  measure === 'cumulative' && period !== undefined && period.length < 12 && certainty !== 'answered' && certainty !== 'remembered'

const ROLE_NAMES = { date: '日期', owner: '负责人', value: '金额', name: '名称' } as const

/** Columns that were taken by their cells or place alone. */
function checkGuesses(table: RawTable, columns: readonly Column[]): Problem[] {
  return (['date', 'owner', 'value', 'name'] as const).flatMap((role): Problem[] => {
    const column = columnWith(columns, role)
    if (column === undefined || column.certainty !== 'likely') return []
    const params = { role, chinese: ROLE_NAMES[role], column: table.headers[column.at] }
    return [{ code: 'columnGuessed', severity: 'warning', place: headerPlace(table, column.at), text: texts.guessed, params }]
  })
}

function moneyOf(table: RawTable, reading: TableReading, otherwise = 1): { value: number; isStated: boolean; problem?: Problem } {
  const title = (table.titles ?? []).find(({ text }) => statedUnit(text) !== undefined)
  const stated = title === undefined ? undefined : 10 ** (statedUnit(title.text) as number)
  const value = reading.money ?? stated ?? otherwise
  if (title === undefined || stated === value) return { value, isStated: title !== undefined }
  const place = { ...table.source, row: title.row }
  const params = { title: title.text, money: value }
  return { value, isStated: false, problem: { code: 'moneyDiffers', severity: 'warning', place, text: texts.money, params } }
}

const reasons = {
  title: { en: 'Rows above the column names', zh: '列名上方的行' },
  subtotal: { en: 'Rows that sum others', zh: '小计、合计行' },
  figure: { en: 'Rows of plans, rates or averages', zh: '计划、比率、平均等行' },
  unit: { en: 'Rows that name a unit', zh: '单位名称行' },
  note: { en: 'Notes', zh: '备注行' },
  repeatedHeader: { en: 'Column names that come again', zh: '重复的列名行' },
  noAmount: { en: 'Rows without an amount', zh: '没有金额的行' },
} satisfies Record<LeftOut['reason'], Bilingual>

/** Row numbers that are named of each kind. */
const NAMED = 20

export function leftOut(reason: LeftOut['reason'], rows: readonly number[]): LeftOut[] {
  if (rows.length === 0) return []
  return [{ reason, text: reasons[reason], params: {}, count: rows.length, rows: rows.slice(0, NAMED) }]
}

function leftOutOf(table: RawTable, { totals, figures, notes, repeatedHeads }: RowKinds): LeftOut[] {
  const numbers = (rows: readonly number[]): number[] => rows.map((row) => table.rowNumbers[row]).sort((a, b) => a - b)
  return [
    ...leftOut(
      'title',
      (table.titles ?? []).map(({ row }) => row),
    ),
    ...leftOut('subtotal', numbers(totals.map(({ row }) => row))),
    ...leftOut('figure', numbers(figures)),
    ...leftOut('note', numbers(notes)),
    ...leftOut('repeatedHeader', numbers(repeatedHeads)),
  ]
}
