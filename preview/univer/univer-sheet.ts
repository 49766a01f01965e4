// One sheet of the grid over Univer's model.

import { BooleanNumber } from '@univerjs/core'
import { SetRangeValuesMutation, SetTabColorMutation, SetWorksheetHideMutation } from '@univerjs/preset-sheets-core'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { ChartSpec, PrintSpec } from '../../shared/workbook/patch'
import type { CellStyle, Mark, Validation } from '../../shared/workbook/style'
import { GridError, type GridCell, type GridProtection, type GridSheet } from '../grid/grid'
import { cellRect } from '../grid/moving'
import { formatLooks } from '../grid/style-layers'
import { checkAct, checkUnprotect, checkWrite, type ProtectedAct } from '../grid/sheet-guard'
import { addLooks, clearLooks, lockedIn, lookAt, numberFormatsIn, type Cells } from './cell-looks'
import { formulaCell, valueCell } from './cells'
import type { Engine, SheetExtras } from './engine'
import { freeze, frozen, growTo, rowHeight, setColumnHidden, setColumnWidth, setRowHeight, setRowHidden, setSize } from './lines'
import { addMark, marksOf, removeMarks } from './marks'
import { noteAt, notesOf, setNote } from './notes'
import { guardFromPeople, liftGuard } from './protection'
import { readCells, usedRect } from './read-sheet'
import { shiftCells } from './shift-cells'
import { setValidation, validationsOf } from './validations'

/** What a sheet asks of its workbook. */
export interface UniverSheetOwner {
  renameSheet(id: string, name: string): void
  checkVisibility(id: string, visibility: GridSheet['visibility']): void
  chartsChanged(): void
}

export class UniverSheet implements GridSheet {
  constructor(
    private readonly engine: Engine,
    private readonly owner: UniverSheetOwner,
    readonly id: string,
  ) {}

  get name(): string {
    return this.sheet.getName()
  }
  set name(name: string) {
    this.owner.renameSheet(this.id, name)
  }

  get visibility(): GridSheet['visibility'] {
    if (!this.sheet.isSheetHidden()) return 'visible'
    return this.extras.veryHidden ? 'veryHidden' : 'hidden'
  }
  set visibility(visibility: GridSheet['visibility']) {
    this.owner.checkVisibility(this.id, visibility)
    this.extras.veryHidden = visibility === 'veryHidden'
    this.run(SetWorksheetHideMutation.id, { hidden: visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE })
  }

  get tabColor(): string | null {
    return this.sheet.getTabColor() || null
  }
  set tabColor(color: string | null) {
    this.run(SetTabColorMutation.id, { color: color ?? '' })
  }

  get rowCount(): number {
    return this.sheet.getRowCount()
  }
  set rowCount(rowCount: number) {
    setSize(this.engine, this.id, { rowCount })
  }
  get columnCount(): number {
    return this.sheet.getColumnCount()
  }
  set columnCount(columnCount: number) {
    setSize(this.engine, this.id, { columnCount })
  }

  usedRect(): Rect | null {
    return usedRect(this.engine, this.id)
  }

  read(rect: Rect): GridCell[][] {
    checkRect(rect)
    return readCells(this.engine, this.id, rect)
  }

  write(rect: Rect, cells: ({ formula: string } | { value: Scalar } | undefined)[][]): void {
    checkRect(rect)
    if (cells.length !== rect.rows || cells.some((line) => line.length !== rect.columns)) {
      throw new GridError('InvalidArgument', 'The cells do not have the shape of the range.')
    }
    checkWrite(this.extras.protection, this.name, rect, () => lockedIn(this.engine, this.id, rect))
    growTo(this.engine, this.id, rect)
    const cellData: Cells = {}
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (!cell) return
        const row = (cellData[rect.row + r] ??= {})
        row[rect.column + c] = 'formula' in cell ? formulaCell(cell.formula) : valueCell(cell.value)
      }),
    )
    this.run(SetRangeValuesMutation.id, { cellValue: cellData })
  }

  numberFormats(rect: Rect): string[][] {
    return numberFormatsIn(this.engine, this.id, rect)
  }
  setNumberFormats(rect: Rect, formats: string[][]): void {
    this.allowed('allowFormatCells')
    const looks = formatLooks(formats)
    addLooks(this.engine, this.id, rect, (row, column) => looks[row - rect.row][column - rect.column])
  }
  setStyle(rect: Rect, style: CellStyle): void {
    this.allowed('allowFormatCells')
    addLooks(this.engine, this.id, rect, () => style)
  }
  paint(rect: Rect, styles: (CellStyle | undefined)[][]): void {
    this.allowed('allowFormatCells')
    addLooks(this.engine, this.id, rect, (row, column) => styles[row - rect.row][column - rect.column])
  }
  styleAt(row: number, column: number): CellStyle {
    return lookAt(this.engine, this.id, row, column)
  }
  clearStyle(rect: Rect): void {
    this.allowed('allowFormatCells')
    clearLooks(this.engine, this.id, rect)
  }

  insertRows(row: number, count: number): void {
    this.shift('allowInsertRows', 'row', row, count)
  }
  deleteRows(row: number, count: number): void {
    this.shift('allowDeleteRows', 'row', row, -count)
  }
  insertColumns(column: number, count: number): void {
    this.shift('allowInsertColumns', 'column', column, count)
  }
  deleteColumns(column: number, count: number): void {
    this.shift('allowDeleteColumns', 'column', column, -count)
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    this.allowed('allowFormatColumns')
    this.resize(() => setColumnWidth(this.engine, this.id, column, count, pixels))
  }
  columnWidth(column: number): number | undefined {
    return this.sheet.getColumnManager().getColumn(column)?.w
  }
  setColumnHidden(column: number, count: number, hidden: boolean): void {
    this.allowed('allowFormatColumns')
    this.resize(() => setColumnHidden(this.engine, this.id, column, count, hidden))
  }
  columnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column)
  }

  setRowHeight(row: number, count: number, pixels: number): void {
    this.allowed('allowFormatRows')
    this.resize(() => setRowHeight(this.engine, this.id, row, count, pixels))
  }
  rowHeight(row: number): number | undefined {
    return rowHeight(this.engine, this.id, row)
  }
  setRowHidden(row: number, count: number, hidden: boolean): void {
    this.allowed('allowFormatRows')
    this.resize(() => setRowHidden(this.engine, this.id, row, count, hidden))
  }
  rowHidden(row: number): boolean {
    return !this.sheet.getRowVisible(row)
  }

  freeze(rows: number, columns: number): void {
    freeze(this.engine, this.id, rows, columns)
  }
  frozen(): { rows: number; columns: number } {
    return frozen(this.engine, this.id)
  }

  addMark(rect: Rect, mark: Mark): void {
    this.allowed('allowFormatCells')
    addMark(this.engine, this.id, rect, mark)
  }
  removeMarks(rect: Rect): void {
    this.allowed('allowFormatCells')
    removeMarks(this.engine, this.id, rect)
  }
  marks(): { rect: Rect; mark: Mark }[] {
    return marksOf(this.engine, this.id)
  }

  setValidation(rect: Rect, validation: Validation | null): void {
    this.allowed('allowFormatCells')
    setValidation(this.engine, this.id, rect, validation)
  }
  validations(): { rect: Rect; validation: Validation }[] {
    return validationsOf(this.engine, this.id)
  }

  addChart(chart: ChartSpec): void {
    if (this.extras.charts.some(({ id }) => id === chart.id)) {
      throw new GridError('ItemAlreadyExists', `There is already a chart called "${chart.id}".`)
    }
    this.allowed('allowEditObjects')
    this.extras.charts.push(structuredClone(chart))
    this.owner.chartsChanged()
  }
  removeChart(id: string): void {
    if (!this.extras.charts.some((chart) => chart.id === id)) throw new GridError('ItemNotFound', `There is no chart called "${id}".`)
    this.allowed('allowEditObjects')
    this.extras.charts = this.extras.charts.filter((chart) => chart.id !== id)
    this.owner.chartsChanged()
  }
  charts(): ChartSpec[] {
    return structuredClone(this.extras.charts)
  }

  setNote(row: number, column: number, text: string | null): void {
    this.allowed('allowEditObjects')
    setNote(this.engine, this.id, row, column, text)
  }
  note(row: number, column: number): string | null {
    return noteAt(this.engine, this.id, row, column)
  }
  notes(): { row: number; column: number; text: string }[] {
    return notesOf(this.engine, this.id)
  }

  protect(protection: GridProtection): void {
    this.extras.protection = structuredClone(protection)
    guardFromPeople(this.engine, this.id)
  }
  unprotect(): void {
    checkUnprotect(this.extras.protection, this.name)
    this.extras.protection = null
    liftGuard(this.engine, this.id)
  }
  protection(): GridProtection | null {
    return structuredClone(this.extras.protection)
  }

  setPrint(print: PrintSpec): void {
    this.extras.print = structuredClone(print)
  }
  print(): PrintSpec | null {
    return structuredClone(this.extras.print)
  }

  private get sheet() {
    return this.engine.worksheet(this.id)
  }
  private get extras(): SheetExtras {
    return this.engine.extrasOf(this.id)
  }
  private run(mutation: string, params: Record<string, unknown>): void {
    this.engine.run(mutation, { subUnitId: this.id, ...params })
  }

  private allowed(act: ProtectedAct): void {
    checkAct(this.extras.protection, this.name, act)
  }

  private shift(act: ProtectedAct, axis: 'row' | 'column', at: number, count: number): void {
    const size = axis === 'row' ? this.rowCount : this.columnCount
    if (at < 0 || (count < 0 && at - count > size)) {
      throw new GridError('InvalidArgument', 'The rows or columns lie outside the sheet.')
    }
    if (count === 0) return
    this.allowed(act)
    if (count > 0) growTo(this.engine, this.id, axis === 'row' ? cellRect(at, 0) : cellRect(0, at))
    liftGuard(this.engine, this.id)
    try {
      shiftCells(this.engine, this.id, { axis, at, count })
    } finally {
      guardFromPeople(this.engine, this.id)
    }
    this.owner.chartsChanged()
  }

  /** What lies over the cells follows. */
  private resize(act: () => void): void {
    act()
    this.owner.chartsChanged()
  }
}

function checkRect(rect: Rect): void {
  if (rect.row < 0 || rect.column < 0 || rect.rows < 1 || rect.columns < 1) {
    throw new GridError('InvalidArgument', 'The range lies outside the sheet.')
  }
}
