// What the sidebar asks the server part to do, one step each; a step is a few calls of SpreadsheetApp and no thinking.

import type { Scalar } from '../../shared/workbook/cell'
import type { SheetKey } from '../../shared/workbook/patch'

/**
 * A cell of a write: a literal ('' empties the cell), or [formula], en-US with its '='. There are no gaps: setValues would
 * empty them, so the sidebar cuts a rectangle with gaps into rectangles without.
 */
export type WireCell = Exclude<Scalar, null> | [formula: string]

/**
 * Calls one after the other, each of what the one before gave: of a service of Google, or of a sheet. A text alone is a
 * property. An argument may be a chain itself, or { formula } in en-US, which is printed in the spreadsheet's locale.
 */
export interface Chain {
  app?: 'SpreadsheetApp' | 'Charts'
  sheet?: SheetKey
  calls: (string | [method: string, ...args: unknown[]])[]
}

export type Step =
  /** What needs no look at the spreadsheet (calls/record.ts). */
  | ({ op: 'call' } & Chain)
  /** `like` is a new sheet, still without cells, whose frame the sheet takes over (sidebar/frame.ts). */
  | { op: 'addSheet'; sheet: SheetKey; temporaryName: string; like?: SheetKey }
  /** Makes a sheet at least this large; a new Google sheet has 1,000 rows and 26 columns and never grows by itself. */
  | { op: 'grow'; sheet: SheetKey; rows: number; columns: number }
  /** `temporaryName` finds a sheet that was added but has no marker yet. */
  | { op: 'deleteSheet'; sheet: SheetKey; temporaryName?: string }
  | { op: 'orderSheets'; sheets: SheetKey[] }
  | { op: 'activateSheet'; sheet: SheetKey }
  | { op: 'undoInserts'; sheet: SheetKey; endRow: number; inserts: { row: number; count: number }[] }
  | { op: 'write'; sheet: SheetKey; row: number; column: number; cells: WireCell[][] }
  /** Rules for a sheet that may have rules of a person, which are kept. */
  | { op: 'marks'; sheet: SheetKey; rules: Chain[] }
  | { op: 'deleteName'; name: string }

export type StepOf<Op extends Step['op']> = Extract<Step, { op: Op }>
