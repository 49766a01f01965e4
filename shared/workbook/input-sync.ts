// Brings an input table that exists up to a source that a person chose anew; columns and rows of theirs stay.

import type { Scalar } from './cell'
import { cropped, sameValue } from './changed-sheet'
import type { SheetLayout } from './layout'
import { columnOf } from './layout'
import { columnLooks, missingColumns } from './missing-columns'
import { asInput } from './palette'
import type { Operation } from './patch'
import type { SheetSnapshot } from './port'
import type { SheetChange } from './changed-sheet'
import { unlockedRects } from './sheet-marks'
import type { ColumnSpec, SheetSpec } from './spec'
import type { Steps } from './steps'
import { eachRow } from './steps'

/**
 * Rows are matched by the table's identity column where it has one, else by their order; new ones go below the last, and rows
 * that the source no longer has lose our columns' content. In steps.
 */
export function* syncedInput(sheet: SheetSpec, snapshot: SheetSnapshot, layout: SheetLayout): Steps<SheetChange> {
  const places = sheet.columns.map((column) => layout.columns.get(column.key))
  const { used, target, added } = rowsForInput(sheet, snapshot, layout)
  const height = Math.max((added[added.length - 1] ?? -1) + 1, snapshot.values.length, layout.headerRow + 1)
  const width = places.reduce<number>((most, at) => Math.max(most, at ?? 0), 0) + 1
  const empty = <T>(): (T | null)[][] => Array.from({ length: height }, () => new Array<T | null>(width).fill(null))
  const values: Scalar[][] = empty<string | number | boolean>()
  const before: Scalar[][] = empty<string | number | boolean>()
  const beforeFormulas = empty<string>()
  let cellsWritten = 0
  const put = (row: number, at: number | undefined, value: Scalar): void => {
    if (at === undefined) return
    const old = snapshot.values[row]?.[at] ?? null
    if (sameValue(old, value)) return
    values[row][at] = value ?? ''
    before[row][at] = old ?? ''
    beforeFormulas[row][at] = snapshot.formulas[row]?.[at] ?? null
    cellsWritten++
  }
  const back = missingColumns(sheet, snapshot, layout)
  for (const column of back) {
    put(0, columnOf(layout, column.key), column.key)
    put(layout.headerRow, columnOf(layout, column.key), column.header)
  }
  if (sheet.keyedRows) target.forEach((row, index) => put(row, 0, sheet.rows[index]))
  yield* eachRow(target.length, (index) => sheet.columns.forEach((column, at) => put(target[index], places[at], column.values[index])))
  if (sheet.keyedRows) {
    const wanted = new Set(sheet.rows)
    for (const [id, row] of layout.rows) if (!id.startsWith('#') && !wanted.has(id)) [0, ...places].forEach((at) => put(row, at, ''))
  } else {
    const kept = new Set(target)
    for (const row of used) if (!kept.has(row)) places.forEach((at) => put(row, at, ''))
  }
  const write = cropped({ op: 'write', sheet: sheet.key, row: 0, column: 0, values, formulas: empty<string>() })
  if (write === undefined) return { operations: [], undo: [], cellsWritten: 0 }
  const undo = cropped({ op: 'write', sheet: sheet.key, row: 0, column: 0, values: before, formulas: beforeFormulas })
  const looks: Operation[] =
    added.length === 0
      ? []
      : sheet.columns.flatMap((column, at): Operation[] =>
          places[at] === undefined
            ? []
            : [
                {
                  op: 'format',
                  sheet: sheet.key,
                  rect: { row: added[0], column: places[at], rows: added.length, columns: 1 },
                  style: column.isInput ? asInput(column.style) : column.style,
                },
                ...rowFormats(column, places[at]),
              ],
        )
  function rowFormats({ formats = [] }: ColumnSpec, column: number): Operation[] {
    const rows = sheet.rows.flatMap((id, index) => (layout.rows.has(id) ? [] : [index]))
    return rows.flatMap((index): Operation[] =>
      formats[index] === undefined
        ? []
        : [
            {
              op: 'format',
              sheet: sheet.key,
              rect: { row: target[index], column, rows: 1, columns: 1 },
              style: { numberFormat: formats[index] },
            },
          ],
    )
  }
  // Our own protection, on tables whose rows are ours; what a person protected stays closed to us.
  const isLocked = snapshot.isProtected && sheet.keyedRows
  const open: Operation[] = isLocked ? [{ op: 'unprotect', sheet: sheet.key }] : []
  const close: Operation[] = isLocked
    ? [{ op: 'protect', sheet: sheet.key, unlocked: unlockedRects(sheet, withRows(layout, sheet, target)) }]
    : []
  return {
    operations: [...open, ...columnLooks(sheet, back, layout), ...looks, write, ...close],
    undo: undo ? [...open, undo, ...close] : [],
    cellsWritten,
  }
}

/** Rows that hold anything, the row of every row of the source, and which of these are new: below the last that is used. */
function rowsForInput(
  sheet: SheetSpec,
  snapshot: SheetSnapshot,
  layout: SheetLayout,
): { used: number[]; target: number[]; added: number[] } {
  const places = sheet.columns.map((column) => layout.columns.get(column.key))
  const used: number[] = []
  for (let row = layout.firstRow; row < snapshot.values.length; row++) {
    if (places.some((at) => at !== undefined && !isEmpty(snapshot.values[row]?.[at]))) used.push(row)
  }
  const rowOfIndex = sheet.keyedRows ? sheet.rows.map((id) => layout.rows.get(id)) : matched(sheet, snapshot, layout, used)
  let next = Math.max(layout.firstRow, (used[used.length - 1] ?? layout.firstRow - 1) + 1)
  const added: number[] = []
  const target = rowOfIndex.map((row) => {
    if (row !== undefined) return row
    added.push(next)
    return next++
  })
  return { used, target, added }
}

/** The layout of a table whose rows bear keys once it is brought up to its source: formulas may point to rows that are added. */
export function layoutWithInput(sheet: SheetSpec, snapshot: SheetSnapshot, layout: SheetLayout): SheetLayout {
  const { target, added } = rowsForInput(sheet, snapshot, layout)
  return added.length === 0 ? layout : withRows(layout, sheet, target)
}

/** The layout with the rows that are added. */
const withRows = (layout: SheetLayout, sheet: SheetSpec, target: number[]): SheetLayout => ({
  ...layout,
  rows: new Map([...layout.rows, ...sheet.rows.map((id, index): [string, number] => [id, target[index]])]),
  endRow: Math.max(layout.endRow, ...target.slice(-1).map((row) => row + 1)),
})

/** Existing row of each row of the source. */
function matched(sheet: SheetSpec, snapshot: SheetSnapshot, layout: SheetLayout, used: number[]): (number | undefined)[] {
  const identity = sheet.columns.find(({ key }) => key === sheet.identity)
  const at = identity && layout.columns.get(identity.key)
  if (identity === undefined || at === undefined || snapshot.values[0]?.[at] !== identity.key)
    return sheet.rows.map((_, index) => used[index])
  const rows = new Map<string, number[]>()
  for (const row of used) {
    const id = String(snapshot.values[row]?.[at] ?? '')
    const same = rows.get(id)
    if (same) same.push(row)
    else rows.set(id, [row])
  }
  return sheet.rows.map((_, index) => rows.get(String(identity.values[index] ?? ''))?.shift())
}

const isEmpty = (value: Scalar | undefined): boolean => value === undefined || value === null || value === ''
