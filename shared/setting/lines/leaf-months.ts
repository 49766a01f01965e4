// Months by line of everybody as if nobody below carried their target: of people, and of units that may not have handed theirs down.

import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import { decimalsIn, placesOf } from '../amounts'
import { monthsAlone } from '../levels/months-alone'
import type { Plan, PlanNode } from '../plan/plan'
import { MONTHS, monthSplitter } from './months-by-line'

export interface Leaves {
  /** Indices of the leaves among the nodes. */
  leaves: Int32Array
  /** Each node's lines in the money of the sheets, node after node. */
  lines: Float64Array
  /** Month after month, the weight of each line in it. */
  seasons: Float64Array
  /** Grains in a 1 of that money, as the lines of people were split. */
  scale: number
}

/** @returns leaf after leaf, month after month, line beside line; exact on both margins. */
export function* leafMonths(
  { nodes, unit, season }: Pick<Plan, 'nodes' | 'unit' | 'season'>,
  { leaves, lines, seasons, scale }: Leaves,
): Steps<Float64Array> {
  const columns = lines.length / nodes.length
  const months = new Float64Array(leaves.length * MONTHS * columns)
  const splitters = new Map<number, ReturnType<typeof monthSplitter>>()
  const splitterOf = (grains: number): ReturnType<typeof monthSplitter> => {
    const found = splitters.get(grains) ?? monthSplitter(seasons, Math.round(unit * grains))
    splitters.set(grains, found)
    return found
  }
  yield* eachRow(leaves.length, (i) => {
    const node = nodes[leaves[i]]
    const own = lines.subarray(leaves[i] * columns, (leaves[i] + 1) * columns)
    // The target of a unit may be finer than what people carry.
    const grains = node.isRep ? scale : Math.max(scale, grainsOf(node))
    const inGrains = (amounts: ArrayLike<number>): Float64Array => Float64Array.from(amounts, (amount) => Math.round(amount * grains))
    const ofYear = node.isRep ? node.months : monthsAlone(node, unit, season.weights)
    const at = i * MONTHS * columns
    splitterOf(grains)({ months: inGrains(ofYear), lines: inGrains(own) }, months, at)
    for (let cell = at; cell < at + MONTHS * columns; cell++) months[cell] /= grains
  })
  return months
}

const grainsOf = ({ target }: PlanNode): number => 10 ** Math.min(decimalsIn(target), placesOf(target))
