// Checks rows that sum others against their parts, and finds sums that bear no label.

import type { Bilingual } from '../../i18n/messages'
import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import { amountStyle, powerOfTen } from '../cell-readers'
import { cellText } from '../cell-text'
import type { Column } from '../columns/column'
import { columnsWith, periodColumns } from '../columns/column'
import { folded } from '../folded'
import { numberReader } from '../numbers'
import { cellPlace } from '../place'
import { simplified } from '../simplified'
import type { Problem } from '../problem'
import type { RawTable } from '../tables'
import type { RowKinds, TotalRow } from './data-rows'

const texts = {
  differs: {
    en: '"{label}" says {stated} in "{column}", but its parts sum to {sum} (difference {difference}). The parts are used; check whether a row is missing.',
    zh: '“{label}”的“{column}”为 {stated}，但其各部分合计为 {sum}（相差 {difference}）。按各部分计算；请检查是否缺行。',
  },
} satisfies Record<string, Bilingual>

/** Sums of rows, by column in the order of the amounts. */
type Sums = Float64Array

/** The rows that a sum may sum: those since the sum before, all above, all of its unit, all of the table. */
interface Candidates {
  total: TotalRow
  stated: (number | null)[]
  since: Sums
  above: Sums
}

/** Relative noise of sums of decimals. */
const NOISE = 1e-9

/** Powers of ten by which columns differ in their money, so that amounts are told as they stand where all are alike. */
export function powersOf(columns: readonly Column[], money: number): number[] {
  const powers = columns.map(({ power }) => power ?? powerOfTen(money))
  return powers.map((power) => power - Math.min(...powers))
}

/**
 * One warning for each sum whose parts, taken in any way that its label may mean, sum to something else. Rows with amounts but
 * without any label that equal the rows above them are moved from the data to the sums. In steps.
 */
export function* checkTotals(table: RawTable, columns: readonly Column[], kinds: RowKinds, money: number): Steps<Problem[]> {
  const amounts = amountColumns(columns)
  if (amounts.length === 0 || kinds.data.length === 0) return []
  const labelled = columns.filter(({ role }) => ['unit', 'owner', 'owner_name', 'name', 'id', 'date', 'product'].includes(role))
  const mayBeUnlabelled = unlabelledRows(kinds, labelled)
  if (kinds.totals.length === 0 && mayBeUnlabelled.size === 0) return []

  const { mark } = yield* amountStyle(
    table,
    amounts.map(({ at }) => at),
  )
  const powers = powersOf(amounts, money)
  const readers = powers.map((power) => numberReader([], power, mark))
  /** NaN for what cannot be read, which is told elsewhere. */
  const amountsOf = (row: number): (number | null)[] => amounts.map(({ at }, index) => readers[index](table.rows[row][at]))
  const sums = new RunningSums(amounts.length)
  const waiting: Candidates[] = []
  const unlabelled: number[] = []
  const totals = new Map(kinds.totals.map((total) => [total.row, total]))
  const cellsOf = new Map(kinds.data.map((row, index) => [row, kinds.cells[index]]))
  yield* eachRow(table.rows.length, (row) => {
    const cells = cellsOf.get(row)
    const total = totals.get(row)
    if (cells === undefined && total === undefined) return
    const stated = amountsOf(row)
    if (total !== undefined) {
      waiting.push({ total, stated: stated.map((amount) => (Number.isNaN(amount) ? null : amount)), ...sums.snapshot() })
    } else if (mayBeUnlabelled.has(row) && sums.parts > 1 && [sums.since, sums.above].some((each) => fits(stated, each))) {
      unlabelled.push(row)
      sums.restart()
    } else if (cells !== undefined)
      sums.add(
        stated,
        labelled.map(({ at }) => keyOf(cellText(cells[at]))),
        unitKeys(cells, columns),
      )
  })
  moveToTotals(kinds, unlabelled)
  return waiting.flatMap((each) => problemOf(table, amounts, each, sums))
}

const amountColumns = (columns: readonly Column[]): Column[] => {
  // Columns that sum others are checked row by row; a difference in one would be told again in each sum below it.
  const periods = periodColumns(columns)
  return periods.length > 0 ? periods : columnsWith(columns, 'value')
}

const keyOf = (text: string): string => simplified(folded(text))

const unitKeys = (cells: readonly unknown[], columns: readonly Column[]): string[] => {
  const path: string[] = []
  return columnsWith(columns, 'unit').map(({ at }) => {
    path.push(keyOf(cellText(cells[at] as string)))
    return path.join('\n')
  })
}

/** Data rows without a word in any column that names something. */
function unlabelledRows(kinds: RowKinds, labelled: readonly Column[]): ReadonlySet<number> {
  if (labelled.length === 0) return new Set()
  return new Set(kinds.data.filter((_, index) => labelled.every(({ at }) => cellText(kinds.cells[index][at]) === '')))
}

class RunningSums {
  since: Sums
  readonly above: Sums
  /** Rows since the last sum. */
  parts = 0
  private readonly named = new Map<string, Sums>()
  private readonly paths = new Map<string, Sums>()

  constructor(private readonly width: number) {
    this.since = new Float64Array(width)
    this.above = new Float64Array(width)
  }

  add(amounts: readonly (number | null)[], names: readonly string[], paths: readonly string[]): void {
    const kept = [this.since, this.above]
    for (const name of new Set(names)) kept.push(sumsIn(this.named, name, this.width))
    for (const path of new Set(paths)) kept.push(sumsIn(this.paths, path, this.width))
    amounts.forEach((amount, index) => {
      if (amount !== null) for (const each of kept) each[index] += amount
    })
    this.parts++
  }

  restart(): void {
    this.since = new Float64Array(this.width)
    this.parts = 0
  }

  snapshot(): { since: Sums; above: Sums } {
    const taken = { since: this.since, above: this.above.slice() }
    this.restart()
    return taken
  }

  /** The sums of all rows of a unit or person, by name or by path; read when every row was added. */
  ofName(name: string): Sums | undefined {
    return this.named.get(name)
  }

  ofPath(path: string): Sums | undefined {
    return this.paths.get(path)
  }
}

function sumsIn(map: Map<string, Sums>, key: string, width: number): Sums {
  let sums = map.get(key)
  if (sums === undefined) map.set(key, (sums = new Float64Array(width)))
  return sums
}

/** A sum with a part that cannot be read is unknown, NaN, and differs from nothing. */
const isSame = (a: number, b: number): boolean => Number.isNaN(b) || Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b))

/** Whether a row states just these sums, where it states any. */
const fits = (stated: readonly (number | null)[], sums: Sums): boolean =>
  stated.some((amount) => amount !== null) && stated.every((amount, index) => amount === null || isSame(amount, sums[index]))

function problemOf(table: RawTable, amounts: readonly Column[], { total, stated, since, above }: Candidates, sums: RunningSums): Problem[] {
  if (stated.every((amount) => amount === null)) return []
  const { label, path, text, row } = total
  const named = label.of === undefined ? undefined : sums.ofName(keyOf(label.of))
  const depth = path.filter((unit) => unit !== '').length
  const ofPath = depth === 0 ? undefined : sums.ofPath(path.slice(0, depth).map(keyOf).join('\n'))
  // What the label most likely means stands first, and is what a difference is told against.
  const likely = label.isGrand ? [sums.above, named, ofPath, since, above] : [named, ofPath, since, above, sums.above]
  const candidates = likely.filter((each): each is Sums => each !== undefined)
  if (candidates.some((each) => fits(stated, each))) return []
  const meant = label.isGrand || since.some((sum) => sum !== 0) || named !== undefined || ofPath !== undefined ? candidates[0] : sums.above
  const at = stated.findIndex((amount, index) => amount !== null && !isSame(amount, meant[index]))
  const amount = stated[at] ?? 0
  return [
    {
      code: 'totalDiffers',
      severity: 'warning',
      place: cellPlace(table, row, amounts[at].at),
      text: texts.differs,
      params: {
        label: text,
        column: table.headers[amounts[at].at],
        stated: amount,
        sum: tidy(meant[at]),
        difference: tidy(amount - meant[at]),
      },
    },
  ]
}

/** Without the noise of adding decimals. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

function moveToTotals(kinds: RowKinds, rows: readonly number[]): void {
  if (rows.length === 0) return
  const moved = new Set(rows)
  kinds.cells = kinds.cells.filter((_, index) => !moved.has(kinds.data[index]))
  kinds.data = kinds.data.filter((row) => !moved.has(row))
  kinds.totals.push(...rows.map((row): TotalRow => ({ row, label: { isGrand: true }, text: '', path: [] })))
}
