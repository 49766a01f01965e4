// One existing sheet while a patch changes it: each operation on the sheet's own XML, everything else in it kept.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { parseAddress, quoteSheet, rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { PrintSpec } from '../../shared/workbook/patch'
import type { CellStyle } from '../../shared/workbook/style'
import type { SheetOperation } from '../new/draft-sheet'
import type { Package } from '../package/package'
import { child, create, insert, placeBefore, remove, type Element } from '../package/xml'
import { sheetsOf } from '../read/sheets'
import { ALLOWED_WHEN_PROTECTED } from '../rules'
import { setColumns } from './columns'
import { addMark } from './marks'
import { SheetCells } from './sheet-cells'
import { followersOf } from './sheet-order'
import type { StylesPart } from './styles-part'
import { addValidation } from './validations'
import { freezePanes } from './sheet-view'
import { setName } from './workbook-part'
import { writeFormula, writeValue } from './write-cell'

export class EditedSheet {
  private readonly root: Element
  private readonly cells: SheetCells

  constructor(
    private readonly file: Package,
    private readonly path: string,
    private readonly styles: StylesPart,
  ) {
    this.root = file.edit(path).documentElement!
    this.cells = new SheetCells(this.root)
  }

  /** Charts have parts of their own and are put in by the file. @param listRange where the items of a list validation stand. */
  carryOut(operation: Exclude<SheetOperation, { op: 'chart' }>, listRange: (items: string[]) => string): void {
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
        return addValidation(this.root, operation.rect, operation.validation, listRange)
      case 'print':
        return this.print(operation.print)
      case 'protect':
        return this.protect(operation.unlocked)
      case 'unprotect': {
        const protection = child(this.root, 'sheetProtection')
        if (protection) remove(protection)
      }
    }
  }

  private write({ row, column, values, formulas }: Extract<SheetOperation, { op: 'write' }>): void {
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const formula = formulas?.[i]?.[j] ?? null
        if (formula === null && value === null) return
        // Emptying a cell that the file does not hold needs no cell.
        const cell = formula === null && value === '' ? this.cells.find(row + i, column + j) : this.cells.cell(row + i, column + j)
        if (!cell) return
        if (formula === null) writeValue(cell, value)
        else writeFormula(cell, formula, value)
      }),
    )
    this.growDimension({ row, column, rows: values.length, columns: Math.max(0, ...values.map((line) => line.length)) })
  }

  private format(rect: Rect, styleOf: (row: number, column: number) => CellStyle): void {
    for (let i = 0; i < rect.rows; i++) {
      for (let j = 0; j < rect.columns; j++) {
        const cell = this.cells.cell(rect.row + i, rect.column + j)
        const style = this.styles.merge(Number(cell.getAttribute('s') ?? 0), styleOf(i, j))
        cell.setAttribute('s', String(style))
      }
    }
  }

  private setRows({ row, count, height, hidden }: Extract<SheetOperation, { op: 'rowHeight' }>): void {
    for (let i = 0; i < count; i++) {
      const element = this.cells.row(row + i)
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
    if (print.repeatRows) {
      const [from, to] = print.repeatRows
      setName(this.file, '_xlnm.Print_Titles', `${quoted}!$${from + 1}:$${to + 1}`, position)
    }
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
