// Where the keys of a sheet stand: read from the real sheet, so an inserted column moves no formula wrongly.

import { cellAddress, quoteSheet, rectAddress } from './address'
import type { Rect } from './cell'
import type { Formula, Ref } from './formula'
import type { SheetKey } from './patch'
import type { SheetSnapshot } from './port'
import type { SheetSpec } from './spec'

/** Row ids of the rows that are not data. They stand in column A like the others. */
export const TITLE = '#title'
export const SUBTITLE = '#subtitle'
export const HEADER = '#header'
export const END = '#end'

/** Zero-based places. Column A holds the row ids, row 1 the column keys; both are hidden. */
export interface SheetLayout {
  key: SheetKey
  /** The name that the sheet bears while formulas are written. */
  name: string
  columns: Map<string, number>
  rows: Map<string, number>
  headerRow: number
  /** First row below the header. */
  firstRow: number
  /** The closing row '#end'; for input and append tables the last row that is formatted. */
  endRow: number
}

export type Layout = Map<SheetKey, SheetLayout>

/** A new sheet: marker row, title, subtitle, header, the rows, the closing row. */
export function layoutOfSpec(sheet: SheetSpec, name: string): SheetLayout {
  const firstRow = 4
  const rows = new Map<string, number>([
    [TITLE, 1],
    [SUBTITLE, 2],
    [HEADER, 3],
  ])
  sheet.rows.forEach((id, index) => rows.set(id, firstRow + index))
  const endRow = firstRow + sheet.rows.length + (sheet.spareRows ?? 0)
  if (sheet.kind === 'generated') rows.set(END, endRow)
  return {
    key: sheet.key,
    name,
    columns: new Map(sheet.columns.map(({ key }, index) => [key, index + 1])),
    rows,
    headerRow: 3,
    firstRow,
    endRow,
  }
}

/** A sheet as it stands; undefined when its header row was lost. */
export function layoutOfSheet(snapshot: SheetSnapshot): SheetLayout | undefined {
  if (snapshot.key === undefined) return undefined
  const columns = new Map<string, number>()
  ;(snapshot.values[0] ?? []).forEach((key, column) => {
    if (column > 0 && typeof key === 'string' && key !== '') columns.set(key, column)
  })
  const rows = new Map<string, number>()
  snapshot.values.forEach((cells, row) => {
    const id = cells[0]
    if (row > 0 && typeof id === 'string' && id !== '' && !rows.has(id)) rows.set(id, row)
  })
  const headerRow = rows.get(HEADER)
  if (headerRow === undefined) return undefined
  return {
    key: snapshot.key,
    name: snapshot.name,
    columns,
    rows,
    headerRow,
    firstRow: headerRow + 1,
    endRow: rows.get(END) ?? Math.max(headerRow + 1, snapshot.values.length),
  }
}

/**
 * Prints formulas for one sheet.
 * @param fixColumns for marks, whose formula moves over a rectangle but must look at the same column everywhere.
 */
export function printer(layout: Layout, ownSheet: SheetKey, fixColumns = false): (formula: Formula) => string {
  const print = (ref: Ref): string => {
    if (ref.kind === 'name') return ref.name
    const sheet = layout.get(ref.sheet)
    if (sheet === undefined) throw new Error(`formula points to the sheet "${ref.sheet}", which is not laid out`)
    const prefix = ref.sheet === ownSheet ? '' : `${quoteSheet(sheet.name)}!`
    if (ref.kind === 'cell') return `${prefix}${fixColumns ? '$' : ''}${cellAddress(rowOf(sheet, ref.row), columnOf(sheet, ref.column))}`
    const rect = rectOf(sheet, ref)
    // A range of one cell stays a range, "B7:B7": SUMIFS over a bare cell is an error in some engines.
    const address = rectAddress(rect, true)
    return prefix + (address.includes(':') ? address : `${address}:${address}`)
  }
  return ({ pieces, refs }) => pieces.reduce((text, piece, index) => text + print(refs[index - 1]) + piece)
}

/** The cells of a reference to more than one cell. */
export function rectOf(sheet: SheetLayout, ref: Exclude<Ref, { kind: 'name' } | { kind: 'cell' }>): Rect {
  if (ref.kind === 'across') {
    const [from, to] = [columnOf(sheet, ref.from), columnOf(sheet, ref.to)]
    return { row: rowOf(sheet, ref.row), column: from, rows: 1, columns: to - from + 1 }
  }
  const column = columnOf(sheet, ref.column)
  if (ref.kind === 'below') return { row: sheet.firstRow, column, rows: roomFor(sheet, ref.count), columns: 1 }
  if (ref.kind === 'column') return { row: sheet.firstRow, column, rows: Math.max(1, sheet.endRow - sheet.firstRow + 1), columns: 1 }
  const { first, last } = stretchOf(sheet, ref.rows)
  return { row: first, column, rows: last - first + 1, columns: 1 }
}

/** Whole thousands, so that a formula is written anew only when a table has grown by very much. */
const ROOM = 1000
const roomFor = ({ firstRow, endRow }: SheetLayout, count: number): number =>
  Math.ceil((Math.max(endRow - firstRow + 1, count) + ROOM / 2) / ROOM) * ROOM

/** Many formulas look at the same siblings: each list of rows is measured once for each layout. */
const stretches = new WeakMap<SheetLayout, WeakMap<readonly string[], { first: number; last: number }>>()

function stretchOf(sheet: SheetLayout, ids: readonly string[]): { first: number; last: number } {
  let known = stretches.get(sheet)
  if (known === undefined) stretches.set(sheet, (known = new WeakMap()))
  let stretch = known.get(ids)
  if (stretch === undefined) {
    stretch = { first: Infinity, last: -Infinity }
    for (const id of ids) {
      const row = rowOf(sheet, id)
      stretch.first = Math.min(stretch.first, row)
      stretch.last = Math.max(stretch.last, row)
    }
    known.set(ids, stretch)
  }
  return stretch
}

export function rowOf(sheet: SheetLayout, id: string): number {
  const row = sheet.rows.get(id)
  if (row === undefined) throw new Error(`sheet "${sheet.key}" has no row "${id}"`)
  return row
}

export function columnOf(sheet: SheetLayout, key: string): number {
  const column = sheet.columns.get(key)
  if (column === undefined) throw new Error(`sheet "${sheet.key}" has no column "${key}"`)
  return column
}
