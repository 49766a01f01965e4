// A table of amounts that meets both its margins to the grain, in whole rounding units wherever the margins are.

import { AllocationError } from '../../statistics'
import { factorsOf, fitFactors } from '../../statistics/fit-factors'
import { roundToMargins } from '../../statistics/margin-rounding'
import { checkSupport } from '../../statistics/margin-support'
import type { Margins, OddAmount } from './odd-amounts'
import { oddAmounts } from './odd-amounts'

/** The fit is rounded to units after it: a thousandth of one is near enough, or what doubles tell of very large totals. */
const TOLERANCE = 1e-3
const NOISE = 1e-13
/** Where zeros leave a cell fade without end, the rounding does the rest. */
const MAX_SWEEPS = 500

export interface TwoMargins extends Margins {
  /** Row after row, ≥ 0; a 0 stays 0. Proportions between cells are kept as far as the margins let them. */
  weights: Float64Array
}

/**
 * Proportional fitting to both margins, then rounding that keeps them.
 * @param totals whole grains, at most 2^53; the sums of both margins are equal, and so many columns as 30.
 * @returns amounts in grains, row after row; multiples of the unit but for the cells that carry what margins have below one.
 * @throws AllocationError 'row-blocked' or 'column-blocked' where zeros make the margins unreachable, with the amount in grains.
 */
export function splitTwoWays({ weights, rowTotals, columnTotals, unit }: TwoMargins): { amounts: Float64Array; sweeps: number } {
  checkSupport(weights, rowTotals, columnTotals)
  const margins = { rowTotals, columnTotals, unit }
  const odd = unit === 1 ? [] : oddAmounts(weights, margins)
  const whole = odd && wholeUnits(margins, odd)
  if (odd === undefined || whole === undefined || !isReachable(weights, whole)) return fitted(weights, rowTotals, columnTotals, 1, [])
  return fitted(weights, whole.rowTotals, whole.columnTotals, unit, odd)
}

/** The margins without the odd amounts, in units; undefined where a column has less than it was given. */
function wholeUnits({ rowTotals, columnTotals, unit }: Margins, odd: readonly OddAmount[]): Omit<Margins, 'unit'> | undefined {
  if (unit === 1) return { rowTotals, columnTotals }
  const [rows, columns] = [rowTotals.slice(), columnTotals.slice()]
  for (const { row, column, amount } of odd) {
    rows[row] -= amount
    columns[column] -= amount
  }
  if (rows.some((total) => total < 0) || columns.some((total) => total < 0)) return undefined
  return { rowTotals: rows.map((total) => Math.round(total / unit)), columnTotals: columns.map((total) => Math.round(total / unit)) }
}

function isReachable(weights: Float64Array, { rowTotals, columnTotals }: Omit<Margins, 'unit'>): boolean {
  try {
    checkSupport(weights, rowTotals, columnTotals)
    return true
  } catch (error) {
    if (error instanceof AllocationError) return false
    throw error
  }
}

function fitted(
  weights: Float64Array,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  unit: number,
  odd: readonly OddAmount[],
): { amounts: Float64Array; sweeps: number } {
  const columns = columnTotals.length
  const grand = columnTotals.reduce((sum, total) => sum + total, 0)
  const factors = factorsOf(rowTotals.length, columns)
  const limits = { tolerance: Math.max(TOLERANCE, NOISE * grand), sweeps: MAX_SWEEPS }
  const { sweeps } = fitFactors(weights, rowTotals, columnTotals, limits, factors)
  const values = new Float64Array(weights.length)
  for (let i = 0, at = 0; i < rowTotals.length; i++) {
    for (let j = 0; j < columns; j++, at++) values[at] = factors.row[i] * weights[at] * factors.column[j]
  }
  const amounts = new Float64Array(weights.length)
  roundToMargins({ values, rowTotals, columnTotals }, amounts)
  if (unit !== 1) for (let at = 0; at < amounts.length; at++) amounts[at] *= unit
  for (const { row, column, amount } of odd) amounts[row * columns + column] += amount
  return { amounts, sweeps }
}
