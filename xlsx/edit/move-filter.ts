// The columns that a filter filters by, which it counts from its own first one.

import { parseAddress } from '../../shared/workbook/address'
import { children, remove, type Element } from '../package/xml'
import { moveArea, type Movement } from './areas'

/** To be called before the filter's own `ref` moves. */
export function moveFilter(filter: Element, movement: Movement): void {
  const before = parseAddress(filter.getAttribute('ref') ?? '')
  const after = before && moveArea(before, movement)
  if (movement.axis === 'row' || !before || !after) return
  for (const column of children(filter, 'filterColumn')) {
    const at = before.column + Number(column.getAttribute('colId'))
    const moved = moveArea({ row: 0, column: at, rows: 1, columns: 1 }, movement)
    if (moved) column.setAttribute('colId', String(moved.column - after.column))
    else remove(column)
  }
}
