// Sheet: one tab, which has the size that calls gave it.

import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { GridSheet } from '../grid/grid'
import { EmbeddedChart, EmbeddedChartBuilder } from './chart'
import { rulesOf, setRules, type ConditionalFormatRule } from './conditional-format'
import { asHost, type Environment } from './environment'
import { namedRanges, type NamedRange } from './named-range'
import { OthersProtection } from './others-protection'
import { Protection } from './protection'
import { Range } from './range'
import { RangeList } from './range-list'
import { sheetNamed } from './sheet-names'
import { original } from './strict'

const DEFAULT_WIDTH = 100
const DEFAULT_HEIGHT = 21

export class Sheet {
  constructor(
    readonly environment: Environment,
    readonly id: string,
  ) {}

  get grid(): GridSheet {
    return this.environment.sheet(this.id)
  }

  getName(): string {
    return this.grid.name
  }
  setName(name: string): this {
    return this.#change(() => sheetNamed(name, () => this.environment.grid.renameSheet(this.id, name)))
  }
  getIndex(): number {
    return this.environment.grid.sheets().findIndex(({ id }) => id === this.id) + 1
  }
  isSheetHidden(): boolean {
    return this.grid.visibility !== 'visible'
  }
  hideSheet(): this {
    return this.#change(() => (this.grid.visibility = 'hidden'))
  }
  showSheet(): this {
    return this.#change(() => (this.grid.visibility = 'visible'))
  }
  setTabColor(color: string | null): this {
    return this.#change(() => (this.grid.tabColor = color))
  }

  getMaxRows(): number {
    return this.grid.rowCount
  }
  getMaxColumns(): number {
    return this.grid.columnCount
  }
  getLastRow(): number {
    return this.grid.usedRect()?.rows ?? 0
  }
  getLastColumn(): number {
    return this.grid.usedRect()?.columns ?? 0
  }
  insertRowsAfter(row: number, count: number): this {
    return this.#insert('row', row, count)
  }
  insertRowsBefore(row: number, count: number): this {
    return this.#insert('row', row - 1, count)
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.#insert('column', column, count)
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.#insert('column', column - 1, count)
  }
  deleteRows(row: number, count: number): void {
    this.#remove('row', row, count)
  }
  deleteColumns(column: number, count: number): void {
    this.#remove('column', column, count)
  }

  getRange(a1OrRow: string | number, column?: number, rows = 1, columns = 1): Range {
    const rect = typeof a1OrRow === 'string' ? this.#address(a1OrRow) : { row: a1OrRow - 1, column: column! - 1, rows, columns }
    return this.environment.wrap('Range', new Range(this.environment, this.id, this.#inside(rect)))
  }
  getRangeList(addresses: string[]): RangeList {
    if (!Array.isArray(addresses) || addresses.length === 0) throw new Error('Range list must have at least one range.')
    const rects = addresses.map((address) => this.#inside(this.#address(address)))
    return this.environment.wrap('RangeList', new RangeList(this.environment, this.id, rects))
  }
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()))
  }

  getColumnWidth(column: number): number {
    return this.grid.columnWidth(column - 1) ?? DEFAULT_WIDTH
  }
  setColumnWidths(column: number, count: number, pixels: number): this {
    this.#inside({ row: 0, column: column - 1, rows: 1, columns: count })
    return this.#change(() => this.grid.setColumnWidth(column - 1, count, pixels))
  }
  getRowHeight(row: number): number {
    return this.grid.rowHeight(row - 1) ?? DEFAULT_HEIGHT
  }
  setRowHeights(row: number, count: number, pixels: number): this {
    this.#inside({ row: row - 1, column: 0, rows: count, columns: 1 })
    return this.#change(() => this.grid.setRowHeight(row - 1, count, pixels))
  }
  hideColumns(column: number, count = 1): void {
    this.#columnsHidden(column, count, true)
  }
  showColumns(column: number, count = 1): void {
    this.#columnsHidden(column, count, false)
  }
  hideRows(row: number, count = 1): void {
    this.#rowsHidden(row, count, true)
  }
  showRows(row: number, count = 1): void {
    this.#rowsHidden(row, count, false)
  }
  setFrozenRows(rows: number): void {
    if (rows >= this.grid.rowCount) throw new Error("You can't freeze all visible rows on the sheet.")
    this.grid.freeze(rows, this.grid.frozen().columns)
  }
  setFrozenColumns(columns: number): void {
    if (columns >= this.grid.columnCount) throw new Error("You can't freeze all visible columns on the sheet.")
    this.grid.freeze(this.grid.frozen().rows, columns)
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return rulesOf(this.environment, this.id)
  }
  setConditionalFormatRules(rules: unknown[]): void {
    setRules(this.grid, rules)
  }
  getNamedRanges(): NamedRange[] {
    return namedRanges(this.environment, this.id)
  }

  /** A sheet that is protected already answers its protection. */
  protect(): Protection {
    if (!this.grid.protection()) this.grid.protect({ warningOnly: false, unlocked: [], allow: [] })
    return this.environment.wrap('Protection', new Protection(this.environment, this.id))
  }
  getProtections(type: string): (Protection | OthersProtection)[] {
    const ofOthers = (this.environment.options.locks ?? [])
      .filter(({ sheet, address }) => sheet === this.getName() && (address === undefined) === (type === 'SHEET'))
      .map((lock) => this.environment.wrap('Protection', new OthersProtection(this.environment, this.id, lock)))
    // A sheet has one protection at most; the grid protects no ranges.
    if (type !== 'SHEET' || ofOthers.length > 0 || !this.grid.protection()) return ofOthers
    return [this.environment.wrap('Protection', new Protection(this.environment, this.id))]
  }

  /** Only to be looked at: "Returns the filter in this sheet, or null if there is no filter" (Sheet.getFilter). */
  getFilter(): object | null {
    const filter = this.environment.options.filters?.find(({ sheet }) => sheet === this.getName())
    if (!filter) return null
    return this.environment.wrap('Filter', {
      getRange: () => this.getRange(filter.address),
      getColumnFilterCriteria: (column: number) => (column === filter.column ? { ofColumn: column } : null),
    })
  }

  newChart(): EmbeddedChartBuilder {
    const ids = new Set(this.grid.charts().map(({ id }) => id))
    let number = 1
    while (ids.has(`chart-${number}`)) number++
    return this.environment.wrap('EmbeddedChartBuilder', new EmbeddedChartBuilder(this.environment, `chart-${number}`))
  }
  insertChart(chart: unknown): void {
    const { spec } = original(EmbeddedChart, chart, 'Sheet.insertChart')
    asHost(() => this.grid.addChart(spec))
  }
  getCharts(): EmbeddedChart[] {
    return this.grid.charts().map((spec) => this.environment.wrap('EmbeddedChart', new EmbeddedChart(spec)))
  }

  #address(text: string): Rect {
    const rect = parseAddress(text)
    if (!rect) throw new Error('Range not found')
    // A whole column is as long as its sheet.
    return {
      ...rect,
      rows: rect.rows >= MAX_ROWS ? this.grid.rowCount - rect.row : rect.rows,
      columns: rect.columns >= MAX_COLUMNS ? this.grid.columnCount - rect.column : rect.columns,
    }
  }
  #inside(rect: Rect): Rect {
    const { row, column, rows, columns } = rect
    if (![row, column, rows, columns].every(Number.isInteger)) {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.")
    }
    if (row < 0 || column < 0) throw new Error('The starting row or column of the range is too small.')
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.')
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.')
    if (row + rows > this.grid.rowCount || column + columns > this.grid.columnCount) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.')
    }
    return rect
  }
  #insert(axis: 'row' | 'column', after: number, count: number): this {
    const size = axis === 'row' ? 'rowCount' : 'columnCount'
    const before = this.grid[size]
    if (count < 1 || after < 0 || after > before) throw new Error(`Those ${axis}s are out of bounds.`)
    asHost(() => (axis === 'row' ? this.grid.insertRows(after, count) : this.grid.insertColumns(after, count)))
    // A grid made for Excel does not grow by itself.
    if (this.grid[size] === before && before < (axis === 'row' ? MAX_ROWS : MAX_COLUMNS)) this.grid[size] = before + count
    return this
  }
  #remove(axis: 'row' | 'column', first: number, count: number): void {
    const size = axis === 'row' ? 'rowCount' : 'columnCount'
    const before = this.grid[size]
    if (count < 1 || first < 1 || first - 1 + count > before) throw new Error(`Those ${axis}s are out of bounds.`)
    if (count === before) throw new Error(`You can't delete all the ${axis}s on the sheet.`)
    asHost(() => (axis === 'row' ? this.grid.deleteRows(first - 1, count) : this.grid.deleteColumns(first - 1, count)))
    if (this.grid[size] === before && before < (axis === 'row' ? MAX_ROWS : MAX_COLUMNS)) this.grid[size] = before - count
  }
  #columnsHidden(column: number, count: number, hidden: boolean): void {
    this.#inside({ row: 0, column: column - 1, rows: 1, columns: count })
    asHost(() => this.grid.setColumnHidden(column - 1, count, hidden))
  }
  #rowsHidden(row: number, count: number, hidden: boolean): void {
    this.#inside({ row: row - 1, column: 0, rows: count, columns: 1 })
    asHost(() => this.grid.setRowHidden(row - 1, count, hidden))
  }
  #change(change: () => void): this {
    asHost(change)
    return this
  }
}
