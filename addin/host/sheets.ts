// Adding, naming, ordering, protecting and deleting sheets, and moving their rows.

import { MAX_COLUMNS } from '../../shared/workbook/address'
import type { Operation } from '../../shared/workbook/patch'
import { markerOf } from '../../shared/workbook/marker'
import { findPlace, placeOf, rangeIn, type Book, type Place } from './book'

type Of<Kind extends Operation['op']> = Extract<Operation, { op: Kind }>

/** The marker is written at once, so that the sheet is found even if nothing follows. */
export function addSheet(book: Book, { sheet: key, temporaryName, hidden, tabColor }: Of<'addSheet'>): void {
  const sheet = book.context.workbook.worksheets.add(temporaryName)
  sheet.getRange('A1').untrack().values = [[markerOf(key)]]
  if (tabColor !== undefined) sheet.tabColor = tabColor
  if (hidden) sheet.visibility = 'Hidden'
  book.places.push({ sheet, key, name: temporaryName, hidden, isProtected: false, filters: [] })
}

export function renameSheet(book: Book, { sheet: key, name }: Of<'renameSheet'>): void {
  const place = placeOf(book, key)
  place.sheet.name = name
  place.name = name
}

export function deleteSheet(book: Book, { sheet: key, temporaryName }: Of<'deleteSheet'>): void {
  const place = findPlace(book, key) ?? book.places.find((each) => each.key === undefined && each.name === temporaryName)
  if (place) removePlace(book, place)
}

export function removePlace(book: Book, place: Place): void {
  // A sheet that only programs can show cannot be deleted; one that is merely hidden can.
  if (place.hidden) place.sheet.visibility = 'Hidden'
  place.sheet.delete()
  book.places.splice(book.places.indexOf(place), 1)
}

/** Ours go to the end, one after the other; the user's keep their order in front. */
export function orderSheets(book: Book, { sheets }: Of<'orderSheets'>): void {
  for (const key of sheets) placeOf(book, key).sheet.position = book.places.length - 1
}

export function protect(place: Place): void {
  // Excel refuses to protect twice.
  if (place.isProtected) place.sheet.protection.unprotect()
  place.sheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  })
  place.isProtected = true
}

export function unprotect(place: Place): void {
  place.sheet.protection.unprotect()
  place.isProtected = false
}

const wholeRows = (sheet: Excel.Worksheet, row: number, count: number): Excel.Range =>
  rangeIn(sheet, { row, column: 0, rows: count, columns: MAX_COLUMNS })

export const insertRows = (sheet: Excel.Worksheet, row: number, count: number): void => {
  wholeRows(sheet, row, count).insert('Down').untrack()
}

export const deleteRows = (sheet: Excel.Worksheet, row: number, count: number): void => wholeRows(sheet, row, count).delete('Up')
