// Writes rectangles of cells or number formats, in pieces of rows that fit into requests.

import type { Scalar } from '../../shared/workbook/cell'
import type { Operation } from '../../shared/workbook/patch'
import { CALL_BYTES, jsonBytes, type Step } from './batches'
import { rangeIn } from './book'

/** A piece is far smaller than a request, so that requests fill up well. */
const PIECE_BYTES = 200_000
/** The client library cuts what is larger than 1,500 cells into ranges of their own, inside one request. */
const LIBRARY_CELLS = 1_500

type Write = Extract<Operation, { op: 'write' }>

/** Where there is a formula it is written, else the literal; null leaves the cell alone, which is Excel's own rule. */
export function writeSteps(sheet: () => Excel.Worksheet, { row, column, values, formulas }: Write): Step[] {
  const hasFormulas = formulas?.some((line) => line.some((formula) => formula !== null)) ?? false
  const cells = hasFormulas ? values.map((line, at) => line.map((value, along): Scalar => formulas?.[at]?.[along] ?? value)) : values
  return rowPieces(cells, (from, lines) => {
    const range = rangeIn(sheet(), { row: row + from, column, rows: lines.length, columns: lines[0].length })
    if (hasFormulas) range.formulas = lines
    else range.values = lines
  })
}

/** One format a cell. */
export const numberFormatSteps = (sheet: () => Excel.Worksheet, { rect, formats }: Extract<Operation, { op: 'numberFormats' }>): Step[] =>
  rowPieces(formats, (from, lines) => {
    rangeIn(sheet(), { ...rect, row: rect.row + from, rows: lines.length }).numberFormat = lines
  })

function rowPieces<T>(lines: T[][], queue: (from: number, piece: T[][]) => void): Step[] {
  const steps: Step[] = []
  let [from, bytes] = [0, 0]
  const cut = (to: number) => {
    const piece = lines.slice(from, to)
    const start = from
    const parts = Math.ceil((piece.length * (piece[0]?.length ?? 0)) / LIBRARY_CELLS)
    if (piece.length > 0 && piece[0].length > 0)
      steps.push({ bytes: bytes + CALL_BYTES * (3 + 5 * parts), queue: () => queue(start, piece) })
    ;[from, bytes] = [to, 0]
  }
  lines.forEach((line, at) => {
    const size = jsonBytes(line) + 1
    if (at > from && bytes + size > PIECE_BYTES) cut(at)
    bytes += size
  })
  cut(lines.length)
  return steps
}
