// One sheet of a file as rows of values and formulas.

import { parseAddress } from '../../shared/workbook/address'
import type { SheetSnapshot } from '../../shared/workbook/port'
import type { Package } from '../package/package'
import { child, children, isTrue, readText, type Element } from '../package/xml'
import { cellValue } from './cell-value'
import { sharedFormulas } from './shared-formulas'
import { sharedStringsOf, type SheetEntry } from './sheets'

export function readSheet(file: Package, sheet: SheetEntry): SheetSnapshot {
  const snapshot: SheetSnapshot = { key: sheet.key, name: sheet.name, hidden: sheet.hidden, isProtected: false, values: [], formulas: [] }
  if (!sheet.hasCells) return snapshot
  const root = file.view(sheet.path).documentElement!
  const protection = child(root, 'sheetProtection')
  snapshot.isProtected = protection !== undefined && isTrue(protection.getAttribute('sheet'))
  const strings = sharedStringsOf(file)
  const formulaOf = sharedFormulas()
  for (const { row, column, cell } of cellsOf(root)) {
    const value = cellValue(cell, strings)
    const formula = child(cell, 'f')
    const text = formula ? formulaOf(formula, row, column) : null
    if (value === null && text === null) continue
    place(snapshot.values, row, column, value)
    place(snapshot.formulas, row, column, text === null ? null : `=${readText(text)}`)
  }
  return snapshot
}

/** Every cell with its place; a cell or row without an address follows the one before it. */
export function* cellsOf(root: Element): Generator<{ row: number; column: number; cell: Element }> {
  const data = child(root, 'sheetData')
  if (!data) return
  let row = -1
  for (const line of children(data, 'row')) {
    row = line.hasAttribute('r') ? Number(line.getAttribute('r')) - 1 : row + 1
    let column = -1
    for (const cell of children(line, 'c')) {
      const address = cell.getAttribute('r')
      column = address === null ? column + 1 : parseAddress(address)!.column
      yield { row, column, cell }
    }
  }
}

/** Fills the holes before it, so that rows are plain lists. */
function place<T>(rows: (T | null)[][], row: number, column: number, value: T): void {
  while (rows.length <= row) rows.push([])
  const line = rows[row]
  while (line.length < column) line.push(null)
  line[column] = value
}
