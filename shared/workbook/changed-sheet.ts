// The operations that bring a generated sheet that exists up to date, cell by cell, and those that take them back.

import type { Scalar } from './cell'
import { columnCell } from './column-cell'
import { sameFormula } from './same-formula'
import type { RowInsert } from './inserted-rows'
import type { Layout, SheetLayout } from './layout'
import { columnOf, printer, rowOf, SUBTITLE, TITLE } from './layout'
import { columnLooks, frameFor, missingColumns } from './missing-columns'
import { asInput } from './palette'
import type { Operation } from './patch'
import type { SheetSnapshot } from './port'
import { unlockedRects } from './sheet-marks'
import { formatsBehind, formatsOfNew, textBefore } from './text-formats'
import type { SheetSpec } from './spec'
import type { Steps } from './steps'
import { eachRow } from './steps'
import { rowsAStep } from './new-sheet'
import type { WrittenSheet } from './written'

export interface SheetChange {
  operations: Operation[]
  undo: Operation[]
  cellsWritten: number
}

/**
 * @param before layout as the sheet stands; @param layouts after all inserts of the patch.
 * @param storesResults whether the host keeps results as they are written: then a formula whose result is another is written anew.
 * @param inserts of this sheet; @param moved whether any sheet has inserts: then every formula is written anew, since what its
 *   references became is the host's doing.
 * @param noted notes what is written. In steps.
 */
export function* changedSheet(
  sheet: SheetSpec,
  snapshot: SheetSnapshot,
  before: SheetLayout,
  layouts: Layout,
  inserts: RowInsert[],
  moved: boolean,
  storesResults: boolean,
  noted: WrittenSheet,
): Steps<SheetChange> {
  const after = layouts.get(sheet.key) as SheetLayout
  const width = largest(after.columns.values()) + 1
  const height = largest(after.rows.values()) + 1
  const values: Scalar[][] = Array.from({ length: height }, () => new Array<Scalar>(width).fill(null))
  const formulas: (string | null)[][] = Array.from({ length: height }, () => new Array<string | null>(width).fill(null))
  const print = printer(layouts, sheet.key)
  const rowBefore = new Map<number, number | undefined>([
    [0, 0],
    ...[...after.rows].map(([id, row]): [number, number | undefined] => [row, before.rows.get(id)]),
  ])
  const written = new Map(sheet.columns.flatMap((column) => (column.writtenRows ? [[column, new Set(column.writtenRows)] as const] : [])))
  let cellsWritten = 0
  const put = (row: number, column: number, value: Scalar, formula: string | null): void => {
    const old = rowBefore.get(row)
    const oldFormula = old === undefined ? null : (snapshot.formulas[old]?.[column] ?? null)
    const oldValue = old === undefined ? null : (snapshot.values[old]?.[column] ?? null)
    const same =
      formula === null
        ? oldFormula === null && sameValue(oldValue, value)
        : oldFormula !== null && !moved && sameFormula(oldFormula, formula) && (!storesResults || sameResult(oldValue, value))
    if (same) return
    values[row][column] = value ?? ''
    formulas[row][column] = formula
    cellsWritten++
  }
  // A column that a person inserted at the left is theirs: the title stands over our first one.
  const left = Math.min(...after.columns.values())
  put(rowOf(after, TITLE), left, sheet.title, null)
  put(rowOf(after, SUBTITLE), left, sheet.subtitle, null)
  for (const column of sheet.columns) {
    put(0, columnOf(after, column.key), column.key, null)
    put(after.headerRow, columnOf(after, column.key), column.header, null)
  }
  const rowNumber = (key: string): number => rowOf(after, key) + 1
  const putRow = (index: number): void => {
    const id = sheet.rows[index]
    const row = rowOf(after, id)
    const isNew = !before.rows.has(id)
    if (isNew) put(row, 0, id, null)
    for (const column of sheet.columns) {
      // What people fill in is theirs; only a new row is given its first content.
      const isWritten = written.get(column)?.has(index) === true
      if (column.isInput && !isNew && !isWritten) continue
      const cell = columnCell(column, index, print, rowNumber)
      if (!column.isInput) noted.note(column, index, cell.source)
      if (column.isInput && !isWritten && cell.value === null && cell.formula === null) continue
      put(row, columnOf(after, column.key), cell.value, cell.formula)
    }
    noted.endRow(id)
  }
  yield* eachRow(sheet.rows.length, putRow, rowsAStep(sheet))
  clearGone(sheet, before, after, snapshot, put)
  const write = cropped({ op: 'write', sheet: sheet.key, row: 0, column: 0, values, formulas })
  if (write === undefined && inserts.length === 0) return { operations: [], undo: [], cellsWritten: 0 }

  const isProtected = snapshot.isProtected
  const came = missingColumns(sheet, snapshot, before)
  const operations: Operation[] = [
    ...(isProtected ? [{ op: 'unprotect', sheet: sheet.key } as const] : []),
    ...inserts.map(({ row, count }) => ({ op: 'insertRows', sheet: sheet.key, row, count }) as const),
    ...columnLooks(sheet, came, after, layouts),
    ...frameFor(sheet, came, after),
    ...inserts.flatMap(({ row, count }) => rowLooks(sheet, after, row, count)),
    ...textBefore(sheet, after, write),
    ...(write ? [write] : []),
    ...formatsBehind(sheet, after),
    ...formatsOfNew(sheet, after, came, (id) => !before.rows.has(id)),
    ...(isProtected ? [{ op: 'protect', sheet: sheet.key, unlocked: unlockedRects(sheet, after) } as const] : []),
  ]
  const old = oldContent(sheet.key, write, rowBefore, snapshot)
  const undo: Operation[] = [
    ...(isProtected ? [{ op: 'unprotect', sheet: sheet.key } as const] : []),
    ...(inserts.length > 0 ? [{ op: 'undoInserts', sheet: sheet.key, endRow: before.endRow, inserts } as const] : []),
    ...old.flatMap((content) => [...textBefore(sheet, before, content), content, ...formatsBehind(sheet, before)]),
    ...(isProtected ? [{ op: 'protect', sheet: sheet.key, unlocked: unlockedRects(rowsOf(sheet, before), before) } as const] : []),
  ]
  return { operations, undo, cellsWritten }
}

/** Rows of the sheet that the plan no longer has (notes, mostly) lose their content; the row stays. */
function clearGone(
  sheet: SheetSpec,
  before: SheetLayout,
  after: SheetLayout,
  snapshot: SheetSnapshot,
  put: (row: number, column: number, value: Scalar, formula: string | null) => void,
): void {
  const wanted = new Set(sheet.rows)
  for (const [id, old] of before.rows) {
    if (id.startsWith('#') || wanted.has(id)) continue
    for (const column of sheet.columns) {
      const at = columnOf(after, column.key)
      if (!column.isInput && (snapshot.formulas[old]?.[at] ?? snapshot.values[old]?.[at] ?? null) !== null)
        put(rowOf(after, id), at, '', null)
    }
  }
}

/** The spec with only the rows that the sheet had. */
const rowsOf = (sheet: SheetSpec, before: SheetLayout): SheetSpec => {
  const kept = sheet.rows.map((id, index) => ({ id, index })).filter(({ id }) => before.rows.has(id))
  return {
    ...sheet,
    rows: kept.map(({ id }) => id),
    columns: sheet.columns.map((column) => ({
      ...column,
      lockedRows: kept.flatMap(({ index }, row) => (column.lockedRows?.includes(index) ? [row] : [])),
    })),
  }
}

/** Math.max takes only as many arguments as the engine's stack. */
function largest(numbers: Iterable<number>): number {
  let most = 0
  for (const number of numbers) if (number > most) most = number
  return most
}

/** Text first, so that names and ids stay text. */
const rowLooks = (sheet: SheetSpec, layout: SheetLayout, row: number, rows: number): Operation[] => [
  { op: 'format', sheet: sheet.key, rect: { row, column: 0, rows, columns: 1 }, style: { numberFormat: '@' } },
  ...sheet.columns.map((column): Operation => ({
    op: 'format',
    sheet: sheet.key,
    rect: { row, column: columnOf(layout, column.key), rows, columns: 1 },
    style: column.isInput ? asInput(column.style) : { ...column.style, locked: true },
  })),
]

/** The cells of a write as they were, for rows that existed, at their old places. */
function oldContent(
  key: string,
  write: Extract<Operation, { op: 'write' }> | undefined,
  rowBefore: Map<number, number | undefined>,
  snapshot: SheetSnapshot,
): Extract<Operation, { op: 'write' }>[] {
  if (write === undefined) return []
  const height = snapshot.values.length
  const values: Scalar[][] = Array.from({ length: height }, () => [])
  const formulas: (string | null)[][] = Array.from({ length: height }, () => [])
  const width = write.column + write.values[0].length
  for (let old = 0; old < height; old++) {
    values[old] = new Array<Scalar>(width).fill(null)
    formulas[old] = new Array<string | null>(width).fill(null)
  }
  write.values.forEach((cells, offset) => {
    const old = rowBefore.get(write.row + offset)
    if (old === undefined || old >= height) return
    cells.forEach((value, column) => {
      if (value === null && (write.formulas?.[offset][column] ?? null) === null) return
      const at = write.column + column
      formulas[old][at] = snapshot.formulas[old]?.[at] ?? null
      values[old][at] = snapshot.values[old]?.[at] ?? ''
    })
  })
  const undo = cropped({ op: 'write', sheet: key, row: 0, column: 0, values, formulas })
  return undo ? [undo] : []
}

/** The smallest write that holds every cell that is written; undefined when none is. */
export function cropped(write: Extract<Operation, { op: 'write' }>): Extract<Operation, { op: 'write' }> | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1]
  write.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null && (write.formulas?.[row][column] ?? null) === null) return
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
      left = Math.min(left, column)
      right = Math.max(right, column)
    }),
  )
  if (bottom < 0) return undefined
  const cut = <T>(rows: T[][]): T[][] => rows.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1))
  return { ...write, row: write.row + top, column: write.column + left, values: cut(write.values), formulas: cut(write.formulas ?? []) }
}

/** Results of two engines, which agree but for the last digits; a cent of twelve digits is still a difference. */
const sameResult = (a: Scalar, b: Scalar): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b)) : sameValue(a, b)

/** Equal as hosts keep values: an empty text is an empty cell, numbers have fifteen digits. */
export function sameValue(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || Number(a.toPrecision(15)) === Number(b.toPrecision(15))
  return (a === '' ? null : a) === (b === '' ? null : b)
}
