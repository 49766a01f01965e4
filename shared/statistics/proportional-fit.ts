// Fits a table to given row and column totals and keeps its proportions as they were.

import { accurateSum } from './accurate-sum'
import { AllocationError } from './allocation-error'
import { checkPattern } from './margin-pattern'
import { reals } from './reals'

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
  const cells = table.map((row) => reals(columns, (j) => row[j]))
  const rowFactor = new Float64Array(cells.length).fill(1)
  const columnFactor = new Float64Array(columns).fill(1)
  const sums = new Float64Array(columns)

  for (let sweep = 0; ; sweep++) {
    sums.fill(0)
    for (let i = 0; i < cells.length; i++) rowFactor[i] = addFitted(cells[i], rowTotals[i], columnFactor, sums)
    let worst = 0
    for (let j = 0; j < columns; j++) worst = Math.max(worst, Math.abs(sums[j] - wanted[j]))
    if (worst <= TOLERANCE * grand) break
    if (sweep === MAX_SWEEPS || !Number.isFinite(worst)) {
      throw new AllocationError('not-convergent', worst, [], `margins still differ by ${worst} after ${sweep} sweeps`)
    }
    for (let j = 0; j < columns; j++) columnFactor[j] *= wanted[j] === 0 ? 0 : wanted[j] / sums[j]
  }
  return cells.map((row, i) => {
    const fitted = new Array<number>(columns)
    for (let j = 0; j < columns; j++) fitted[j] = rowFactor[i] * row[j] * columnFactor[j]
    return fitted
  })
}

/** Fits one row to its total, adds it to the column sums and gives its factor. */
function addFitted(row: Float64Array, total: number, columnFactor: Float64Array, sums: Float64Array): number {
  const factor = total === 0 ? 0 : total / dot(row, columnFactor)
  for (let j = 0; j < row.length; j++) sums[j] += factor * row[j] * columnFactor[j]
  return factor
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let i = 0; i < left.length; i++) sum += left[i] * right[i]
  return sum
}
