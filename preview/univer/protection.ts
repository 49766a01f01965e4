// Keeps people out of locked cells with Univer's range protection, and programs with Excel's rule: a cell is locked unless its style says not.

import { generateRandomId, IPermissionService } from '@univerjs/core'
import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  EditStateEnum,
  RangeProtectionPermissionEditPoint,
  RangeProtectionRuleModel,
  UnitObject,
  ViewStateEnum,
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
} from '@univerjs/preset-sheets-core'
import type { Rect } from '../../shared/workbook/cell'
import { covers, cellRect } from '../grid/moving'
import { toRange, type Engine } from './engine'
import { UNIT_ID } from './start'

/** Key in a cell's own data: a person may type into it on a protected sheet. */
export const UNLOCKED = 'unlocked'

/** Whether the cell refuses changes while its sheet is protected. */
export function isLocked(engine: Engine, sheetId: string, row: number, column: number): boolean {
  if (engine.worksheet(sheetId).getCellMatrix().getValue(row, column)?.custom?.[UNLOCKED]) return false
  return !engine.extrasOf(sheetId).protection?.unlocked.some((rect) => covers(rect, cellRect(row, column)))
}

/** Makes Univer refuse a person's changes exactly where the sheet is locked now. */
export function guardFromPeople(engine: Engine, sheetId: string): void {
  liftGuard(engine, sheetId)
  const { protection } = engine.extrasOf(sheetId)
  // Google's warning kind lets people type.
  if (!protection || protection.warningOnly) return
  const rule = {
    id: generateRandomId(8),
    permissionId: generateRandomId(8),
    unitType: UnitObject.SelectRange,
    unitId: UNIT_ID,
    subUnitId: sheetId,
    ranges: lockedRects(engine, sheetId).map(toRange),
    viewState: ViewStateEnum.OthersCanView,
    editState: EditStateEnum.OnlyMe,
  }
  engine.run(AddRangeProtectionMutation.id, { subUnitId: sheetId, rules: [rule] })
  const point = editPoint(sheetId, rule.permissionId)
  engine.refusals.add(point)
  engine.running.injector.get(IPermissionService).updatePermissionPoint(point, false)
  setStructure(engine, sheetId, false)
}

/** Lifts it, so that a program can insert and delete, or for good. */
export function liftGuard(engine: Engine, sheetId: string): void {
  const rules = engine.running.injector.get(RangeProtectionRuleModel).getSubunitRuleList(UNIT_ID, sheetId)
  if (rules.length === 0) return
  for (const { permissionId } of rules) engine.refusals.delete(editPoint(sheetId, permissionId))
  engine.run(DeleteRangeProtectionMutation.id, { subUnitId: sheetId, ruleIds: rules.map((rule) => rule.id) })
  setStructure(engine, sheetId, true)
}

const editPoint = (sheetId: string, permissionId: string): string =>
  new RangeProtectionPermissionEditPoint(UNIT_ID, sheetId, permissionId).id

function setStructure(engine: Engine, sheetId: string, allowed: boolean): void {
  const permissions = engine.running.injector.get(IPermissionService)
  const allow = allowed ? [] : (engine.extrasOf(sheetId).protection?.allow ?? [])
  const points = [
    [WorksheetInsertRowPermission, 'allowInsertRows'],
    [WorksheetInsertColumnPermission, 'allowInsertColumns'],
    [WorksheetDeleteRowPermission, 'allowDeleteRows'],
    [WorksheetDeleteColumnPermission, 'allowDeleteColumns'],
  ] as const
  for (const [Point, option] of points) {
    permissions.updatePermissionPoint(new Point(UNIT_ID, sheetId).id, allowed || allow.includes(option))
  }
}

/** The locked cells as rectangles: runs of equal rows, each cut where it is unlocked. */
function lockedRects(engine: Engine, sheetId: string): Rect[] {
  const sheet = engine.worksheet(sheetId)
  const columns = sheet.getColumnCount()
  const rects: Rect[] = []
  let open: { runs: [number, number][]; key: string; from: number } | undefined
  const close = (row: number) => {
    for (const [first, last] of open?.runs ?? [])
      rects.push({ row: open!.from, rows: row - open!.from, column: first, columns: last - first + 1 })
  }
  for (let row = 0; row < sheet.getRowCount(); row++) {
    const runs = lockedRuns(engine, sheetId, row, columns)
    const key = runs.join(';')
    if (key === open?.key) continue
    close(row)
    open = { runs, key, from: row }
  }
  close(sheet.getRowCount())
  return rects
}

function lockedRuns(engine: Engine, sheetId: string, row: number, columns: number): [number, number][] {
  const unlocked = (engine.extrasOf(sheetId).protection?.unlocked ?? []).filter((rect) => row >= rect.row && row < rect.row + rect.rows)
  const cells = engine.worksheet(sheetId).getCellMatrix().getRow(row) as Record<number, { custom?: Record<string, unknown> | null }> | null
  const runs: [number, number][] = []
  for (let column = 0; column < columns; column++) {
    const free =
      cells?.[column]?.custom?.[UNLOCKED] || unlocked.some((rect) => column >= rect.column && column < rect.column + rect.columns)
    if (free) continue
    const last = runs.at(-1)
    if (last && last[1] === column - 1) last[1] = column
    else runs.push([column, column])
  }
  return runs
}
