// Reads the cells of a sheet from Univer's model, the cells into which a formula spilled too.

import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core'
import { FormulaDataModel } from '@univerjs/preset-sheets-core'
import type { Rect } from '../../shared/workbook/cell'
import type { GridCell } from '../grid/grid'
import { cellValue, hasContent } from './cells'
import type { Engine } from './engine'
import { UNIT_ID } from './start'

/** Formulas with their results, literals as they are. */
export function readCells(engine: Engine, sheetId: string, rect: Rect): GridCell[][] {
  const cells = engine.worksheet(sheetId).getCellMatrix()
  const formulas = engine.running.injector.get(FormulaDataModel)
  const spilled = spilledCells(engine, sheetId)
  return area(rect, (row, column) => {
    const cell = cells.getValue(row, column)
    const formula = cell?.f || (cell?.si ? formulas.getFormulaStringByCell(row, column, sheetId, UNIT_ID) : null) || null
    const spill = spilled[row]?.[column]
    return { formula, value: formula === null && !hasContent(cell) && spill ? cellValue(spill) : cellValue(cell) }
  })
}

/** From A1 to the last row and column with content, null when there is none. */
export function usedRect(engine: Engine, sheetId: string): Rect | null {
  let rows = 0
  let columns = 0
  const widen = (row: number, column: number, cell: Nullable<ICellData>) => {
    if (!hasContent(cell)) return
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  engine
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => widen(row, column, cell))
  new ObjectMatrix(spilledCells(engine, sheetId)).forValue((row, column, cell) => widen(row, column, cell))
  return rows === 0 ? null : { row: 0, column: 0, rows, columns }
}

/** One value for each cell of a rectangle. */
export const area = <T>(rect: Rect, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rect.rows }, (_, r) => Array.from({ length: rect.columns }, (_, c) => cell(rect.row + r, rect.column + c)))

const spilledCells = (engine: Engine, sheetId: string): IObjectMatrixPrimitiveType<ICellData> =>
  (engine.running.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[UNIT_ID]?.[sheetId] ??
    {}) as IObjectMatrixPrimitiveType<ICellData>
