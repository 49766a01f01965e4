// One sheet of the grid over Univer's model.

import { BooleanNumber, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core'
import { SetRangeValuesMutation, SetStyleCommand, SetTabColorMutation, SetWorksheetHideMutation } from '@univerjs/preset-sheets-core'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { ChartSpec, PrintSpec } from '../../shared/workbook/patch'
import type { CellStyle, Mark, Validation } from '../../shared/workbook/style'
import { GridError, type GridCell, type GridProtection, type GridSheet } from '../grid/grid'
import { checkAct, checkWrite, type ProtectedAct } from '../grid/sheet-guard'
import { formulaCell, valueCell } from './cells'
import type { Engine, SheetExtras } from './engine'
import { freeze, frozen, growTo, rowHeight, setColumnHidden, setColumnWidth, setRowHeight, setRowHidden, setSize } from './lines'
import { addMark, marksOf, removeMarks } from './marks'
import { noteAt, setNote } from './notes'
import { guardFromPeople, liftGuard, UNLOCKED } from './protection'
import { area, readCells, usedRect } from './read-sheet'
import { shiftCells } from './shift-cells'
import { fromPattern, fromUniverStyle, toUniverStyle } from './styles'
import { setValidation, validationsOf } from './validations'

/** What a sheet asks of its workbook. */
export interface UniverSheetOwner {
  renameSheet(id: string, name: string): void
  checkVisibility(id: string, visibility: GridSheet['visibility']): void
  chartsChanged(): void
}

type Cells = IObjectMatrixPrimitiveType<ICellData>

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
    checkWrite(this.extras.protection, this.name, rect, () => this.locked(rect))
    this.growTo(rect)
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
    const styles = this.engine.workbook.getStyles()
    const cells = this.sheet.getCellMatrix()
    return area(rect, (row, column) => fromPattern(styles.getStyleByCell(cells.getValue(row, column))?.n?.pattern))
  }
  setNumberFormats(rect: Rect, formats: string[][]): void {
    this.allowed('allowFormatCells')
    this.restyle(rect, (row, column) => ({ s: toUniverStyle({ numberFormat: formats[row - rect.row][column - rect.column] }) }))
  }

  setStyle(rect: Rect, style: CellStyle): void {
    this.allowed('allowFormatCells')
    const s = toUniverStyle(style)
    const data: ICellData = Object.keys(s).length > 0 ? { s } : {}
    this.restyle(rect, (row, column) =>
      style.locked === undefined ? data : { ...data, custom: this.customWith(row, column, !style.locked) },
    )
    if (style.locked !== undefined && this.extras.protection) guardFromPeople(this.engine, this.id)
  }

  styleAt(row: number, column: number): CellStyle {
    const cell = this.sheet.getCellMatrix().getValue(row, column)
    const style = fromUniverStyle(this.engine.workbook.getStyles().getStyleByCell(cell))
    return cell?.custom?.[UNLOCKED] ? { ...style, locked: false } : style
  }

  /** Takes every style away, the lock included: the cells are as in a new sheet. */
  clearStyle(rect: Rect): void {
    this.allowed('allowFormatCells')
    this.restyle(rect, () => ({ s: null, custom: null }))
    if (this.extras.protection) guardFromPeople(this.engine, this.id)
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

  protect(protection: GridProtection): void {
    this.extras.protection = structuredClone(protection)
    guardFromPeople(this.engine, this.id)
  }
  unprotect(): void {
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

  private locked(rect: Rect): boolean[][] {
    const cells = this.sheet.getCellMatrix()
    return area(rect, (row, column) => !cells.getValue(row, column)?.custom?.[UNLOCKED])
  }

  private customWith(row: number, column: number, unlocked: boolean): ICellData['custom'] {
    const { [UNLOCKED]: _, ...rest } = this.sheet.getCellMatrix().getValue(row, column)?.custom ?? {}
    if (unlocked) return { ...rest, [UNLOCKED]: true }
    return Object.keys(rest).length > 0 ? rest : null
  }

  /** Changes what is not content, keeping each cell's type: Univer would guess it anew. */
  private restyle(rect: Rect, change: (row: number, column: number) => ICellData): void {
    // Whole rows and columns are styled as far as the sheet goes, as content beyond would be written later anyway.
    const visible = { ...rect, rows: Math.min(rect.rows, this.rowCount), columns: Math.min(rect.columns, this.columnCount) }
    this.growTo(visible)
    const cells = this.sheet.getCellMatrix()
    const cellData: Cells = {}
    for (let row = visible.row; row < visible.row + visible.rows; row++) {
      const line = (cellData[row] = {} as Record<number, ICellData>)
      for (let column = visible.column; column < visible.column + visible.columns; column++) {
        const data = change(row, column)
        const type = cells.getValue(row, column)?.t
        line[column] = type ? { ...data, t: type } : data
      }
    }
    // The trigger tells Univer that nothing needs to be calculated.
    this.run(SetRangeValuesMutation.id, { cellValue: cellData, trigger: SetStyleCommand.id })
  }

  private shift(act: ProtectedAct, axis: 'row' | 'column', at: number, count: number): void {
    const size = axis === 'row' ? this.rowCount : this.columnCount
    if (at < 0 || (count < 0 && at - count > size)) {
      throw new GridError('InvalidArgument', 'The rows or columns lie outside the sheet.')
    }
    if (count === 0) return
    this.allowed(act)
    if (count > 0) this.growTo(axis === 'row' ? { row: at, column: 0, rows: 1, columns: 1 } : { row: 0, column: at, rows: 1, columns: 1 })
    liftGuard(this.engine, this.id)
    try {
      shiftCells(this.engine, this.id, { axis, at, count })
    } finally {
      guardFromPeople(this.engine, this.id)
    }
    this.owner.chartsChanged()
  }

  private growTo(rect: Rect): void {
    growTo(this.engine, this.id, rect)
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
