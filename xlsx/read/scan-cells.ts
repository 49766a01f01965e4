// Goes through the cells of a sheet's text without building a tree of it: reading a large workbook takes a fraction of the time.

import { parseAddress } from '../../shared/workbook/address'
import { FileRefused } from '../file-refused'
import type { FormulaText } from './shared-formulas'

/** One `<c>` as stored, its text unescaped. */
export interface ScannedCell {
  row: number
  column: number
  /** The attribute t; 'n' when it is missing. */
  type: string
  formula?: FormulaText
  /** The text of `<v>`, or of an inline string; undefined when there is neither. */
  value?: string
}

const TAG = /<(\/?)(?:[\w.-]+:)?(sheetData|row|c|f|v|is|t|rPh)(?=[\s/>])([^>]*?)(\/?)>/g

/**
 * Every cell in order; a cell or row without an address follows the one before it.
 * @throws {FileRefused} when the rows and cells do not close as they open.
 */
export function* scanCells(xml: string): Generator<ScannedCell> {
  const text = xml.includes('<!') ? withoutSpecials(xml) : xml
  const start = /<(?:[\w.-]+:)?sheetData(?=[\s/>])/.exec(text)
  if (!start) throw new FileRefused('damaged')
  let [row, column] = [-1, -1]
  let inRow = false
  let cell: ScannedCell | undefined
  /** Where the text of the open f, v or t begins. */
  let from = 0
  let formula: FormulaText | undefined
  let furigana = false
  TAG.lastIndex = start.index
  for (let tag = TAG.exec(text); tag; tag = TAG.exec(text)) {
    const [whole, slash, name, attributes, selfClosing] = tag
    const [opens, closes] = [slash === '', slash !== '' || selfClosing !== '']
    const after = tag.index + whole.length
    switch (name) {
      case 'sheetData':
        if (!closes) break
        if (inRow || cell) throw new FileRefused('damaged')
        return
      case 'row':
        if (opens) {
          if (inRow || cell) throw new FileRefused('damaged')
          row = Number(attributeOf(attributes, 'r') ?? row + 2) - 1
          column = -1
        }
        inRow = opens && !closes
        break
      case 'c':
        if (opens) {
          if (cell) throw new FileRefused('damaged')
          const address = attributeOf(attributes, 'r')
          column = address === undefined ? column + 1 : (parseAddress(address)?.column ?? column + 1)
          cell = { row, column, type: attributeOf(attributes, 't') ?? 'n' }
        }
        if (closes && cell) {
          const done = cell
          cell = undefined
          // The caller may stop or scan another sheet; the place in this text must be found again.
          const place = TAG.lastIndex
          yield done
          TAG.lastIndex = place
        }
        break
      case 'f':
        if (opens) formula = { text: '', type: attributeOf(attributes, 't'), group: attributeOf(attributes, 'si') }
        else if (formula) formula.text = unescapeXml(text.slice(from, tag.index))
        if (cell) cell.formula = formula
        break
      case 'v':
        if (!opens && cell) cell.value = unescapeXml(text.slice(from, tag.index))
        break
      case 't':
        if (cell && cell.type === 'inlineStr' && !furigana) {
          cell.value = (cell.value ?? '') + (opens ? '' : unescapeXml(text.slice(from, tag.index)))
        }
        break
      case 'rPh':
        furigana = opens && !closes
    }
    from = after
  }
  throw new FileRefused('damaged')
}

const ATTRIBUTES = { r: /\sr\s*=\s*["']([^"']*)/, t: /\st\s*=\s*["']([^"']*)/, si: /\ssi\s*=\s*["']([^"']*)/ }

const attributeOf = (attributes: string, name: keyof typeof ATTRIBUTES): string | undefined => ATTRIBUTES[name].exec(attributes)?.[1]

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** `&amp;` and its like, and characters by number. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
        name !== undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex !== undefined ? parseInt(hex, 16) : Number(decimal)),
      )
    : text

/** Comments go, and text that was marked as literal is escaped like any other. */
const withoutSpecials = (xml: string): string =>
  xml
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    )
