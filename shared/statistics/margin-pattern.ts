// Says whether a table with these zeros can have these row and column totals at all.

import { accurateSum } from './accurate-sum'
import { AllocationError } from './allocation-error'

/**
 * @throws AllocationError for bad numbers, margins that disagree, and zeros that make the margins
 *   unreachable: rows whose totals are more than all the columns they touch can take
 * Source: Gale (1957), by maximum flow (Edmonds and Karp 1972); its cut names the rows.
 */
export function checkPattern(table: readonly ArrayLike<number>[], rowTotals: ArrayLike<number>, columnTotals: ArrayLike<number>): void {
  if (table.length !== rowTotals.length || table.some((row) => row.length !== columnTotals.length)) {
    throw new AllocationError('length-mismatch', 0, [], 'the table and its totals differ in size')
  }
  const valid = (value: number) => value >= 0 && value < Infinity
  const bad = table.findIndex((row) => firstWhere(row, (value) => !valid(value)) >= 0)
  if (bad >= 0) throw new AllocationError('invalid-weight', 0, [bad], `row ${bad} has a cell that is not a finite number ≥ 0`)
  for (const totals of [rowTotals, columnTotals]) {
    const wrong = firstWhere(totals, (total) => !valid(total))
    if (wrong >= 0) throw new AllocationError('invalid-total', totals[wrong], [wrong], `total ${wrong} is not a finite number ≥ 0`)
  }
  const rows = accurateSum(rowTotals)
  const difference = rows - accurateSum(columnTotals)
  if (Math.abs(difference) > 1e-9 * rows) {
    throw new AllocationError('margins-differ', difference, [], `rows and columns differ by ${difference}`)
  }
  if (table.some((row) => firstWhere(row, (value) => value === 0) >= 0)) checkFlow(table, rowTotals, columnTotals, 1e-9 * rows)
}

/** The first position whose value is such, −1 for none; a plain loop, since it looks at every cell of large tables. */
function firstWhere(values: ArrayLike<number>, isSuch: (value: number) => boolean): number {
  for (let i = 0; i < values.length; i++) if (isSuch(values[i])) return i
  return -1
}

/** Sends the row totals to the columns through the cells that are not 0, as far as they go. */
function checkFlow(
  table: readonly ArrayLike<number>[],
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  noise: number,
): void {
  const n = columnTotals.length
  const supply = Float64Array.from(rowTotals)
  const room = Float64Array.from(columnTotals)
  const flow = table.map((row, i) => {
    const sent = new Float64Array(n)
    for (let j = 0; j < n; j++) {
      if (row[j] === 0) continue
      sent[j] = Math.min(supply[i], room[j])
      supply[i] -= sent[j]
      room[j] -= sent[j]
    }
    return sent
  })

  for (;;) {
    const reach = search(table, flow, supply, room, noise / table.length)
    if (reach.end < 0) {
      const amount = accurateSum(supply)
      if (amount <= noise) return
      const blocked = [...supply.keys()].filter((i) => reach.rowSeen[i])
      const empty = [...room.keys()].filter((j) => columnSum(table, j) === 0 && columnTotals[j] > noise)
      throw empty.length > 0
        ? new AllocationError('column-blocked', amount, empty, `columns ${empty.join(', ')} have totals but no cell above 0`)
        : new AllocationError('row-blocked', amount, blocked, `rows ${blocked.join(', ')} have ${amount} more than their columns can take`)
    }
    augment(reach, flow, supply, room)
  }
}

interface Reach {
  /** A reached column with room, or −1. */
  end: number
  rowSeen: Uint8Array
  /** The row a column was reached from, and the column a row was reached from (−1 at a source). */
  columnFrom: Int32Array
  rowFrom: Int32Array
}

/** Breadth first from the rows that still have something, back along cells that carry some. */
function search(table: readonly ArrayLike<number>[], flow: Float64Array[], supply: Float64Array, room: Float64Array, noise: number): Reach {
  const rowSeen = Uint8Array.from(supply, (left) => (left > noise ? 1 : 0))
  const rowFrom = new Int32Array(supply.length).fill(-1)
  const columnFrom = new Int32Array(room.length).fill(-1)
  const queue = [...supply.keys()].filter((i) => rowSeen[i])
  for (const i of queue) {
    for (let j = 0; j < room.length; j++) {
      if (table[i][j] === 0 || columnFrom[j] >= 0) continue
      columnFrom[j] = i
      if (room[j] > noise) return { end: j, rowSeen, columnFrom, rowFrom }
      for (let k = 0; k < flow.length; k++) {
        if (rowSeen[k] || flow[k][j] <= noise) continue
        rowSeen[k] = 1
        rowFrom[k] = j
        queue.push(k)
      }
    }
  }
  return { end: -1, rowSeen, columnFrom, rowFrom }
}

function augment({ end, columnFrom, rowFrom }: Reach, flow: Float64Array[], supply: Float64Array, room: Float64Array): void {
  const steps: { row: number; to: number; back: number }[] = []
  for (let to = end; to >= 0;) {
    const row = columnFrom[to]
    steps.push({ row, to, back: rowFrom[row] })
    to = rowFrom[row]
  }
  const source = steps[steps.length - 1].row
  const amount = steps.reduce(
    (least, { row, back }) => (back < 0 ? least : Math.min(least, flow[row][back])),
    Math.min(supply[source], room[end]),
  )
  for (const { row, to, back } of steps) {
    flow[row][to] += amount
    if (back >= 0) flow[row][back] -= amount
  }
  supply[source] -= amount
  room[end] -= amount
}

function columnSum(table: readonly ArrayLike<number>[], column: number): number {
  return accurateSum(table.map((row) => row[column]))
}
