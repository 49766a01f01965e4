// From cells as they stand to a table: heads, rows below them, and the titles above.

import type { Rect, Scalar } from '../../workbook/cell'
import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import { isoFromSerial } from '../../calendar/day-serial'
import { cellText, isBlank } from '../cell-text'
import type { CellGrid } from '../grid/cell-grid'
import { isDateHead } from '../periods/period-head'
import type { RawTable } from '../tables'
import type { FurtherHeads, HeaderBlock, KnownHeads } from './header-block'
import { findHeader, mergeAt } from './header-block'

export interface LayoutOptions {
  source: RawTable['source']
  /** Row of the heads as people count them; 0 says that there are none. Left out, they are looked for. */
  headerRow?: number
  /** Heads that a person named at an earlier build. */
  known?: KnownHeads
  /** Of a further table, or of one that may be one. */
  further?: FurtherHeads
  /** Columns without a head are kept where the source is a text file, in which every column was written on purpose. */
  keepsUnnamed: boolean
}

/** In steps; a grid without content gives a table without headers, which the readers of tables report. */
export function* gridTableSteps(grid: CellGrid, options: LayoutOptions): Steps<RawTable> {
  const table: RawTable = { source: options.source, headers: [], rows: [], rowNumbers: [], headerRow: 1, columns: [] }
  const asked = { known: options.known ?? new Set<string>(), further: options.further }
  const header = options.headerRow === 0 ? { first: 0, last: -1 } : findHeader(grid, stated(options, grid), asked)
  if (header === undefined) return table

  const heads = headsOf(grid, header, options.keepsUnnamed)
  const columns = columnsOf(grid, header, heads, options.keepsUnnamed)
  table.headerRow = header.last + 1
  table.columns = columns
  table.headers = columns.map((column) => headText(heads[column]))
  if (columns.some((column) => heads[column].length > 1 || typeof heads[column][0] === 'number')) {
    table.heads = columns.map((column) => heads[column])
  }
  const titles = titlesOf(grid, header)
  if (titles.length > 0) table.titles = titles
  const rowOf = new Map<number, number>()
  const first = header.last + 1
  yield* eachRow(grid.values.length - first, (index) => {
    const cells = grid.values[first + index]
    if (columns.every((column) => isBlank(cells[column]))) return
    rowOf.set(first + index, table.rows.length)
    table.rows.push(columns.map((column) => cells[column] ?? null))
    table.rowNumbers.push(first + index + 1)
  })
  const merges = mergesBelow(grid, header, columns, rowOf)
  if (merges.length > 0) table.merges = merges
  return table
}

const stated = ({ headerRow }: LayoutOptions, grid: CellGrid): number | undefined =>
  headerRow === undefined || headerRow > grid.values.length ? undefined : headerRow - 1

/** Rows of the body by which a sheet's width is told. */
const BODY = 100

/** The lines of each column's head, those of groups carried on to the columns they stand over. */
function headsOf({ values, merges }: CellGrid, { first, last }: HeaderBlock, asWideAsHeads: boolean): Scalar[][] {
  const looked = values.slice(Math.max(0, first), last < first || !asWideAsHeads ? last + 1 + BODY : last + 1)
  const width = Math.max(0, ...looked.map((cells) => cells.length))
  const heads = Array.from({ length: width }, (): Scalar[] => [])
  for (let row = first; row <= last; row++) {
    const line = values[row] ?? []
    const isMerged = merges?.some((merge) => merge.row === row && merge.columns > 1) ?? false
    let group: { value: Scalar; until: number } | undefined
    for (let column = 0; column < width; column++) {
      const cell = line[column] ?? null
      const below = values.slice(row + 1, last + 1).some((cells) => !isBlank(cells[column]))
      if (!isBlank(cell)) {
        heads[column].push(typeof cell === 'string' ? cellText(cell) : cell)
        const span = mergeAt(merges, row, column)
        // A group ends where it was merged to; where nobody merged, at the next one.
        group = below || span !== undefined ? { value: cell, until: isMerged ? column + (span?.columns ?? 1) : width } : undefined
      } else if (group !== undefined && column < group.until && below) heads[column].push(group.value)
    }
  }
  return heads
}

/** Both lines of a head as people read them. */
const headText = (lines: readonly Scalar[]): string => [...new Set(lines.map(lineText))].filter((text) => text !== '').join(' ')

/** A date cell that heads a month as its day; anything else as it stands. */
const lineText = (line: Scalar): string => (isDateHead(line) ? isoFromSerial(line) : cellText(line))

/** Columns with a head, and those without one that are filled like the others. */
function columnsOf({ values }: CellGrid, { last }: HeaderBlock, heads: Scalar[][], keepsUnnamed: boolean): number[] {
  const body = values.slice(last + 1)
  return heads.flatMap((lines, column) => {
    if (lines.length > 0 || keepsUnnamed) return [column]
    const count = body.reduce((sum, cells) => sum + (isBlank(cells[column]) ? 0 : 1), 0)
    return count * 2 > body.length ? [column] : []
  })
}

function titlesOf({ values }: CellGrid, { first }: HeaderBlock): { row: number; text: string }[] {
  return values.slice(0, Math.max(0, first)).flatMap((cells, row) => {
    const text = cells
      .filter((cell) => !isBlank(cell))
      .map(cellText)
      .join(' ')
    return text === '' ? [] : [{ row: row + 1, text }]
  })
}

/** Areas that reach over several rows of the body. */
function mergesBelow({ merges = [] }: CellGrid, { last }: HeaderBlock, columns: number[], rowOf: Map<number, number>): Rect[] {
  const at = new Map(columns.map((column, index) => [column, index]))
  return merges.flatMap((merge): Rect[] => {
    const column = at.get(merge.column)
    const first = rowOf.get(merge.row)
    if (merge.row <= last || merge.rows < 2 || column === undefined || first === undefined) return []
    let rows = 1
    for (let row = merge.row + 1; row < merge.row + merge.rows; row++) if (rowOf.has(row)) rows++
    return [{ row: first, column, rows, columns: merge.columns }]
  })
}
