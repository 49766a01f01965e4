// What the sidebar asks the server part to do, one step each; a step is a few calls of SpreadsheetApp and no thinking.

import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { ChartSpec, SheetKey } from '../../shared/workbook/patch'
import type { CellStyle, Mark, Validation } from '../../shared/workbook/style'

/**
 * A cell of a write: a literal ('' empties the cell), or [formula], en-US with its '='. There are no gaps: setValues would
 * empty them, so the sidebar cuts a rectangle with gaps into rectangles without.
 */
export type WireCell = Exclude<Scalar, null> | [formula: string]

/** One field of a style; `underline` takes a colour. `locked` is not here: protection lists its ranges itself. */
export type StyleProperty = Exclude<keyof CellStyle, 'locked'>

export type Step =
  /** `like` is a new sheet, still without cells, whose frame the sheet takes over (sidebar/frame.ts). */
  | { op: 'addSheet'; sheet: SheetKey; temporaryName: string; like?: SheetKey }
  | { op: 'hideSheet'; sheet: SheetKey }
  /** The size of a new sheet, which has 1,000 rows and at least 26 columns. */
  | { op: 'sizeRows'; sheet: SheetKey; rows: number }
  | { op: 'sizeColumns'; sheet: SheetKey; columns: number }
  | { op: 'tabColor'; sheet: SheetKey; color: string | null }
  /** Makes a sheet at least this large; a new Google sheet has 1,000 rows and 26 columns and never grows by itself. */
  | { op: 'grow'; sheet: SheetKey; rows: number; columns: number }
  | { op: 'renameSheet'; sheet: SheetKey; name: string }
  /** `temporaryName` finds a sheet that was added but has no marker yet. */
  | { op: 'deleteSheet'; sheet: SheetKey; temporaryName?: string }
  | { op: 'orderSheets'; sheets: SheetKey[] }
  | { op: 'activateSheet'; sheet: SheetKey }
  | { op: 'insertRows'; sheet: SheetKey; row: number; count: number }
  | { op: 'deleteRows'; sheet: SheetKey; row: number; count: number }
  | { op: 'undoInserts'; sheet: SheetKey; endRow: number; inserts: { row: number; count: number }[] }
  | { op: 'write'; sheet: SheetKey; row: number; column: number; cells: WireCell[][] }
  /** One look for many ranges, given as addresses such as 'B2:C9'. */
  | { op: 'style'; sheet: SheetKey; property: StyleProperty; value: string | number | boolean; ranges: string[] }
  | { op: 'numberFormats'; sheet: SheetKey; rect: Rect; formats: string[][] }
  /** Widths and heights in pixels. */
  | { op: 'columnWidth'; sheet: SheetKey; column: number; count: number; pixels: number }
  | { op: 'columnsHidden'; sheet: SheetKey; column: number; count: number; hidden: boolean }
  | { op: 'rowHeight'; sheet: SheetKey; row: number; count: number; pixels: number }
  | { op: 'rowsHidden'; sheet: SheetKey; row: number; count: number; hidden: boolean }
  | { op: 'freezeRows'; sheet: SheetKey; count: number }
  | { op: 'freezeColumns'; sheet: SheetKey; count: number }
  /** `fresh`: the sheet is new, so it has no rules of a person that must be kept. */
  | { op: 'marks'; sheet: SheetKey; fresh: boolean; marks: { rect: Rect; mark: Mark }[] }
  | { op: 'validate'; sheet: SheetKey; rect: Rect; validation: Validation }
  | { op: 'name'; name: string; sheet: SheetKey; rect: Rect }
  | { op: 'deleteName'; name: string }
  | { op: 'chart'; sheet: SheetKey; chart: ChartSpec }
  | { op: 'print'; sheet: SheetKey }
  /** `fresh`: the sheet is new, and has no unlocked ranges yet. */
  | { op: 'protect'; sheet: SheetKey; fresh: boolean; unlocked: Rect[] }

export type StepOf<Op extends Step['op']> = Extract<Step, { op: Op }>
