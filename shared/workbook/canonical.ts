// Formulas by key, from the builder's side and from a sheet's text, so that the two can be compared after anything has moved.

import type { Scalar } from './cell'
import type { Formula, Ref } from './formula'
import { plainTokens } from './formula-tokens'
import type { Layout, SheetLayout } from './layout'
import { columnOf, END, rectOf, rowOf } from './layout'

/** Looks up which key stands at a row or column of a sheet. */
export interface KeyLookup {
  ofFormula(formula: Formula): string
  ofText(text: string, ownSheet: string): string
}

/** Keys by place; made when the first formula points to the sheet, which none does to 100,000 rows of history. */
class Inverse {
  private known?: { rows: Map<number, string>; columns: Map<number, string> }

  constructor(readonly layout: SheetLayout) {}

  get rows(): Map<number, string> {
    return this.keys().rows
  }

  get columns(): Map<number, string> {
    return this.keys().columns
  }

  private keys(): { rows: Map<number, string>; columns: Map<number, string> } {
    const { rows, columns } = this.layout
    this.known ??= {
      rows: new Map([...rows].map(([id, row]) => [row, id])),
      columns: new Map([...columns].map(([column, at]) => [at, column])),
    }
    return this.known
  }
}

export function keyLookup(layout: Layout): KeyLookup {
  const inverses = new Map([...layout].map(([key, sheet]) => [key, new Inverse(sheet)]))
  const byName = new Map([...inverses.values()].map((inverse) => [inverse.layout.name.toLowerCase(), inverse]))
  const place = (inverse: Inverse, row: number, column: number): string =>
    `${inverse.rows.get(row) ?? rowName(inverse, row)}.${inverse.columns.get(column) ?? `c${column}`}`
  // Rows of tables that people fill in come and go: a range over them is still the same table.
  const rowName = ({ layout: { rows, firstRow } }: Inverse, row: number): string => (!rows.has(END) && row >= firstRow ? 'rows' : `r${row}`)
  const rectangle = (inverse: Inverse, row: number, column: number, lastRow: number, lastColumn: number): string =>
    row === lastRow && column === lastColumn
      ? `{${inverse.layout.key}!${place(inverse, row, column)}}`
      : `{${inverse.layout.key}!${place(inverse, row, column)}:${place(inverse, lastRow, lastColumn)}}`
  const ofRef = (ref: Ref): string => {
    if (ref.kind === 'name') return ref.name.toUpperCase()
    const inverse = inverses.get(ref.sheet)
    if (inverse === undefined) throw new Error(`no layout for the sheet "${ref.sheet}"`)
    if (ref.kind === 'cell') {
      const [row, column] = [rowOf(inverse.layout, ref.row), columnOf(inverse.layout, ref.column)]
      return rectangle(inverse, row, column, row, column)
    }
    const rect = rectOf(inverse.layout, ref)
    return rectangle(inverse, rect.row, rect.column, rect.row + rect.rows - 1, rect.column + rect.columns - 1)
  }
  return {
    ofFormula: ({ pieces, refs }) => pieces.reduce((text, piece, index) => text + ofRef(refs[index - 1]) + piece),
    ofText: (text, ownSheet) =>
      plainTokens(text)
        .map((token) => {
          const reference = token.reference
          if (reference === undefined) return token.kind === 'name' || token.kind === 'function' ? token.text.toUpperCase() : token.text
          const inverse = byName.get((reference.sheet ?? ownSheet).toLowerCase())
          if (inverse === undefined) return token.text
          return rectangle(inverse, reference.first.row, reference.first.column, reference.last.row, reference.last.column)
        })
        .join(''),
  }
}

/** A short fingerprint of a cell's content (FNV-1a, 32 bits): enough to tell an edit, small enough to keep for every cell. */
export function fingerprint(content: { formula: string } | { value: Scalar }): string {
  const text = 'formula' in content ? `=${content.formula}` : valueText(content.value)
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** Hosts keep fifteen digits, and cannot tell an empty text from an empty cell. */
const valueText = (value: Scalar): string =>
  value === null || value === '' ? '' : typeof value === 'number' ? `n${Number(value.toPrecision(12))}` : `${typeof value}:${value}`
