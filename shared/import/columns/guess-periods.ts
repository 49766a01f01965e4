// Finds the columns that hold the amounts of periods, and decides whether the table has periods across.

import { dateForm, plainDate } from '../date-forms'
import type { DateOrder } from '../dates'
import { dateReader } from '../dates'
import { ymdFromSerial } from '../../calendar/day-serial'
import type { PeriodHead } from '../periods/period-head'
import { periodHead } from '../periods/period-head'
import { periodText } from '../periods/period'
import type { RawTable } from '../tables'
import type { Column } from './column'
import type { HeadMeaning } from './head-meanings'
import { LIKELY } from './head-meanings'

/** Months headed by bare numbers are believed from so many in a row. */
const BARE_MONTHS = 6

/**
 * Gives periods their role where the table has one row a person and periods across.
 * Of several measures (1月 目标, 1月 实际) the amounts are taken; plans and numbers of pieces only where there are no amounts.
 * Sums since the year began keep their period and measure without a role, so that it can be told where nothing stands beside them.
 * @returns whether it does.
 */
export function guessPeriods(table: RawTable, columns: Column[], meanings: HeadMeaning[][], order: DateOrder | undefined): boolean {
  const said = columns.filter(({ period }) => period !== undefined)
  const heads = headsOf(table, columns, meanings, order)
  const isAmount = ({ measure }: PeriodHead): boolean => measure === undefined || measure === 'amount' || measure === 'total'
  const amounts = [...heads].filter(([, head]) => isAmount(head))
  const others = (['plan', 'quantity', 'cumulative'] as const).map((measure) => [...heads].filter(([, head]) => head.measure === measure))
  const chosen = [withoutSums(amounts), ...others].find((list) => list.length > 0) ?? []
  const isWide = said.length + chosen.length > 1 || (said.length + chosen.length === 1 && !hasOwn(columns, meanings, 'value', 'date'))
  if (!isWide) {
    nameTheValue(columns, meanings, chosen)
    return false
  }
  for (const [at, { period, measure }] of others[2]) Object.assign(columns[at], { certainty: 'sure', period, measure })
  for (const [at, { period, measure, power }] of chosen) {
    Object.assign(columns[at], {
      role: `period:${periodText(period)}`,
      certainty: 'sure',
      period,
      measure,
      power: power ?? columns[at].power,
    })
  }
  return true
}

/** "1月合计" beside "1月" is the same once more. */
function withoutSums(amounts: [number, PeriodHead][]): [number, PeriodHead][] {
  const plain = new Set(amounts.flatMap(([, { period, measure }]) => (measure === 'total' ? [] : [periodText(period)])))
  return amounts.filter(([, { period, measure }]) => measure !== 'total' || !plain.has(periodText(period)))
}

/** Periods by column. */
function headsOf(table: RawTable, columns: Column[], meanings: HeadMeaning[][], order: DateOrder | undefined): Map<number, PeriodHead> {
  const heads = new Map<number, PeriodHead>()
  for (const { at, certainty } of columns) {
    // A word that we know for a column wins over a period in it: "Q1 owner" is an owner.
    if (certainty !== 'open' || meanings[at].some(({ role, rank }) => rank < LIKELY && role !== 'value' && role !== 'total')) continue
    const head = periodHead(table.heads?.[at] ?? [table.headers[at]])
    if (head !== undefined) heads.set(at, head)
  }
  for (const [at, head] of dateHeads(table, columns, order)) heads.set(at, head)
  if (heads.size === 0) for (const [at, head] of bareMonths(table, columns)) heads.set(at, head)
  return heads
}

const month = (part: number, year?: number): PeriodHead => ({
  period: { length: 1, part, isFiscal: false, ...(year === undefined ? {} : { year }) },
})

/** Heads such as 1/2/2014 are months when one order of their numbers makes all of them the first, or the last, of a month. */
function dateHeads(table: RawTable, columns: Column[], order: DateOrder | undefined): [number, PeriodHead][] {
  const dated = columns.filter(({ at, certainty }) => certainty === 'open' && dateForm(plainDate(table.headers[at]))?.kind === 'open')
  if (dated.length < 2) return []
  const texts = dated.map(({ at }) => table.headers[at])
  for (const each of order === undefined ? (['dmy', 'mdy', 'ymd'] as const) : [order]) {
    const serials = texts.map(dateReader([], { order: each }))
    if (!serials.every((serial): serial is number => typeof serial === 'number')) continue
    const days = serials.map(ymdFromSerial)
    const isFirst = days.every(({ day }) => day === 1)
    const isLast = serials.every((serial) => ymdFromSerial(serial + 1).day === 1)
    if (isFirst || isLast || order !== undefined) return dated.map(({ at }, index) => [at, month(days[index].month, days[index].year)])
  }
  return []
}

/** Heads 1, 2, 3 … side by side; those that go on to 13 are days, or anything else. */
function bareMonths(table: RawTable, columns: Column[]): [number, PeriodHead][] {
  const found: [number, PeriodHead][] = []
  for (const { at, certainty } of columns) {
    const number = certainty === 'open' && /^(?:0?[1-9]|1[0-2])$/.test(table.headers[at]) ? Number(table.headers[at]) : undefined
    if (number !== undefined && (found.length === 0 || found[found.length - 1][1].period.part === number - 1))
      found.push([at, month(number)])
  }
  const goesOn = columns.some(({ at }) => /^(?:1[3-9]|[23]\d)$/.test(table.headers[at]))
  return found.length >= BARE_MONTHS && !goesOn ? found : []
}

const hasOwn = (columns: Column[], meanings: HeadMeaning[][], ...roles: ('value' | 'date')[]): boolean =>
  roles.some((role) =>
    columns.some(({ at, role: given }) => given === role || meanings[at].some((meaning) => meaning.role === role && meaning.rank < LIKELY)),
  )

/** "2013年业绩" in a table with dates is the column of the amounts. */
function nameTheValue(columns: Column[], meanings: HeadMeaning[][], chosen: [number, PeriodHead][]): void {
  const [only] = chosen
  if (chosen.length !== 1 || only[1].measure !== 'amount' || hasOwn(columns, meanings, 'value')) return
  Object.assign(columns[only[0]], { role: 'value', certainty: 'likely', power: only[1].power ?? columns[only[0]].power })
}
