// One existing sheet while a patch changes it: each operation on the sheet's own XML, everything else in it kept.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { parseAddress, quoteSheet, rectAddress } from '../../shared/workbook/address'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { PrintSpec } from '../../shared/workbook/patch'
import type { CellStyle } from '../../shared/workbook/style'
import { argb } from '../colors'
import { looksOf } from '../content/cell-looks'
import type { FileOnlyOperation } from '../file-operation'
import type { SheetOperation } from '../new/draft-sheet'
import type { Package } from '../package/package'
import { child, create, insert, placeBefore, remove, type Element } from '../package/xml'
import { sharedStringsOf, sheetsOf } from '../read/sheets'
import { ALLOWED_WHEN_PROTECTED } from '../rules'
import { removeChart } from './charts'
import { setColumns } from './columns'
import { addMark, setMarks } from './marks'
import { setNotes } from './notes'
import { RowHeights } from './row-heights'
import { SheetCells } from './sheet-cells'
import { followersOf } from './sheet-order'
import type { StylesPart } from './styles-part'
import { unshareFormulas } from './map-formulas'
import { addValidation, setValidations } from './validations'
import { PRINT_TITLES, titlesReference } from '../print-titles'
import { freezePanes } from './sheet-view'
import { setName } from './workbook-part'
import { writeFormula, writeResult, writeValue } from './write-cell'

/** What a sheet asks of its workbook about ranges. */
export interface Ranges {
  /** Where the items of a list stand; they are put there when they stand nowhere yet. */
  ofItems: (items: string[]) => string
  /** undefined for what is no range of the workbook. */
  valuesAt: (reference: { sheet?: string; rect: Rect }) => Scalar[] | undefined
}

/** The file's own first style. */
const NORMAL = 0

export type EditOperation =
  Exclude<SheetOperation, { op: 'chart' }> | Exclude<FileOnlyOperation, { op: 'insertColumns' | 'deleteColumns' | 'visibility' }>

export class EditedSheet {
  private readonly root: Element
  private readonly cells: SheetCells
  private readonly heights: RowHeights
  private isUnshared = false

  /** @param ranges where the items of a list validation stand, and what stands in a range. */
  constructor(
    private readonly file: Package,
    private readonly path: string,
    private readonly styles: StylesPart,
    private readonly ranges: Ranges,
  ) {
    this.root = file.edit(path).documentElement!
    this.cells = new SheetCells(this.root)
    this.heights = new RowHeights(
      this.root,
      this.cells,
      (style) => this.styles.wraps(style),
      () => sharedStringsOf(this.file),
    )
  }

  /** Rows whose texts were written get the heights that these need, but for those to which a person has given one. */
  settleHeights(): void {
    this.file.edit(this.path)
    this.heights.settle()
  }

  /** Charts have parts of their own and are put in by the file. */
  carryOut(operation: EditOperation): void {
    // Reading the part as text in between has written it back; what changes now must be written again.
    this.file.edit(this.path)
    switch (operation.op) {
      case 'write':
        return this.write(operation)
      case 'format':
        return this.format(operation.rect, () => operation.style)
      case 'numberFormats':
        return this.format(operation.rect, (row, column) => ({ numberFormat: operation.formats[row][column] }))
      case 'columnWidth':
        return setColumns(this.root, operation)
      case 'rowHeight':
        return this.setRows(operation)
      case 'freeze':
        return freezePanes(this.root, operation.rows, operation.columns)
      case 'mark':
        return addMark(this.root, operation.rect, operation.mark, this.styles)
      case 'validate':
        return addValidation(this.root, operation.rect, operation.validation, this.ranges.ofItems)
      case 'print':
        return this.print(operation.print)
      case 'protect':
        return this.protect(operation.unlocked)
      case 'unprotect': {
        const protection = child(this.root, 'sheetProtection')
        if (protection) remove(protection)
        return
      }
      case 'results':
        return this.results(operation)
      case 'restyle':
        return this.format(operation.rect, () => operation.style, NORMAL)
      case 'marks':
        return setMarks(this.root, operation.marks, looksOf(this.file), this.styles)
      case 'validations':
        return setValidations(this.root, operation.validations, this.ranges.valuesAt, this.ranges.ofItems)
      case 'notes':
        return setNotes(this.file, this.path, operation.notes)
      case 'freeHeight':
        this.heights.keep(operation.row)
        for (const name of ['ht', 'customHeight']) this.cells.row(operation.row).removeAttribute(name)
        return
      case 'removeChart':
        return removeChart(this.file, this.path, operation.id)
      case 'tabColor':
        this.tabColor(operation.color)
    }
  }

  private write({ row, column, values, formulas }: Extract<SheetOperation, { op: 'write' }>): void {
    // A formula that others share may be among those that are written over.
    if (!this.isUnshared) unshareFormulas(this.root)
    this.isUnshared = true
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const formula = formulas?.[i]?.[j] ?? null
        if (formula === null && value === null) return
        this.heights.note(row + i)
        // Emptying a cell that the file does not hold needs no cell.
        const cell = formula === null && value === '' ? this.cells.find(row + i, column + j) : this.cells.cell(row + i, column + j)
        if (!cell) return
        if (formula === null) writeValue(cell, value)
        else writeFormula(cell, formula, value)
      }),
    )
    this.growDimension({ row, column, rows: values.length, columns: Math.max(0, ...values.map((line) => line.length)) })
  }

  private results({ row, column, values }: Extract<EditOperation, { op: 'results' }>): void {
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const cell = value === undefined ? undefined : this.cells.find(row + i, column + j)
        if (cell) writeResult(cell, value!)
      }),
    )
  }

  private tabColor(color: string | null): void {
    const properties = child(this.root, 'sheetPr') ?? insert(this.root, create(this.root, 'sheetPr'), this.root.firstChild)
    const old = child(properties, 'tabColor')
    if (old) remove(old)
    if (color !== null) insert(properties, create(properties, 'tabColor', { rgb: argb(color) }), properties.firstChild)
  }

  /** @param from number of the style that the cells have without theirs. */
  private format(rect: Rect, styleOf: (row: number, column: number) => CellStyle, from?: number): void {
    for (let i = 0; i < rect.rows; i++) {
      for (let j = 0; j < rect.columns; j++) {
        const cell = this.cells.cell(rect.row + i, rect.column + j)
        const style = this.styles.merge(from ?? Number(cell.getAttribute('s') ?? 0), styleOf(i, j))
        cell.setAttribute('s', String(style))
      }
    }
  }

  private setRows({ row, count, height, hidden }: Extract<SheetOperation, { op: 'rowHeight' }>): void {
    for (let i = 0; i < count; i++) {
      const element = this.cells.row(row + i)
      this.heights.keep(row + i)
      if (height !== undefined) {
        element.setAttribute('ht', String(height))
        element.setAttribute('customHeight', '1')
      }
      if (hidden) element.setAttribute('hidden', '1')
      else element.removeAttribute('hidden')
    }
  }

  private print(print: PrintSpec): void {
    const properties = child(this.root, 'sheetPr') ?? insert(this.root, create(this.root, 'sheetPr'), this.root.firstChild)
    const fit = child(properties, 'pageSetUpPr') ?? insert(properties, create(this.root, 'pageSetUpPr'))
    fit.setAttribute('fitToPage', '1')
    let setup = child(this.root, 'pageSetup')
    if (!setup) {
      setup = create(this.root, 'pageSetup', { paperSize: 9 })
      placeBefore(this.root, setup, followersOf('pageSetup'))
    }
    setup.setAttribute('orientation', print.landscape ? 'landscape' : 'portrait')
    setup.setAttribute('fitToWidth', String(print.fitToWidth))
    setup.setAttribute('fitToHeight', '0')
    const sheets = sheetsOf(this.file)
    const position = sheets.findIndex(({ path }) => path === this.path)
    const quoted = quoteSheet(sheets[position].name)
    if (print.area) setName(this.file, '_xlnm.Print_Area', `${quoted}!${rectAddress(print.area, true)}`, position)
    const titles = titlesReference(sheets[position].name, print)
    if (titles !== undefined) setName(this.file, PRINT_TITLES, titles, position)
  }

  /** A sheet that is protected already keeps what its owner allowed. */
  private protect(unlocked: Rect[]): void {
    for (const rect of unlocked) this.format(rect, () => ({ locked: false }))
    const old = child(this.root, 'sheetProtection')
    if (old && isTrue(old.getAttribute('sheet'))) return
    if (old) remove(old)
    const allowed = Object.fromEntries(ALLOWED_WHEN_PROTECTED.map((name) => [name, '0']))
    placeBefore(this.root, create(this.root, 'sheetProtection', { sheet: '1', ...allowed }), followersOf('sheetProtection'))
  }

  /** The used range that the file states; readers may trust it. */
  private growDimension(rect: Rect): void {
    const dimension = child(this.root, 'dimension')
    const old = parseAddress(dimension?.getAttribute('ref') ?? '')
    if (!dimension || !old || rect.rows === 0 || rect.columns === 0) return
    const [row, column] = [Math.min(old.row, rect.row), Math.min(old.column, rect.column)]
    const rows = Math.max(old.row + old.rows, rect.row + rect.rows) - row
    const columns = Math.max(old.column + old.columns, rect.column + rect.columns) - column
    dimension.setAttribute('ref', rectAddress({ row, column, rows, columns }))
  }
}
