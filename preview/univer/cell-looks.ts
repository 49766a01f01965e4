// How the cells of a sheet look, in Univer's model: their styles, and beside them whether a person may type into them.

import { type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core'
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/preset-sheets-core'
import type { Rect } from '../../shared/workbook/cell'
import type { CellStyle } from '../../shared/workbook/style'
import type { Engine } from './engine'
import { growTo } from './lines'
import { guardFromPeople, UNLOCKED } from './protection'
import { area } from './read-sheet'
import { fromPattern, fromUniverStyle, toUniverStyle } from './styles'

/** Cells by row and column, as Univer's mutations take them. */
export type Cells = IObjectMatrixPrimitiveType<ICellData>

export function numberFormatsIn(engine: Engine, sheetId: string, rect: Rect): string[][] {
  const styles = engine.workbook.getStyles()
  const cells = engine.worksheet(sheetId).getCellMatrix()
  return area(rect, (row, column) => fromPattern(styles.getStyleByCell(cells.getValue(row, column))?.n?.pattern))
}

export function lookAt(engine: Engine, sheetId: string, row: number, column: number): CellStyle {
  const cell = engine.worksheet(sheetId).getCellMatrix().getValue(row, column)
  const style = fromUniverStyle(engine.workbook.getStyles().getStyleByCell(cell))
  return cell?.custom?.[UNLOCKED] ? { ...style, locked: false } : style
}

/** Merges a look into each cell's own. @param lookOf undefined leaves a cell as it is; equal objects are looks worked out once. */
export function addLooks(
  engine: Engine,
  sheetId: string,
  rect: Rect,
  lookOf: (row: number, column: number) => CellStyle | undefined,
): void {
  const known = new Map<CellStyle, ICellData>()
  let locks = false
  restyle(engine, sheetId, rect, (row, column) => {
    const look = lookOf(row, column)
    if (!look) return undefined
    let data = known.get(look)
    if (!data) {
      const s = toUniverStyle(look)
      known.set(look, (data = Object.keys(s).length > 0 ? { s } : {}))
    }
    if (look.locked === undefined) return data
    locks = true
    return { ...data, custom: customWith(engine, sheetId, row, column, !look.locked) }
  })
  if (locks && engine.extrasOf(sheetId).protection) guardFromPeople(engine, sheetId)
}

/** Takes every style away, the lock included: the cells are as in a new sheet. */
export function clearLooks(engine: Engine, sheetId: string, rect: Rect): void {
  restyle(engine, sheetId, rect, () => ({ s: null, custom: null }))
  if (engine.extrasOf(sheetId).protection) guardFromPeople(engine, sheetId)
}

export function lockedIn(engine: Engine, sheetId: string, rect: Rect): boolean[][] {
  const cells = engine.worksheet(sheetId).getCellMatrix()
  return area(rect, (row, column) => !cells.getValue(row, column)?.custom?.[UNLOCKED])
}

function customWith(engine: Engine, sheetId: string, row: number, column: number, unlocked: boolean): ICellData['custom'] {
  const { [UNLOCKED]: _, ...rest } = engine.worksheet(sheetId).getCellMatrix().getValue(row, column)?.custom ?? {}
  if (unlocked) return { ...rest, [UNLOCKED]: true }
  return Object.keys(rest).length > 0 ? rest : null
}

/** Changes what is not content, keeping each cell's type: Univer would guess it anew. */
function restyle(engine: Engine, subUnitId: string, rect: Rect, change: (row: number, column: number) => ICellData | undefined): void {
  const sheet = engine.worksheet(subUnitId)
  // Whole rows and columns are styled as far as the sheet goes, as content beyond would be written later anyway.
  const visible = { ...rect, rows: Math.min(rect.rows, sheet.getRowCount()), columns: Math.min(rect.columns, sheet.getColumnCount()) }
  growTo(engine, subUnitId, visible)
  const cells = sheet.getCellMatrix()
  const cellValue: Cells = {}
  for (let row = visible.row; row < visible.row + visible.rows; row++) {
    const line: Record<number, ICellData> = {}
    for (let column = visible.column; column < visible.column + visible.columns; column++) {
      const data = change(row, column)
      if (!data) continue
      const type = cells.getValue(row, column)?.t
      line[column] = type ? { ...data, t: type } : data
    }
    cellValue[row] = line
  }
  // The trigger tells Univer that nothing needs to be calculated.
  engine.run(SetRangeValuesMutation.id, { subUnitId, cellValue, trigger: SetStyleCommand.id })
}
