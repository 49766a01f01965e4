// Columns of ours that come to a sheet that stands: a person deleted them, or another option needs them. They go behind the last
// used one: in between they would push columns to the right, a person's own among them, and no host takes an insert of columns
// back by itself when a build breaks off.

import type { Rect } from './cell'
import { headerHeight } from './header-height'
import { headerLooks } from './header-looks'
import type { Layout, SheetLayout } from './layout'
import { columnOf, rowOf } from './layout'
import { openStretches } from './open-stretches'
import { asInput } from './palette'
import type { Operation } from './patch'
import type { SheetSnapshot } from './port'
import { columnMarkOperations, rowMarkOperations } from './sheet-marks'
import { sheetPrint } from './sheet-print'
import type { ColumnSpec, SheetSpec } from './spec'
import type { CellStyle } from './style'

/** The layout with a place for every column of the spec; empty columns of input tables stay away. */
export function withColumns(layout: SheetLayout, sheet: SheetSpec, snapshot: SheetSnapshot): SheetLayout {
  const isNeeded = (column: ColumnSpec): boolean =>
    sheet.kind === 'generated' || sheet.needsColumns === true || column.values.some((value) => value !== null && value !== '')
  const missing = sheet.columns.filter((column) => !layout.columns.has(column.key) && isNeeded(column))
  if (missing.length === 0) return layout
  const columns = new Map(layout.columns)
  let next = snapshot.values.reduce((width, cells) => Math.max(width, cells.length), 1)
  for (const { key } of missing) columns.set(key, next++)
  return { ...layout, columns }
}

/** The columns that `layout` has a place for and the sheet does not hold. */
export const missingColumns = (sheet: SheetSpec, snapshot: SheetSnapshot, layout: SheetLayout): ColumnSpec[] =>
  sheet.columns.filter(({ key }) => layout.columns.has(key) && snapshot.values[0]?.[layout.columns.get(key) as number] !== key)

/**
 * Looks, marks, validations and widths of columns that come to a sheet that stands: those that they have on a new one. Neighbours
 * that are alike take one operation together.
 * @param layouts of all sheets, where rows of the sheet have marks.
 */
export function columnLooks(sheet: SheetSpec, columns: ColumnSpec[], layout: SheetLayout, layouts?: Layout): Operation[] {
  const data = { row: layout.firstRow, rows: Math.max(1, layout.endRow - layout.firstRow) }
  const operations: Operation[] = []
  const format = (rect: Rect, style: CellStyle): void => void operations.push({ op: 'format', sheet: sheet.key, rect, style })
  for (const { column, columns: count } of runs(columns, layout, () => '')) {
    format({ row: 0, rows: layout.headerRow + 1, column, columns: count }, { numberFormat: '@' })
    operations.push(...headerLooks(sheet.key, layout.headerRow, column, placedIn(columns, layout, column, count)))
  }
  for (const { first, ...across } of runs(columns, layout, ({ style, isInput, lockedRows }) => [style, isInput, lockedRows])) {
    const locked = new Set((first.lockedRows ?? []).map((row) => rowOf(layout, sheet.rows[row]) - layout.firstRow))
    if (!first.isInput || locked.size > 0) format({ ...data, ...across }, { ...first.style, locked: true })
    if (!first.isInput) continue
    for (const { from, count } of openStretches(data.rows, locked))
      format({ row: layout.firstRow + from, rows: count, ...across }, asInput(first.style))
  }
  for (const { first, column, columns: count } of runs(columns, layout, ({ width, hidden }) => [width, hidden])) {
    const hidden = first.hidden ? { hidden: true } : {}
    operations.push({ op: 'columnWidth', sheet: sheet.key, column, count, width: first.width, ...hidden })
  }
  if (layouts !== undefined)
    for (const across of runs(columns, layout, () => '')) operations.push(...rowMarkOperations(sheet, layouts, across))
  for (const { first, ...across } of runs(columns, layout, ({ validation, marks }) => (marks ? Symbol('alone') : [validation]))) {
    operations.push(...columnMarkOperations(sheet, layout, first, across))
  }
  return operations
}

/** The columns of a run, as they stand. */
const placedIn = (columns: readonly ColumnSpec[], layout: SheetLayout, from: number, count: number): ColumnSpec[] =>
  columns
    .map((column) => ({ column, at: columnOf(layout, column.key) }))
    .filter(({ at }) => at >= from && at < from + count)
    .sort((a, b) => a.at - b.at)
    .map(({ column }) => column)

/** Neighbouring columns of which `likeness` says the same; a symbol is like nothing else. */
function runs(
  columns: readonly ColumnSpec[],
  layout: SheetLayout,
  likeness: (column: ColumnSpec) => unknown,
): { column: number; columns: number; first: ColumnSpec }[] {
  const found: { column: number; columns: number; first: ColumnSpec; like: unknown }[] = []
  const placed = columns.map((column) => ({ column, at: columnOf(layout, column.key) })).sort((a, b) => a.at - b.at)
  for (const { column, at } of placed) {
    const said = likeness(column)
    const like = typeof said === 'symbol' ? said : JSON.stringify(said)
    const last = found[found.length - 1]
    if (last && last.column + last.columns === at && last.like === like) last.columns++
    else found.push({ column: at, columns: 1, first: column, like })
  }
  return found.map(({ column, columns: count, first }) => ({ column, columns: count, first }))
}

/** Characters that a sheet of paper takes across, about. */
const PAPER = 100

/** What the frame of a sheet needs when columns come: a head that is high enough for theirs; where they are many, more paper across. */
export function frameFor(sheet: SheetSpec, columns: readonly ColumnSpec[], layout: SheetLayout): Operation[] {
  const shown = columns.filter(({ hidden }) => !hidden)
  const height = headerHeight(sheet)
  const isHigher = height > headerHeight({ ...sheet, columns: sheet.columns.filter((column) => !shown.includes(column)) })
  const isWider = shown.reduce((sum, { width }) => sum + width, 0) > PAPER
  return [
    ...(isHigher ? [{ op: 'rowHeight', sheet: sheet.key, row: layout.headerRow, count: 1, height } as const] : []),
    ...(isWider ? [{ op: 'print', sheet: sheet.key, print: sheetPrint(sheet, layout) } as const] : []),
  ]
}
