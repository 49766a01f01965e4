// Rounds a large fitted table to whole numbers that meet both margins, in one pass: each row hands on what its columns are owed.

import { AllocationError } from './allocation-error'

/** A cell this near to an integer is one, and stays. */
const CELL_NOISE = 1e-9

/** A flat table that is to be rounded: row after row. */
export interface FittedTable {
  /** Finite, ≥ 0; sums near the totals. A 0 stays 0. */
  values: Float64Array
  rowTotals: ArrayLike<number>
  columnTotals: ArrayLike<number>
}

/**
 * Each cell becomes its floor or ceiling, and every row and column sums to its total exactly. Row by row, the units that are
 * left go to the columns that are owed most so far, so that sums over the first rows stay near the exact ones, too: of a list
 * of people team by team, each team's share of a column is not left to chance. A column that ends off its total gets the unit
 * back along the shortest chain of rows. Where the values are so large that doubles do not tell units, cells may differ by
 * more than one; the sums do not.
 *
 * @param out whole numbers, from position `at` on
 * @throws AllocationError 'column-blocked' where no whole table without its zeros has these margins
 * Source: error diffusion in place of the least distance of controlledRounding (Cox 1987: such a table always exists);
 *   the chains are those of maximum flow (Edmonds and Karp 1972).
 */
export function roundToMargins({ values, rowTotals, columnTotals }: FittedTable, out: Float64Array, at = 0): void {
  const [rows, columns] = [rowTotals.length, columnTotals.length]
  const { isOpen, owed, off } = scratchOf(columns)
  owed.fill(0)
  for (let j = 0; j < columns; j++) off[j] = -columnTotals[j]
  for (let i = 0, from = 0, to = at; i < rows; i++, from += columns, to += columns) {
    let spare = rowTotals[i]
    let open = 0
    for (let j = 0; j < columns; j++) {
      const value = values[from + j]
      const noise = CELL_NOISE * (1 + value)
      const whole = Math.floor(value + noise)
      const fraction = value - whole
      out[to + j] = whole
      owed[j] += fraction
      spare -= whole
      isOpen[j] = fraction > noise ? 1 : 0
      open += isOpen[j]
    }
    // The fewer of both are looked for: those that are rounded up, or those that are not.
    const isFew = spare * 2 <= open
    let count = isFew ? spare : open - spare
    for (; count > 0 && count <= open; count--) {
      let found = -1
      for (let j = 0; j < columns; j++) {
        if (isOpen[j] === 1 && (found < 0 || (isFew ? owed[j] > owed[found] : owed[j] < owed[found]))) found = j
      }
      if (found < 0) break
      isOpen[found] = isFew ? 2 : 0
    }
    const chosen = isFew ? 2 : 1
    for (let j = 0; j < columns; j++) {
      if (isOpen[j] !== chosen || spare <= 0) continue
      out[to + j] += 1
      owed[j] -= 1
      spare -= 1
    }
    if (spare !== 0) giveRest(out, to, columns, spare)
    for (let j = 0; j < columns; j++) off[j] += out[to + j]
  }
  for (let over = indexAbove(off, columns); over >= 0; over = indexAbove(off, columns)) {
    const table = { values, out, at, rows, columns }
    if (!mend(table, off, over, true) && !mend(table, off, over, false)) {
      throw new AllocationError('column-blocked', off[over], [over], `column ${over} has ${off[over]} too much that no other can take`)
    }
  }
}

/** Noise of very large values: units that no fraction asked for, or too many. */
function giveRest(out: Float64Array, to: number, columns: number, spare: number): void {
  let most = 0
  for (let j = 1; j < columns; j++) if (out[to + j] > out[to + most]) most = j
  out[to + most] += spare
}

function indexAbove(off: Float64Array, columns: number): number {
  for (let j = 0; j < columns; j++) if (off[j] > 0) return j
  return -1
}

interface Table {
  values: Float64Array
  out: Float64Array
  at: number
  rows: number
  columns: number
}

/**
 * Moves units of a column that has too many to one that lacks some, in rows that can swap, along the shortest chain of columns.
 * @param isStrict only single units, between a cell that was rounded up and one that was rounded down.
 * @returns false where there is no chain.
 */
function mend({ values, out, at, rows, columns }: Table, off: Float64Array, over: number, isStrict: boolean): boolean {
  const rowOf = new Int32Array(columns).fill(-1)
  const from = new Int32Array(columns).fill(-1)
  const queue = [over]
  let end = -1
  for (let next = 0; next < queue.length && end < 0; next++) {
    const out1 = queue[next]
    // The last rows first, so that sums over the first rows stay as they are.
    for (let i = rows - 1; i >= 0 && end < 0; i--) {
      const gives = isStrict ? out[at + i * columns + out1] > values[i * columns + out1] + CELL_NOISE : out[at + i * columns + out1] > 0
      if (!gives) continue
      for (let j = 0; j < columns; j++) {
        const value = values[i * columns + j]
        const takes = isStrict ? out[at + i * columns + j] < value - CELL_NOISE * Math.max(1, value) : value > 0
        if (j === over || from[j] >= 0 || !takes) continue
        from[j] = out1
        rowOf[j] = i
        queue.push(j)
        if (off[j] < 0) {
          end = j
          break
        }
      }
    }
  }
  if (end < 0) return false
  let amount = isStrict ? 1 : Math.min(off[over], -off[end])
  if (!isStrict) for (let j = end; j !== over; j = from[j]) amount = Math.min(amount, out[at + rowOf[j] * columns + from[j]])
  for (let j = end; j !== over; j = from[j]) {
    out[at + rowOf[j] * columns + j] += amount
    out[at + rowOf[j] * columns + from[j]] -= amount
  }
  off[over] -= amount
  off[end] += amount
  return true
}

interface Scratch {
  /** 1 for a cell of the row that may be rounded up, 2 once it is. */
  isOpen: Uint8Array
  owed: Float64Array
  off: Float64Array
}

/** By columns: ten thousand small tables of one size share their working space. */
const scratches = new Map<number, Scratch>()

function scratchOf(columns: number): Scratch {
  let found = scratches.get(columns)
  if (found === undefined) {
    found = { isOpen: new Uint8Array(columns), owed: new Float64Array(columns), off: new Float64Array(columns) }
    scratches.set(columns, found)
  }
  return found
}
