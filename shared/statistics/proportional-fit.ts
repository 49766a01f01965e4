// Fits a table to given row and column totals and keeps its proportions as they were.

import { accurateSum } from './accurate-sum'
import { AllocationError } from './allocation-error'
import { factorsOf, fitFactors } from './fit-factors'
import { checkPattern } from './margin-pattern'

const TOLERANCE = 1e-12
const MAX_SWEEPS = 10_000

/**
 * Iterative proportional fitting: the table rᵢ·tᵢⱼ·cⱼ that meets both margins. Only the factors
 * r and c are iterated, so the table itself is never copied. A 0 stays 0.
 *
 * @param table rows × columns, finite, ≥ 0
 * @param rowTotals finite, ≥ 0; their sum equals that of columnTotals up to 1e-9 of it
 * @returns the fitted table, its margins exact to 1e-12 of the grand total
 * @throws AllocationError when the margins disagree, when zeros of the table make them
 *   unreachable ('row-blocked' or 'column-blocked', with indices and amount), or when they are
 *   reachable only in the limit ('not-convergent': a cell would have to fade to 0)
 * Source: Deming and Stephan (1940); RAS, Bacharach (1965).
 */
export function proportionalFit(
  table: readonly ArrayLike<number>[],
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
): number[][] {
  checkPattern(table, rowTotals, columnTotals)
  const columns = columnTotals.length
  const grand = accurateSum(rowTotals)
  // Margins that differ by float noise only would never both be met.
  const adjust = grand === 0 ? 1 : grand / accurateSum(columnTotals)
  const wanted = Float64Array.from(columnTotals, (total) => total * adjust)
  const cells = new Float64Array(table.length * columns)
  table.forEach((row, i) => cells.set(row, i * columns))
  const factors = factorsOf(table.length, columns)
  const { sweeps, worst } = fitFactors(cells, rowTotals, wanted, { tolerance: TOLERANCE * grand, sweeps: MAX_SWEEPS }, factors)
  if (!(worst <= TOLERANCE * grand)) {
    throw new AllocationError('not-convergent', worst, [], `margins still differ by ${worst} after ${sweeps} sweeps`)
  }
  return table.map((_, i) => {
    const fitted = new Array<number>(columns)
    for (let j = 0; j < columns; j++) fitted[j] = factors.row[i] * cells[i * columns + j] * factors.column[j]
    return fitted
  })
}
