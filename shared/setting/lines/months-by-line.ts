// The third dimension, inside each person: months and lines are known, and every month of a line is split to meet both.

import type { Factors } from '../../statistics/fit-factors'
import { factorsOf, fitFactors } from '../../statistics/fit-factors'
import { roundToMargins } from '../../statistics/margin-rounding'
import { splitTwoWays } from './two-margins'

export const MONTHS = 12
/** Differences after the fit, in units. */
const TOLERANCE = 1e-3
const NOISE = 1e-13
const MAX_SWEEPS = 200

/** One person's year. Amounts in whole grains, with one sum. */
export interface PersonsYear {
  months: Float64Array
  lines: Float64Array
}

/**
 * Splits one person after the other; what all of them need is worked out once.
 * @param seasons month after month, the weight of each line in it; above 0, so that any months and lines can be met.
 * @param unit in grains.
 * @returns a function that writes month after month, line beside line, from position `at` on, and gives the sweeps it took. Both
 * margins are met to the grain, and each amount is a neighbour of the fitted one in units.
 */
export function monthSplitter(seasons: Float64Array, unit: number): (year: PersonsYear, out: Float64Array, at: number) => number {
  const columns = seasons.length / MONTHS
  const factors: Factors = factorsOf(MONTHS, columns)
  const [rowTotals, columnTotals] = [new Float64Array(MONTHS), new Float64Array(columns)]
  const values = new Float64Array(seasons.length)
  const yearOf = Float64Array.from({ length: columns }, (_, j) => {
    let sum = 0
    for (let at = j; at < seasons.length; at += columns) sum += seasons[at]
    return sum
  })
  return ({ months, lines }, out, at) => {
    if (!inUnits(months, unit, rowTotals) || !inUnits(lines, unit, columnTotals)) {
      const split = splitTwoWays({ weights: seasons, rowTotals: months.slice(), columnTotals: lines.slice(), unit })
      out.set(split.amounts, at)
      return split.sweeps
    }
    let grand = 0
    for (let j = 0; j < columns; j++) {
      grand += columnTotals[j]
      factors.column[j] = columnTotals[j] / yearOf[j]
    }
    if (grand === 0) return 0
    const { sweeps } = fitFactors(
      seasons,
      rowTotals,
      columnTotals,
      { tolerance: Math.max(TOLERANCE, NOISE * grand), sweeps: MAX_SWEEPS },
      factors,
    )
    for (let i = 0, cell = 0; i < MONTHS; i++) {
      const factor = factors.row[i]
      for (let j = 0; j < columns; j++, cell++) values[cell] = factor * seasons[cell] * factors.column[j]
    }
    roundToMargins({ values, rowTotals, columnTotals }, out, at)
    if (unit !== 1) for (let cell = at; cell < at + values.length; cell++) out[cell] *= unit
    return sweeps
  }
}

/** @returns false where one of the amounts is not whole units. */
function inUnits(amounts: Float64Array, unit: number, units: Float64Array): boolean {
  for (let i = 0; i < amounts.length; i++) {
    units[i] = unit === 1 ? amounts[i] : Math.round(amounts[i] / unit)
    if (units[i] * unit !== amounts[i]) return false
  }
  return true
}
