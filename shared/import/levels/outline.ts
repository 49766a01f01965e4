// Finds units that stand on rows of their own above their people: indented, alone on their row, or with the sums of those below.

import { amountStyle } from '../cell-readers'
import { cellText, isBlank } from '../cell-text'
import { numberReader } from '../numbers'
import { periodHead } from '../periods/period-head'
import { totalLabel } from '../rows/total-words'
import type { RawTable } from '../tables'
import { atOnce } from '../../workbook/steps'

/** One row of a table as a part of its outline. */
export interface OutlineRow {
  /** Index in the table's rows. */
  row: number
  /** The units it stands under, from the highest. */
  path: string[]
  /** Whether it is itself a unit with rows below. */
  isUnit: boolean
}

interface Line {
  row: number
  text: string
  indent: number
  /** By column of the periods; null where there is none. */
  amounts: (number | null)[]
}

interface Node {
  line: Line
  below: Node[]
}

/** Larger tables are no outlines that people make, and would take long to try. */
const MOST = 3000

/**
 * The outline of a table with periods across whose people stand in the column `person`; undefined where its rows are a plain list,
 * or nothing makes their order certain. Rows that are sums of all stand in no outline.
 */
export function outlineOf(table: RawTable, person: number): OutlineRow[] | undefined {
  if (table.rows.length > MOST || table.rows.length < 2) return undefined
  const lines = linesOf(table, person)
  if (lines === undefined) return undefined
  const [parts, totals] = [lines.filter(({ text }) => !isTotal(text)), lines.filter(({ text }) => isTotal(text))]
  const nodes = byIndent(parts) ?? byLoneRows(parts) ?? bySums(parts, totals)
  return nodes?.flatMap((node) => rowsOf(node, []))
}

const isTotal = (text: string): boolean => totalLabel(text, () => false) !== undefined

/** The rows with a text among the people, and their amounts; undefined where no column is a period. */
function linesOf(table: RawTable, person: number): Line[] | undefined {
  const periods = table.headers.flatMap((header, at) => {
    const measure = at === person ? undefined : periodHead(table.heads?.[at] ?? [header])
    return measure === undefined || measure.measure === 'ratio' ? [] : [at]
  })
  if (periods.length === 0) return undefined
  const read = numberReader([], 0, atOnce(amountStyle(table, periods)).mark)
  return table.rows.flatMap((cells, row): Line[] => {
    const text = cellText(cells[person])
    if (text === '') return []
    const amounts = periods.map((at) => (isBlank(cells[at]) ? null : read(cells[at])))
    return [{ row, text, indent: /^[\s\u3000]*/.exec(String(cells[person]))?.[0].length ?? 0, amounts }]
  })
}

const rowsOf = ({ line, below }: Node, path: string[]): OutlineRow[] => [
  { row: line.row, path, isUnit: below.length > 0 },
  ...below.flatMap((node) => rowsOf(node, [...path, line.text])),
]

/** Rows that are written further to the right stand below the one before them that is not. */
function byIndent(lines: readonly Line[]): Node[] | undefined {
  if (lines.length < 2 || lines[0].indent !== 0 || lines.every(({ indent }) => indent === 0)) return undefined
  const top: Node[] = []
  const above: Node[] = []
  for (const line of lines) {
    while (above.length > 0 && above[above.length - 1].line.indent >= line.indent) above.pop()
    const node = { line, below: [] }
    ;(above.at(-1)?.below ?? top).push(node)
    above.push(node)
  }
  return top
}

/** Units have no amount in any column, not even a dash; one level, of at least two units, and people below each of them. */
function byLoneRows(lines: readonly Line[]): Node[] | undefined {
  const isLone = ({ amounts }: Line): boolean => amounts.every((amount) => amount === null)
  const top: Node[] = []
  let before = false
  for (const line of lines) {
    const isUnit = isLone(line)
    if ((isUnit && before) || (!isUnit && top.length === 0)) return undefined
    if (isUnit) top.push({ line, below: [] })
    else top[top.length - 1].below.push({ line, below: [] })
    before = isUnit
  }
  return top.length < 2 || before ? undefined : top
}

/**
 * A row that is the sum of those below it, in every column, is their unit; certain only where the sum of the whole table counts
 * the units and not their parts too, or, without such a sum, all rows find their place so. Equal amounts make no unit.
 */
function bySums(lines: readonly Line[], totals: readonly Line[]): Node[] | undefined {
  const known = new Map<number, { node: Node; next: number }>()
  const nodeAt = (at: number): { node: Node; next: number } => {
    const found = known.get(at) ?? take(at)
    known.set(at, found)
    return found
  }
  const take = (at: number): { node: Node; next: number } => {
    const line = lines[at]
    const left = line.amounts.map((amount) => amount ?? 0)
    const below: Node[] = []
    for (let next = at + 1; next < lines.length && line.amounts.some((amount) => amount !== null && amount !== 0);) {
      const child = nodeAt(next)
      below.push(child.node)
      child.node.line.amounts.forEach((amount, column) => (left[column] -= amount ?? 0))
      next = child.next
      if (left.every(isNothing)) return { node: { line, below }, next }
      // What only grows cannot come back: amounts below zero are returns, and rare.
      if (left.some((rest, column) => rest < 0 && !isNothing(rest) && (line.amounts[column] ?? 0) >= 0)) break
    }
    return { node: { line, below: [] }, next: at + 1 }
  }
  // From the end, so that no long list is taken apart level in level.
  for (let at = lines.length - 1; at >= 0; at--) nodeAt(at)
  const top: Node[] = []
  for (let at = 0; at < lines.length;) {
    const { node, next } = nodeAt(at)
    top.push(node)
    at = next
  }
  const units = top.filter(({ below }) => below.length > 0)
  if (!units.some(({ below }) => below.length > 1)) return undefined
  if (totals.length > 0) return totals.some((total) => isSum(total, top)) ? top : undefined
  // One person may by chance have sold what the next two did together.
  return units.length === top.length && (units.length > 1 || units[0].below.length > 2) ? top : undefined
}

const isNothing = (amount: number): boolean => Math.abs(amount) < 1e-6

const isSum = ({ amounts }: Line, nodes: readonly Node[]): boolean =>
  amounts.some((amount) => amount !== null) &&
  amounts.every(
    (amount, column) => amount === null || isNothing(amount - nodes.reduce((sum, { line }) => sum + (line.amounts[column] ?? 0), 0)),
  )
