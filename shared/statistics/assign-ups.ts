// Chooses which cells of a table to round up, so that each row and column has its number of them.

/**
 * Least-cost choice of cells with the given count per row and column. Each row first takes its
 * cheapest cells; then, along cheapest chains of columns, a row at a time swaps one cell for
 * another until every column has its count. Chains are shortest paths over the columns.
 *
 * @param cells only cells above 0 may be chosen; fractions whose sums are the counts, so that a
 *   choice exists
 * @param cost of choosing a cell
 * @returns 0 or 1 per cell
 * Source: successive shortest paths for minimum cost flow (Busacker and Gowen 1960; Ahuja,
 * Magnanti and Orlin 1993, chapter 9), with the row nodes folded into the arcs.
 */
export function assignUps(
  cells: readonly Float64Array[],
  rowUps: readonly number[],
  columnUps: readonly number[],
  cost: (row: number, column: number) => number,
): Uint8Array[] {
  // The work grows with the square of the columns, so let the shorter side be those.
  if (columnUps.length > rowUps.length) {
    const turned = columnUps.map((_, j) => Float64Array.from(cells, (row) => row[j]))
    const up = assignUps(turned, columnUps, rowUps, (row, column) => cost(column, row))
    return cells.map((_, i) => Uint8Array.from(up, (column) => column[i]))
  }
  const state = new Swaps(cells, rowUps, cost)
  const spare = Int32Array.from(columnUps, (wanted, j) => state.chosen(j) - wanted)
  while (spare.some((count) => count > 0)) {
    const chain = state.cheapestChain(spare)
    spare[chain[0]] -= 1
    spare[chain[chain.length - 1]] += 1
    for (let c = 0; c + 1 < chain.length; c++) state.swap(chain[c], chain[c + 1])
  }
  if (spare.some((count) => count < 0)) throw new RangeError('the counts of rows and columns cannot both be met')
  return state.up
}

/** Which cells are up, and for each two columns the row that swaps one for the other cheapest. */
class Swaps {
  readonly up: Uint8Array[]
  private readonly columns: number
  private readonly price: Float64Array[]
  private readonly bestRow: Int32Array
  private readonly bestPrice: Float64Array

  constructor(
    private readonly cells: readonly Float64Array[],
    rowUps: readonly number[],
    cost: (row: number, column: number) => number,
  ) {
    this.columns = cells[0].length
    this.price = cells.map((row, i) => Float64Array.from(row, (_, j) => cost(i, j)))
    this.up = cells.map((row, i) => {
      const order = [...row.keys()].filter((j) => row[j] > 0).sort((a, b) => this.price[i][a] - this.price[i][b] || a - b)
      const own = new Uint8Array(this.columns)
      for (const j of order.slice(0, rowUps[i])) own[j] = 1
      return own
    })
    this.bestRow = new Int32Array(this.columns ** 2).fill(-1)
    this.bestPrice = new Float64Array(this.columns ** 2).fill(Infinity)
    for (let i = 0; i < cells.length; i++) {
      for (let j = 0; j < this.columns; j++) this.offer(i, j)
    }
  }

  chosen(column: number): number {
    return this.up.reduce((count, row) => count + row[column], 0)
  }

  /** Columns from one with too many ups to one with too few, at the least total price. */
  cheapestChain(spare: Int32Array): number[] {
    const n = this.columns
    const reached = Float64Array.from(spare, (count) => (count > 0 ? 0 : Infinity))
    const from = new Int32Array(n).fill(-1)
    // Bellman–Ford. Prices may be negative, cycles never are but for noise, hence the margin.
    for (let changed = true; changed;) {
      changed = false
      for (let a = 0; a < n; a++) {
        if (reached[a] === Infinity) continue
        for (let b = 0; b < n; b++) {
          const through = reached[a] + this.bestPrice[a * n + b]
          if (through < reached[b] - 1e-11) {
            reached[b] = through
            from[b] = a
            changed = true
          }
        }
      }
    }
    let end = -1
    for (let b = 0; b < n; b++) {
      if (spare[b] < 0 && reached[b] < Infinity && (end < 0 || reached[b] < reached[end])) end = b
    }
    if (end < 0) throw new RangeError('the counts of rows and columns cannot both be met')
    const chain = [end]
    while (from[chain[0]] >= 0) chain.unshift(from[chain[0]])
    return chain
  }

  /** Takes the up of the cheapest row out of one column and gives it to the other. */
  swap(out: number, into: number): void {
    const row = this.bestRow[out * this.columns + into]
    this.up[row][out] = 0
    this.up[row][into] = 1
    for (let j = 0; j < this.columns; j++) {
      for (const pair of [out * this.columns + j, j * this.columns + out, into * this.columns + j, j * this.columns + into]) {
        if (this.bestRow[pair] === row) this.refresh(pair)
      }
    }
    this.offer(row, out)
    this.offer(row, into)
  }

  /** Lets a row compete for all the swaps of one of its columns. */
  private offer(row: number, column: number): void {
    if (this.cells[row][column] === 0) return
    const up = this.up[row]
    for (let j = 0; j < this.columns; j++) {
      if (up[j] === up[column] || this.cells[row][j] === 0) continue
      const [out, into] = up[column] ? [column, j] : [j, column]
      this.compete(out * this.columns + into, row, this.price[row][into] - this.price[row][out])
    }
  }

  /** Finds the next cheapest row. None can beat the one that left, so an equal one ends the search. */
  private refresh(pair: number): void {
    const rows = this.cells.length
    const first = this.bestRow[pair] + 1
    const left = this.bestPrice[pair]
    this.bestRow[pair] = -1
    this.bestPrice[pair] = Infinity
    const out = Math.floor(pair / this.columns)
    const into = pair % this.columns
    for (let step = 0; step < rows && this.bestPrice[pair] !== left; step++) {
      const i = first + step < rows ? first + step : first + step - rows
      if (this.up[i][out] === 1 && this.up[i][into] === 0 && this.cells[i][into] > 0) {
        this.compete(pair, i, this.price[i][into] - this.price[i][out])
      }
    }
  }

  private compete(pair: number, row: number, price: number): void {
    if (price < this.bestPrice[pair]) {
      this.bestPrice[pair] = price
      this.bestRow[pair] = row
    }
  }
}
