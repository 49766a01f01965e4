// Results of formulas that we did not write and whose cells have changed: no result is better than an old one.

import { sameName } from '../../shared/workbook/formula-references'
import { tokenize } from '../../shared/workbook/formula-tokens'
import type { Package } from '../package/package'
import { related } from '../package/relationships'
import { child, children, remove } from '../package/xml'
import { cellsOf } from '../read/cells-of'
import { scanCells } from '../../shared/spreadsheet-file/scan-cells'
import { sharedFormulas } from '../../shared/spreadsheet-file/shared-formulas'
import { sharedStringsOf, workbookPath, type SheetEntry } from '../read/sheets'
import { cellValue } from '../../shared/spreadsheet-file/cell-value'

/**
 * Removes them, and those that depend on them, sheet by sheet: a formula that points to a changed sheet may depend on it.
 * Cells of ours keep the results that the patch gave them.
 * @param changed paths of the sheets whose cells were changed.
 */
export function dropStaleResults(file: Package, sheets: SheetEntry[], changed: ReadonlySet<string>): void {
  const stale = new Set(sheets.filter(({ path }) => changed.has(path)).map(({ name }) => name.toLowerCase()))
  for (let known = -1; known !== stale.size;) {
    known = stale.size
    const points = pointsToStale(file, sheets, stale)
    for (const sheet of sheets) {
      if (sheet.hasCells && /<(?:\w+:)?f[\s>/]/.test(file.text(sheet.path)) && dropIn(file, sheet, points))
        stale.add(sheet.name.toLowerCase())
    }
  }
}

/** @returns whether a result of the sheet went. */
function dropIn(file: Package, sheet: SheetEntry, points: (formula: string, sheet: string) => boolean): boolean {
  const xml = file.text(sheet.path)
  const ours = sheet.key === undefined ? () => false : keyedColumns(file, xml)
  const formulaOf = sharedFormulas()
  const stale = new Set<string>()
  for (const { row, column, formula, value } of scanCells(xml)) {
    const text = formula && formulaOf(formula, row, column)
    if (text && value !== undefined && !ours(column) && points(text, sheet.name)) stale.add(`${row},${column}`)
  }
  if (stale.size === 0) return false
  for (const { row, column, cell } of cellsOf(file.edit(sheet.path).documentElement!)) {
    if (!stale.has(`${row},${column}`)) continue
    remove(child(cell, 'v')!)
    cell.removeAttribute('t')
  }
  return true
}

/** The first row of a sheet of ours has a key over each column of ours; the others are the user's. */
function keyedColumns(file: Package, xml: string): (column: number) => boolean {
  const strings = sharedStringsOf(file)
  const keyed = new Set<number>()
  for (const cell of scanCells(xml)) {
    if (cell.row > 0) break
    if (cellValue(cell, strings) !== null) keyed.add(cell.column)
  }
  return (column) => keyed.has(column)
}

function pointsToStale(file: Package, sheets: SheetEntry[], stale: ReadonlySet<string>) {
  const isStale = (sheet: string) => sheet.includes(':') || stale.has(sheet.toLowerCase())
  const names = new Map<string, string>()
  const list = child(file.view(workbookPath(file)).documentElement!, 'definedNames')
  for (const name of list ? children(list) : []) names.set(name.getAttribute('name')!.toLowerCase(), name.textContent ?? '')
  const tables = new Map<string, string>()
  for (const sheet of sheets) {
    for (const path of related(file, sheet.path, 'table')) {
      const table = file.view(path).documentElement!
      for (const attribute of ['name', 'displayName']) tables.set((table.getAttribute(attribute) ?? '').toLowerCase(), sheet.name)
    }
  }
  const points = (formula: string, sheet: string, depth = 0): boolean =>
    tokenize(formula).some((token) => {
      if (token.reference) return isStale(token.reference.sheet ?? sheet)
      if (token.kind === 'name') {
        const behind = names.get(token.text.replace(/^.*!/, '').toLowerCase())
        return behind !== undefined && depth < 8 && points(behind, sheet, depth + 1)
      }
      if (token.kind === 'structured') {
        const table = token.text.slice(0, token.text.indexOf('['))
        return isStale(tables.get(table.toLowerCase()) ?? sheet)
      }
      return token.kind === 'function' && sameName(token.text, 'INDIRECT')
    })
  return points
}
