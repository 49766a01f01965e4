// An existing file while a patch changes it in place: our sheets by key, and the work handed to one file a concern.

import type { Rect } from '../../shared/workbook/cell'
import { sameName } from '../../shared/workbook/formula-references'
import { insertsToUndo } from '../../shared/workbook/journal'
import type { Operation, SheetKey } from '../../shared/workbook/patch'
import { valuesIn } from '../content/workbook-content'
import type { FileOnlyOperation } from '../file-operation'
import type { DraftSheet, SheetOperation } from '../new/draft-sheet'
import type { Renaming } from '../new/draft-references'
import { LISTS_KEY, Lists } from '../new/lists'
import type { Package } from '../package/package'
import { readSheet } from '../read/read-sheet'
import { sheetsOf, workbookPath, type SheetEntry } from '../read/sheets'
import { graftFrames, refreshChart } from './charts'
import { deleteSheetFrom } from './delete-sheet'
import type { Movement } from './areas'
import { EditedSheet, type EditOperation, type Ranges } from './edited-sheet'
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

  /**
   * @param ofItems where the items of a list stand.
   * @param keys the sheets' keys by path, where they are others than their markers say; sheets that come and go are noted there.
   */
  constructor(
    readonly file: Package,
    private readonly ofItems: (items: string[]) => string,
    private readonly keys?: Map<string, SheetKey>,
  ) {
    this.sheets = this.list()
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

  carryOut(operation: SheetOperation | EditOperation, nameOf: (key: SheetKey) => string): void {
    if (operation.op === 'chart') {
      const { path } = this.entry(operation.sheet)
      if (!refreshChart(this.file, path, operation.chart, nameOf)) this.newCharts.push(operation)
      return
    }
    this.sheet(operation.sheet).carryOut(operation)
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
    if (operation.op === 'insertRows') return this.move(sheet, { axis: 'row', at: operation.row, count: operation.count })
    if (operation.op === 'deleteRows') return this.move(sheet, { axis: 'row', at: operation.row, count: -operation.count })
    const endRow = readSheet(this.file, this.entry(sheet)).values.findIndex((line) => line[0] === '#end')
    for (const { row, count } of insertsToUndo(endRow, operation.endRow, operation.inserts).reverse())
      this.move(sheet, { axis: 'row', at: row, count: -count })
  }

  /** A person can show what is hidden again, but not what is very hidden. */
  setVisibility(key: SheetKey, visibility: 'visible' | 'hidden' | 'veryHidden'): void {
    this.file.edit(workbookPath(this.file))
    const { element } = this.entry(key)
    if (visibility === 'visible') element.removeAttribute('state')
    else element.setAttribute('state', visibility)
    this.refresh()
  }

  deleteSheet(key: SheetKey): void {
    const position = this.sheets.findIndex((sheet) => sheet.key === key)
    if (position < 0) return
    const { path } = this.sheets[position]
    deleteSheetFrom(this.file, this.sheets, position)
    this.keys?.delete(path)
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
    graftSheets(this.file, written, this.styles).forEach((path, index) => this.keys?.set(path, drafts[index].key))
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

  /** Whatever was calculated before may be old: programs calculate everything at opening. */
  forgetCalculation(): void {
    dropCalculationChain(this.file)
    askForCalculation(this.file)
  }

  /** After the last change: rows of wrapped text are as high as these need. */
  settleHeights(): void {
    for (const sheet of this.edited.values()) sheet.settleHeights()
  }

  /** After the last change: results that a person's formulas got from old cells go, and programs calculate at opening. */
  renewResults(): void {
    dropStaleResults(this.file, this.sheets, this.changed)
    if (this.changed.size > 0) this.forgetCalculation()
  }

  moveColumns({ op, sheet, column, count }: Extract<FileOnlyOperation, { op: 'insertColumns' | 'deleteColumns' }>): void {
    this.move(sheet, { axis: 'column', at: column, count: op === 'insertColumns' ? count : -count })
  }

  private move(key: SheetKey, movement: Movement): void {
    const entry = this.entry(key)
    moveCells(this.file, this.sheets, entry, movement)
    this.edited.delete(entry.path)
    this.changed.add(entry.path)
  }

  private entry(key: SheetKey): SheetEntry {
    return this.sheets.find((sheet) => sheet.key === key)!
  }

  private sheet(key: SheetKey): EditedSheet {
    const { path } = this.entry(key)
    let sheet = this.edited.get(path)
    if (!sheet) this.edited.set(path, (sheet = new EditedSheet(this.file, path, this.styles, this.rangesFor(path))))
    return sheet
  }

  private rangesFor(path: string): Ranges {
    const valuesAt: Ranges['valuesAt'] = ({ sheet, rect }) => {
      const on = this.sheets.find((each) => (sheet === undefined ? each.path === path : sameName(each.name, sheet)))
      return on && valuesIn(readSheet(this.file, on).values, rect)
    }
    return { ofItems: this.ofItems, valuesAt }
  }

  private list(): SheetEntry[] {
    const found = sheetsOf(this.file)
    return this.keys ? found.map((sheet) => ({ ...sheet, key: this.keys!.get(sheet.path) })) : found
  }

  private refresh(): void {
    this.sheets = this.list()
  }
}
