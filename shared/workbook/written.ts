// What was last written, cell by cell as fingerprints, in a hidden sheet: a cell that differs is a person's edit.

import type { Scalar } from './cell'
import type { KeyLookup } from './canonical'
import { fingerprint } from './canonical'
import type { SheetSnapshot } from './port'
import type { SheetSpec } from './spec'

export const WRITTEN_KEY = 'written'

/** Fingerprints by sheet, row and column key. */
export type Written = Map<string, Map<string, Map<string, string>>>

/** Column keys of a sheet stand in a line of their own, under this row id. */
const COLUMNS_LINE = '#columns'

/** The lines (two columns, text) for the generated sheets of a workbook, below the marker. */
export function writtenLines(sheets: SheetSpec[], lookup: KeyLookup): Scalar[][] {
  return sheets
    .filter((sheet) => sheet.kind === 'generated')
    .flatMap((sheet) => {
      const columns = sheet.columns.filter((column) => !column.isInput)
      return [
        [`${sheet.key}|${COLUMNS_LINE}`, columns.map(({ key }) => key).join(' ')],
        ...sheet.rows.map((id, row) => [
          `${sheet.key}|${id}`,
          columns
            .map((column) => {
              const formula = column.formula?.(row) ?? null
              return formula ? fingerprint({ formula: lookup.ofFormula(formula) }) : fingerprint({ value: column.values[row] })
            })
            .join(' '),
        ]),
      ]
    })
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
