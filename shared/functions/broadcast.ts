// Lets a function of single values take ranges: results spill in the shape of the ranges, and one row, column or cell
// is repeated over the rest.

import type { Scalar } from '../workbook/cell'
import type { Argument, Cell, FunctionResult } from './definition'

/** An argument as rows of cells; one value is a range of one cell. */
export const asRange = (argument: Argument): Scalar[][] =>
  Array.isArray(argument) ? argument : [[argument === undefined ? null : argument]]

/**
 * Applies `each` to the arguments cell by cell.
 * @returns one value when every argument is one; else rows of cells; #VALUE! when two ranges differ in size.
 */
export function broadcast(args: Argument[], each: (values: Scalar[]) => Cell): FunctionResult {
  const ranges = args.map(asRange)
  const rows = Math.max(...ranges.map((range) => range.length))
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0))
  const fits = ranges.every((range) => repeats(range.length, rows) && range.every((row) => repeats(row.length, columns)))
  if (!fits || rows === 0 || columns === 0) return { kind: 'invalidValue', text: DIFFERENT_SIZES, params: {} }
  const cellOf = (range: Scalar[][], row: number, column: number): Scalar => {
    const line = range.length === 1 ? range[0] : range[row]
    return line.length === 1 ? line[0] : line[column]
  }
  const result = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => each(ranges.map((range) => cellOf(range, row, column)))),
  )
  return args.some(Array.isArray) ? result : result[0][0]
}

const repeats = (length: number, whole: number): boolean => length === 1 || length === whole

const DIFFERENT_SIZES = {
  en: 'The ranges must have the same size, or be one row, one column or one cell.',
  zh: '各区域大小必须相同，或者是单行、单列或单个单元格。',
}
