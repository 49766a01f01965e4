// Totals of product lines from Goals, where the strategy is written down line by line.

import { folded, visibleText } from '../../import/folded'
import { sumOf, tidy } from '../amounts'
import type { GoalRow } from '../inputs/goals'
import { isOfPlanned } from '../metrics/metric-names'
import type { TeamTree } from '../team-tree'
import { splitInUnits } from '../split/split-in-units'

export interface GoalLines {
  /** By the line's name; they sum to the target. Money of the sheets. */
  totals: Map<string, number>
  /** Goals that do not add up to the target give its proportions only. */
  isScaled: boolean
}

/** Grains of a weight: cents of any money. */
const CENTS = 100

/**
 * The goals of the planned metric count as line totals only where each of them is carried by a line: what a region or a team
 * carries is of all lines. A carrier that is nobody of the team and no product of the history is a new line.
 * @param names of the lines in the history.
 * @returns undefined where Goals says nothing of lines.
 */
export function goalLines(
  goals: readonly GoalRow[],
  { nodes }: TeamTree,
  names: readonly string[],
  { metric, total, unit, money }: { metric: string; total: number; unit: number; money: number },
): GoalLines | undefined {
  const isNodes = new Set(nodes.flatMap(({ row }) => [folded(row.id), folded(row.name)]))
  const lineOf = new Map(names.map((name) => [folded(name), name]))
  const planned = goals.filter((goal) => isOfPlanned(goal.metric, metric))
  const carriers = planned.map(({ carrier }) => folded(carrier))
  const isByLine = carriers.length > 0 && carriers.every((carrier) => carrier !== '' && (lineOf.has(carrier) || !isNodes.has(carrier)))
  if (!isByLine || !carriers.some((carrier) => lineOf.has(carrier))) return undefined
  const sums = new Map<string, number>()
  for (const [at, { amount, carrier }] of planned.entries()) {
    // A new line is called as its first row has it.
    const name = lineOf.get(carriers[at]) ?? visibleText(carrier)
    lineOf.set(carriers[at], name)
    sums.set(name, sumOf([sums.get(name) ?? 0, tidy((amount ?? 0) / money)]))
  }
  const amounts = [...sums.values()]
  if (amounts.some((amount) => amount < 0) || !amounts.some((amount) => amount > 0)) return undefined
  if (sumOf(amounts) === total) return { totals: sums, isScaled: false }
  const parts = splitInUnits(
    total,
    unit,
    amounts.map((amount) => Math.round(amount * CENTS)),
  )
  return { totals: new Map([...sums.keys()].map((name, at) => [name, parts[at]])), isScaled: true }
}
