// The lines of a unit that has not handed its target down: those of everybody below together, as they are proposed.

import { less, sumOf } from '../amounts'
import { handsDown, isPassed } from '../levels/stages'
import type { Plan, PlanNode } from '../plan/plan'
import { splitInUnits } from '../split/split-in-units'

/** Grains of a weight: billionths of a part. */
const STEPS = 1e9

/**
 * Each node's lines where nothing is handed down from it. They are what its people are proposed, so that handing down moves no line
 * of a unit, and the lines of the last one who hands down are those of a plan that is handed down at once. Where people carry more
 * together than the unit is assigned, its lines are its own target in the same proportions.
 * @param below what the people of each node carry, node after node, line beside line. @param mix parts by line, for units whose people
 * carry nothing. @param company the lines of the company's own target, where these are known.
 * @returns amounts in the money of the sheets, of which each node's sum to its target.
 */
export function unitLines(
  { nodes, unit }: Pick<Plan, 'nodes' | 'unit'>,
  below: Float64Array,
  mix: Float64Array,
  company: readonly number[] | undefined,
): Float64Array {
  const columns = below.length / nodes.length
  const own = below.slice()
  nodes.forEach((node, index) => {
    if (!handsDown(node)) return
    const [from, to] = [index * columns, (index + 1) * columns]
    const together = below.subarray(from, to)
    if (less(node.target, sumOf(together)) === 0) return
    const parts = together.some((amount) => amount > 0) ? together : mix.subarray(from, to)
    const whole = parts.reduce((sum, part) => sum + part, 0)
    const weights = parts.map((part) => Math.round((part / whole) * STEPS))
    own.set(index === 0 && company !== undefined ? company : splitInUnits(node.target, unit, weights), from)
  })
  return own
}

/** The lines of each node as far as targets are handed down: of a unit that has handed its own down, the sums of those below. */
export function decidedLines(nodes: readonly PlanNode[], own: Float64Array): Float64Array {
  const columns = own.length / nodes.length
  const lines = own.slice()
  // Children come after their parents.
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { children } = nodes[index]
    if (children.length === 0 || !isPassed(nodes[index])) continue
    for (let j = 0; j < columns; j++) lines[index * columns + j] = sumOf(children.map((child) => lines[child * columns + j]))
  }
  return lines
}
