// Turns the operations of a patch into steps: which small function carries out each, and how large its calls are.

import type { Operation } from '../../shared/workbook/patch'
import { HostError } from '../../shared/workbook/port'
import { CALL_BYTES, jsonBytes, type Step } from './batches'
import { findPlace, placeOf, type Book } from './book'
import { numberFormatSteps, writeSteps } from './cells'
import { chart } from './charts'
import { columnWidth, format, freeze, rowHeight } from './formats'
import { readEnds, undoInserts } from './inserted-rows'
import { openLists, type ListSource } from './lists'
import { mark } from './marks'
import { deleteName, setName } from './names'
import { print } from './print'
import { addSheet, deleteRows, deleteSheet, insertRows, orderSheets, protect, renameSheet, unprotect } from './sheets'
import { validate } from './validations'

/** What has to be asked of Excel before operations are queued. */
interface Prepared {
  book: Book
  listSource: ListSource
  /** Ids of the charts that stand on sheets which get charts. */
  charts: Map<string, Set<string>>
  /** Rows of '#end', for undoInserts. */
  ends: Map<string, number>
}

/** Asks what the operations need to know; no request when they need nothing. */
export async function prepareSteps(book: Book, operations: Operation[]): Promise<Step[]> {
  const prepared = {
    book,
    listSource: await openLists(book, operations),
    charts: await readCharts(book, operations),
    ends: await readEnds(book, operations),
  }
  const shown = new Set<string>()
  return operations.flatMap((operation) => [...showAllRows(prepared.book, operation, shown), ...stepsOf(prepared, operation)])
}

/** Operations by which rows go astray where a filter hides some: Excel writes past them (office-js#224). */
const ROWS: ReadonlySet<Operation['op']> = new Set(['write', 'insertRows', 'deleteRows', 'undoInserts'])

/** Before the first of them, once the sheet's protection is lifted; the filters' buttons stay. @param shown sheets that are seen to. */
function showAllRows(book: Book, operation: Operation, shown: Set<string>): Step[] {
  if (!ROWS.has(operation.op) || !('sheet' in operation) || shown.has(operation.sheet)) return []
  shown.add(operation.sheet)
  const filters = findPlace(book, operation.sheet)?.filters ?? []
  return filters.map((filter) => ({
    bytes: 2 * CALL_BYTES,
    queue: () => ('clearCriteria' in filter ? filter.clearCriteria() : filter.clearFilters()),
  }))
}

/**
 * Checks that every sheet the operations speak of is there or is added by them.
 * @throws {HostError} sheetMissing.
 */
export function checkSheets(book: Book, operations: Operation[]): void {
  const known = new Set(book.places.map(({ key }) => key))
  const demand = (key: string) => {
    if (!known.has(key)) throw new HostError('sheetMissing', key)
  }
  for (const operation of operations) {
    if (operation.op === 'addSheet') known.add(operation.sheet)
    else if (operation.op === 'deleteSheet') known.delete(operation.sheet)
    else if (operation.op === 'orderSheets') operation.sheets.forEach(demand)
    else if (operation.op !== 'deleteName') demand(operation.sheet)
  }
}

function stepsOf(prepared: Prepared, operation: Operation): Step[] {
  // The sheet is looked up when the step is queued: an earlier step may be what adds it.
  if (operation.op === 'write') return writeSteps(() => placeOf(prepared.book, operation.sheet).sheet, operation)
  if (operation.op === 'numberFormats') return numberFormatSteps(() => placeOf(prepared.book, operation.sheet).sheet, operation)
  return [{ bytes: callsOf(operation) * CALL_BYTES + 2 * jsonBytes(operation), queue: () => queue(prepared, operation) }]
}

/** At most how many calls' worth of bytes the client library makes of an operation. */
function callsOf(operation: Operation): number {
  switch (operation.op) {
    case 'chart':
      return 8 + 4 * operation.chart.series.length
    case 'orderSheets':
      return 1 + operation.sheets.length
    case 'undoInserts':
      return 1 + 3 * operation.inserts.length
    case 'format':
      return 3 + Object.keys(operation.style).length + (operation.style.underline === undefined ? 0 : 3)
    case 'mark':
    case 'validate':
      return 6
    default:
      return 4
  }
}

function queue(prepared: Prepared, operation: Exclude<Operation, { op: 'write' | 'numberFormats' }>): void {
  const { book } = prepared
  const place = () => placeOf(book, (operation as { sheet: string }).sheet)
  switch (operation.op) {
    case 'addSheet':
      return addSheet(book, operation)
    case 'renameSheet':
      return renameSheet(book, operation)
    case 'deleteSheet':
      return deleteSheet(book, operation)
    case 'orderSheets':
      return orderSheets(book, operation)
    case 'activateSheet':
      return place().sheet.activate()
    case 'insertRows':
      return insertRows(place().sheet, operation.row, operation.count)
    case 'deleteRows':
      return deleteRows(place().sheet, operation.row, operation.count)
    case 'undoInserts':
      return undoInserts(book, operation, prepared.ends)
    case 'format':
      return format(place().sheet, operation)
    case 'columnWidth':
      return columnWidth(place().sheet, operation)
    case 'rowHeight':
      return rowHeight(place().sheet, operation)
    case 'freeze':
      return freeze(place().sheet, operation)
    case 'mark':
      return mark(place().sheet, operation)
    case 'validate':
      return validate(place().sheet, operation, prepared.listSource)
    case 'name':
      return setName(book, operation)
    case 'deleteName':
      return deleteName(book, operation.name)
    case 'chart':
      return chart(book, place(), operation.chart, prepared.charts.get(operation.sheet) ?? new Set())
    case 'print':
      return print(place().sheet, operation.print)
    case 'protect':
      return protect(place())
    case 'unprotect':
      return unprotect(place())
    default:
      return operation satisfies never
  }
}

async function readCharts(book: Book, operations: Operation[]): Promise<Map<string, Set<string>>> {
  const keys = new Set(operations.flatMap((each) => (each.op === 'chart' && findPlace(book, each.sheet) ? [each.sheet] : [])))
  const loaded = [...keys].map((key) => ({ key, charts: placeOf(book, key).sheet.charts.load('items/name') }))
  if (loaded.length > 0) await book.context.sync()
  return new Map(loaded.map(({ key, charts }) => [key, new Set(charts.items.map(({ name }) => name))]))
}
