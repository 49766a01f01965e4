// Rounds every cell of a table to a neighbouring integer so that all the margins round too.

import { accurateSum } from './accurate-sum'
import { AllocationError } from './allocation-error'
import { assignUps } from './assign-ups'

/** A margin this near to an integer is one: a fit leaves about 1e-12 of the total. */
const MARGIN_NOISE = 1e-6
/** A cell this near to an integer is one, and stays. */
const CELL_NOISE = 1e-9

/**
 * Each cell becomes its floor or ceiling (an integer stays), each row and column sum and the
 * grand total the floor or ceiling of the exact one (an integer margin is kept), and Σ|y − x|
 * is the least possible. In two dimensions this always exists.
 *
 * @param table rows × columns, finite
 * @returns a new table of integers
 * @throws AllocationError for a table that is not rectangular or not finite
 * Source: Causey, Cox and Ernst (1985), as a transportation problem; Cox (1987).
 */
export function controlledRounding(table: readonly ArrayLike<number>[]): number[][] {
  const columns = table.length === 0 ? 0 : table[0].length
  const floor: Float64Array[] = []
  const fraction: Float64Array[] = []
  table.forEach((row, i) => {
    if (row.length !== columns) throw new AllocationError('length-mismatch', row.length - columns, [i], `row ${i} differs in length`)
    if (!Array.from(row).every(Number.isFinite))
      throw new AllocationError('invalid-weight', 0, [i], `row ${i} has a cell that is not a finite number`)
    const whole = Float64Array.from(row, wholePart)
    floor.push(whole)
    fraction.push(Float64Array.from(row, (cell, j) => (isWhole(cell) ? 0 : cell - whole[j])))
  })
  if (columns === 0) return table.map(() => [])

  const { cells, rowUps, columnUps, cost } = withSlack(fraction, columns)
  const up = assignUps(cells, rowUps, columnUps, cost)
  return floor.map((row, i) => Array.from(row, (whole, j) => whole + up[i][j] + 0))
}

function isWhole(cell: number): boolean {
  return Math.abs(cell - Math.round(cell)) <= CELL_NOISE * Math.max(1, Math.abs(cell))
}

function wholePart(cell: number): number {
  return isWhole(cell) ? Math.round(cell) : Math.floor(cell)
}

/** How far a sum is below the next integer; 0 within noise, which grows with the table. */
function shortOfInteger(sum: number): number {
  const short = Math.ceil(sum) - sum
  return short < MARGIN_NOISE || short > 1 - MARGIN_NOISE ? 0 : short
}

/**
 * Makes fractional margins whole with one more row and column that cost nothing: rounding the
 * slack of a margin up or down is rounding that margin down or up.
 */
function withSlack(fraction: Float64Array[], columns: number) {
  const rowSlack = fraction.map((row) => shortOfInteger(accurateSum(row)))
  const columnSlack = Array.from({ length: columns }, (_, j) => shortOfInteger(accurateSum(fraction.map((row) => row[j]))))
  const grand = accurateSum(fraction.map((row) => accurateSum(row)))
  const corner = shortOfInteger(grand) === 0 ? 0 : grand - Math.floor(grand)
  const cost = (row: number, column: number) => (row < fraction.length && column < columns ? 1 - 2 * cells[row][column] : 0)

  const slack = [...rowSlack, ...columnSlack].some((short) => short > 0)
  const cells = slack
    ? [...fraction.map((row, i) => Float64Array.from([...row, rowSlack[i]])), Float64Array.from([...columnSlack, corner])]
    : fraction
  const rowUps = cells.map((row) => Math.round(accurateSum(row)))
  const columnUps = Array.from(cells[0], (_, j) => Math.round(accurateSum(cells.map((row) => row[j]))))
  return { cells, rowUps, columnUps, cost }
}
