// Range: a rectangle of cells, read and written as matrices.

import { rectAddress } from '../../shared/workbook/address'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { CellStyle } from '../../shared/workbook/style'
import type { GridSheet } from '../grid/grid'
import { typedCell, valueOf } from './cell-value'
import { DataValidation, validationOf } from './data-validation'
import { asHost, type Environment } from './environment'
import { formulaToLocale } from './formula-locale'
import { mayEdit } from './person'
import { original } from './strict'

/** Everything of a look that the host sets by its own method; both Range and RangeList have them. */
export const LOOK_METHODS = {
  setBackground: (color: string | null): CellStyle => ({ fill: color ?? '#ffffff' }),
  setFontColor: (color: string | null): CellStyle => ({ color: color ?? '#000000' }),
  setFontWeight: (weight: 'bold' | 'normal' | null): CellStyle => ({ bold: weight === 'bold' }),
  setFontStyle: (style: 'italic' | 'normal' | null): CellStyle => ({ italic: style === 'italic' }),
  setFontSize: (size: number): CellStyle => ({ size }),
  setHorizontalAlignment: (align: 'left' | 'center' | 'right'): CellStyle => ({ align }),
  setWrap: (wrap: boolean): CellStyle => ({ wrap }),
  setNumberFormat: (numberFormat: string): CellStyle => ({ numberFormat }),
} as const

export class Range {
  constructor(
    readonly environment: Environment,
    readonly sheetId: string,
    readonly rect: Rect,
  ) {}

  get grid(): GridSheet {
    return this.environment.sheet(this.sheetId)
  }

  getA1Notation(): string {
    return rectAddress(this.rect)
  }
  getRow(): number {
    return this.rect.row + 1
  }
  getColumn(): number {
    return this.rect.column + 1
  }
  getNumRows(): number {
    return this.rect.rows
  }
  getNumColumns(): number {
    return this.rect.columns
  }

  /** "Determines whether the user has permission to edit every cell in the range" (Range.canEdit). */
  canEdit(): boolean {
    return mayEdit(this.environment.options, this.grid.name, this.rect)
  }

  getValues(): (Scalar | Date)[][] {
    const formats = this.grid.numberFormats(this.rect)
    return this.grid.read(this.rect).map((line, r) => line.map((cell, c) => valueOf(this.environment, cell, formats[r][c])))
  }
  getValue(): Scalar | Date {
    return new Range(this.environment, this.sheetId, { ...this.rect, rows: 1, columns: 1 }).getValues()[0][0]
  }
  getFormulas(): string[][] {
    return this.grid
      .read(this.rect)
      .map((line) => line.map(({ formula }) => (formula === null ? '' : formulaToLocale(formula, this.environment.locale))))
  }
  getNumberFormats(): string[][] {
    return this.grid.numberFormats(this.rect)
  }

  setValues(values: unknown): this {
    const matrix = this.#matrix(values, 'Range.setValues')
    const formats = this.grid.numberFormats(this.rect)
    const typed = matrix.map((line, r) => line.map((value, c) => typedCell(this.environment, value, formats[r][c])))
    asHost(() =>
      this.grid.write(
        this.rect,
        typed.map((line) => line.map(({ cell }) => cell)),
      ),
    )
    typed.forEach((line, r) =>
      line.forEach(({ numberFormat }, c) => {
        if (!numberFormat || formats[r][c] !== 'General') return
        this.grid.setStyle({ row: this.rect.row + r, column: this.rect.column + c, rows: 1, columns: 1 }, { numberFormat })
      }),
    )
    return this
  }
  setValue(value: unknown): this {
    return this.setValues(Array.from({ length: this.rect.rows }, () => new Array<typeof value>(this.rect.columns).fill(value)))
  }
  setNumberFormats(formats: unknown): this {
    const matrix = this.#matrix(formats, 'Range.setNumberFormats') as string[][]
    asHost(() => this.grid.setNumberFormats(this.rect, matrix))
    return this
  }
  setNumberFormat(format: string): this {
    return this.setNumberFormats(Array.from({ length: this.rect.rows }, () => new Array<typeof format>(this.rect.columns).fill(format)))
  }
  activate(): this {
    this.environment.grid.select(this.sheetId, this.rect)
    return this
  }
  clearContent(): this {
    return this.setValue('')
  }

  setDataValidation(rule: unknown): this {
    const validation =
      rule === null ? null : validationOf(original(DataValidation, rule, 'SpreadsheetApp.Range.setDataValidation'), this.rect)
    asHost(() => this.grid.setValidation(this.rect, validation))
    return this
  }

  /** @throws the host's words for a matrix of another shape. */
  #matrix(values: unknown, method: string): unknown[][] {
    if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) {
      throw new Error(`The parameters don't match the method signature for SpreadsheetApp.${method}.`)
    }
    this.#matches('rows', values.length, this.rect.rows)
    for (const line of values as unknown[][]) this.#matches('columns', line.length, this.rect.columns)
    return values as unknown[][]
  }
  #matches(what: 'rows' | 'columns', data: number, range: number): void {
    if (data === range) return
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
    )
  }
}
