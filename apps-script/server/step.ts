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
  | { op: 'addSheet'; sheet: SheetKey; temporaryName: string; rows: number; columns: number; hidden: boolean; tabColor?: string }
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
  | { op: 'protect'; sheet: SheetKey; unlocked: Rect[] }

export type StepOf<Op extends Step['op']> = Extract<Step, { op: Op }>
