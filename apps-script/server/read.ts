// Reads sheets into plain JSON: cells, formulas, and dates as the day numbers that the cells show.

import type { Scalar } from '../../shared/workbook/cell'
import { keyOfMarker } from '../../shared/workbook/marker'
import { isReadOnly, locksOf, protectionsOf } from './access'
import { dialectOf, type Dialect } from './dialect'
import { failure } from './failure'
import { words } from './messages'
import { isDate, serialReader } from './serial'
import type { ServerReadRequest, WireRows, WireSheet, WireSnapshot } from './wire'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** So many cells go into one answer, about 3 MB of JSON; the sidebar asks on for the rest. */
const CELLS = 150_000

export function readWorkbook(request: ServerReadRequest): WireSnapshot {
  const spreadsheet = SpreadsheetApp.getActive()
  const reader = cellReader(spreadsheet)
  const tabs = spreadsheet.getSheets()
  const snapshot: WireSnapshot = { names: [], sheets: [], isReadOnly: isReadOnly(tabs) }
  const hasRanges = protectionsOf(spreadsheet, 'RANGE').length > 0
  let left = CELLS
  for (const sheet of tabs) {
    const name = sheet.getName()
    snapshot.names.push(name)
    const key = keyOfMarker(sheet.getRange(1, 1).getValue()) ?? null
    const wanted = (key !== null && (request.keys === '*' || request.keys.includes(key))) || request.names.includes(name)
    if (!wanted) continue
    const read = readSheet(sheet, left, hasRanges, reader)
    left = Math.max(0, left - read.values.length * (read.values[0]?.length ?? 0))
    snapshot.sheets.push({ key, name, ...read })
  }
  return snapshot
}

/** Reads on in one sheet, from zero-based `row`. @throws 'sheetMissing' */
export function readRows(name: string, row: number, rows: number): WireRows {
  const spreadsheet = SpreadsheetApp.getActive()
  const sheet = spreadsheet.getSheetByName(name)
  if (!sheet) throw failure('sheetMissing', words('noSheet', { sheet: name }))
  return cellReader(spreadsheet)(sheet, row, rows, sheet.getLastColumn())
}

function readSheet(sheet: Sheet, cells: number, hasRanges: boolean, read: ReturnType<typeof cellReader>): Omit<WireSheet, 'key' | 'name'> {
  const [usedRows, columns] = [sheet.getLastRow(), sheet.getLastColumn()]
  const rows = columns === 0 ? 0 : Math.min(usedRows, Math.floor(cells / columns))
  const protections = protectionsOf(sheet, 'SHEET')
  return {
    hidden: sheet.isSheetHidden(),
    isProtected: protections.length > 0,
    isFiltered: isFiltered(sheet),
    locks: locksOf(sheet, hasRanges, protections),
    usedRows,
    ...(rows === 0 ? { values: [], formulas: [] } : read(sheet, 0, rows, columns)),
  }
}

function cellReader(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const serial = serialReader(spreadsheet.getSpreadsheetTimeZone())
  const dialect = dialectOf(spreadsheet.getSpreadsheetLocale())
  return (sheet: Sheet, row: number, rows: number, columns: number): WireRows => {
    const range = sheet.getRange(row + 1, 1, rows, columns)
    const formulas = range.getFormulas().map((line) => formulaLine(line, dialect))
    const values = range.getValues().map((line, r) =>
      line.map((value, c): Scalar => {
        if (value === '') return formulas[r]?.[c] ? '' : null
        return isDate(value) ? serial(value) : (value as Scalar)
      }),
    )
    return { values, formulas: formulas.flatMap((line, r): WireRows['formulas'] => (line ? [[row + r, line]] : [])) }
  }
}

const formulaLine = (line: string[], dialect: Dialect): (string | null)[] | undefined =>
  line.some((formula) => formula !== '') ? line.map((formula) => (formula === '' ? null : dialect.parse(formula))) : undefined

/** Whether the filter of the sheet hides by a column; filter views are each person's own and hide nothing from a script. */
function isFiltered(sheet: Sheet): boolean {
  const filter = sheet.getFilter()
  if (!filter) return false
  const [first, count] = [filter.getRange().getColumn(), filter.getRange().getNumColumns()]
  return Array.from({ length: count }, (_, at) => first + at).some((column) => filter.getColumnFilterCriteria(column) !== null)
}
