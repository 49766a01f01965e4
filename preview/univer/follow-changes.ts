// Moves what we keep beside Univer when a person or a program inserts, deletes or unprotects.

import { CustomCommandExecutionError, IPermissionService } from '@univerjs/core'
import {
  DeleteRangeProtectionMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetShowCommand,
} from '@univerjs/preset-sheets-core'
import { movedPrint } from '../grid/moved-print'
import { movedRect, type Move } from '../grid/moving'
import { chartWithoutSheet, movedChart } from '../grid/moving-charts'
import type { Engine, UniverRange } from './engine'
import { liftGuard } from './protection'

/** @param onMove told of each insert and deletion. */
export function followChanges(engine: Engine, onMove: (sheetId: string, move: Move) => void): void {
  engine.commands.onCommandExecuted(({ id, params }) => {
    const { subUnitId, range } = (params ?? {}) as { subUnitId: string; range: UniverRange }
    const move = moveOf(id, range)
    if (move) {
      moveExtras(engine, subUnitId, move)
      onMove(subUnitId, move)
    } else if (id === RemoveSheetMutation.id) forgetSheet(engine, subUnitId)
    else if (id === DeleteRangeProtectionMutation.id && !engine.byProgram) {
      // A person took the protection away with Univer's own menu: then it is gone for programs too.
      engine.extrasOf(subUnitId).protection = null
      liftGuard(engine, subUnitId)
    }
  })
  // Univer asks its service of users about each new protection; that knows one user, who may do everything.
  const permissions = engine.running.injector.get(IPermissionService)
  permissions.permissionPointUpdate$.subscribe(({ id, value }) => {
    if (value && engine.refusals.has(id)) permissions.updatePermissionPoint(id, false)
  })
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    const sheet = (params as { subUnitId?: string } | undefined)?.subUnitId
    const refused = id === SetWorksheetShowCommand.id && sheet !== undefined && engine.extrasOf(sheet).veryHidden
    if (refused) throw new CustomCommandExecutionError('Only a program can show this sheet.')
  })
}

function moveOf(id: string, range: UniverRange): Move | undefined {
  const rows = () => range.endRow - range.startRow + 1
  const columns = () => range.endColumn - range.startColumn + 1
  if (id === InsertRowMutation.id) return { axis: 'row', at: range.startRow, count: rows() }
  if (id === RemoveRowMutation.id) return { axis: 'row', at: range.startRow, count: -rows() }
  if (id === InsertColMutation.id) return { axis: 'column', at: range.startColumn, count: columns() }
  if (id === RemoveColMutation.id) return { axis: 'column', at: range.startColumn, count: -columns() }
  return undefined
}

function moveExtras(engine: Engine, moved: string, move: Move): void {
  for (const sheet of engine.workbook.getSheets()) {
    const extras = engine.extrasOf(sheet.getSheetId())
    extras.charts = extras.charts.map((chart) => movedChart(chart, sheet.getSheetId(), moved, move))
  }
  const own = engine.extrasOf(moved)
  if (own.print) own.print = movedPrint(own.print, move)
  if (own.protection) own.protection.unlocked = own.protection.unlocked.flatMap((rect) => movedRect(rect, move) ?? [])
}

function forgetSheet(engine: Engine, gone: string): void {
  engine.forget(gone)
  for (const extras of engine.allExtras()) extras.charts = extras.charts.map((chart) => chartWithoutSheet(chart, gone))
}
