// Inserts and deletes rows and columns in Univer, which moves formulas, names, marks, validations, merges and notes.

import { Direction, LifecycleService, LifecycleStages, RANGE_TYPE, type ICellData } from '@univerjs/core'
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetScrollOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core'
import { shiftReferences } from '../../shared/workbook/formula-references'
import type { Move } from '../grid/moving'
import { toRange, type Engine } from './engine'
import { keepReferences } from './keep-references'
import { UNIT_ID } from './start'
import { markRulesAfter, restoreMarkRules } from './mark-rules'

/** Inserted cells take the formats of the row above or the column to the left. What we keep ourselves follows in moves.ts. */
export function shiftCells(engine: Engine, sheetId: string, move: Move): void {
  const targetSheet = engine.worksheet(sheetId).getName()
  const marks = markRulesAfter(engine, sheetId, move)
  keepReferences(
    engine,
    {
      rewrite: (text, formulaSheet) => shiftReferences(text, { formulaSheet, targetSheet, ...move }),
      moved: { sheetId, move },
    },
    () => keepSelection(engine, sheetId, () => shift(engine, sheetId, move)),
  )
  restoreMarkRules(engine, marks)
}

/** Univer selects and shows what it inserts, also where a person is at work; and such a selection may later lie outside the sheet. */
function keepSelection(engine: Engine, sheetId: string, act: () => void): void {
  const selections = engine.running.injector.get(SheetsSelectionsService).getWorkbookSelections(UNIT_ID)
  const before = selections.getSelectionsOfWorksheet(sheetId)
  // Before the first paint there is no view yet.
  const isPainted = engine.running.injector.get(LifecycleService).stage >= LifecycleStages.Rendered
  const shown = isPainted ? engine.running.api.getActiveWorkbook()?.getActiveSheet() : undefined
  const view = shown?.getSheetId() === sheetId ? shown.getScrollState() : undefined
  act()
  const sheet = engine.worksheet(sheetId)
  const inside = before.filter(({ range }) => range.endRow < sheet.getRowCount() && range.endColumn < sheet.getColumnCount())
  if (inside.length > 0) engine.run(SetSelectionsOperation.id, { subUnitId: sheetId, selections: inside })
  else selections.deleteSheetSelection(sheetId)
  if (view) engine.commands.syncExecuteCommand(SetScrollOperation.id, { unitId: UNIT_ID, sheetId, ...view })
}

function shift(engine: Engine, sheetId: string, { axis, at, count }: Move): void {
  const sheet = engine.worksheet(sheetId)
  const lines = Math.abs(count)
  const range =
    axis === 'row'
      ? { ...toRange({ row: at, column: 0, rows: lines, columns: sheet.getColumnCount() }), rangeType: RANGE_TYPE.ROW }
      : { ...toRange({ row: 0, column: at, rows: sheet.getRowCount(), columns: lines }), rangeType: RANGE_TYPE.COLUMN }
  if (count < 0) {
    engine.run(axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, { subUnitId: sheetId, range })
  } else {
    engine.run(axis === 'row' ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, {
      subUnitId: sheetId,
      range,
      direction: axis === 'row' ? Direction.UP : Direction.LEFT,
      cellValue: at > 0 ? formatsOf(engine, sheetId, axis, at, lines) : {},
    })
  }
}

/** The looks of the line before, once for each inserted line; the lock too. */
function formatsOf(
  engine: Engine,
  sheetId: string,
  axis: Move['axis'],
  at: number,
  lines: number,
): Record<number, Record<number, ICellData>> {
  const sheet = engine.worksheet(sheetId)
  const cells = sheet.getCellMatrix()
  const result: Record<number, Record<number, ICellData>> = {}
  const across = axis === 'row' ? sheet.getColumnCount() : sheet.getRowCount()
  for (let other = 0; other < across; other++) {
    const cell = axis === 'row' ? cells.getValue(at - 1, other) : cells.getValue(other, at - 1)
    if (!cell?.s && !cell?.custom) continue
    for (let line = at; line < at + lines; line++) {
      const [row, column] = axis === 'row' ? [line, other] : [other, line]
      ;(result[row] ??= {})[column] = { s: cell.s, custom: cell.custom }
    }
  }
  return result
}
