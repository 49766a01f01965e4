// What each person carries of each line: exact on both margins where their proportions let it, else by what they sell.

import { AllocationError } from '../../statistics'
import { decimalsIn, placesOf } from '../amounts'
import { splitInUnits } from '../split/split-in-units'
import { splitTwoWays } from './two-margins'

/** Amounts in the money of the sheets. */
export interface PeopleByLineRequest {
  /** Of each person; above 0. */
  targets: number[]
  /** Of each line. */
  totals: number[]
  /** Person after person: their proportions, in which a 0 stays 0. */
  mix: Float64Array
  unit: number
  /** Other amounts that the grains have to be as fine as: held months. */
  amounts?: readonly number[]
}

export interface PeopleByLine {
  /** Person after person, line beside line, in grains. */
  grains: Float64Array
  /** Grains in a 1 of the money of the sheets: a power of ten. */
  scale: number
  /** Lines nobody who has a target sells: everybody takes the same part of them. */
  spread: number[]
  /** Where the totals cannot be met: the people whose lines cannot take their targets, and by how much these are too large. */
  blocked?: { people: number[]; amount: number }
}

/**
 * Grains are the finest decimals that any of the amounts has, so that whole numbers do all the splitting.
 * Totals that the people's lines cannot meet are told, and then each person follows their own proportions.
 */
export function peopleByLine({ targets, totals, mix, unit, amounts = [] }: PeopleByLineRequest): PeopleByLine {
  const columns = totals.length
  const total = totals.reduce((sum, each) => sum + each, 0)
  const decimals = (list: readonly number[]): number => list.reduce((most, amount) => Math.max(most, decimalsIn(amount)), 0)
  const finest = Math.max(decimalsIn(unit), decimals(targets), decimals(totals), decimals(amounts))
  const scale = 10 ** Math.min(finest, placesOf(total))
  const grains = (amount: number): number => Math.round(amount * scale)
  const rowTotals = Float64Array.from(targets, grains)
  const columnTotals = Float64Array.from(totals, grains)
  // The dust of many decimals stands with the largest line, the first.
  columnTotals[0] += rowTotals.reduce((sum, each) => sum + each, 0) - columnTotals.reduce((sum, each) => sum + each, 0)
  const weights = new Float64Array(mix.length)
  for (let at = 0; at < mix.length; at++) weights[at] = mix[at] * rowTotals[Math.floor(at / columns)]
  const spread = [...totals.keys()].filter((j) => columnTotals[j] > 0 && isNobodys(weights, columns, j))
  for (const j of spread) {
    for (let i = 0; i < targets.length; i++) weights[i * columns + j] = (rowTotals[i] * columnTotals[j]) / total / scale
  }
  try {
    const split = splitTwoWays({ weights, rowTotals, columnTotals, unit: grains(unit) })
    return { grains: split.amounts, scale, spread }
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error
    const people = error.reason === 'row-blocked' ? [...error.indices] : []
    return { grains: byProportions(targets, mix, unit, scale), scale, spread, blocked: { people, amount: error.amount / scale } }
  }
}

function isNobodys(weights: Float64Array, columns: number, column: number): boolean {
  for (let at = column; at < weights.length; at += columns) if (weights[at] > 0) return false
  return true
}

const PROPORTION_STEPS = 1e9

function byProportions(targets: number[], mix: Float64Array, unit: number, scale: number): Float64Array {
  const columns = mix.length / targets.length
  const split = new Float64Array(mix.length)
  targets.forEach((target, i) => {
    const own = Array.from(mix.subarray(i * columns, (i + 1) * columns), (part) => Math.round(part * PROPORTION_STEPS))
    split.set(
      splitInUnits(target, unit, own).map((part) => Math.round(part * scale)),
      i * columns,
    )
  })
  return split
}
