// Excel.Workbook: the root of every request.

import { MAX_COLUMNS, MAX_ROWS } from '../../../shared/workbook/address'
import type { Host } from '../host'
import { undrawn, type HostObject } from '../host-object'
import { commentsObject } from './comments'
import { tablesObject } from './filters'
import { namesObject } from './names'
import { rangeOf } from './range'
import { worksheetsObject } from './worksheets'

export function workbookObject(host: Host): HostObject {
  const selected = () => {
    const { selection, grid } = host
    const sheet = (selection && grid.sheet(selection.sheetId)) ?? grid.activeSheet()
    return { sheet, rect: selection?.rect ?? { row: 0, column: 0, rows: 1, columns: 1 } }
  }
  return {
    type: 'Workbook',
    get: { Name: () => 'Book1', ReadOnly: () => host.isReadOnly },
    part: {
      Worksheets: () => worksheetsObject(host),
      Names: () => namesObject(host),
      Tables: () => tablesObject(host, host.grid.sheets()),
      Application: () => applicationObject(host),
      Comments: () => commentsObject(host),
      Protection: () => ({ type: 'WorkbookProtection', get: { Protected: () => host.isStructureLocked } }),
    },
    call: {
      GetSelectedRange: () => rangeOf(host, selected().sheet, selected().rect),
      GetActiveCell: () => rangeOf(host, selected().sheet, { ...selected().rect, rows: 1, columns: 1 }),
    },
  }
}

/** Excel.Application. The embedded grid calculates by itself, at once; holding it back changes nothing that can be seen. */
function applicationObject(host: Host): HostObject {
  return {
    type: 'Application',
    get: {
      CalculationMode: () => 'Automatic',
      CalculationState: () => 'Done',
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
    },
    set: undrawn('CalculationMode'),
    call: {
      ...undrawn('SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync'),
      Calculate: () => void host.grid.sheets().forEach((sheet) => sheet.read({ row: 0, column: 0, rows: 1, columns: 1 })),
    },
  }
}

/** The whole of a sheet. */
export const WHOLE_SHEET = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }
