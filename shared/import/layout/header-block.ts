// Finds the rows that hold the heads of a table: below title rows, of one line or of several.

import type { Rect, Scalar } from '../../workbook/cell'
import { cellText, isBlank } from '../cell-text'
import { headMeanings } from '../columns/head-meanings'
import { headerWord } from '../header-word'
import type { CellGrid } from '../grid/cell-grid'
import { periodHead } from '../periods/period-head'
import { takeMeasure } from '../periods/measure-words'
import { plainWord } from '../simplified'

/** Zero-based rows of the heads, from the highest line to the lowest. */
export interface HeaderBlock {
  first: number
  last: number
}

/** Rows from the top among which the heads are looked for. */
const LOOK = 60
/** Lines of a head: a year, its quarters, their months. */
const MOST_LINES = 3

/** Heads that a person named at an earlier build, in the form of headerWord; they count as known words. */
export type KnownHeads = ReadonlySet<string>

/** Heads of the further tables that are looked for. */
export interface FurtherHeads {
  /** In the form of headerWord. */
  words: ReadonlySet<string>
  /** Whether they are looked for alone: then words and months that head a team or a history are no heads but cells. */
  isAlone: boolean
}

/** What is known of heads before they are looked for. */
export interface HeadsAsked {
  known: KnownHeads
  further?: FurtherHeads
}

/** Longer texts are sentences, not heads. */
const LONGEST = 60

function isWord(cell: Scalar | undefined, { known, further }: HeadsAsked): boolean {
  if (isBlank(cell) || typeof cell !== 'string' || cell.length > LONGEST) return false
  const text = cellText(cell)
  const { word } = headerWord(text)
  if (known.has(word) || further?.words.has(word)) return true
  return further?.isAlone !== true && (headMeanings(text, 'history').length > 0 || headMeanings(text, 'team').length > 0)
}

/** Known heads in a row. A single period is more likely the date of a sale. */
function countKnown(cells: readonly Scalar[], asked: HeadsAsked): number {
  let words = 0
  let periods = 0
  for (const cell of cells) {
    if (isWord(cell, asked)) words++
    else if (asked.further?.isAlone !== true && !isBlank(cell) && periodHead([cell]) !== undefined) periods++
  }
  return words + (periods > 1 ? periods : 0)
}

const filled = (cells: readonly (Scalar | undefined)[] = []): number =>
  cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0)

/**
 * @param stated the zero-based row that a person named, the lowest line of the heads.
 * @returns undefined for a grid without any content.
 */
export function findHeader(grid: CellGrid, stated: number | undefined, asked: HeadsAsked): HeaderBlock | undefined {
  const last = stated ?? likeliestRow(grid, asked)
  if (last === undefined) return undefined
  const block = { first: last, last }
  if (stated === undefined && isSubline(grid, block.last)) block.last++
  while (block.last - block.first < MOST_LINES - 1 && isGroupLine(grid, block.first)) block.first--
  return block
}

/** The row with the most known heads; where none has two, the first that is as wide as the table. */
function likeliestRow({ values }: CellGrid, asked: HeadsAsked): number | undefined {
  const rows = values.slice(0, LOOK)
  const widths = rows.map(filled)
  const withContent = widths.flatMap((width, row) => (width > 0 ? [row] : []))
  if (withContent.length === 0) return values.length > LOOK ? firstFilled(values) : undefined
  const scores = rows.map((cells, row) => (widths[row] < 2 ? 0 : countKnown(cells, asked)))
  const typical = [...withContent.map((row) => widths[row])].sort((a, b) => a - b)[Math.floor(withContent.length / 2)]
  const wide = withContent.find((row) => widths[row] * 2 >= typical) ?? withContent[0]
  const best = withContent.reduce((most, row) => (scores[row] > scores[most] ? row : most))
  // Two words that are known by chance, below the first wide row, are data and not heads.
  const isHead = scores[best] >= 2 && (best <= wide || scores[best] >= 3 || scores[best] * 2 > widths[best])
  return isHead ? best : wide
}

const firstFilled = (values: Scalar[][]): number | undefined => {
  const row = values.findIndex((cells) => filled(cells) > 0)
  return row < 0 ? undefined : row
}

/** The merged area in which a cell stands first; undefined for a cell on its own. */
export const mergeAt = (merges: readonly Rect[] | undefined, row: number, column: number): Rect | undefined =>
  merges?.find((merge) => merge.row === row && merge.column === column)

/**
 * Whether the row above the heads is a line of them: it heads columns that are empty below, or groups of columns. A title, which
 * stands above the first column alone, is none.
 */
function isGroupLine({ values, merges }: CellGrid, first: number): boolean {
  if (first === 0) return false
  const [above, line] = [values[first - 1] ?? [], values[first] ?? []]
  if (filled(above) === 0) return false
  const width = Math.max(above.length, line.length)
  const headsEmpty = above.some((cell, column) => !isBlank(cell) && isBlank(line[column]) && !isCovered(merges, first, column))
  const columns = above.flatMap((cell, column) => (isBlank(cell) ? [] : [column]))
  if (columns.length === 1) {
    const [only] = columns
    const merge = mergeAt(merges, first - 1, only)
    const isTitle = only === firstHeaded(line) || (merge !== undefined && merge.columns >= width - 1)
    return !isTitle && (periodHead([above[only]]) !== undefined || merge !== undefined || isMeasure(above[only]))
  }
  if (merges !== undefined && columns.some((column) => (mergeAt(merges, first - 1, column)?.columns ?? 1) > 1)) return true
  if (columns.some((column) => mergeAt(merges, first - 1, column) !== undefined)) return true
  return headsEmpty || columns.some((column) => column > 0 && periodHead([above[column]]) !== undefined)
}

const isCovered = (merges: readonly Rect[] | undefined, row: number, column: number): boolean =>
  merges?.some(
    (merge) =>
      row > merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns &&
      merge.columns > 1,
  ) ?? false

const firstHeaded = (line: readonly Scalar[]): number => line.findIndex((cell) => !isBlank(cell))

const isMeasure = (cell: Scalar | undefined): boolean => {
  const { rest, measure } = takeMeasure(plainWord(cellText(cell)))
  return measure !== undefined && rest.replace(/[\s()（）\-_/]/g, '') === ''
}

/** Whether the row below the heads goes on with them: words under groups, nothing under the columns that are headed already. */
function isSubline({ values, merges }: CellGrid, row: number): boolean {
  const [line, below] = [values[row] ?? [], values[row + 1] ?? []]
  const columns = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]))
  if (columns.length < 2 || columns.some((column) => typeof below[column] === 'number')) return false
  const isHeadedAbove = line.some((cell, column) => !isBlank(cell) && isBlank(below[column]))
  const words = columns.filter((column) => isMeasure(below[column]) || periodHead([below[column]]) !== undefined)
  const groups = columns.some((column) => isBlank(line[column]) || (mergeAt(merges, row, column)?.columns ?? 1) > 1)
  return isHeadedAbove && groups && words.length * 2 >= columns.length && words.length >= 2
}
