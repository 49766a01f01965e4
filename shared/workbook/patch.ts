// A list of changes to a workbook, in order, that every host can carry out without comparing or computing anything.

import type { Rect, Scalar } from './cell'
import type { CellStyle, Mark, Validation } from './style'

/** A sheet is addressed by its key; the host finds it by the marker in its cell A1 or, for a sheet this patch adds, remembers it. */
export type SheetKey = string

/** A native chart whose ranges lie on one of our sheets. */
export interface ChartSpec {
  id: string
  kind: 'column' | 'line' | 'bar'
  title: string
  /** Category labels: one row or column of cells. */
  categories: { sheet: SheetKey; rect: Rect }
  /** `name` is the text shown in the legend. */
  series: { name: string; sheet: SheetKey; rect: Rect; color: string }[]
  /** Number format of the value axis. */
  numberFormat: string
  /** Top left cell and size in points. */
  anchor: { row: number; column: number; width: number; height: number }
}

/** Paper set-up of one sheet. */
export interface PrintSpec {
  landscape: boolean
  /** Pages across; the height is free. */
  fitToWidth: number
  /** Rows repeated on every page, zero-based and inclusive. */
  repeatRows?: [number, number]
  /** Columns repeated on every page, as the rows are. */
  repeatColumns?: [number, number]
  area?: Rect
}

export type Operation =
  /** `name` is taken at the end of the patch (operation renameSheet); until then the sheet bears `temporaryName`. */
  | { op: 'addSheet'; sheet: SheetKey; temporaryName: string; rows: number; columns: number; hidden: boolean; tabColor?: string }
  | { op: 'renameSheet'; sheet: SheetKey; name: string }
  /** Does nothing when the sheet is not there. `temporaryName` finds one that was added and did not get its marker any more. */
  | { op: 'deleteSheet'; sheet: SheetKey; temporaryName?: string }
  /** Puts our sheets in this order, before or after the user's, which keep theirs. Hidden sheets are not listed. */
  | { op: 'orderSheets'; sheets: SheetKey[] }
  | { op: 'activateSheet'; sheet: SheetKey }
  /** Inserts before `row`; formats follow the row above. References everywhere move as if a person had inserted them. */
  | { op: 'insertRows'; sheet: SheetKey; row: number; count: number }
  | { op: 'deleteRows'; sheet: SheetKey; row: number; count: number }
  /**
   * Takes back those of `inserts` that were carried out. How many that is shows in where the row '#end' of column A stands
   * now, against `endRow` before the first of them (journal.ts has the arithmetic).
   */
  | { op: 'undoInserts'; sheet: SheetKey; endRow: number; inserts: { row: number; count: number }[] }
  /**
   * Writes a rectangle whose top left cell is row, column. A cell is the formula where `formulas` has text for it (with the
   * leading '=', en-US, A1), with `values` as its result for hosts that store results; else the literal of `values`.
   * null in both leaves the cell alone; '' empties it. Text that looks like a number, date or formula stays text: such
   * columns are given the format '@' by an earlier operation.
   */
  | { op: 'write'; sheet: SheetKey; row: number; column: number; values: Scalar[][]; formulas?: (string | null)[][] }
  | { op: 'format'; sheet: SheetKey; rect: Rect; style: CellStyle }
  /** One number format per cell of the rectangle. */
  | { op: 'numberFormats'; sheet: SheetKey; rect: Rect; formats: string[][] }
  /** Widths in characters of the default font. A hidden column keeps no width. */
  | { op: 'columnWidth'; sheet: SheetKey; column: number; count: number; width: number; hidden?: boolean }
  | { op: 'rowHeight'; sheet: SheetKey; row: number; count: number; height?: number; hidden?: boolean }
  | { op: 'freeze'; sheet: SheetKey; rows: number; columns: number }
  | { op: 'mark'; sheet: SheetKey; rect: Rect; mark: Mark }
  | { op: 'validate'; sheet: SheetKey; rect: Rect; validation: Validation }
  /** A workbook-wide name for a cell or range; an existing name of ours is pointed anew. */
  | { op: 'name'; name: string; sheet: SheetKey; rect: Rect }
  /** Does nothing when there is no such name. Undoes a `name` that was new; without it, deleting its sheet leaves a name of #REF!. */
  | { op: 'deleteName'; name: string }
  | { op: 'chart'; sheet: SheetKey; chart: ChartSpec }
  | { op: 'print'; sheet: SheetKey; print: PrintSpec }
  /**
   * Without a password; filter, sort, column width and formats stay allowed; the warning kind in Google Sheets.
   * `unlocked` lists every range of the sheet that a person may type into (hosts without a per-cell lock need it whole).
   */
  | { op: 'protect'; sheet: SheetKey; unlocked: Rect[] }
  /** Lifts our protection so that the following operations can write; a later `protect` puts it back. */
  | { op: 'unprotect'; sheet: SheetKey }

/** What a command asks of a host. */
export interface Patch {
  /** Carried out in order. */
  operations: Operation[]
  /** Brings the workbook back, in order, from any point of `operations`: each is safe whether its cause was carried out or not. */
  undo: Operation[]
  /** Sheets that `operations` changes in place. Empty on a first build: then a failure needs only the added sheets deleted. */
  touched: SheetKey[]
}

/** What a patch does to one sheet. */
export interface SheetSize {
  sheet: SheetKey
  change: 'added' | 'updated' | 'unchanged'
  cellsWritten: number
  rowsInserted: number
}

/** Counts what a patch writes, for the preview and the result. */
export interface PatchSize {
  /** Every sheet of the plan, in order. */
  sheets: SheetSize[]
  /** Sums over them. */
  sheetsAdded: number
  cellsWritten: number
  rowsInserted: number
}
