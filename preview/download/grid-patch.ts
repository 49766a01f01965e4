// A grid as the patch that makes the same workbook from nothing.

import type { Scalar } from '../../shared/workbook/cell'
import { parseReference } from '../../shared/workbook/address'
import type { Operation, Patch } from '../../shared/workbook/patch'
import { keyOfMarker } from '../../shared/workbook/port'
import type { Grid, GridSheet } from '../grid/grid'
import { looksOf, type Look } from './looks'

/** The sheet in which a host keeps the items of long lists; a file gets one of its own. */
const LISTS_KEY = 'lists'
/** A character of the default font, and the padding of a column, in pixels. */
const CHARACTER = 7
const PADDING = 5
const POINTS_PER_PIXEL = 0.75

/** What a patch has no words for. */
export interface LeftOut {
  /** Workbook names that are not simply a range. */
  names: string[]
  notes: number
}

export function gridPatch(grid: Grid): { patch: Patch; leftOut: LeftOut } {
  const sheets = grid.sheets().filter((sheet) => keyOfMarker(sheet.read(FIRST_CELL)[0][0].value) !== LISTS_KEY)
  const looks = new Map(sheets.map((sheet) => [sheet.id, looksOf(sheet)]))
  const leftOut: LeftOut = { names: [], notes: sheets.reduce((sum, sheet) => sum + notesOf(sheet), 0) }
  const operations: Operation[] = [
    ...sheets.map(addSheet),
    ...sheets.flatMap((sheet) => [
      ...contents(sheet),
      ...looks.get(sheet.id)!.map(({ rect, style }): Operation => ({ op: 'format', sheet: sheet.id, rect, style })),
      ...lines(sheet),
      ...rules(sheet),
    ]),
    ...names(grid, leftOut),
    ...sheets.flatMap((sheet) => ends(sheet, looks.get(sheet.id)!)),
    { op: 'activateSheet', sheet: grid.activeSheet().id },
  ]
  return { patch: { operations, undo: [], touched: [] }, leftOut }
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 }

const addSheet = (sheet: GridSheet): Operation => ({
  op: 'addSheet',
  sheet: sheet.id,
  temporaryName: sheet.name,
  rows: sheet.rowCount,
  columns: sheet.columnCount,
  hidden: sheet.visibility !== 'visible',
  ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
})

function contents(sheet: GridSheet): Operation[] {
  const used = sheet.usedRect()
  if (!used) return []
  const cells = sheet.read(used)
  return [
    {
      op: 'write',
      sheet: sheet.id,
      row: used.row,
      column: used.column,
      values: cells.map((line) => line.map(({ value }): Scalar => value)),
      formulas: cells.map((line) => line.map(({ formula }) => formula)),
    },
  ]
}

function lines(sheet: GridSheet): Operation[] {
  const operations: Operation[] = []
  for (let column = 0; column < sheet.columnCount; column++) {
    const pixels = sheet.columnWidth(column)
    const hidden = sheet.columnHidden(column)
    if (pixels === undefined && !hidden) continue
    operations.push({ op: 'columnWidth', sheet: sheet.id, column, count: 1, width: ((pixels ?? 64) - PADDING) / CHARACTER, hidden })
  }
  for (let row = 0; row < sheet.rowCount; row++) {
    const pixels = sheet.rowHeight(row)
    const hidden = sheet.rowHidden(row)
    if (pixels === undefined && !hidden) continue
    operations.push({
      op: 'rowHeight',
      sheet: sheet.id,
      row,
      count: 1,
      height: pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL,
      hidden,
    })
  }
  const frozen = sheet.frozen()
  if (frozen.rows || frozen.columns) operations.push({ op: 'freeze', sheet: sheet.id, ...frozen })
  return operations
}

const rules = (sheet: GridSheet): Operation[] => [
  ...sheet.marks().map(({ rect, mark }): Operation => ({ op: 'mark', sheet: sheet.id, rect, mark })),
  ...sheet.validations().map(({ rect, validation }): Operation => ({ op: 'validate', sheet: sheet.id, rect, validation })),
]

function names(grid: Grid, leftOut: LeftOut): Operation[] {
  return grid.names().flatMap(({ name, reference }): Operation[] => {
    const target = parseReference(reference)
    const sheet = target?.sheet === undefined ? undefined : grid.sheetByName(target.sheet)
    if (target && sheet) return [{ op: 'name', name, sheet: sheet.id, rect: target.rect }]
    leftOut.names.push(name)
    return []
  })
}

/** What comes last, since it refers to other sheets or locks its own. */
function ends(sheet: GridSheet, looks: Look[]): Operation[] {
  const print = sheet.print()
  const protection = sheet.protection()
  const unlocked = [...(protection?.unlocked ?? []), ...looks.filter(({ style }) => style.locked === false).map(({ rect }) => rect)]
  return [
    ...sheet.charts().map((chart): Operation => ({ op: 'chart', sheet: sheet.id, chart })),
    ...(print ? [{ op: 'print' as const, sheet: sheet.id, print }] : []),
    // A file knows no protection that only warns.
    ...(protection && !protection.warningOnly ? [{ op: 'protect' as const, sheet: sheet.id, unlocked }] : []),
  ]
}

function notesOf(sheet: GridSheet): number {
  const used = sheet.usedRect()
  if (!used) return 0
  let count = 0
  for (let row = 0; row < used.rows; row++)
    for (let column = 0; column < used.columns; column++) if (sheet.note(row, column) !== null) count++
  return count
}
