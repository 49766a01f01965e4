// A whole company decomposed: 10,000 reps × 12 months × 10 products at every level, beside the sum of its parts.

import { cumulativeRounding, largestRemainder } from '../../shared/statistics'
import { MONTHS, monthSplitter } from '../../shared/setting/lines/months-by-line'
import { splitTwoWays } from '../../shared/setting/lines/two-margins'
import { oneSweep, plainBounded, plainLargestRemainder } from './floors'
import { compare, processorTime, right, type Measured } from './measure'
import { chance, someWeights, sumOf } from './numbers'
import type { Rivals } from './rivals'
import { asProgram } from './tables'

const GROUP = 'a whole company'
const PRODUCTS = 10
const CELLS = MONTHS * PRODUCTS

interface Company {
  total: number
  /** Nodes below each, level by level: company, regions, teams. */
  fanOut: number[]
  weights: Float64Array[]
  season: Float64Array
  seasons: Float64Array
  /** Rep after rep. */
  mix: Float64Array
  lines: Float64Array
}

/** Every seventh has a floor, every seventh a cap, about what an even split gives. */
const boundsOf = (amount: number, count: number): { floors: Float64Array; caps: Float64Array } => ({
  floors: Float64Array.from({ length: count }, (_, i) => (i % 7 === 0 ? (amount / count) * 0.6 : 0)),
  caps: Float64Array.from({ length: count }, (_, i) => (i % 7 === 3 ? (amount / count) * 1.6 : Infinity)),
})

/** Levels of targets, from the company to the reps, and months × products of every node on each. */
interface Decomposed {
  targets: Float64Array[]
  cells: Float64Array[]
  sweeps: { lines: number; months: number }
}

function someCompany(fanOut: number[], total: number): Company {
  const next = chance(4)
  const counts = fanOut.reduce<number[]>((list, below) => [...list, (list.at(-1) ?? 1) * below], [])
  const weights = counts.map((count, level) => someWeights(count, level + 1))
  const reps = counts[counts.length - 1]
  const season = Float64Array.from({ length: MONTHS }, () => 50 + next() * 50)
  const shares = Float64Array.from({ length: PRODUCTS }, () => 1 + next() * 9)
  const lines = Float64Array.from(largestRemainder(total, shares))
  return {
    total,
    fanOut,
    weights,
    season,
    seasons: Float64Array.from({ length: CELLS }, (_, at) => season[Math.floor(at / PRODUCTS)] * (0.5 + next())),
    mix: Float64Array.from({ length: reps * PRODUCTS }, (_, at) => shares[at % PRODUCTS] * (0.2 + next())),
    lines,
  }
}

/** Every level, exact: targets within floors and caps, months, products, months of products, and the sums up the levels. */
function decompose({ total, fanOut, weights, season, seasons, mix, lines }: Company): Decomposed {
  const targets = [Float64Array.of(total)]
  fanOut.forEach((below, level) => {
    const above = targets[level]
    const own = new Float64Array(above.length * below)
    for (let node = 0; node < above.length; node++) {
      const [from, to] = [node * below, (node + 1) * below]
      own.set(largestRemainder(above[node], weights[level].subarray(from, to), boundsOf(above[node], below)), from)
    }
    targets.push(own)
  })
  const people = targets[targets.length - 1]
  const months = new Float64Array(people.length * MONTHS)
  for (let rep = 0; rep < people.length; rep++) months.set(cumulativeRounding(season, people[rep]), rep * MONTHS)
  const byLine = splitTwoWays({ weights: mix, rowTotals: people, columnTotals: lines, unit: 1 })
  const split = monthSplitter(seasons, 1)
  const cells = new Float64Array(people.length * CELLS)
  let sweeps = 0
  for (let rep = 0; rep < people.length; rep++) {
    const year = {
      months: months.subarray(rep * MONTHS, (rep + 1) * MONTHS),
      lines: byLine.amounts.subarray(rep * PRODUCTS, (rep + 1) * PRODUCTS),
    }
    sweeps += split(year, cells, rep * CELLS)
  }
  const levels: Float64Array[] = [cells]
  for (let level = fanOut.length - 1; level >= 0; level--) levels.unshift(sumsAbove(levels[0], fanOut[level]))
  return { targets, cells: levels, sweeps: { lines: byLine.sweeps, months: sweeps / people.length } }
}

function sumsAbove(cells: Float64Array, below: number): Float64Array {
  const above = new Float64Array(cells.length / below)
  for (let node = 0, at = 0; node < above.length; node += CELLS) {
    for (let child = 0; child < below; child++) for (let cell = 0; cell < CELLS; cell++) above[node + cell] += cells[at++]
  }
  return above
}

/** Every node of every level against its target, every month of a rep, every product of the company. */
function isExact({ total, lines, fanOut }: Company, { targets, cells }: Decomposed): boolean {
  const nodes = targets.every((list, level) =>
    list.every((target, node) => sumOf(cells[level].subarray(node * CELLS, (node + 1) * CELLS)) === target),
  )
  const levels = fanOut.every((below, level) =>
    targets[level].every((target, node) => sumOf(targets[level + 1].subarray(node * below, (node + 1) * below)) === target),
  )
  const products = lines.every((line, j) => sumOf(cells[0].filter((_, at) => at % PRODUCTS === j)) === line)
  return nodes && levels && products && sumOf(lines) === total && cells.every((list) => list.every((cell) => cell >= 0))
}

export async function levels(rivals: Rivals | undefined): Promise<Measured[]> {
  const company = someCompany([10, 20, 50], 987_654_321)
  const found = decompose(company)
  const reps = found.targets[found.targets.length - 1].length
  const table = (list: Float64Array, columns: number): Float64Array[] =>
    Array.from({ length: list.length / columns }, (_, row) => list.subarray(row * columns, (row + 1) * columns))
  const people = found.targets[3]
  const { floors, caps } = boundsOf(company.total, reps)
  const [mix, all] = [table(company.mix, PRODUCTS), table(found.cells[3], CELLS)]
  const uneven = found.cells[3].map((cell, at) => cell + (at % 13) / 13)
  const parts = [
    await processorTime(() => plainBounded(company.total, company.weights[2], floors, caps)),
    found.sweeps.lines * (await processorTime(() => oneSweep(mix, people, PRODUCTS))),
    found.sweeps.months * (await processorTime(() => oneSweep(all, people, CELLS))),
    await processorTime(() => plainLargestRemainder(company.total, uneven)),
  ]
  const ms = await processorTime(() => decompose(company))
  const againstMs = sumOf(parts)
  const measured: Measured[] = [
    {
      group: GROUP,
      what: 'every level, months and products',
      size: '10,000 × 12 × 10',
      ms,
      against: `its parts: bounds, ${found.sweeps.lines} and ${found.sweeps.months.toFixed(1)} sweeps, rounding`,
      againstMs,
      ratio: ms / againstMs,
      verdict: right(reps === 10_000 && isExact(company, found), 'every node, month and product'),
    },
  ]
  return rivals ? [...measured, ...(await oneRep(rivals))] : measured
}

/** One rep's months of products, which is as much as the others can do in a tolerable time. */
async function oneRep(rivals: Rivals): Promise<Measured[]> {
  const months = Float64Array.from([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], (days) => days * 10)
  const lines = Float64Array.from(largestRemainder(3650, someWeights(PRODUCTS, 9)))
  const fitted = Array.from(months, (month) => Array.from(lines, (line) => (month * line) / 3650))
  const split = monthSplitter(new Float64Array(CELLS).fill(1), 1)
  const ours = new Float64Array(CELLS)
  const isRight = (cells: ArrayLike<number>): boolean =>
    months.every((month, i) => sumOf(Array.from({ length: PRODUCTS }, (_, j) => cells[i * PRODUCTS + j])) === month) &&
    lines.every((line, j) => sumOf(Array.from({ length: MONTHS }, (_, i) => cells[i * PRODUCTS + j])) === line)
  const program = asProgram(fitted, months, lines)
  const rounded = (name: 'highs' | 'yalps'): number[] => {
    const ups = rivals[name](program)
    return fitted.flatMap((row, i) => row.map((cell, j) => Math.floor(cell) + Math.round(ups.get(`x${i}y${j}`) ?? 0)))
  }
  const others = {
    highs: () => rounded('highs'),
    yalps: () => rounded('yalps'),
    'largest-remainder-round': () => rivals.largestRemainderRound(3650, fitted.flat()),
  }
  const measured: Measured[] = []
  for (const [name, floor] of Object.entries(others)) {
    measured.push(
      await compare({
        group: GROUP,
        what: 'months of products of one rep',
        size: '12 × 10',
        run: () => split({ months, lines }, ours, 0),
        against: name,
        floor,
        verdict: () => `${right(isRight(ours), 'ours, both margins')}; ${right(isRight(floor()), `${name}, both margins`)}`,
      }),
    )
  }
  return measured
}
