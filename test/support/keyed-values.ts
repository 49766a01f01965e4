// Reads cells of a recalculated workbook by row and column key.

import { cellAddress } from '../../shared/workbook/address'
import type { Scalar } from '../../shared/workbook/cell'
import { keyOfMarker } from '../../shared/workbook/marker'

export interface KeyedSheet {
  name: string
  value(row: string, column: string): Scalar
  address(row: string, column: string): string
  rows: string[]
}

/** The sheet of ours with this key. */
export function keyedSheet(sheets: ReadonlyMap<string, Scalar[][]>, key: string): KeyedSheet {
  const found = [...sheets].find(([, values]) => keyOfMarker(values[0]?.[0] ?? null) === key)
  if (!found) throw new Error(`no sheet with the key "${key}"`)
  const [name, values] = found
  const columns = new Map(values[0].map((column, at) => [column, at]))
  const rows = new Map(values.map((cells, row) => [cells[0], row]))
  const at = (row: string, column: string): [number, number] => {
    const place: [number | undefined, number | undefined] = [rows.get(row), columns.get(column)]
    if (place[0] === undefined || place[1] === undefined) throw new Error(`${name} has no ${row}.${column}`)
    return place as [number, number]
  }
  return {
    name,
    value: (row, column) => values[at(row, column)[0]][at(row, column)[1]] ?? null,
    address: (row, column) => cellAddress(...at(row, column)),
    rows: [...rows.keys()].filter((id): id is string => typeof id === 'string' && id.startsWith('n:')),
  }
}
