// Excel.AutoFilter and the tables of a sheet, as far as filters go: the embedded grid draws neither.

import type { GridSheet } from '../../grid/grid'
import type { Host } from '../host'
import { refuse } from '../host-error'
import type { HostObject } from '../host-object'

/** @param of whose filter this is; a table's lies over its own cells. */
export function autoFilterObject(host: Host, sheet: GridSheet, of: 'sheet' | 'table' = 'sheet'): HostObject {
  const isFiltered = () => host.filterOf(sheet.name) === of
  return {
    type: 'AutoFilter',
    get: { Enabled: isFiltered, IsDataFiltered: isFiltered },
    call: { ClearCriteria: () => host.showAllRows(sheet.name) },
  }
}

const idOf = (sheet: GridSheet): string => `${sheet.id}-table`

/** The one table on a sheet that a test says is there. */
const tableObject = (host: Host, sheet: GridSheet): HostObject => ({
  type: 'Table',
  id: idOf(sheet),
  get: { Id: () => idOf(sheet) },
  part: { AutoFilter: () => autoFilterObject(host, sheet, 'table') },
  call: { ClearFilters: () => host.showAllRows(sheet.name) },
})

/** @param sheets those whose tables these are: all of them for the workbook, by which a table is found in a later request. */
export function tablesObject(host: Host, sheets: GridSheet[]): HostObject {
  return {
    type: 'TableCollection',
    item: (id: string) => {
      const sheet = sheets.find((each) => idOf(each) === id)
      return sheet ? tableObject(host, sheet) : refuse('ItemNotFound', `there is no table ${id}`)
    },
    items: () => sheets.filter(({ name }) => host.filterOf(name) === 'table').map((sheet) => tableObject(host, sheet)),
  }
}
