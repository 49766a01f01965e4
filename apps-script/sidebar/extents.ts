// How large each sheet must be for a patch, since a Google sheet does not grow by itself.

import { MAX_COLUMNS, MAX_ROWS } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { Operation, SheetKey } from '../../shared/workbook/patch'

export interface Extent {
  rows: number
  columns: number
}

export function extentsOf(operations: Operation[]): Map<SheetKey, Extent> {
  const extents = new Map<SheetKey, Extent>()
  for (const { sheet, rect } of operations.flatMap(places)) {
    const extent = extents.get(sheet) ?? { rows: 1, columns: 1 }
    // A whole row or column is as long as its sheet, however long that is.
    if (rect.rows < MAX_ROWS) extent.rows = Math.max(extent.rows, rect.row + rect.rows)
    if (rect.columns < MAX_COLUMNS) extent.columns = Math.max(extent.columns, rect.column + rect.columns)
    extents.set(sheet, extent)
  }
  return extents
}

function places(operation: Operation): { sheet: SheetKey; rect: Rect }[] {
  switch (operation.op) {
    case 'addSheet':
      return [{ sheet: operation.sheet, rect: { row: 0, column: 0, rows: operation.rows, columns: operation.columns } }]
    case 'write': {
      const { sheet, row, column, values } = operation
      return [{ sheet, rect: { row, column, rows: values.length, columns: values[0]?.length ?? 0 } }]
    }
    case 'format':
    case 'numberFormats':
    case 'mark':
    case 'validate':
    case 'name':
      return [operation]
    case 'columnWidth':
      return [{ sheet: operation.sheet, rect: { row: 0, column: operation.column, rows: 1, columns: operation.count } }]
    case 'rowHeight':
      return [{ sheet: operation.sheet, rect: { row: operation.row, column: 0, rows: operation.count, columns: 1 } }]
    // Not all rows of a sheet may be frozen.
    case 'freeze':
      return [{ sheet: operation.sheet, rect: { row: operation.rows, column: operation.columns, rows: 1, columns: 1 } }]
    case 'protect':
      return operation.unlocked.map((rect) => ({ sheet: operation.sheet, rect }))
    case 'chart':
      return [operation.chart.categories, ...operation.chart.series]
    default:
      return []
  }
}
