// Excel.WorksheetFreezePanes.

import type { GridSheet } from '../../grid/grid'
import { asCells, asCount } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import type { HostObject } from '../host-object'
import { rangeOf } from './range'
import { MAX_COLUMNS, MAX_ROWS } from '../../../shared/workbook/address'

export function freezePanesObject(host: Host, sheet: GridSheet): HostObject {
  const frozen = () => {
    const { rows, columns } = sheet.frozen()
    if (rows === 0 && columns === 0) return null
    return rangeOf(host, sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS })
  }
  return {
    type: 'WorksheetFreezePanes',
    call: {
      FreezeAt: (range: unknown) => {
        const { rect } = asCells(host.grid, sheet, range, 'the frozen range')
        sheet.freeze(rect.rows >= MAX_ROWS ? 0 : rect.row + rect.rows, rect.columns >= MAX_COLUMNS ? 0 : rect.column + rect.columns)
      },
      FreezeRows: (count: unknown) => sheet.freeze(asCount(count ?? 1, 'the frozen rows', 1), 0),
      FreezeColumns: (count: unknown) => sheet.freeze(0, asCount(count ?? 1, 'the frozen columns', 1)),
      Unfreeze: () => sheet.freeze(0, 0),
      GetLocation: () => frozen() ?? refuse('ItemNotFound', 'nothing is frozen'),
      GetLocationOrNullObject: frozen,
    },
  }
}
