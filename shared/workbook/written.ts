// What was last written, cell by cell as fingerprints, in a hidden sheet: a cell that differs is a person's edit.

import type { Scalar } from './cell'
import type { KeyLookup } from './canonical'
import { fingerprint } from './canonical'
import type { Formula } from './formula'
import type { SheetSnapshot } from './port'
import type { ColumnSpec, SheetSpec } from './spec'

export const WRITTEN_KEY = 'written'

/** Fingerprints by sheet, row and column key. */
export type Written = Map<string, Map<string, Map<string, string>>>

/** Column keys of a sheet stand in a line of their own, under this row id. */
const COLUMNS_LINE = '#columns'

/**
 * The lines (two columns, text) of one generated sheet, collected while its cells are made: making a formula twice would take
 * twice the time.
 */
export class WrittenSheet {
  readonly lines: Scalar[][]
  private prints: string[] = []

  constructor(
    private readonly sheet: SheetSpec,
    private readonly lookup: KeyLookup,
  ) {
    const keys = sheet.columns.flatMap((column) => (column.isInput ? [] : [column.key]))
    this.lines = [[`${sheet.key}|${COLUMNS_LINE}`, keys.join(' ')]]
  }

  /** The cell of a column that is not an input, in the order of the columns. */
  note(column: ColumnSpec, row: number, formula: Formula | null): void {
    this.prints.push(fingerprint(formula ? { formula: this.lookup.ofFormula(formula) } : { value: column.values[row] }))
  }

  endRow(id: string): void {
    this.lines.push([`${this.sheet.key}|${id}`, this.prints.join(' ')])
    this.prints = []
  }
}

/** Reads the hidden sheet back; an empty map when it is not there. */
export function readWritten(snapshot: SheetSnapshot | undefined): Written {
  const written: Written = new Map()
  const columns = new Map<string, string[]>()
  for (const [id, text] of snapshot?.values.slice(1) ?? []) {
    if (typeof id !== 'string' || typeof text !== 'string') continue
    const cut = id.indexOf('|')
    const [sheet, row] = [id.slice(0, cut), id.slice(cut + 1)]
    if (row === COLUMNS_LINE) {
      columns.set(sheet, text.split(' '))
      written.set(sheet, new Map())
      continue
    }
    const prints = text.split(' ')
    written.get(sheet)?.set(row, new Map((columns.get(sheet) ?? []).map((key, index) => [key, prints[index]])))
  }
  return written
}
