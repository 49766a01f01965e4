// The grid in memory: exact about what moves, without calculating; an engine can be plugged in.

import { MAX_COLUMNS, MAX_ROWS } from '../../shared/workbook/address'
import { deleteSheetReferences, renameSheetReferences, shiftReferences } from '../../shared/workbook/formula-references'
import type { Rect } from '../../shared/workbook/cell'
import { GridError, type Grid, type GridSheet } from './grid'
import { MemorySheet, shiftFormulas, type SheetOwner } from './memory-sheet'
import { chartWithoutSheet } from './moving-charts'
import type { Move } from './moving'
import { checkSheetName } from './sheet-name'
import { checkWorkbookName } from './workbook-name'

export interface MemoryGridOptions {
  /** 'excel' (the default): 1,048,576 × 16,384 cells, fixed. 'sheets': 1,000 × 26 at first, growing. */
  host?: 'excel' | 'sheets'
  /** Names of the first sheets; one called Sheet1 by default. */
  sheets?: string[]
  /** Called before cells are read, once after each batch of changes; it stores results by MemorySheet.setResult. */
  calculate?: (grid: MemoryGrid) => void
}

export class MemoryGrid implements Grid {
  private list: MemorySheet[] = []
  private nameList: { name: string; reference: string }[] = []
  private active = ''
  private readonly selections = new Map<string, { row: number; column: number }>()
  private listeners = new Set<() => void>()
  private moveListeners = new Set<(sheetId: string, move: Move) => void>()
  private ids = 0
  private stale = false
  private readonly owner: SheetOwner

  constructor(private readonly options: MemoryGridOptions = {}) {
    this.owner = {
      sizeGrows: options.host === 'sheets',
      rename: (sheet, name) => this.renameSheet(sheet.id, name),
      checkVisibility: (sheet, visibility) => this.checkVisibility(sheet, visibility),
      moved: (sheet, move) => this.moved(sheet, move),
      changed: () => this.changed(),
      calculated: () => this.calculated(),
    }
    for (const name of options.sheets ?? ['Sheet1']) this.addSheet(name)
  }

  sheets(): MemorySheet[] {
    return [...this.list]
  }
  sheet(id: string): MemorySheet | undefined {
    return this.list.find((sheet) => sheet.id === id)
  }
  sheetByName(name: string): MemorySheet | undefined {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  }

  addSheet(name: string, position = this.list.length): MemorySheet {
    checkSheetName(this, name)
    const [rows, columns] = this.owner.sizeGrows ? [1000, 26] : [MAX_ROWS, MAX_COLUMNS]
    const sheet = new MemorySheet(this.owner, `{sheet-${++this.ids}}`, name, rows, columns)
    this.list.splice(position, 0, sheet)
    this.active ||= sheet.id
    this.changed()
    return sheet
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.need(id)
    checkSheetName(this, name, id)
    const from = sheet.name
    sheet.title = name
    for (const other of this.list) other.mapFormulas((formula) => renameSheetReferences(formula, from, name))
    this.mapNames((reference) => renameSheetReferences(reference, from, name))
    this.changed()
  }

  deleteSheet(id: string): void {
    const sheet = this.need(id)
    this.checkVisibility(sheet, 'hidden')
    const position = this.list.indexOf(sheet)
    this.list.splice(position, 1)
    for (const other of this.list) {
      other.mapFormulas((formula) => deleteSheetReferences(formula, sheet.name))
      other.mapCharts((chart) => chartWithoutSheet(chart, id))
    }
    this.mapNames((reference) => deleteSheetReferences(reference, sheet.name))
    if (this.active === id) this.active = this.visibleNear(position).id
    this.changed()
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.need(id)
    if (!Number.isInteger(position) || position < 0 || position >= this.list.length) {
      throw new GridError('InvalidArgument', `There is no position ${position} among ${this.list.length} sheets.`)
    }
    this.list.splice(this.list.indexOf(sheet), 1)
    this.list.splice(position, 0, sheet)
    this.changed()
  }

  activeSheet(): MemorySheet {
    return this.need(this.active)
  }
  activate(id: string): void {
    if (this.need(id).visibility !== 'visible') throw new GridError('InvalidArgument', 'A hidden sheet cannot be shown.')
    this.active = id
    this.changed()
  }
  select(sheetId: string, rect: Rect): void {
    this.activate(sheetId)
    this.selections.set(sheetId, { row: rect.row, column: rect.column })
  }
  selected(): { row: number; column: number } {
    return this.selections.get(this.active) ?? { row: 0, column: 0 }
  }

  names(): { name: string; reference: string }[] {
    return structuredClone(this.nameList)
  }
  setName(name: string, reference: string): void {
    checkWorkbookName(name)
    const known = this.nameList.find((entry) => entry.name.toLowerCase() === name.toLowerCase())
    if (known) known.reference = reference
    else this.nameList.push({ name, reference })
    this.changed()
  }
  deleteName(name: string): void {
    const rest = this.nameList.filter((entry) => entry.name.toLowerCase() !== name.toLowerCase())
    if (rest.length === this.nameList.length) throw new GridError('ItemNotFound', `There is no name "${name}".`)
    this.nameList = rest
    this.changed()
  }

  async settled(): Promise<void> {
    this.calculated()
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  onMove(listener: (sheetId: string, move: Move) => void): () => void {
    this.moveListeners.add(listener)
    return () => this.moveListeners.delete(listener)
  }

  private moved(moved: MemorySheet, move: Move): void {
    for (const listener of this.moveListeners) listener(moved.id, move)
    for (const sheet of this.list) shiftFormulas(sheet, moved, move)
    this.mapNames((reference) => shiftReferences(reference, { formulaSheet: '', targetSheet: moved.name, ...move }))
  }

  private mapNames(change: (reference: string) => string): void {
    this.nameList = this.nameList.map(({ name, reference }) => ({ name, reference: change(reference) }))
  }

  /** A workbook shows at least one sheet. */
  private checkVisibility(sheet: MemorySheet, visibility: GridSheet['visibility']): void {
    if (visibility === 'visible') return
    if (!this.list.some((other) => other !== sheet && other.visibility === 'visible')) {
      throw new GridError('InvalidArgument', 'A workbook must show at least one sheet.')
    }
    if (this.active === sheet.id) this.active = this.visibleNear(this.list.indexOf(sheet) + 1, sheet).id
  }

  private visibleNear(position: number, except?: MemorySheet): MemorySheet {
    const visible = (sheet: MemorySheet) => sheet.visibility === 'visible' && sheet !== except
    return this.list.slice(position).find(visible) ?? this.list.filter(visible).at(-1)!
  }

  private need(id: string): MemorySheet {
    const sheet = this.sheet(id)
    if (!sheet) throw new GridError('ItemNotFound', `There is no sheet with the id "${id}".`)
    return sheet
  }

  private changed(): void {
    this.stale = true
    for (const listener of this.listeners) listener()
  }

  private calculated(): void {
    if (!this.stale) return
    // First, so that the engine's own reading does not start it again.
    this.stale = false
    this.options.calculate?.(this)
  }
}
