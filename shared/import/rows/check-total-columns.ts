// Checks columns that sum others, row by row.

import type { Bilingual } from '../../i18n/messages'
import type { Steps } from '../../workbook/steps'
import { eachRow, within } from '../../workbook/steps'
import { amountStyle } from '../cell-readers'
import { cellText } from '../cell-text'
import type { Column } from '../columns/column'
import { numberReader } from '../numbers'
import { cellPlace } from '../place'
import type { TablePeriods } from '../periods/table-periods'
import type { Problem } from '../problem'
import type { RawTable } from '../tables'
import { powersOf } from './check-totals'

const texts = {
  once: {
    en: '"{column}" says {stated} for {label}, but its parts sum to {sum} (difference {difference}). The parts are used.',
    zh: '{label} 的“{column}”为 {stated}，但其各部分合计为 {sum}（相差 {difference}）。按各部分计算。',
  },
  often: {
    en: '"{column}" differs from the sum of its parts in {count|row|rows}, the first for {label}: {stated}, not {sum} (difference {difference}). The parts are used.',
    zh: '“{column}”有 {count} 行与其各部分的合计不符，第一处为 {label}：{stated}，各部分合计为 {sum}（相差 {difference}）。按各部分计算。',
  },
} satisfies Record<string, Bilingual>

/** Relative noise of sums of decimals. */
const NOISE = 1e-9

interface Differing {
  row: number
  stated: number
  sum: number
}

/**
 * One warning a column; of the ways to take its parts, that in which fewest rows differ. In steps.
 * @param money what a 1 stands for where no head says.
 */
export function* checkTotalColumns(table: RawTable, { read, sums }: Pick<TablePeriods, 'read' | 'sums'>, money: number): Steps<Problem[]> {
  if (sums.length === 0) return []
  const columns = [...read, ...sums.map(({ column }) => column)]
  const { mark } = yield* amountStyle(
    table,
    columns.map(({ at }) => at),
  )
  const powers = powersOf(columns, money)
  const amounts = new Map<Column, (number | null)[]>()
  for (const [index, column] of columns.entries()) {
    const reader = numberReader([], powers[index], mark)
    const list: (number | null)[] = []
    const stretch = [index / columns.length / 2, (index + 1) / columns.length / 2] as const
    yield* within(
      ...stretch,
      eachRow(table.rows.length, (row) => list.push(reader(table.rows[row][column.at]))),
    )
    amounts.set(column, list)
  }
  const amountsAt = (column: Column): (number | null)[] => amounts.get(column) ?? []
  const problems: Problem[] = []
  for (const { column, parts } of sums) {
    let fewest: Differing[] | undefined
    for (const each of parts) {
      const differing = yield* within(0.5, 1, differingRows(amountsAt(column), each.map(amountsAt)))
      if (fewest === undefined || differing.length < fewest.length) fewest = differing
    }
    if (fewest !== undefined && fewest.length > 0) problems.push(problemOf(table, column, fewest))
  }
  return problems
}

function* differingRows(stated: readonly (number | null)[], parts: readonly (number | null)[][]): Steps<Differing[]> {
  const differing: Differing[] = []
  yield* eachRow(stated.length, (row) => {
    const amount = stated[row]
    if (amount === null || Number.isNaN(amount)) return
    const own = parts.map((part) => part[row])
    // A part that cannot be read is reported where it stands.
    if (own.some((part) => part !== null && Number.isNaN(part))) return
    const sum = own.reduce<number>((total, part) => total + (part ?? 0), 0)
    if (Math.abs(sum - amount) > NOISE * Math.max(1, Math.abs(sum), Math.abs(amount))) differing.push({ row, stated: amount, sum })
  })
  return differing
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

function problemOf(table: RawTable, column: Column, differing: readonly Differing[]): Problem {
  const [{ row, stated, sum }] = differing
  const label = table.rows[row].map(cellText).find((text) => text !== '') ?? ''
  return {
    code: 'totalColumnDiffers',
    severity: 'warning',
    place: cellPlace(table, row, column.at),
    text: differing.length === 1 ? texts.once : texts.often,
    params: {
      column: table.headers[column.at],
      label,
      count: differing.length,
      stated,
      sum: tidy(sum),
      difference: tidy(stated - sum),
    },
  }
}
