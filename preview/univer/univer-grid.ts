// The grid over Univer: what the preview shows is what the embedded hosts answer from.

import { CommandType, generateRandomId, LifecycleService, LifecycleStages, mergeWorksheetSnapshotWithDefault } from '@univerjs/core'
import {
  IDefinedNamesService,
  IRenderManagerService,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core'
import type { Locale } from '../../shared/i18n/messages'
import type { Rect } from '../../shared/workbook/cell'
import { deleteSheetReferences, renameSheetReferences } from '../../shared/workbook/formula-references'
import { GridError, type Grid, type GridSheet } from '../grid/grid'
import type { Move } from '../grid/moving'
import { checkSheetName } from '../grid/sheet-name'
import { checkWorkbookName } from '../grid/workbook-name'
import { Calculation } from './calculation'
import { Engine } from './engine'
import { FitRows } from './fit-rows'
import { FloatCharts } from './float-charts'
import { registerCustomFunctions } from './custom-functions'
import { keepReferences } from './keep-references'
import { univerWords } from './locales'
import { followChanges } from './follow-changes'
import { refreshNames } from './refresh-names'
import { emptySheet, startUniver, UNIT_ID, univerLocale } from './start'
import { UniverSheet } from './univer-sheet'

const FIRST_SHEET = { 'en-US': 'Sheet1', 'zh-CN': '工作表1' } as const

/** The grid that a page shows, with what the page may change about its looks. */
export interface VisibleGrid extends Grid {
  /** Univer's own words, menus and function hints. */
  setLocale(locale: Locale): Promise<void>
  setDark(dark: boolean): void
  /** Where a cell of the sheet that is shown lies on the screen, in pixels; undefined for one that is not there. */
  cellBox(row: number, column: number): { x: number; y: number; width: number; height: number } | undefined
  dispose(): void
}

/** Starts Univer in `container`, which must have a height, with one empty sheet. */
export async function createUniverGrid(container: HTMLElement, options: { locale: Locale; dark: boolean }): Promise<VisibleGrid> {
  const running = await startUniver(container, { ...options, sheetName: FIRST_SHEET[options.locale] })
  return new UniverGrid(new Engine(running), options)
}

class UniverGrid implements VisibleGrid {
  private readonly known = new Map<string, UniverSheet>()
  private readonly listeners = new Set<() => void>()
  private readonly moveListeners = new Set<(sheetId: string, move: Move) => void>()
  private readonly calculation: Calculation
  private readonly charts: FloatCharts
  private readonly fitRows: FitRows

  constructor(
    private readonly engine: Engine,
    options: { locale: Locale; dark: boolean },
  ) {
    // Univer takes functions only after the first workbook.
    registerCustomFunctions(engine.running, options.locale)
    this.calculation = new Calculation(engine)
    followChanges(engine, (sheetId, move) => {
      for (const listener of this.moveListeners) listener(sheetId, move)
    })
    this.charts = new FloatCharts(engine, this, options.dark)
    this.fitRows = new FitRows(engine, this)
    engine.commands.onCommandExecuted((command) => {
      if (command.type === CommandType.MUTATION || command.id === SetWorksheetActiveOperation.id) this.changed()
    })
  }

  sheets(): UniverSheet[] {
    return this.engine.workbook.getSheets().map((sheet) => this.wrap(sheet.getSheetId()))
  }
  sheet(id: string): UniverSheet | undefined {
    return this.engine.workbook.getSheetBySheetId(id) ? this.wrap(id) : undefined
  }
  sheetByName(name: string): UniverSheet | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  }

  addSheet(name: string, position = this.sheets().length): UniverSheet {
    checkSheetName(this, name)
    const id = generateRandomId(8)
    this.engine.run(InsertSheetMutation.id, { index: position, sheet: mergeWorksheetSnapshotWithDefault(emptySheet(id, name)) })
    return this.wrap(id)
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.need(id)
    checkSheetName(this, name, id)
    if (sheet.name === name) return
    const from = sheet.name
    keepReferences(this.engine, { rewrite: (text) => renameSheetReferences(text, from, name) }, () =>
      this.engine.run(SetWorksheetNameCommand.id, { subUnitId: id, name }),
    )
    refreshNames(
      this.engine,
      this.names().map((entry) => entry.name),
    )
  }

  deleteSheet(id: string): void {
    const { name } = this.need(id)
    this.checkVisibility(id, 'hidden')
    keepReferences(this.engine, { rewrite: (text) => deleteSheetReferences(text, name) }, () =>
      this.engine.run(RemoveSheetCommand.id, { subUnitId: id }),
    )
    refreshNames(
      this.engine,
      this.names().map((entry) => entry.name),
    )
  }

  moveSheet(id: string, position: number): void {
    this.need(id)
    const order = this.sheets().map((sheet) => sheet.id)
    if (!Number.isInteger(position) || position < 0 || position >= order.length) {
      throw new GridError('InvalidArgument', `There is no position ${position} among ${order.length} sheets.`)
    }
    this.engine.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: order.indexOf(id), toOrder: position })
  }

  activeSheet(): UniverSheet {
    return this.wrap(this.engine.workbook.getActiveSheet().getSheetId())
  }
  activate(id: string): void {
    if (this.need(id).visibility !== 'visible') throw new GridError('InvalidArgument', 'A hidden sheet cannot be shown.')
    this.engine.show(id)
    this.leaveHiddenCell(id)
  }

  names(): { name: string; reference: string }[] {
    return this.definedNames().map(({ name, formulaOrRefString }) => ({ name, reference: formulaOrRefString.replace(/^=/, '') }))
  }
  setName(name: string, reference: string): void {
    checkWorkbookName(name)
    const known = this.definedName(name)
    this.engine.run(SetDefinedNameMutation.id, {
      id: known?.id ?? generateRandomId(10),
      name: known?.name ?? name,
      formulaOrRefString: reference,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    })
    refreshNames(this.engine, [name])
  }
  deleteName(name: string): void {
    const known = this.definedName(name)
    if (!known) throw new GridError('ItemNotFound', `There is no name "${name}".`)
    this.engine.run(RemoveDefinedNameMutation.id, { ...known })
    refreshNames(this.engine, [name])
  }

  settled(): Promise<void> {
    return this.calculation.settled()
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  onMove(listener: (sheetId: string, move: Move) => void): () => void {
    this.moveListeners.add(listener)
    return () => this.moveListeners.delete(listener)
  }

  async setLocale(locale: Locale): Promise<void> {
    const { api } = this.engine.running
    api.loadLocales(univerLocale(locale), await univerWords(locale))
    api.setLocale(univerLocale(locale))
    registerCustomFunctions(this.engine.running, locale)
  }

  setDark(dark: boolean): void {
    this.engine.running.api.toggleDarkMode(dark)
    this.charts.setDark(dark)
  }

  select(sheetId: string, rect: Rect): void {
    this.activate(sheetId)
    const sheet = this.engine.running.api.getWorkbook(UNIT_ID)?.getSheetBySheetId(sheetId)
    if (!sheet) return
    sheet.setActiveRange(sheet.getRange(rect.row, rect.column, rect.rows, rect.columns))
    const box = this.cellBox(rect.row, rect.column)
    const view = this.canvas()?.getBoundingClientRect()
    const isSeen = box && view && box.x >= view.x && box.y >= view.y && box.x + box.width <= view.right && box.y + box.height <= view.bottom
    // Before the first paint there is no view to scroll.
    const isPainted = this.engine.running.injector.get(LifecycleService).stage >= LifecycleStages.Rendered
    if (!isSeen && isPainted) sheet.scrollToCell(rect.row, rect.column)
  }

  selected(): { row: number; column: number } {
    const selections = this.engine.running.injector.get(SheetsSelectionsService).getWorkbookSelections(UNIT_ID)
    const cell = selections.getCurrentLastSelection()?.primary
    return { row: cell?.actualRow ?? 0, column: cell?.actualColumn ?? 0 }
  }

  cellBox(row: number, column: number) {
    const cell = this.engine.running.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect()
    const view = this.canvas()?.getBoundingClientRect()
    return cell && view && { x: view.x + cell.x, y: view.y + cell.y, width: cell.width, height: cell.height }
  }

  /** A sheet whose first row is hidden opens with a cell in it selected; a person starts at one they can see. */
  private leaveHiddenCell(id: string): void {
    const { row, column } = this.selected()
    const sheet = this.need(id)
    if (!sheet.rowHidden(row) && !sheet.columnHidden(column)) return
    const first = (size: number, hidden: (at: number) => boolean) =>
      Array.from({ length: size }, (_, at) => at).find((at) => !hidden(at)) ?? 0
    const shown = this.engine.running.api.getWorkbook(UNIT_ID)?.getSheetBySheetId(id)
    shown?.setActiveRange(
      shown.getRange(
        first(sheet.rowCount, (at) => sheet.rowHidden(at)),
        first(sheet.columnCount, (at) => sheet.columnHidden(at)),
      ),
    )
  }

  private canvas(): HTMLCanvasElement | undefined {
    return this.engine.running.injector.get(IRenderManagerService).getRenderById(UNIT_ID)?.engine.getCanvasElement()
  }

  dispose(): void {
    this.fitRows.stop()
    this.engine.running.univer.dispose()
  }

  chartsChanged(): void {
    this.charts.place()
  }

  /** A workbook shows at least one sheet; the active one hands over before it goes. */
  checkVisibility(id: string, visibility: GridSheet['visibility']): void {
    if (visibility === 'visible') return
    const sheets = this.sheets()
    const visible = (sheet: GridSheet) => sheet.id !== id && sheet.visibility === 'visible'
    const position = sheets.findIndex((sheet) => sheet.id === id)
    const next = sheets.slice(position).find(visible) ?? sheets.filter(visible).at(-1)
    if (!next) throw new GridError('InvalidArgument', 'A workbook must show at least one sheet.')
    if (this.activeSheet().id === id) this.activate(next.id)
  }

  private wrap(id: string): UniverSheet {
    const known = this.known.get(id)
    if (known) return known
    const fresh = new UniverSheet(this.engine, this, id)
    this.known.set(id, fresh)
    return fresh
  }

  private need(id: string): UniverSheet {
    const sheet = this.sheet(id)
    if (!sheet) throw new GridError('ItemNotFound', `There is no sheet with the id "${id}".`)
    return sheet
  }

  private definedNames() {
    const all = Object.values(this.engine.running.injector.get(IDefinedNamesService).getDefinedNameMap(UNIT_ID) ?? {})
    return all.filter(({ localSheetId }) => !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME)
  }
  private definedName(name: string) {
    return this.definedNames().find((entry) => entry.name.toLowerCase() === name.toLowerCase())
  }

  private changed(): void {
    for (const listener of this.listeners) listener()
  }
}
