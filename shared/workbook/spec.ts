// A workbook as the builders describe it: sheets, columns and rows by key, without a single address.

import type { Scalar } from './cell'
import type { Formula } from './formula'
import type { ChartSpec, PrintSpec, SheetKey } from './patch'
import type { CellStyle, Mark, Validation } from './style'

/** Who owns a sheet: see design.md, "The workbook is the database". */
export type SheetKind =
  /** The user's: created with its content, later only synchronised when a source is given. */
  | 'input'
  /** Ours: changed in place by difference. */
  | 'generated'
  /** Only ever grows at its end. */
  | 'append'

/** A mark of one column; 'nonzero' lights up cells that should be 0. */
export type ColumnMark = Extract<Mark, { kind: 'bar' }> | { kind: 'nonzero'; style: FormulaMarkStyle }

/** Looks that a mark can give. */
export type FormulaMarkStyle = Extract<Mark, { kind: 'formula' }>['style']

/** A mark over whole rows: its formula is that of the first data row, and moves down with it. */
export interface RowMark {
  formula: (firstRow: string) => Formula
  style: FormulaMarkStyle
  /** Over columns of inputs its fill is left out, so that they are seen to be for typing. */
  sparesInputs?: boolean
}

/** One column of a table: as many values as the sheet has rows. */
export interface ColumnSpec {
  key: string
  header: string
  /** Characters of the default font. */
  width: number
  hidden?: boolean
  /** Looks of the data cells. */
  style: CellStyle
  values: Scalar[]
  /** The formula of a row, or null where the row holds the literal of `values`; values are then the formulas' results. */
  formula?: (row: number) => Formula | null
  /** The result of a formula that depends on where rows stand, in place of `values`; `rowNumber` counts from 1. */
  placed?: (row: number, rowNumber: (id: string) => number) => Scalar
  /** Cells that people fill in: unlocked, coloured, kept by every rebuild. */
  isInput?: boolean
  /** Rows of an input column whose content is written even where the row stands (an edit that moves here), by index. */
  writtenRows?: number[]
  /** Rows of an input column that stay locked, by index (the company's override). */
  lockedRows?: number[]
  /** A number format per row, where rows differ. */
  formats?: string[]
  marks?: ColumnMark[]
  validation?: Validation
}

/** A chart with its ranges by key. */
export interface KeyedChart extends Pick<ChartSpec, 'id' | 'kind' | 'title' | 'numberFormat'> {
  categories: { sheet: SheetKey; column: string; rows: string[] }
  series: { name: string; sheet: SheetKey; column: string; rows: string[]; color: string }[]
  /** Left edge at this column of the table, `offset` columns further; size in points. */
  anchor: { column: string; offset: number; row: number; width: number; height: number }
}

export interface SheetSpec {
  key: SheetKey
  /** The tab's text, in the workbook's language. */
  name: string
  kind: SheetKind
  title: string
  /** One line under the title: what the sheet is for, and the unit of its amounts. */
  subtitle: string
  /** Key of each row, unique on the sheet. */
  rows: string[]
  /** Rows bear their key in column A, so that they are found again; false for tables whose rows people type. */
  keyedRows: boolean
  /** Column by which rows of a table without keys are recognised; without it, their order counts. */
  identity?: string
  columns: ColumnSpec[]
  /** Of an input table: formulas look at every column, so that those that a person deleted come back, empty ones too. */
  needsColumns?: boolean
  tabColor: string
  hidden?: boolean
  /** Column up to which (inclusive) the sheet is frozen sideways. */
  freezeThrough?: string
  rowMarks?: RowMark[]
  /** Spare rows below an input table that are formatted and validated for typing. */
  spareRows?: number
  charts?: KeyedChart[]
  print: Pick<PrintSpec, 'landscape' | 'fitToWidth'>
}

export interface NameSpec {
  name: string
  sheet: SheetKey
  row: string
  column: string
}

export interface WorkbookSpec {
  sheets: SheetSpec[]
  names: NameSpec[]
  /** Shown when the build is done. */
  active: SheetKey
}
