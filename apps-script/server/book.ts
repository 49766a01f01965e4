// The spreadsheet during one call: finds our sheets by key and remembers what it has found, so that nothing is asked twice.

import { rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { SheetKey } from '../../shared/workbook/patch'
import { keyOfMarker } from '../../shared/workbook/marker'
import { dialectOf, type Dialect } from './dialect'
import { failure } from './failure'
import { words } from './messages'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

export class Book {
  readonly spreadsheet = SpreadsheetApp.getActive()
  /** In the order of the tabs. */
  private tabs: Sheet[] | undefined
  private found = new Map<SheetKey, Sheet>()
  private searched = false
  private ownDialect: Dialect | undefined

  /** @param temporaryNames of sheets that an earlier call of the same patch added. */
  constructor(private readonly temporaryNames: Record<SheetKey, string> = {}) {}

  get dialect(): Dialect {
    return (this.ownDialect ??= dialectOf(this.spreadsheet.getSpreadsheetLocale()))
  }

  order(): Sheet[] {
    return (this.tabs ??= this.spreadsheet.getSheets())
  }

  /** @throws 'sheetMissing' */
  sheet(key: SheetKey): Sheet {
    const sheet = this.find(key)
    if (!sheet) throw failure('sheetMissing', words('noSheet', { sheet: key }))
    return sheet
  }

  find(key: SheetKey): Sheet | undefined {
    if (!this.found.has(key)) this.search()
    return this.found.get(key)
  }

  /** By address, so that a whole column is as long as its sheet. */
  range(key: SheetKey, rect: Rect): Range {
    return this.sheet(key).getRange(rectAddress(rect))
  }

  /** Adds a sheet behind all others. @param like a new sheet to be copied. */
  add(key: SheetKey, name: string, like: SheetKey | undefined): void {
    const place = this.order().length
    const sheet =
      like === undefined
        ? this.spreadsheet.insertSheet(name, place)
        : this.spreadsheet.insertSheet(name, place, { template: this.sheet(like) })
    this.order().push(sheet)
    this.found.set(key, sheet)
  }

  remove(key: SheetKey, temporaryName: string | undefined): void {
    const named = (name: string) => {
      const sheet = this.spreadsheet.getSheetByName(name)
      // One of ours that has no marker yet has nothing else either; another is a person's, who was quicker with the name.
      return sheet?.getLastRow() === 0 ? sheet : undefined
    }
    const sheet = this.find(key) ?? (temporaryName ? named(temporaryName) : undefined)
    if (!sheet) return
    this.spreadsheet.deleteSheet(sheet)
    this.found.delete(key)
    this.tabs = undefined
  }

  /** Reads the marker of each sheet once. Of two with the same key (a person's copy) the first tab is ours. */
  private search(): void {
    if (this.searched) return
    this.searched = true
    for (const sheet of this.order()) {
      const key = keyOfMarker(sheet.getRange(1, 1).getValue())
      if (key !== undefined && !this.found.has(key)) this.found.set(key, sheet)
    }
    for (const [key, name] of Object.entries(this.temporaryNames)) {
      const sheet = this.found.has(key) ? null : this.spreadsheet.getSheetByName(name)
      if (sheet) this.found.set(key, sheet)
    }
  }
}
