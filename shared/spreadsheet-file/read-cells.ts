// The cells of one sheet of a file, with what a table reader must know about them.

import { parseAddress } from '../workbook/address'
import type { Rect, Scalar } from '../workbook/cell'
import type { Steps } from '../workbook/steps'
import { cellValue, readText } from './cell-value'
import type { NumberKind } from './number-kinds'
import { scanCells, type ScannedCell } from './scan-cells'
import { sharedFormulas } from './shared-formulas'
import type { TagReader } from './tag-reader'
import { isTrue } from './workbook-sheets'

/** Used cells from A1; rows may be of unequal length, missing cells are empty. */
export interface FileCells {
  /** Results of formulas included; dates as serials from 1900, whichever way the file counts. */
  values: Scalar[][]
  /** How the numbers of the same cells are shown; rows and cells beyond the last are ordinary numbers. */
  kinds: (NumberKind | undefined)[][]
  /** The same cells: the formula (with '=', en-US, A1) or null. */
  formulas: (string | null)[][]
  /** Formula cells whose result the file does not hold, as programs write them that cannot calculate; their value is null. */
  uncalculated: { row: number; column: number }[]
  /** Merged ranges: the first cell has the value, the others are empty. */
  merges: Rect[]
  /** Rows and columns that a person does not see: hidden, filtered out or folded away. */
  hiddenRows: number[]
  hiddenColumns: number[]
}

/** What is the same for all sheets of a file. */
export interface FileContext {
  strings: string[]
  kinds: (NumberKind | undefined)[]
  countsFrom1904: boolean
}

/** Days between the two ways to count. */
const DAYS_TO_1904 = 1462

/** Cells between two offers to rest. */
const CELLS_A_STEP = 1000

/** @param done the part of the text that was taken so far. */
export function* readCells(text: Iterable<string>, context: FileContext, done: () => number): Steps<FileCells> {
  const cells: FileCells = { values: [], kinds: [], formulas: [], uncalculated: [], merges: [], hiddenRows: [], hiddenColumns: [] }
  const formulaOf = sharedFormulas()
  let count = 0
  for (const cell of scanCells(text, (tags) => takeOther(tags, cells))) {
    takeCell(cell, cells, context, formulaOf)
    if (++count % CELLS_A_STEP === 0) yield done()
  }
  return cells
}

function takeCell(cell: ScannedCell, cells: FileCells, context: FileContext, formulaOf: ReturnType<typeof sharedFormulas>): void {
  const { row, column } = cell
  const formula = cell.formula ? formulaOf(cell.formula, row, column) : null
  let value = cellValue(cell, context.strings)
  if (value === null && formula === null) return
  if (formula !== null) {
    place(cells.formulas, row, column, `=${readText(formula)}`, null)
    if (value === null) cells.uncalculated.push({ row, column })
  }
  if (typeof value === 'number') {
    const kind = cell.type === 'd' ? 'date' : context.kinds[cell.style]
    if (kind !== undefined) place(cells.kinds, row, column, kind, undefined)
    if (kind === 'date' && cell.type !== 'd' && context.countsFrom1904) value += DAYS_TO_1904
  }
  place(cells.values, row, column, value, null)
}

function takeOther(tags: TagReader, cells: FileCells): void {
  if (!tags.opens) return
  if (tags.name === 'mergeCell') {
    const rect = parseAddress(tags.attribute('ref') ?? '')
    if (rect) cells.merges.push(rect)
  } else if (tags.name === 'row' && isTrue(tags.attribute('hidden'))) cells.hiddenRows.push(Number(tags.attribute('r')) - 1)
  else if (tags.name === 'col' && isTrue(tags.attribute('hidden'))) {
    const [from, to] = [Number(tags.attribute('min')) - 1, Number(tags.attribute('max')) - 1]
    for (let column = from; column <= to; column++) cells.hiddenColumns.push(column)
  }
}

/** Fills the holes before it, so that rows are plain lists; a row that is done gives back the room it kept for more. */
function place<T>(rows: T[][], row: number, column: number, value: T, hole: T): void {
  if (rows.length > 0 && rows.length === row) rows[row - 1] = rows[row - 1].slice()
  while (rows.length <= row) rows.push([])
  const line = rows[row]
  while (line.length < column) line.push(hole)
  line[column] = value
}
