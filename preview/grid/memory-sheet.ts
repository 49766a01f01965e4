// One sheet of the grid in memory.

import type { Rect } from '../../shared/workbook/cell'
import { shiftReferences } from '../../shared/workbook/formula-references'
import type { ChartSpec, PrintSpec } from '../../shared/workbook/patch'
import type { CellStyle, Mark, Validation } from '../../shared/workbook/style'
import { CellStore } from './cell-store'
import { GridError, type GridCell, type GridProtection, type GridSheet } from './grid'
import { Lines } from './lines'
import { movedChart } from './moving-charts'
import { movedPrint } from './moved-print'
import { covers, type Move } from './moving'
import { checkAct, checkUnprotect, checkWrite, type ProtectedAct } from './sheet-guard'
import { moveAll, SheetOverlays, type GridNote } from './sheet-overlays'
import { GENERAL, StyleLayers } from './style-layers'

/** What a sheet asks of its workbook. */
export interface SheetOwner {
  /** Excel's sheets keep their size, Google's grow and shrink. */
  readonly sizeGrows: boolean
  /** @throws {GridError} as Grid.renameSheet does. */
  rename(sheet: MemorySheet, name: string): void
  checkVisibility(sheet: MemorySheet, visibility: GridSheet['visibility']): void
  /** Every sheet, name and chart of the workbook follows. */
  moved(sheet: MemorySheet, move: Move): void
  changed(): void
  calculated(): void
}

export class MemorySheet implements GridSheet {
  readonly cells = new CellStore()
  private readonly styles = new StyleLayers()
  private readonly rowLines = new Lines('row')
  private readonly columnLines = new Lines('column')
  private readonly overlays = new SheetOverlays()
  private guard: GridProtection | null = null
  private paper: PrintSpec | null = null
  private panes = { rows: 0, columns: 0 }
  private shown: GridSheet['visibility'] = 'visible'
  private tab: string | null = null

  constructor(
    private readonly owner: SheetOwner,
    readonly id: string,
    /** Set by the workbook, after it has checked the name. */
    public title: string,
    public rowCount: number,
    public columnCount: number,
  ) {}

  get name(): string {
    return this.title
  }
  set name(name: string) {
    this.owner.rename(this, name)
  }
  get visibility(): GridSheet['visibility'] {
    return this.shown
  }
  set visibility(visibility: GridSheet['visibility']) {
    this.owner.checkVisibility(this, visibility)
    this.shown = visibility
    this.owner.changed()
  }
  get tabColor(): string | null {
    return this.tab
  }
  set tabColor(color: string | null) {
    this.change(() => (this.tab = color))
  }

  usedRect(): Rect | null {
    return this.cells.used()
  }

  read(rect: Rect): GridCell[][] {
    this.checkInside(rect)
    this.owner.calculated()
    return this.cells.read(rect)
  }

  write(rect: Rect, cells: ({ formula: string } | { value: GridCell['value'] } | undefined)[][]): void {
    this.checkInside(rect)
    if (cells.length !== rect.rows || cells.some((line) => line.length !== rect.columns)) {
      throw new GridError('InvalidArgument', 'The cells do not have the shape of the range.')
    }
    checkWrite(this.guard, this.name, rect, () => this.styles.paint(rect, 'locked', true))
    this.change(() =>
      cells.forEach((line, r) =>
        line.forEach((cell, c) => {
          if (!cell) return
          this.cells.set(
            rect.row + r,
            rect.column + c,
            'formula' in cell ? { formula: cell.formula, value: null } : { formula: null, value: cell.value === '' ? null : cell.value },
          )
        }),
      ),
    )
  }

  /** For the engine that calculates: stores a formula's result, protected or not, and tells nobody. */
  setResult(row: number, column: number, value: GridCell['value']): void {
    const { formula } = this.cells.at(row, column)
    if (formula !== null) this.cells.set(row, column, { formula, value })
  }

  numberFormats(rect: Rect): string[][] {
    return this.styles.paint(rect, 'numberFormat', GENERAL)
  }
  setNumberFormats(rect: Rect, formats: string[][]): void {
    this.allowed('allowFormatCells', () => this.styles.addNumberFormats(rect, formats))
  }
  setStyle(rect: Rect, style: CellStyle): void {
    this.allowed('allowFormatCells', () => this.styles.add(rect, style))
  }
  paint(rect: Rect, styles: (CellStyle | undefined)[][]): void {
    this.allowed('allowFormatCells', () => this.styles.addEach(rect, styles))
  }
  styleAt(row: number, column: number): CellStyle {
    return this.styles.at(row, column)
  }
  clearStyle(rect: Rect): void {
    this.allowed('allowFormatCells', () => this.styles.clear(rect))
  }

  insertRows(row: number, count: number): void {
    this.shift('allowInsertRows', { axis: 'row', at: row, count })
  }
  deleteRows(row: number, count: number): void {
    this.shift('allowDeleteRows', { axis: 'row', at: row, count: -count })
  }
  insertColumns(column: number, count: number): void {
    this.shift('allowInsertColumns', { axis: 'column', at: column, count })
  }
  deleteColumns(column: number, count: number): void {
    this.shift('allowDeleteColumns', { axis: 'column', at: column, count: -count })
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    this.allowed('allowFormatColumns', () => this.columnLines.setPixels(column, count, pixels))
  }
  columnWidth(column: number): number | undefined {
    return this.columnLines.pixels(column)
  }
  setColumnHidden(column: number, count: number, hidden: boolean): void {
    this.allowed('allowFormatColumns', () => this.columnLines.setHidden(column, count, hidden))
  }
  columnHidden(column: number): boolean {
    return this.columnLines.hidden(column)
  }
  setRowHeight(row: number, count: number, pixels: number): void {
    this.allowed('allowFormatRows', () => this.rowLines.setPixels(row, count, pixels))
  }
  rowHeight(row: number): number | undefined {
    return this.rowLines.pixels(row)
  }
  setRowHidden(row: number, count: number, hidden: boolean): void {
    this.allowed('allowFormatRows', () => this.rowLines.setHidden(row, count, hidden))
  }
  rowHidden(row: number): boolean {
    return this.rowLines.hidden(row)
  }

  freeze(rows: number, columns: number): void {
    this.change(() => (this.panes = { rows, columns }))
  }
  frozen(): { rows: number; columns: number } {
    return { ...this.panes }
  }

  addMark(rect: Rect, mark: Mark): void {
    this.allowed('allowFormatCells', () => this.overlays.marks.push({ rect, mark }))
  }
  removeMarks(rect: Rect): void {
    this.allowed('allowFormatCells', () => this.overlays.removeMarks(rect))
  }
  marks(): { rect: Rect; mark: Mark }[] {
    return structuredClone(this.overlays.marks)
  }

  setValidation(rect: Rect, validation: Validation | null): void {
    this.allowed('allowFormatCells', () => this.overlays.setValidation(rect, validation))
  }
  validations(): { rect: Rect; validation: Validation }[] {
    return structuredClone(this.overlays.validations)
  }

  addChart(chart: ChartSpec): void {
    this.allowed('allowEditObjects', () => this.overlays.addChart(chart))
  }
  removeChart(id: string): void {
    if (!this.overlays.charts.some((chart) => chart.id === id)) throw new GridError('ItemNotFound', `There is no chart called "${id}".`)
    this.allowed('allowEditObjects', () => this.overlays.removeChart(id))
  }
  charts(): ChartSpec[] {
    return structuredClone(this.overlays.charts)
  }
  /** For the workbook, when cells of any sheet moved. */
  mapCharts(change: (chart: ChartSpec) => ChartSpec): void {
    this.overlays.charts = this.overlays.charts.map(change)
  }

  setNote(row: number, column: number, text: string | null): void {
    this.allowed('allowEditObjects', () => this.overlays.setNote(row, column, text))
  }
  note(row: number, column: number): string | null {
    return this.overlays.note(row, column)
  }
  notes(): GridNote[] {
    return structuredClone(this.overlays.notes)
  }

  protect(protection: GridProtection): void {
    this.change(() => (this.guard = structuredClone(protection)))
  }
  unprotect(): void {
    checkUnprotect(this.guard, this.name)
    this.change(() => (this.guard = null))
  }
  protection(): GridProtection | null {
    return structuredClone(this.guard)
  }

  setPrint(print: PrintSpec): void {
    this.change(() => (this.paper = structuredClone(print)))
  }
  print(): PrintSpec | null {
    return structuredClone(this.paper)
  }

  /** Rewrites every formula of the sheet, in cells and marks. */
  mapFormulas(change: (formula: string) => string): void {
    this.cells.each((row, column, { formula, value }) => {
      const changed = formula === null ? null : change(formula)
      if (changed !== formula) this.cells.set(row, column, { formula: changed, value })
    })
    this.overlays.mapMarks(change)
  }

  private shift(act: ProtectedAct, move: Move): void {
    const size = move.axis === 'row' ? this.rowCount : this.columnCount
    if (move.at < 0 || move.at > size || (move.count < 0 && move.at - move.count > size)) {
      throw new GridError('InvalidArgument', 'The rows or columns lie outside the sheet.')
    }
    this.checkRoom(move)
    this.allowed(act, () => {
      this.cells.move(move)
      this.styles.move(move)
      this.rowLines.move(move)
      this.columnLines.move(move)
      this.overlays.move(move)
      if (this.guard)
        this.guard.unlocked = moveAll(
          this.guard.unlocked.map((rect) => ({ rect })),
          move,
        ).map(({ rect }) => rect)
      if (this.paper) this.paper = movedPrint(this.paper, move)
      if (this.owner.sizeGrows) this[move.axis === 'row' ? 'rowCount' : 'columnCount'] += move.count
      this.owner.moved(this, move)
    })
  }

  /** Excel refuses to push content over the edge of a sheet. */
  private checkRoom({ axis, count }: Move): void {
    if (this.owner.sizeGrows || count < 0) return
    const used = this.cells.used()
    const end = used ? used[axis === 'row' ? 'rows' : 'columns'] + count : 0
    if (end > (axis === 'row' ? this.rowCount : this.columnCount)) {
      throw new GridError('InvalidArgument', 'Cells with content would be pushed off the sheet.')
    }
  }

  private checkInside(rect: Rect): void {
    if (rect.rows < 1 || rect.columns < 1 || !covers({ row: 0, column: 0, rows: this.rowCount, columns: this.columnCount }, rect)) {
      throw new GridError('InvalidArgument', `The range lies outside the sheet "${this.name}".`)
    }
  }

  private allowed(act: ProtectedAct, change: () => void): void {
    checkAct(this.guard, this.name, act)
    this.change(change)
  }

  private change(change: () => void): void {
    change()
    this.owner.changed()
  }
}

/** The formulas of `sheet` after cells of `moved` moved. */
export function shiftFormulas(sheet: MemorySheet, moved: MemorySheet, move: Move): void {
  sheet.mapFormulas((formula) => shiftReferences(formula, { formulaSheet: sheet.name, targetSheet: moved.name, ...move }))
  sheet.mapCharts((chart) => movedChart(chart, sheet.id, moved.id, move))
}
