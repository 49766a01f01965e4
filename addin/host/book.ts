// What the host knows of the open workbook while it carries out one request: our sheets by key, its names, its size.

import { keyOfMarker } from '../../shared/workbook/marker'
import { HostError } from '../../shared/workbook/port'
import type { SheetKey } from '../../shared/workbook/patch'
import { quoteSheet, rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'

/** One sheet of the workbook; `name` follows the renames that have been queued. */
export interface Place {
  sheet: Excel.Worksheet
  key?: SheetKey
  name: string
  hidden: boolean
  isProtected: boolean
  /** Its own filter and those of its tables that hide rows. */
  filters: (Excel.AutoFilter | Excel.Table)[]
}

export interface Book {
  context: Excel.RequestContext
  /** Every sheet, in order of the tabs as first seen; sheets added later stand at the end. */
  places: Place[]
  /** Workbook names in lower case, as Excel compares them. */
  names: Set<string>
  /** Opened for reading only. */
  isReadOnly: boolean
  /** Sheets can be neither added nor renamed, moved or deleted. */
  isStructureLocked: boolean
}

/** Finds our sheets by the marker in their A1. Two requests, whatever the number of sheets. */
export async function openBook(context: Excel.RequestContext): Promise<Book> {
  const { workbook } = context
  const sheets = workbook.worksheets.load('items/name,items/visibility')
  const names = workbook.names.load('items/name')
  const protection = workbook.protection.load('protected')
  workbook.load('readOnly')
  await context.sync()
  const seen = sheets.items.map((sheet) => ({
    sheet,
    first: sheet.getRange('A1').untrack().load('values'),
    protection: sheet.protection.load('protected'),
    filter: sheet.autoFilter.load('isDataFiltered'),
    tables: sheet.tables.load('items/autoFilter/isDataFiltered'),
  }))
  await context.sync()
  const keys = seen.map(({ first }) => keyOfMarker(first.values[0][0]))
  return {
    context,
    places: seen.map(({ sheet, protection, filter, tables }, at) => ({
      sheet,
      key: keys[at],
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      isProtected: protection.protected,
      filters: [...(filter.isDataFiltered ? [filter] : []), ...tables.items.filter((table) => table.autoFilter.isDataFiltered)],
    })),
    names: new Set(names.items.map((item) => item.name.toLowerCase())),
    isReadOnly: workbook.readOnly,
    isStructureLocked: protection.protected,
  }
}

/** Of two sheets with one key (a copy that a person made) the first; commands refuse to write until one of them is gone. */
export const findPlace = (book: Book, key: SheetKey): Place | undefined => book.places.find((place) => place.key === key)

/** @throws {HostError} sheetMissing. */
export function placeOf(book: Book, key: SheetKey): Place {
  const place = findPlace(book, key)
  if (!place) throw new HostError('sheetMissing', key)
  return place
}

/** A range to be used in the next request only: Excel need not keep it, which would cost two more calls for each. */
export const rangeIn = (sheet: Excel.Worksheet, rect: Rect): Excel.Range => sheet.getRange(rectAddress(rect)).untrack()

/** "='My sheet'!$A$1:$B$2" by the sheet's name at this point of the queue. */
export const absoluteReference = (place: Place, rect: Rect): string => `=${quoteSheet(place.name)}!${rectAddress(rect, true)}`
