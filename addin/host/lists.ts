// Lists too long for a validation's own text, kept in the columns of a hidden sheet and referred to.

import { columnLetters, quoteSheet } from '../../shared/workbook/address'
import type { Scalar } from '../../shared/workbook/cell'
import type { Operation, SheetKey } from '../../shared/workbook/patch'
import { markerOf } from '../../shared/workbook/marker'
import { findPlace, rangeIn, type Book } from './book'
import { setNumberFormat } from './formats'

export const LISTS_KEY: SheetKey = 'lists'
export const LISTS_NAME = '_sales_targets_lists'

/** Excel takes 255 characters of items separated by commas; an item with a comma would be two. */
const fitsAsText = (items: string[]): boolean => items.join(',').length <= 255 && !items.some((item) => item.includes(','))

export const needsLists = (operations: Operation[]): boolean =>
  operations.some((each) => each.op === 'validate' && each.validation.kind === 'list' && !fitsAsText(each.validation.items))

/** Gives a validation's source: text, or a reference to a column of the hidden sheet, which is written when first needed. */
export type ListSource = (items: string[]) => string

/** Column A holds the marker; each column after it one list. Asks Excel only when `operations` need the sheet and it exists. */
export async function openLists(book: Book, operations: Operation[]): Promise<ListSource> {
  const known = new Map<string, number>()
  const place = needsLists(operations) ? findPlace(book, LISTS_KEY) : undefined
  let next = 1
  if (place) {
    const used = place.sheet.getUsedRange(true).untrack().load('values')
    await book.context.sync()
    const values = used.values as Scalar[][]
    next = Math.max(1, values[0].length)
    for (let column = 1; column < next; column++) {
      const items = values.map((row) => row[column]).filter((item) => item !== '')
      known.set(JSON.stringify(items), column)
    }
  }
  return (items) => {
    if (fitsAsText(items)) return items.join(',')
    const key = JSON.stringify(items)
    const column = known.get(key) ?? next++
    if (!known.has(key)) store(book, column, items)
    known.set(key, column)
    const letters = columnLetters(column)
    return `=${quoteSheet(LISTS_NAME)}!$${letters}$1:$${letters}$${items.length}`
  }
}

function store(book: Book, column: number, items: string[]): void {
  const sheet = findPlace(book, LISTS_KEY)?.sheet ?? addListsSheet(book)
  const range = rangeIn(sheet, { row: 0, column, rows: items.length, columns: 1 })
  setNumberFormat(range, '@')
  range.values = items.map((item) => [item])
}

function addListsSheet(book: Book): Excel.Worksheet {
  const sheet = book.context.workbook.worksheets.add(LISTS_NAME)
  sheet.getRange('A1').untrack().values = [[markerOf(LISTS_KEY)]]
  sheet.visibility = 'VeryHidden'
  book.places.push({ sheet, key: LISTS_KEY, name: LISTS_NAME, hidden: true, isProtected: false, filters: [] })
  return sheet
}
