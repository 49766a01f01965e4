// Amounts below a rounding unit in the margins of a table: each is put into one cell, so that all the others are whole units.

/** A table's margins in grains: the finest step that any amount of it has. */
export interface Margins {
  rowTotals: Float64Array
  columnTotals: Float64Array
  /** In grains. */
  unit: number
}

/** What one cell holds beside whole units. */
export interface OddAmount {
  row: number
  column: number
  amount: number
}

/**
 * Cells that take what the margins have below a unit. A row's goes whole into the column that still lacks most, among those it
 * may have; what columns then lack together is whole units, which the largest row that may have them all breaks up.
 * @param weights row after row; a 0 takes nothing.
 * @returns undefined where there is no such row: then the table is split in grains.
 */
export function oddAmounts(weights: Float64Array, { rowTotals, columnTotals, unit }: Margins): OddAmount[] | undefined {
  const columns = columnTotals.length
  const lacks = Float64Array.from(columnTotals, (total) => total % unit)
  const odd: OddAmount[] = []
  for (let row = 0; row < rowTotals.length; row++) {
    const amount = rowTotals[row] % unit
    if (amount === 0) continue
    let best = -1
    for (let j = 0; j < columns; j++)
      if (weights[row * columns + j] > 0 && (best < 0 || isBetter(lacks, weights, row * columns, j, best))) best = j
    if (best < 0) return undefined
    odd.push({ row, column: best, amount })
    lacks[best] -= amount
    if (lacks[best] < 0) lacks[best] += unit
  }
  const left = [...lacks.keys()].filter((j) => lacks[j] > 0)
  if (left.length === 0) return odd
  const amount = left.reduce((sum, j) => sum + lacks[j], 0)
  let row = -1
  for (let i = 0; i < rowTotals.length; i++) {
    if (left.some((j) => !(weights[i * columns + j] > 0))) continue
    if (row < 0 || rowTotals[i] > rowTotals[row]) row = i
  }
  if (row < 0 || rowTotals[row] - (rowTotals[row] % unit) < amount) return undefined
  return [...odd, ...left.map((column): OddAmount => ({ row, column, amount: lacks[column] }))]
}

/** Of columns that lack equally much, the one with the larger weight. */
const isBetter = (lacks: Float64Array, weights: Float64Array, at: number, column: number, best: number): boolean =>
  lacks[column] > lacks[best] || (lacks[column] === lacks[best] && weights[at + column] > weights[at + best])
