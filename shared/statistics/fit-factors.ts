// Proportional fitting as two lists of factors: the table is only read, so a large one costs a pass a sweep and no copy.

/** Factors of rows and columns of a flat table; they may be kept and used again for the next table of the size. */
export interface Factors {
  row: Float64Array
  column: Float64Array
  /** Sums of the columns as fitted. */
  sums: Float64Array
}

/** When to stop. */
export interface FitLimits {
  /** Greatest difference of a column from its total, in the unit of the totals. */
  tolerance: number
  /** Most sweeps. */
  sweeps: number
}

/** What a fit came to. */
export interface FitOutcome {
  sweeps: number
  /** The greatest difference of a column that is left; rows are met. */
  worst: number
}

export const factorsOf = (rows: number, columns: number): Factors => ({
  row: new Float64Array(rows).fill(1),
  column: new Float64Array(columns).fill(1),
  sums: new Float64Array(columns),
})

/**
 * Sweeps until rᵢ·tᵢⱼ·cⱼ meets both margins, from the column factors as they stand.
 *
 * @param cells row after row, finite, ≥ 0; a row with a total has a cell above 0
 * @param rowTotals their sum is that of columnTotals
 * Source: Deming and Stephan (1940); RAS, Bacharach (1965).
 */
export function fitFactors(
  cells: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  { tolerance, sweeps: most }: FitLimits,
  { row, column, sums }: Factors,
): FitOutcome {
  const [rows, columns] = [rowTotals.length, columnTotals.length]
  for (let sweep = 1; ; sweep++) {
    sums.fill(0)
    for (let i = 0, at = 0; i < rows; i++, at += columns) {
      const total = rowTotals[i]
      let sum = 0
      if (total !== 0) for (let j = 0; j < columns; j++) sum += cells[at + j] * column[j]
      const factor = total === 0 ? 0 : total / sum
      row[i] = factor
      if (factor !== 0) for (let j = 0; j < columns; j++) sums[j] += factor * cells[at + j] * column[j]
    }
    let worst = 0
    for (let j = 0; j < columns; j++) worst = Math.max(worst, Math.abs(sums[j] - columnTotals[j]))
    if (worst <= tolerance || sweep >= most || !Number.isFinite(worst)) return { sweeps: sweep, worst }
    for (let j = 0; j < columns; j++) column[j] *= columnTotals[j] === 0 ? 0 : columnTotals[j] / sums[j]
  }
}
