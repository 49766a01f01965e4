// Goes through the cells of a sheet's text without building a tree of it: reading a large workbook takes a fraction of the time.

import { columnIndex } from '../workbook/address'
import { FileRefused } from './file-refused'
import type { FormulaText } from './shared-formulas'
import { TagReader } from './tag-reader'

/** One `<c>` as stored, its text unescaped. */
export interface ScannedCell {
  row: number
  column: number
  /** The attribute t; 'n' when it is missing. */
  type: string
  /** The attribute s: which of the file's cell formats it has. */
  style: number
  formula?: FormulaText
  /** The text of `<v>`, or of an inline string; undefined when there is neither. */
  value?: string
}

/** What else of a sheet's text somebody wants to see: asked of every tag outside its cells. */
export type OtherTags = (tags: TagReader) => void

/**
 * Every cell in order; a cell or row without an address follows the one before it.
 * @param text whole or in pieces; no more of it is taken than the caller goes on with.
 * @param others with it, the text is read to its end.
 * @throws {FileRefused} when the rows and cells do not close as they open.
 */
export function* scanCells(text: string | Iterable<string>, others?: OtherTags): Generator<ScannedCell> {
  const tags = new TagReader(text)
  let found = false
  while (tags.next()) {
    if (tags.name === 'sheetData' && tags.opens) {
      found = true
      if (!tags.closes) yield* cellsIn(tags, others)
      if (!others) return
    } else others?.(tags)
  }
  if (!found) throw new FileRefused('damaged')
}

/** From the opening of `<sheetData>` to its end. */
function* cellsIn(tags: TagReader, others: OtherTags | undefined): Generator<ScannedCell> {
  let [row, column] = [-1, -1]
  let inRow = false
  let cell: ScannedCell | undefined
  let formula: FormulaText | undefined
  let furigana = false
  while (tags.next()) {
    const { opens, closes } = tags
    switch (tags.name) {
      case 'sheetData':
        return
      case 'row':
        if (opens) {
          if (inRow) throw new FileRefused('damaged')
          row = Number(tags.attribute('r') ?? row + 2) - 1
          column = -1
          others?.(tags)
        }
        inRow = opens && !closes
        break
      case 'c':
        if (opens) {
          if (cell) throw new FileRefused('damaged')
          column = columnOf(tags.attribute('r')) ?? column + 1
          cell = { row, column, type: tags.attribute('t') ?? 'n', style: Number(tags.attribute('s') ?? 0) }
        }
        if (closes && cell) {
          yield cell
          cell = undefined
        }
        break
      case 'f':
        if (opens) formula = { text: '', type: tags.attribute('t'), group: tags.attribute('si'), range: tags.attribute('ref') }
        else if (formula) formula.text = tags.text()
        if (cell) cell.formula = formula
        break
      case 'v':
        if (!opens && cell) cell.value = tags.text()
        break
      case 't':
        if (cell?.type === 'inlineStr' && !furigana) cell.value = (cell.value ?? '') + (opens ? '' : tags.text())
        break
      case 'rPh':
        furigana = opens && !closes
    }
  }
  throw new FileRefused('damaged')
}

const ADDRESS = /^[A-Z]{1,3}(?=\d)/i

function columnOf(address: string | undefined): number | undefined {
  const letters = address === undefined ? null : ADDRESS.exec(address)
  return letters ? columnIndex(letters[0]) : undefined
}
