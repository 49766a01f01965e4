// An existing file while a patch changes it in place: our sheets by key, and the work handed to one file a concern.

import type { Rect } from '../../shared/workbook/cell'
import { insertsToUndo } from '../../shared/workbook/journal'
import type { Operation, SheetKey } from '../../shared/workbook/patch'
import type { DraftSheet, SheetOperation } from '../new/draft-sheet'
import type { Renaming } from '../new/draft-references'
import { LISTS_KEY, Lists } from '../new/lists'
import type { Package } from '../package/package'
import { readSheet } from '../read/read-sheet'
import { sheetsOf, workbookPath, type SheetEntry } from '../read/sheets'
import { graftFrames, refreshChart } from './charts'
import { deleteSheetFrom } from './delete-sheet'
import { EditedSheet } from './edited-sheet'
import { graftSheets } from './graft'
import { moveCells } from './move-cells'
import { renameReferences } from './rename-references'
import { dropStaleResults } from './stale-results'
import { StylesPart } from './styles-part'
import { activateSheet, askForCalculation, defineName, deleteName, dropCalculationChain, orderSheets } from './workbook-part'

type MoveOperation = Extract<Operation, { op: 'insertRows' | 'deleteRows' | 'undoInserts' }>

export class EditedFile {
  sheets: SheetEntry[]
  private styles: StylesPart
  /** Charts that the file does not have yet; the writer makes them at the end. */
  readonly newCharts: Extract<SheetOperation, { op: 'chart' }>[] = []
  private readonly edited = new Map<string, EditedSheet>()
  /** Paths of the sheets whose cells this patch changed. */
  private readonly changed = new Set<string>()

  constructor(readonly file: Package) {
    this.sheets = sheetsOf(this.file)
    this.styles = new StylesPart(this.file)
  }

  has = (key: SheetKey): boolean => this.sheets.some((sheet) => sheet.key === key)
  nameOf = (key: SheetKey): string => this.entry(key).name

  /** The lists that validations of this file already use. */
  lists(): Lists | undefined {
    const entry = this.sheets.find(({ key }) => key === LISTS_KEY)
    if (!entry) return undefined
    const { values } = readSheet(this.file, entry)
    const width = Math.max(0, ...values.map((line) => line.length))
    const columns = Array.from({ length: Math.max(0, width - 1) }, (_, i) => values.slice(1).map((line) => line[i + 1] ?? null))
    return new Lists(
      entry.name,
      columns.map((column) => column.filter((item) => item !== null).map(String)),
    )
  }

  carryOut(operation: SheetOperation, listRange: (items: string[]) => string, nameOf: (key: SheetKey) => string): void {
    if (operation.op === 'chart') {
      const { path } = this.entry(operation.sheet)
      if (!refreshChart(this.file, path, operation.chart, nameOf)) this.newCharts.push(operation)
      return
    }
    this.sheet(operation.sheet).carryOut(operation, listRange)
    if (operation.op === 'write') this.changed.add(this.entry(operation.sheet).path)
  }

  /** @param written one sheet of charts for each of newCharts, in order. */
  graftCharts(written: Package): void {
    const sheets = sheetsOf(written)
    this.newCharts.splice(0).forEach(({ sheet }, index) => graftFrames(this.file, this.entry(sheet).path, written, sheets[index].path))
  }

  defineName(name: string, key: SheetKey, rect: Rect): void {
    defineName(this.file, name, this.nameOf(key), rect)
  }

  deleteName(name: string): void {
    deleteName(this.file, name)
  }

  moveRows(operation: MoveOperation): void {
    const { sheet } = operation
    if (operation.op === 'insertRows') return this.move(sheet, operation.row, operation.count)
    if (operation.op === 'deleteRows') return this.move(sheet, operation.row, -operation.count)
    const endRow = readSheet(this.file, this.entry(sheet)).values.findIndex((line) => line[0] === '#end')
    for (const { row, count } of insertsToUndo(endRow, operation.endRow, operation.inserts).reverse()) this.move(sheet, row, -count)
  }

  deleteSheet(key: SheetKey): void {
    const position = this.sheets.findIndex((sheet) => sheet.key === key)
    if (position < 0) return
    deleteSheetFrom(this.file, this.sheets, position)
    // A sheet that comes later may get the path of this one.
    this.edited.clear()
    this.refresh()
  }

  renameSheet(key: SheetKey, to: string): void {
    const entry = this.entry(key)
    const from = entry.name
    renameReferences(this.file, this.sheets, { from, to })
    this.file.edit(workbookPath(this.file))
    entry.element.setAttribute('name', to)
    this.refresh()
  }

  /** Puts the sheets of a written workbook behind those of this file. */
  graft(written: Package, drafts: DraftSheet[], renamings: Renaming[]): void {
    graftSheets(this.file, written, this.styles)
    this.refresh()
    for (const renaming of renamings) renameReferences(this.file, this.sheets, renaming)
    for (const { key } of drafts) this.changed.add(this.entry(key).path)
  }

  /** The listed sheets take, in their new order, the places that they hold now; all others keep theirs. */
  orderSheets(keys: SheetKey[]): void {
    // A person may have copied a sheet of ours: the first with a key is the sheet.
    const wanted = [...new Set(keys)].filter(this.has).map((key) => this.sheets.indexOf(this.entry(key)))
    const places = [...wanted].sort((a, b) => a - b)
    const order = this.sheets.map((_, position) => (wanted.includes(position) ? wanted[places.indexOf(position)] : position))
    orderSheets(this.file, order)
    this.refresh()
  }

  activateSheet(key: SheetKey): void {
    const position = this.sheets.indexOf(this.entry(key))
    activateSheet(this.file, this.sheets, position)
  }

  /** After the last change: results that a person's formulas got from old cells go, and programs calculate at opening. */
  renewResults(): void {
    dropStaleResults(this.file, this.sheets, this.changed)
    if (this.changed.size > 0) {
      dropCalculationChain(this.file)
      askForCalculation(this.file)
    }
  }

  private move(key: SheetKey, at: number, count: number): void {
    const entry = this.entry(key)
    moveCells(this.file, this.sheets, entry, at, count)
    this.edited.delete(entry.path)
    this.changed.add(entry.path)
  }

  private entry(key: SheetKey): SheetEntry {
    return this.sheets.find((sheet) => sheet.key === key)!
  }

  private sheet(key: SheetKey): EditedSheet {
    const { path } = this.entry(key)
    let sheet = this.edited.get(path)
    if (!sheet) this.edited.set(path, (sheet = new EditedSheet(this.file, path, this.styles)))
    return sheet
  }

  private refresh(): void {
    this.sheets = sheetsOf(this.file)
  }
}
