// Arguments as rectangles of cells: their size, how they repeat over a larger one, and where in them a cell stands.

import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import type { Argument } from './definition'

export interface Size {
  rows: number
  columns: number
}

/** An argument as rows of cells; one value is a range of one cell. */
export const asRange = (argument: Argument): Scalar[][] =>
  Array.isArray(argument) ? argument : [[argument === undefined ? null : argument]]

/** The size of a range; undefined when it has no cell or its rows differ in length, which no host hands over. */
export function sizeOf(range: Scalar[][]): Size | undefined {
  const columns = range[0]?.length ?? 0
  return columns > 0 && range.every((row) => row.length === columns) ? { rows: range.length, columns } : undefined
}

/** Whether a range has that size, or is one row, column or cell that repeats over it. */
export const repeatsOver = (range: Size, whole: Size): boolean =>
  (range.rows === 1 || range.rows === whole.rows) && (range.columns === 1 || range.columns === whole.columns)

/** The cell of a range that belongs to a place in the size over which it repeats. */
export function cellAt(range: Scalar[][], row: number, column: number): Scalar {
  const line = range.length === 1 ? range[0] : range[row]
  return line.length === 1 ? line[0] : line[column]
}

/** "row 3": where a cell stands in a range, zero-based here and counted from 1 for people; nothing in a range of one cell. */
export function placeWords({ rows, columns }: Size, row: number, column: number): Bilingual {
  const isBlock = rows > 1 && columns > 1
  const line = { en: `row ${row + 1}`, zh: `第 ${row + 1} 行` }
  const across = { en: `column ${column + 1}`, zh: `第 ${column + 1} 列` }
  if (isBlock) return { en: `${line.en}, ${across.en}`, zh: `${line.zh}${across.zh}` }
  return rows > 1 ? line : columns > 1 ? across : { en: '', zh: '' }
}

/** "weights, row 3": a cell of an argument. */
export function placeIn(argument: Bilingual, size: Size, row: number, column: number): Bilingual {
  const place = placeWords(size, row, column)
  return place.en === '' ? argument : { en: `${argument.en}, ${place.en}`, zh: `${argument.zh}，${place.zh}` }
}
