// Values, formulas, texts and number formats of a range, shaped and parsed as Excel does.

import type { Rect, Scalar } from '../../../shared/workbook/cell'
import { isErrorText } from '../../../shared/workbook/cell'
import { parseTyped } from '../../grid/host-parsing'
import type { GridCell, GridSheet } from '../../grid/grid'
import { numberText } from '../../grid/number-text'
import { GENERAL } from '../../grid/style-layers'
import { isWholeColumns, isWholeRows, onSheet, withinSheet } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import { checkFormula } from './formula-check'

interface Cells {
  sheet: GridSheet
  rect: Rect
}

/** Beyond this, Excel answers null without an error (Microsoft, "Resource limits"). */
const MOST_CELLS = 5_000_000
const LONGEST_TEXT = 32_767

const NOTHING: GridCell = { formula: null, value: null }

const READ: Record<string, (cell: GridCell, format: () => string) => unknown> = {
  Values: ({ value }) => value ?? '',
  Formulas: ({ formula, value }) => formula ?? value ?? '',
  Text: ({ value }, format) => numberText(value, format()),
  ValueTypes: ({ value }) => valueType(value),
}

/** null for whole rows and columns, as Excel answers for unbounded ranges. */
export function readRange({ sheet, rect }: Cells, what: keyof typeof READ): unknown[][] | null {
  if (isWholeRows(rect) || isWholeColumns(rect) || rect.rows * rect.columns > MOST_CELLS) return null
  const part = withinSheet(sheet, rect)
  const cells = part ? sheet.read(part) : []
  const formats = part && what === 'Text' ? sheet.numberFormats(part) : []
  // The embedded sheet may end before Excel's does; there is nothing behind its end.
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => READ[what](cells[r]?.[c] ?? NOTHING, () => formats[r]?.[c] ?? GENERAL)),
  )
}

/** Whole rows and columns answer the one format that all their cells have, else null. */
export function readFormats({ sheet, rect }: Cells): string[][] | string | null {
  const part = onSheet(sheet, rect)
  const formats = sheet.numberFormats(isWholeRows(rect) || isWholeColumns(rect) ? { ...part, rows: Math.min(part.rows, 1000) } : part)
  if (!isWholeRows(rect) && !isWholeColumns(rect)) return formats
  return formats.every((line) => line.every((format) => format === formats[0][0])) ? formats[0][0] : null
}

/** A matrix of the range's shape, or one scalar for all cells. null leaves a cell alone, '' empties it. */
export function writeCells(host: Host, cells: Cells, given: unknown, what: string): void {
  const { sheet, rect } = cells
  if (isWholeRows(rect) || isWholeColumns(rect)) refuse('InvalidArgument', `${what} of whole rows or columns cannot be set`)
  const part = onSheet(sheet, rect)
  const matrix = shaped(given, rect, what)
  const formats = sheet.numberFormats(part)
  const added: { row: number; column: number; format: string }[] = []
  const written = matrix.map((line, r) =>
    line.map((value, c) => {
      const typed = parseTyped(checkScalar(value, what), formats[r][c], host.year())
      if (typed && 'formula' in typed.cell) checkFormula(typed.cell.formula)
      if (typed?.numberFormat && formats[r][c] === GENERAL)
        added.push({ row: rect.row + r, column: rect.column + c, format: typed.numberFormat })
      return typed?.cell
    }),
  )
  sheet.write(part, written)
  for (const { row, column, format } of added) sheet.setNumberFormats({ row, column, rows: 1, columns: 1 }, [[format]])
}

export function writeFormats({ sheet, rect }: Cells, given: unknown): void {
  const part = onSheet(sheet, rect)
  if (typeof given === 'string') {
    sheet.setStyle(part, { numberFormat: given || GENERAL })
    return
  }
  if (isWholeRows(rect) || isWholeColumns(rect)) refuse('InvalidArgument', 'whole rows and columns take one number format')
  const now = sheet.numberFormats(part)
  const formats = shaped(given, rect, 'numberFormat').map((line, r) =>
    line.map((format, c) => {
      if (format !== null && typeof format !== 'string') return refuse('InvalidArgument', 'a number format must be text')
      return format === null ? now[r][c] : format || GENERAL
    }),
  )
  sheet.setNumberFormats(part, formats)
}

function shaped(given: unknown, rect: Rect, what: string): unknown[][] {
  if (!Array.isArray(given)) return Array.from({ length: rect.rows }, () => new Array<unknown>(rect.columns).fill(given))
  if (given.length !== rect.rows || given.some((line) => !Array.isArray(line) || line.length !== rect.columns)) {
    refuse(
      'InvalidArgument',
      `the number of rows or columns in ${what} doesn't match the size of the range, ${rect.rows} × ${rect.columns}`,
    )
  }
  return given as unknown[][]
}

function checkScalar(value: unknown, what: string): Scalar {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return refuse('InvalidArgument', `${what} takes text, numbers, true and false, not ${typeof value}`)
  return value.length <= LONGEST_TEXT ? value : refuse('InvalidArgument', `a cell takes ${LONGEST_TEXT} characters, not ${value.length}`)
}

function valueType(value: Scalar): string {
  if (value === null || value === '') return 'Empty'
  if (isErrorText(value)) return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}
