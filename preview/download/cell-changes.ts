// What has changed in the cells of a sheet since its file was read: contents, results of formulas, looks.

import { isErrorText, type Rect, type Scalar } from '../../shared/workbook/cell'
import { sameFormula } from '../../shared/workbook/same-formula'
import type { CellStyle } from '../../shared/workbook/style'
import { holds, type ContentCell, type SheetContent } from '../../xlsx/content/sheet-content'
import type { FileOperation } from '../../xlsx/file-operation'
import type { GridCell, GridSheet } from '../grid/grid'
import { extentOf } from './extent'

/** Two engines may differ in the last digits of the same result. */
const PRECISION = 1e-9

export interface CellChanges {
  operations: FileOperation[]
  /** Formulas that the grid cannot calculate, though the file has a result, which is old as soon as something else has changed. */
  unsure: FileOperation[]
}

export function cellChanges(sheet: GridSheet, content: SheetContent, looks: readonly CellStyle[]): CellChanges {
  const area = areaOf(sheet, content)
  const cells = sheet.read(area)
  const at = (row: number, column: number): ContentCell => content.cells[row]?.[column] ?? EMPTY
  const isFilled = (row: number, column: number) => content.filled.some((rect) => holds(rect, row, column))
  const written: (GridCell | undefined)[][] = []
  const results: (Scalar | undefined)[][] = []
  const unsure: (Scalar | undefined)[][] = []
  cells.forEach((line, row) => {
    written.push(line.map((cell, column) => (isFilled(row, column) || sameContent(cell, at(row, column)) ? undefined : cell)))
    const news = line.map((cell, column) => (written[row][column] ? undefined : newResult(cell, at(row, column))))
    results.push(news.map((result) => (result === UNKNOWN ? undefined : result)))
    unsure.push(news.map((result) => (result === UNKNOWN ? null : undefined)))
  })
  const { id } = sheet
  const resultOperation = (values: (Scalar | undefined)[][]): FileOperation[] =>
    values.some((line) => line.some((value) => value !== undefined)) ? [{ op: 'results', sheet: id, row: 0, column: 0, values }] : []
  return {
    operations: [
      ...runs(written, (one, other) => one !== undefined && other !== undefined).map(({ row, column, items }): FileOperation => ({
        op: 'write',
        sheet: id,
        row,
        column,
        values: [items.map((cell) => cell!.value ?? '')],
        formulas: [items.map((cell) => cell!.formula)],
      })),
      ...resultOperation(results),
      ...lookChanges(sheet, area, (row, column) => looks[at(row, column).style] ?? NORMAL),
    ],
    unsure: resultOperation(unsure),
  }
}

const EMPTY: ContentCell = { value: null, formula: null, style: 0 }
const NORMAL: CellStyle = {}
const UNKNOWN = Symbol('unknown')

function areaOf(sheet: GridSheet, content: SheetContent): Rect {
  const extent = extentOf(sheet)
  const width = content.cells.reduce((most, line) => Math.max(most, line.length), 0)
  return {
    row: 0,
    column: 0,
    rows: Math.min(sheet.rowCount, Math.max(extent.rows, content.cells.length)),
    columns: Math.min(sheet.columnCount, Math.max(extent.columns, width)),
  }
}

function sameContent(cell: GridCell, known: ContentCell): boolean {
  if (cell.formula !== null || known.formula !== null) {
    return cell.formula !== null && known.formula !== null && sameFormula(cell.formula, known.formula)
  }
  return (cell.value ?? '') === (known.value ?? '')
}

/** undefined for the same result. */
function newResult({ formula, value }: GridCell, known: ContentCell): Scalar | typeof UNKNOWN | undefined {
  if (formula === null || sameResult(value, known.value)) return undefined
  const isLost = value === null || (isErrorText(value) && !isErrorText(known.value))
  return isLost ? UNKNOWN : value
}

function sameResult(one: Scalar, other: Scalar): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return one === other || Math.abs(one - other) <= PRECISION * Math.max(Math.abs(one), Math.abs(other))
  }
  return (one ?? '') === (other ?? '')
}

function lookChanges(sheet: GridSheet, area: Rect, lookOf: (row: number, column: number) => CellStyle): FileOperation[] {
  const changes = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => lookChange(sheet.styleAt(row, column), lookOf(row, column))),
  )
  const same = (one: LookChange | undefined, other: LookChange | undefined) => one?.key !== undefined && one.key === other?.key
  return runs(changes, same).map(({ row, column, items: [first, ...more] }): FileOperation => ({
    op: first!.isWhole ? 'restyle' : 'format',
    sheet: sheet.id,
    rect: { row, column, rows: 1, columns: more.length + 1 },
    style: first!.style,
  }))
}

interface LookChange {
  style: CellStyle
  /** Something was taken away: the cell begins at the normal look again. */
  isWhole: boolean
  key: string
}

function lookChange(now: CellStyle, before: CellStyle): LookChange | undefined {
  const [is, was] = [said(now), said(before)]
  const fields = Object.keys({ ...is, ...was }) as (keyof CellStyle)[]
  const changed = fields.filter((field) => is[field] !== was[field])
  if (changed.length === 0) return undefined
  const isWhole = changed.some((field) => is[field] === undefined)
  const style = isWhole ? is : (Object.fromEntries(changed.map((field) => [field, is[field]])) as CellStyle)
  return { style, isWhole, key: JSON.stringify([isWhole, style]) }
}

/** Without what says the same as nothing. */
function said(style: CellStyle): CellStyle {
  const entries = Object.entries(style).filter(([field, value]) => {
    if (value === undefined) return false
    if (field === 'locked') return value === false
    return field === 'numberFormat' ? value !== 'General' : value !== false
  })
  return Object.fromEntries(entries) as CellStyle
}

/** Neighbours in a row that belong together; what is undefined is left out. */
function runs<T>(
  lines: (T | undefined)[][],
  together: (one: T | undefined, other: T | undefined) => boolean,
): { row: number; column: number; items: (T | undefined)[] }[] {
  return lines.flatMap((line, row) => {
    const found: { row: number; column: number; items: (T | undefined)[] }[] = []
    line.forEach((item, column) => {
      if (item === undefined) return
      if (column > 0 && together(line[column - 1], item)) found[found.length - 1].items.push(item)
      else found.push({ row, column, items: [item] })
    })
    return found
  })
}
