// The small spreadsheet that the embedded hosts speak to: Microsoft's client library and the SpreadsheetApp stand-in are
// answered from it, in memory (tests) or in Univer (preview).

import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { ChartSpec, PrintSpec } from '../../shared/workbook/patch'
import type { CellStyle, Mark, Validation } from '../../shared/workbook/style'
import type { Move } from './moving'

/** A refusal, with a code that each embedded host turns into its own error. */
export class GridError extends Error {
  constructor(
    readonly code: 'AccessDenied' | 'ItemAlreadyExists' | 'ItemNotFound' | 'InvalidArgument' | 'NotSupported',
    message: string,
  ) {
    super(message)
    this.name = 'GridError'
  }
}

/** One cell as stored: a formula with its last result, or a literal. */
export interface GridCell {
  /** With the leading '=', en-US, A1; null for a literal. */
  formula: string | null
  /** The literal, or the formula's result; errors are texts such as '#REF!'. */
  value: Scalar
}

export interface GridProtection {
  warningOnly: boolean
  unlocked: Rect[]
  /** What people may still do, by the names of Excel's options. */
  allow: string[]
  /** Only somebody who knows it may lift the protection; the preview knows none. */
  hasPassword?: boolean
}

/** One sheet. Rows and columns are zero-based; all methods are synchronous on the model. */
export interface GridSheet {
  readonly id: string
  name: string
  /** 'hidden' can be shown again by a person, 'veryHidden' only by a program. */
  visibility: 'visible' | 'hidden' | 'veryHidden'
  tabColor: string | null
  /** Size of the sheet; Excel's is fixed, Google's grows by calls. */
  rowCount: number
  columnCount: number
  /** The smallest rectangle from A1 that holds every cell with content, null when empty. */
  usedRect(): Rect | null
  read(rect: Rect): GridCell[][]
  /**
   * Writes as a program does, the host's parsing already done: a string with `formula: true` is a formula, other strings
   * are text. undefined leaves a cell alone, null empties it.
   * @throws {GridError} AccessDenied when a cell is locked on a protected sheet (not for warning-only protection).
   */
  write(rect: Rect, cells: ({ formula: string } | { value: Scalar } | undefined)[][]): void
  numberFormats(rect: Rect): string[][]
  setNumberFormats(rect: Rect, formats: string[][]): void
  /** Merges the given fields into the cells' styles. */
  setStyle(rect: Rect, style: CellStyle): void
  /** A look of its own for each cell of the rectangle, over what it has; undefined leaves a cell as it is. */
  paint(rect: Rect, styles: (CellStyle | undefined)[][]): void
  styleAt(row: number, column: number): CellStyle
  /** Back to the plain look, number formats included; contents, marks and validations stay. */
  clearStyle(rect: Rect): void
  insertRows(row: number, count: number): void
  deleteRows(row: number, count: number): void
  insertColumns(column: number, count: number): void
  deleteColumns(column: number, count: number): void
  /** Pixels. */
  setColumnWidth(column: number, count: number, pixels: number): void
  /** Pixels, undefined while nobody has set it. */
  columnWidth(column: number): number | undefined
  setColumnHidden(column: number, count: number, hidden: boolean): void
  columnHidden(column: number): boolean
  setRowHeight(row: number, count: number, pixels: number): void
  /** Pixels, undefined while nobody has set it. */
  rowHeight(row: number): number | undefined
  setRowHidden(row: number, count: number, hidden: boolean): void
  rowHidden(row: number): boolean
  freeze(rows: number, columns: number): void
  frozen(): { rows: number; columns: number }
  addMark(rect: Rect, mark: Mark): void
  /** Marks lose the cells of the rectangle; one that has none left is gone. */
  removeMarks(rect: Rect): void
  marks(): { rect: Rect; mark: Mark }[]
  /** The last one set holds for a cell; null frees the rectangle's cells. */
  setValidation(rect: Rect, validation: Validation | null): void
  validations(): { rect: Rect; validation: Validation }[]
  addChart(chart: ChartSpec): void
  removeChart(id: string): void
  charts(): ChartSpec[]
  setNote(row: number, column: number, text: string | null): void
  note(row: number, column: number): string | null
  notes(): { row: number; column: number; text: string }[]
  protect(protection: GridProtection): void
  /** @throws {GridError} AccessDenied when there is a password. */
  unprotect(): void
  protection(): GridProtection | null
  setPrint(print: PrintSpec): void
  print(): PrintSpec | null
}

/** A workbook. Inserting or deleting rows, columns or sheets moves every reference: formulas, names, charts, marks, validations. */
export interface Grid {
  sheets(): GridSheet[]
  sheet(id: string): GridSheet | undefined
  /** Without case, as both hosts compare names. */
  sheetByName(name: string): GridSheet | undefined
  /** @throws {GridError} ItemAlreadyExists, or InvalidArgument for a name the hosts refuse (empty, over 31 characters, [ ] : * ? / \). */
  addSheet(name: string, position?: number): GridSheet
  renameSheet(id: string, name: string): void
  deleteSheet(id: string): void
  moveSheet(id: string, position: number): void
  activeSheet(): GridSheet
  activate(id: string): void
  /** Brings a sheet to the front with these cells selected, in view. */
  select(sheetId: string, rect: Rect): void
  /** The cell that is active, on the sheet that is in front. */
  selected(): { row: number; column: number }
  /** Workbook names: reference text such as "Settings!$C$5". */
  names(): { name: string; reference: string }[]
  setName(name: string, reference: string): void
  deleteName(name: string): void
  /** Waits until formulas have been calculated; in memory, at once. */
  settled(): Promise<void>
  /** Calls back after a person or a program changed something, for the preview's own needs. */
  onChange(listener: () => void): () => void
  /** Calls back after rows or columns of a sheet were inserted or deleted, by a person or a program. */
  onMove(listener: (sheetId: string, move: Move) => void): () => void
}
