// One sheet of a file as rows of values and formulas.

import type { SheetSnapshot } from '../../shared/workbook/port'
import type { Package } from '../package/package'
import { cellValue, readText } from '../../shared/spreadsheet-file/cell-value'
import { scanCells } from '../../shared/spreadsheet-file/scan-cells'
import { sharedFormulas } from '../../shared/spreadsheet-file/shared-formulas'
import { sharedStringsOf, type SheetEntry } from './sheets'

export function readSheet(file: Package, sheet: SheetEntry): SheetSnapshot {
  const snapshot: SheetSnapshot = { key: sheet.key, name: sheet.name, hidden: sheet.hidden, isProtected: false, values: [], formulas: [] }
  if (!sheet.hasCells) return snapshot
  const xml = file.text(sheet.path)
  snapshot.isFiltered = FILTERED.test(xml)
  const protection = PROTECTION.exec(xml)?.[0] ?? ''
  snapshot.isProtected = IS_ON.test(protection)
  // Nothing keeps a program from writing here; that a password was set says that nobody else is to.
  if (snapshot.isProtected && PASSWORD.test(protection)) snapshot.locks = [{}]
  const strings = sharedStringsOf(file)
  const formulaOf = sharedFormulas()
  for (const cell of scanCells(xml)) {
    const { row, column, formula } = cell
    const value = cellValue(cell, strings)
    const text = formula ? formulaOf(formula, row, column) : null
    if (value === null && text === null) continue
    place(snapshot.values, row, column, value)
    place(snapshot.formulas, row, column, text === null ? null : `=${readText(text)}`)
  }
  return snapshot
}

/** A filter with a condition; one without only has buttons. */
const FILTERED = /<(?:[\w.-]+:)?autoFilter\b[^>]*>\s*<(?:[\w.-]+:)?filterColumn\b/
const PROTECTION = /<(?:[\w.-]+:)?sheetProtection\s[^>]*>/
const IS_ON = /\bsheet\s*=\s*["'](?:1|true)["']/
/** A hash in the old way or in the new one (ECMA-376 part 1, 18.3.1.85). */
const PASSWORD = /\b(?:password|hashValue)\s*=\s*["'][^"']/

/** Fills the holes before it, so that rows are plain lists. */
function place<T>(rows: (T | null)[][], row: number, column: number, value: T): void {
  while (rows.length <= row) rows.push([])
  const line = rows[row]
  while (line.length < column) line.push(null)
  line[column] = value
}
