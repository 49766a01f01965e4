// Spreadsheet: the tabs of the workbook and its names.

import { copyFrame } from './copy-frame'
import { asHost, type Environment } from './environment'
import { namedRanges, setNamedRange, type NamedRange } from './named-range'
import { Range } from './range'
import { Sheet } from './sheet'
import { sheetNamed } from './sheet-names'
import { original } from './strict'

/** What Google gives a new sheet. */
const NEW_ROWS = 1000
const NEW_COLUMNS = 26

export class Spreadsheet {
  constructor(private readonly environment: Environment) {}

  getSpreadsheetLocale(): string {
    return this.environment.locale
  }
  getSpreadsheetTimeZone(): string {
    return this.environment.timeZone
  }

  getSheets(): Sheet[] {
    return this.environment.grid.sheets().map(({ id }) => this.#wrapped(id))
  }
  getNumSheets(): number {
    return this.environment.grid.sheets().length
  }
  getSheetByName(name: string): Sheet | null {
    const sheet = this.environment.grid.sheets().find((each) => each.name === name)
    return sheet ? this.#wrapped(sheet.id) : null
  }
  /** The new sheet becomes the active one; without an index it stands behind the active one. */
  insertSheet(name: string, index?: number, options: { template?: unknown } = {}): Sheet {
    const { grid } = this.environment
    const behindActive = grid.sheets().findIndex(({ id }) => id === grid.activeSheet().id) + 1
    const position = index ?? behindActive
    if (position < 0 || position > grid.sheets().length) throw new Error('The sheet index is out of bounds.')
    const sheet = asHost(() => sheetNamed(name, () => grid.addSheet(name, position)))
    if (sheet.rowCount !== NEW_ROWS) sheet.rowCount = NEW_ROWS
    if (sheet.columnCount !== NEW_COLUMNS) sheet.columnCount = NEW_COLUMNS
    if (options.template !== undefined) copyFrame(original(Sheet, options.template, 'Spreadsheet.insertSheet').grid, sheet)
    grid.activate(sheet.id)
    return this.#wrapped(sheet.id)
  }
  deleteSheet(sheet: unknown): void {
    const { id } = original(Sheet, sheet, 'Spreadsheet.deleteSheet')
    if (this.getNumSheets() === 1) throw new Error("You can't remove all the sheets in a document.")
    asHost(() => this.environment.grid.deleteSheet(id))
  }
  getActiveSheet(): Sheet {
    return this.#wrapped(this.environment.grid.activeSheet().id)
  }
  setActiveSheet(sheet: unknown): Sheet {
    const { id } = original(Sheet, sheet, 'Spreadsheet.setActiveSheet')
    this.environment.grid.activate(id)
    return this.#wrapped(id)
  }
  moveActiveSheet(position: number): void {
    const { grid } = this.environment
    if (position < 1 || position > grid.sheets().length) throw new Error('The sheet index is out of bounds.')
    grid.moveSheet(grid.activeSheet().id, position - 1)
  }

  getProtections(type: string): ReturnType<Sheet['getProtections']> {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type))
  }
  getNamedRanges(): NamedRange[] {
    return namedRanges(this.environment)
  }
  setNamedRange(name: string, range: unknown): void {
    const cells = original(Range, range, 'Spreadsheet.setNamedRange')
    asHost(() => setNamedRange(this.environment, name, cells))
  }

  #wrapped(id: string): Sheet {
    return this.environment.wrap('Sheet', new Sheet(this.environment, id))
  }
}
