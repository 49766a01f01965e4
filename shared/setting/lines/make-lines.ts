// Splits a plan whose people have their targets and months by product line, at every level, exact on both margins.

import { isError, RefusedError } from '../../import/problem'
import type { Steps } from '../../workbook/steps'
import { within } from '../../workbook/steps'
import { sumOf, tidy } from '../amounts'
import { ownMonths } from '../history/compared-year'
import { seasonOf } from '../history/season'
import { holdsOf } from '../held-months/held-months'
import { handsDown, hasStages } from '../levels/stages'
import type { Note, Plan, PlanNode } from '../plan/plan'
import type { PlanRequest } from '../plan/plan-request'
import type { WeighedTeam } from '../plan/weigh-team'
import { lineMix } from './line-mix'
import type { LineSales } from './line-sales'
import { lineNames, lineSales } from './line-sales'
import { splitInUnits } from '../split/split-in-units'
import { wholeWeight } from '../split/basis'
import { carriedBy } from './line-checks'
import { goalLines } from './goal-lines'
import type { LineTotal } from './line-totals'
import { lineTotals } from './line-totals'
import { lineLabel, lineNote, lineProblem, listOf } from './line-words'
import { leafMonths } from './leaf-months'
import { MONTHS } from './months-by-line'
import { peopleByLine } from './people-by-line'
import type { PlanLines } from './plan-lines'
import { decidedLines, unitLines } from './unit-lines'

export interface MadeLines {
  lines: PlanLines
  notes: Note[]
}

/**
 * @param compared months of the compared year, as everywhere in the plan.
 * @throws {RefusedError} where there are no lines or too many, or where given totals cannot be met.
 */
export function* lineSteps(
  request: PlanRequest,
  weighed: WeighedTeam,
  plan: Pick<Plan, 'nodes' | 'total' | 'unit' | 'season' | 'settings' | 'weightPlaces'>,
  compared: (number | null)[],
): Steps<MadeLines> {
  const { settings, nodes, unit } = plan
  const { tree, yearStart, window } = weighed
  const label = (name: string): string => lineLabel(name, settings.locale)
  const { money, metric } = settings
  const names = lineNames(request.sales, metric, yearStart)
  const typed = request.lineTotals && new Map([...request.lineTotals].map(([name, amount]) => [name, tidy(amount / money)]))
  const goals = typed ? undefined : goalLines(request.inputs?.goals ?? [], tree, names, { ...plan, metric, money })
  const given = typed ?? goals?.totals ?? new Map<string, number>()
  const all = lineSales(request.sales, names, { metric, before: yearStart, money }, window)
  yield 0.2
  const { totals: planned, problems } = lineTotals({ ...plan, money, shareMonths: settings.shareMonths, lines: all, given })
  if (problems.some(isError)) throw new RefusedError(problems)
  const isPlanned = new Set(planned.map(({ name }) => name))
  const people = Int32Array.from(nodes.flatMap(({ isRep, target }, index) => (isRep && target > 0 ? [index] : [])))
  const targets = Array.from(people, (node) => nodes[node].target)
  const isStaged = hasStages(plan)
  // What is not handed down yet is split as it is proposed.
  const carried = isStaged ? sumOf(targets) : carriedBy(nodes[0])
  // Where targets are over-assigned, the lines grow with what the people carry together.
  const grown =
    carried === plan.total
      ? undefined
      : splitInUnits(
          carried,
          unit,
          planned.map(({ total }) => wholeWeight(total, plan.weightPlaces)),
        )
  const gone = (request.standingLines ?? []).filter((name) => !isPlanned.has(name))
  const totals: LineTotal[] = [
    ...planned.map((line, j) => (grown === undefined ? line : { ...line, total: grown[j] })),
    ...gone.map((name): LineTotal => ({ name, total: 0, source: 'gone', sum: 0 })),
  ]

  const salesOf = new Map(all.map((line) => [line.name, line]))
  const sales = totals.map(({ name }): LineSales => salesOf.get(name) ?? noSales(name, weighed))
  const columns = totals.length
  const mix = lineMix(
    tree,
    sales,
    window,
    weighed.parts,
    totals.map(({ total }) => total),
  )
  yield 0.3
  const ofPeople = new Float64Array(people.length * columns)
  people.forEach((node, i) => ofPeople.set(mix.parts.subarray(node * columns, (node + 1) * columns), i * columns))
  const split = peopleByLine({ targets, totals: totals.map(({ total }) => total), mix: ofPeople, unit, amounts: heldAmounts(nodes) })
  yield 0.4
  const nameOf = (i: number): string => nodes[people[i]].name
  const { blocked, spread, scale } = split
  if (blocked && given.size > 0) {
    const sold = totals.filter((_, j) => blocked.people.some((i) => ofPeople[i * columns + j] > 0)).map(({ name }) => label(name))
    const params = { people: listOf(blocked.people.map(nameOf)), lines: listOf(sold), amount: tidy(blocked.amount * money) }
    throw new RefusedError([lineProblem('lineBlocked', params)])
  }

  const byNode = new Float64Array(nodes.length * columns)
  people.forEach((node, i) => byNode.set(split.grains.subarray(i * columns, (i + 1) * columns), node * columns))
  sumUp(byNode, nodes, columns)
  for (let at = 0; at < byNode.length; at++) byNode[at] /= scale
  const ofCompany = blocked ? undefined : [...planned.map(({ total }) => total), ...gone.map(() => 0)]
  const own = isStaged ? unitLines(plan, byNode, mix.parts, ofCompany) : byNode
  const units = isStaged ? nodes.flatMap((node, index) => (handsDown(node) && node.target > 0 ? [index] : [])) : []
  const leaves = units.length === 0 ? people : Int32Array.from([...people, ...units]).sort()
  const seasons = seasonsOf(sales, plan, yearStart)
  const months = yield* within(0.4, 0.9, leafMonths(plan, { leaves, lines: own, seasons, scale }))
  const lastYear = new Float64Array(nodes.length * columns)
  sales.forEach((line, j) => {
    ownMonths(tree, line.sales, compared).forEach((sold, node) => {
      lastYear[node * columns + j] = sold.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
    })
  })
  sumUp(lastYear, nodes, columns)

  const above = [...people].filter((node) => mix.source[node] !== 'own').map((node) => nodes[node].name)
  const leftOut = names.filter((name) => !isPlanned.has(name)).map(label)
  const notes = [
    ...(goals
      ? [lineNote(goals.isScaled ? 'linesFromGoalsScaled' : 'linesFromGoals', { lines: listOf([...goals.totals.keys()].map(label)) })]
      : []),
    ...(planned.some(({ name }) => name === '') ? [lineNote('unnamedRows')] : []),
    ...(leftOut.length > 0 ? [lineNote('linesLeftOut', { lines: listOf(leftOut) })] : []),
    ...spread.map((j) => lineNote('lineSpread', { line: label(totals[j].name) })),
    ...(above.length > 0 ? [lineNote('mixAbove', { people: listOf(above) })] : []),
    ...(blocked
      ? [lineNote('linesFollowPeople', { people: listOf(blocked.people.map(nameOf)), amount: tidy(blocked.amount * money) })]
      : []),
  ]
  const decided = isStaged ? decidedLines(nodes, own) : own
  const lines = totals.map(({ name, source }, j) => ({ name, source, total: decided[j] }))
  return { lines: { lines, targets: decided, own, lastYear: lastYear.map(tidy), leaves, months }, notes }
}

/** Months that people typed, which may be finer than the unit. */
const heldAmounts = (nodes: readonly PlanNode[]): number[] =>
  nodes.flatMap((node) => holdsOf(node).filter((amount): amount is number => amount !== null))

/** A line that only a target names. */
const noSales = (name: string, { sales }: WeighedTeam): LineSales => ({
  name,
  sales: { ...sales, owners: new Map(), rowsInMonth: new Int32Array(sales.rowsInMonth.length) },
  sum: 0,
})

/** Adds what stands below to every unit; children come after their parents. */
function sumUp(amounts: Float64Array, nodes: Plan['nodes'], columns: number): void {
  for (let index = nodes.length - 1; index > 0; index--) {
    for (let j = 0; j < columns; j++) amounts[nodes[index].parent * columns + j] += amounts[index * columns + j]
  }
}

/** Nothing is so seldom sold in a month that its months could not meet the lines. */
const LEAST = 1

/** Month after month, each line's own season; one whose history is short leans on the company's. */
function seasonsOf(sales: readonly LineSales[], { season }: Pick<Plan, 'season'>, yearStart: number): Float64Array {
  const own = sales.map((line) => seasonOf(line.sales, yearStart, season.weights).weights)
  return Float64Array.from({ length: MONTHS * sales.length }, (_, at) =>
    Math.max(LEAST, own[at % sales.length][Math.floor(at / sales.length)]),
  )
}
