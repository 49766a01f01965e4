// Whether the zeros of a tall, narrow table let it have its margins: rows with zeros in the same places count as one.

import { AllocationError } from './allocation-error'
import { checkPattern } from './margin-pattern'

/**
 * @param cells row after row; only which of them are 0 matters. At most 30 columns.
 * @throws AllocationError like checkPattern's, with the indices of the rows or columns at fault
 */
export function checkSupport(cells: Float64Array, rowTotals: Float64Array, columnTotals: Float64Array): void {
  const columns = columnTotals.length
  const groups = new Map<number, { rows: number[]; total: number }>()
  for (let i = 0; i < rowTotals.length; i++) {
    if (rowTotals[i] === 0) continue
    let mask = 0
    for (let j = 0; j < columns; j++) if (cells[i * columns + j] > 0) mask |= 1 << j
    const group = groups.get(mask)
    if (group === undefined) groups.set(mask, { rows: [i], total: rowTotals[i] })
    else {
      group.rows.push(i)
      group.total += rowTotals[i]
    }
  }
  const masks = [...groups.keys()]
  const full = 2 ** columns - 1
  if (masks.every((mask) => mask === full)) return
  const pattern = masks.map((mask) => Array.from({ length: columns }, (_, j) => (mask >> j) & 1))
  try {
    checkPattern(
      pattern,
      masks.map((mask) => (groups.get(mask) as { total: number }).total),
      columnTotals,
    )
  } catch (error) {
    if (!(error instanceof AllocationError) || error.reason !== 'row-blocked') throw error
    const rows = error.indices.flatMap((at) => (groups.get(masks[at]) as { rows: number[] }).rows).sort((a, b) => a - b)
    throw new AllocationError(
      'row-blocked',
      error.amount,
      rows,
      `rows ${rows.join(', ')} have ${error.amount} more than their columns can take`,
    )
  }
}
