// Lets a function of single values take ranges: results spill in the shape of the ranges, and one row, column or cell
// is repeated over the rest.

import type { Scalar } from '../workbook/cell'
import type { Argument, Cell } from './definition'
import { asRange, cellAt, repeatsOver, sizeOf, type Size } from './range'
import { answer, refuse } from './refusal'

/**
 * Applies `each` to the arguments cell by cell; it must not keep the array that it is given. What it refuses stands in its
 * own cell.
 * @returns one value when every argument is one; else rows of cells
 * @throws FunctionError when two ranges differ in size.
 */
export function broadcast(args: Argument[], each: (values: Scalar[]) => Cell): Cell | Cell[][] {
  const ranges = args.map(asRange)
  const sizes = ranges.map(sizeOf).filter((size): size is Size => size !== undefined)
  const whole = { rows: Math.max(0, ...sizes.map(({ rows }) => rows)), columns: Math.max(0, ...sizes.map(({ columns }) => columns)) }
  if (sizes.length < ranges.length || !sizes.every((size) => repeatsOver(size, whole))) return refuse(DIFFERENT_SIZES)
  // One array for all the calls: a range may have a hundred thousand cells.
  const values = new Array<Scalar>(ranges.length)
  const one = (): Cell => each(values)
  const result: Cell[][] = []
  for (let row = 0; row < whole.rows; row++) {
    const line = new Array<Cell>(whole.columns)
    for (let column = 0; column < whole.columns; column++) {
      for (let at = 0; at < ranges.length; at++) values[at] = cellAt(ranges[at], row, column)
      line[column] = answer(one)
    }
    result.push(line)
  }
  return args.some(Array.isArray) ? result : result[0][0]
}

const DIFFERENT_SIZES = {
  en: 'The ranges must have the same size, or be one row, one column or one cell.',
  zh: '各区域大小必须相同，或者是单行、单列或单个单元格。',
}
