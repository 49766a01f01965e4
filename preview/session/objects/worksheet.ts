// Excel.Worksheet.

import { parseReference } from '../../../shared/workbook/address'
import type { Rect } from '../../../shared/workbook/cell'
import type { GridSheet } from '../../grid/grid'
import { asCells, asColor, asCount, asOneOf, asText } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import { undrawn, type HostObject } from '../host-object'
import { chartsObject } from './charts'
import { commentsObject } from './comments'
import { autoFilterObject, tablesObject } from './filters'
import { freezePanesObject } from './freeze-panes'
import { pageLayoutObject } from './page-layout'
import { protectionObject } from './protection'
import { rangeOf } from './range'
import { usedPart } from './used-range'
import { WHOLE_SHEET } from './workbook'

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const

export function worksheetObject(host: Host, id: string): HostObject {
  const { grid } = host
  const sheet = (): GridSheet => grid.sheet(id) ?? refuse('ItemNotFound', 'the sheet was deleted')
  const range = (rect: Rect) => rangeOf(host, sheet(), rect)
  const beside = (step: 1 | -1, visibleOnly: unknown) => {
    const sheets = grid.sheets().filter((other) => other.id === id || !visibleOnly || other.visibility === 'visible')
    const found = sheets[sheets.indexOf(sheet()) + step]
    return found ? worksheetObject(host, found.id) : null
  }
  const neighbour = (step: 1 | -1, visibleOnly: unknown) =>
    beside(step, visibleOnly) ?? refuse('ItemNotFound', 'there is no sheet on that side')
  return {
    type: 'Worksheet',
    id,
    get: {
      Id: () => id,
      Name: () => sheet().name,
      Position: () => grid.sheets().indexOf(sheet()),
      Visibility: () => VISIBILITIES.find((name) => VISIBILITY[name] === sheet().visibility),
      TabColor: () => sheet().tabColor?.toUpperCase() ?? '',
    },
    set: {
      Name: (name: unknown) => grid.renameSheet(id, asText(name, 'the name of a sheet')),
      Position: (position: unknown) => grid.moveSheet(id, asCount(position, 'the position of a sheet')),
      Visibility: (value: unknown) => {
        sheet().visibility = VISIBILITY[asOneOf(value, VISIBILITIES, 'the visibility of a sheet')]
      },
      TabColor: (color: unknown) => {
        sheet().tabColor = color === '' ? null : asColor(color, 'the colour of a tab')
      },
      ...undrawn('ShowGridlines', 'ShowHeadings', 'StandardWidth', 'EnableCalculation'),
    },
    part: {
      Charts: () => chartsObject(host, sheet()),
      AutoFilter: () => autoFilterObject(host, sheet()),
      Tables: () => tablesObject(host, [sheet()]),
      Protection: () => protectionObject(host, sheet()),
      FreezePanes: () => freezePanesObject(host, sheet()),
      PageLayout: () => pageLayoutObject(host, sheet()),
      Comments: () => commentsObject(host, sheet()),
    },
    call: {
      Activate: () => grid.activate(id),
      Delete: () => {
        // Microsoft, Worksheet.delete(): fails while the sheet is VeryHidden.
        if (sheet().visibility === 'veryHidden') refuse('InvalidOperation', `the sheet ${sheet().name} is very hidden`)
        host.flush()
        grid.deleteSheet(id)
      },
      ...undrawn('Calculate'),
      GetRange: (address: string | null) => range(address === null || address === undefined ? WHOLE_SHEET : onThis(host, sheet(), address)),
      GetRangeByIndexes: (row: unknown, column: unknown, rows: unknown, columns: unknown) =>
        range({
          row: asCount(row, 'the first row'),
          column: asCount(column, 'the first column'),
          rows: asCount(rows, 'the number of rows', 1),
          columns: asCount(columns, 'the number of columns', 1),
        }),
      GetCell: (row: unknown, column: unknown) =>
        range({ row: asCount(row, 'the row'), column: asCount(column, 'the column'), rows: 1, columns: 1 }),
      GetUsedRange: () => range(usedPart(sheet(), WHOLE_SHEET) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: () => {
        const used = usedPart(sheet(), WHOLE_SHEET)
        return used && range(used)
      },
      GetNext: (visibleOnly: unknown) => neighbour(1, visibleOnly),
      GetNextOrNullObject: (visibleOnly: unknown) => beside(1, visibleOnly),
      GetPrevious: (visibleOnly: unknown) => neighbour(-1, visibleOnly),
      GetPreviousOrNullObject: (visibleOnly: unknown) => beside(-1, visibleOnly),
      _GetSheetById: (other: string) => (grid.sheet(other) ? worksheetObject(host, other) : null),
    },
  }
}

/** An address or a workbook name, meant on this sheet. */
function onThis(host: Host, sheet: GridSheet, address: unknown): Rect {
  const name = host.grid.names().find((entry) => entry.name.toLowerCase() === asText(address, 'an address').toLowerCase())
  const reference = name && parseReference(name.reference)
  const found = asCells(host.grid, sheet, reference ? name.reference : address, 'the address')
  return found.sheet.id === sheet.id ? found.rect : refuse('InvalidArgument', `${String(address)} is not on ${sheet.name}`)
}
