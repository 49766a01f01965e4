// Excel.WorksheetCollection.

import type { GridSheet } from '../../grid/grid'
import { asText } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import type { HostObject } from '../host-object'
import { worksheetObject } from './worksheet'

export function worksheetsObject(host: Host): HostObject {
  const { grid } = host
  const object = (sheet: GridSheet | undefined) => (sheet ? worksheetObject(host, sheet.id) : null)
  const find = (key: unknown) => grid.sheet(asText(key, 'the key of a sheet')) ?? grid.sheetByName(key as string)
  const shown = (visibleOnly: unknown) => grid.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'visible')
  const byId = (id: string) => object(grid.sheet(id))
  return {
    type: 'WorksheetCollection',
    item: (key: unknown) => object(find(key)) ?? refuse('ItemNotFound', `there is no sheet "${String(key)}"`),
    items: () => grid.sheets().map((sheet) => worksheetObject(host, sheet.id)),
    call: {
      Add: (name: string | null) => object(grid.addSheet(name ?? freeName(host))),
      GetItemOrNullObject: (key: unknown) => object(find(key)),
      GetActiveWorksheet: () => object(grid.activeSheet()),
      GetCount: (visibleOnly: unknown) => shown(visibleOnly).length,
      GetFirst: (visibleOnly: unknown) => object(shown(visibleOnly)[0]),
      GetLast: (visibleOnly: unknown) => object(shown(visibleOnly).at(-1)),
      _GetSheetById: byId,
      _GetAnotherWorksheetById: byId,
    },
  }
}

/** Sheet1, Sheet2 … as Excel counts on. */
function freeName({ grid }: Host): string {
  let number = grid.sheets().length + 1
  while (grid.sheetByName(`Sheet${number}`)) number++
  return `Sheet${number}`
}
