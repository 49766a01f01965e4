// A sheet of a grid as the file writer's draft.

import type { Operation } from '../../shared/workbook/patch'
import { DraftSheet, type SheetOperation } from '../../xlsx/new/draft-sheet'
import type { GridSheet } from '../grid/grid'
import { looksOf } from './looks'

/** A character of the default font, and the padding of a column, in pixels. */
const CHARACTER = 7
const PADDING = 5
/** What a hidden column is given, should somebody show it. */
const USUAL_WIDTH = 64
const POINTS_PER_PIXEL = 0.75

export function draftOf(sheet: GridSheet): DraftSheet {
  const draft = new DraftSheet(sheet.id, sheet.name, sheet.visibility !== 'visible', sheet.tabColor ?? undefined)
  for (const operation of [...contents(sheet), ...lines(sheet), ...rules(sheet), ...paper(sheet)])
    draft.carryOut(operation as SheetOperation)
  return draft
}

function contents(sheet: GridSheet): Operation[] {
  const used = sheet.usedRect()
  const looks = looksOf(sheet).map(({ rect, style }): Operation => ({ op: 'format', sheet: sheet.id, rect, style }))
  if (!used) return looks
  const cells = sheet.read(used)
  const { row, column } = used
  const values = cells.map((line) => line.map(({ value }) => value))
  const formulas = cells.map((line) => line.map(({ formula }) => formula))
  return [{ op: 'write', sheet: sheet.id, row, column, values, formulas }, ...looks]
}

function lines(sheet: GridSheet): Operation[] {
  const operations: Operation[] = []
  for (let column = 0; column < sheet.columnCount; column++) {
    const pixels = sheet.columnWidth(column)
    const hidden = sheet.columnHidden(column)
    if (pixels === undefined && !hidden) continue
    const width = ((pixels ?? USUAL_WIDTH) - PADDING) / CHARACTER
    operations.push({ op: 'columnWidth', sheet: sheet.id, column, count: 1, width, hidden })
  }
  for (let row = 0; row < sheet.rowCount; row++) {
    const pixels = sheet.rowHeight(row)
    const hidden = sheet.rowHidden(row)
    if (pixels === undefined && !hidden) continue
    const height = pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL
    operations.push({ op: 'rowHeight', sheet: sheet.id, row, count: 1, height, hidden })
  }
  const frozen = sheet.frozen()
  if (frozen.rows || frozen.columns) operations.push({ op: 'freeze', sheet: sheet.id, ...frozen })
  return operations
}

function rules(sheet: GridSheet): Operation[] {
  const protection = sheet.protection()
  return [
    ...sheet.marks().map(({ rect, mark }): Operation => ({ op: 'mark', sheet: sheet.id, rect, mark })),
    ...sheet.validations().map(({ rect, validation }): Operation => ({ op: 'validate', sheet: sheet.id, rect, validation })),
    // A file knows no protection that only warns.
    ...(protection && !protection.warningOnly ? [{ op: 'protect' as const, sheet: sheet.id, unlocked: protection.unlocked }] : []),
  ]
}

function paper(sheet: GridSheet): Operation[] {
  const print = sheet.print()
  return [
    // One whose cells were all deleted has nothing to show.
    ...sheet
      .charts()
      .filter(({ series, categories }) => series.length > 0 && categories.rect.rows > 0)
      .map((chart): Operation => ({ op: 'chart', sheet: sheet.id, chart })),
    ...(print ? [{ op: 'print' as const, sheet: sheet.id, print }] : []),
  ]
}
