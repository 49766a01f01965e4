// Tables with two margins: fitting against a plain sweep, rounding against linear programs.

import { controlledRounding, proportionalFit } from '../../shared/statistics'
import { oneSweep, onePass } from './floors'
import { compare, right, type Measured } from './measure'
import { chance, sumOf } from './numbers'
import type { Program, Rivals } from './rivals'

const GROUP = 'two margins'

export async function tables(rivals: Rivals | undefined): Promise<Measured[]> {
  const { table, rows, columns } = someTable(1000, 120)
  const small = someTable(150, 12)
  const fitted = proportionalFit(small.table, small.rows, small.columns)
  const rounded = controlledRounding(fitted)
  const flat = Float64Array.from(fitted.flat())
  const measured = [
    await compare({
      group: GROUP,
      what: 'proportionalFit',
      size: '1,000 × 120',
      run: () => proportionalFit(table, rows, columns),
      against: 'one plain sweep',
      floor: () => oneSweep(table, rows, columns.length),
      verdict: () => right(meets(proportionalFit(table, rows, columns), rows, columns, 1e-4), 'both margins'),
    }),
    await compare({
      group: GROUP,
      what: 'controlledRounding',
      size: '150 × 12',
      run: () => controlledRounding(fitted),
      against: 'reading it once',
      floor: () => onePass(flat),
      verdict: () => right(meets(rounded, small.rows, small.columns, 0), 'both margins'),
    }),
  ]
  if (!rivals) return measured
  const program = asProgram(fitted, small.rows, small.columns)
  for (const name of ['highs', 'yalps'] as const) {
    measured.push(
      await compare({
        group: GROUP,
        what: 'controlledRounding',
        size: '150 × 12',
        run: () => controlledRounding(fitted),
        against: name,
        floor: () => rivals[name](program),
        verdict: () => {
          const theirs = costOf(program, rivals[name](program))
          const ours = costOf(
            program,
            new Map(rounded.flatMap((row, i) => row.map((cell, j) => [`x${i}y${j}`, cell - Math.floor(fitted[i][j])] as const))),
          )
          return `${right(ours <= theirs + 1e-6, 'ours, no worse')}; ${right(theirs <= ours + 1e-6, `${name}, no worse`)}`
        },
      }),
    )
  }
  return measured
}

/** Positive cells, and integer margins that differ from its own. */
function someTable(height: number, width: number) {
  const next = chance(height)
  const table = Array.from({ length: height }, () => Float64Array.from({ length: width }, () => 1 + next() * 99))
  const rows = Float64Array.from(table, (row) => Math.round(sumOf(row) * (0.8 + 0.4 * next())))
  const columns = Float64Array.from({ length: width }, (_, j) => Math.round(sumOf(table.map((row) => row[j])) * (0.9 + 0.2 * next())))
  columns[0] += sumOf(rows) - sumOf(columns)
  return { table, rows, columns }
}

const meets = (table: number[][], rows: Float64Array, columns: Float64Array, noise: number): boolean =>
  table.every((row, i) => Math.abs(sumOf(row) - rows[i]) <= noise) &&
  columns.every((total, j) => Math.abs(sumOf(table.map((row) => row[j])) - total) <= noise)

/** Which cells to round up, at the least sum of distances: one variable a cell. */
export function asProgram(table: number[][], rows: Float64Array, columns: Float64Array): Program {
  const name = (i: number, j: number) => `x${i}y${j}`
  const costs = new Map<string, number>()
  table.forEach((row, i) => row.forEach((cell, j) => costs.set(name(i, j), 1 - 2 * (cell - Math.floor(cell)))))
  const rowSums = table.map((row, i) => ({ of: row.map((_, j) => name(i, j)), count: rows[i] - sumOf(row.map(Math.floor)) }))
  const columnSums = Array.from(columns, (total, j) => ({
    of: table.map((_, i) => name(i, j)),
    count: total - sumOf(table.map((row) => Math.floor(row[j]))),
  }))
  return { costs, sums: [...rowSums, ...columnSums] }
}

const costOf = ({ costs }: Program, values: Map<string, number>): number =>
  sumOf([...costs].map(([name, cost]) => cost * (values.get(name) ?? 0)))
