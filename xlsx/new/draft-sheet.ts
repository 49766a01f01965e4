// A sheet that a patch adds, collected operation by operation until it is written in one go.

import { withPrefixes } from '../newer-functions'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import type { ChartSpec, Operation, PrintSpec, SheetKey } from '../../shared/workbook/patch'
import type { CellStyle, Mark, Validation } from '../../shared/workbook/style'

export interface DraftCell {
  value: Scalar
  /** Without the leading '='. */
  formula?: string
  style?: CellStyle
}

/** The operations that touch one sheet and nothing else. */
export type SheetOperation = Extract<
  Operation,
  {
    op:
      | 'write'
      | 'format'
      | 'numberFormats'
      | 'columnWidth'
      | 'rowHeight'
      | 'freeze'
      | 'mark'
      | 'validate'
      | 'chart'
      | 'print'
      | 'protect'
      | 'unprotect'
  }
>

export class DraftSheet {
  /** By row, then column; holes are empty cells. */
  readonly cells: DraftCell[][] = []
  readonly columns = new Map<number, { width: number; hidden: boolean }>()
  readonly rows = new Map<number, { height?: number; hidden: boolean }>()
  readonly marks: { rect: Rect; mark: Mark }[] = []
  readonly validations: { rect: Rect; validation: Validation }[] = []
  readonly charts: ChartSpec[] = []
  frozen?: { rows: number; columns: number }
  print?: PrintSpec
  isProtected = false

  constructor(
    readonly key: SheetKey,
    public name: string,
    readonly hidden: boolean,
    readonly tabColor?: string,
  ) {}

  carryOut(operation: SheetOperation): void {
    switch (operation.op) {
      case 'write':
        return this.write(operation)
      case 'format':
        return this.style(operation.rect, () => operation.style)
      case 'numberFormats': {
        const looks = new Map(operation.formats.flat().map((numberFormat) => [numberFormat, { numberFormat }]))
        return this.style(operation.rect, (row, column) => looks.get(operation.formats[row][column])!)
      }
      case 'columnWidth':
        for (let i = 0; i < operation.count; i++) {
          this.columns.set(operation.column + i, { width: operation.width, hidden: operation.hidden ?? false })
        }
        return
      case 'rowHeight':
        for (let i = 0; i < operation.count; i++) {
          this.rows.set(operation.row + i, { height: operation.height, hidden: operation.hidden ?? false })
        }
        return
      case 'freeze':
        this.frozen = { rows: operation.rows, columns: operation.columns }
        return
      case 'mark':
        this.marks.push(operation)
        return
      case 'validate':
        this.validations.push(operation)
        return
      case 'chart':
        this.charts.push(operation.chart)
        return
      case 'print':
        this.print = operation.print
        return
      case 'protect':
        this.isProtected = true
        for (const rect of operation.unlocked) this.style(rect, () => UNLOCKED)
        return
      case 'unprotect':
        this.isProtected = false
    }
  }

  private write({ row, column, values, formulas }: Extract<SheetOperation, { op: 'write' }>): void {
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const formula = formulas?.[i]?.[j] ?? null
        if (formula === null && value === null) return
        const cell = this.cell(row + i, column + j)
        cell.formula = formula === null ? undefined : withPrefixes(formula.replace(/^=/, ''))
        cell.value = formula === null && value === '' ? null : value
      }),
    )
  }

  /** The same look over the same style gives the same object, so that a large sheet holds few. */
  private style(rect: Rect, styleOf: (row: number, column: number) => CellStyle): void {
    const merged = new Map<CellStyle, Map<CellStyle | undefined, CellStyle>>()
    for (let i = 0; i < rect.rows; i++) {
      for (let j = 0; j < rect.columns; j++) {
        const cell = this.cell(rect.row + i, rect.column + j)
        const look = styleOf(i, j)
        const over = merged.get(look) ?? new Map<CellStyle | undefined, CellStyle>()
        merged.set(look, over)
        const style = over.get(cell.style) ?? { ...cell.style, ...look }
        over.set(cell.style, style)
        cell.style = style
      }
    }
  }

  private cell(row: number, column: number): DraftCell {
    const line = (this.cells[row] ??= [])
    return (line[column] ??= { value: null })
  }
}

const UNLOCKED: CellStyle = { locked: false }
