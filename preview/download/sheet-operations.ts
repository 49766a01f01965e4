// A sheet of a grid as the operations that make it in a file.

import type { Operation } from '../../shared/workbook/patch'
import type { FileOperation } from '../../xlsx/file-operation'
import type { Grid, GridSheet } from '../grid/grid'
import { extentOf } from './extent'
import { columnWidth, rowHeight } from './line-sizes'
import { looksOf } from './looks'

/** Sheets that the file does not have yet. */
export const additions = (sheets: GridSheet[]): FileOperation[] => [...sheets.flatMap(addition), ...sheets.flatMap(onceAdded)]

function addition(sheet: GridSheet): FileOperation[] {
  const { id, name, visibility, rowCount: rows, columnCount: columns } = sheet
  return [
    {
      op: 'addSheet',
      sheet: id,
      temporaryName: name,
      rows,
      columns,
      hidden: visibility !== 'visible',
      ...(sheet.tabColor === null ? {} : { tabColor: sheet.tabColor }),
    },
    ...everything(sheet),
  ]
}

/** What only a sheet that stands in the file can be given. */
function onceAdded(sheet: GridSheet): FileOperation[] {
  const { id, visibility } = sheet
  const notes = sheet.notes()
  return [
    ...(notes.length > 0 ? [{ op: 'notes' as const, sheet: id, notes }] : []),
    ...(visibility === 'veryHidden' ? [{ op: 'visibility' as const, sheet: id, visibility }] : []),
  ]
}

/** The order of the tabs, and which of them is shown. */
export const arrangement = (grid: Grid, sheets: GridSheet[]): FileOperation[] => [
  { op: 'orderSheets', sheets: sheets.map(({ id }) => id) },
  { op: 'activateSheet', sheet: grid.activeSheet().id },
]

const everything = (sheet: GridSheet): Operation[] => [...contents(sheet), ...lines(sheet), ...rules(sheet), ...paper(sheet)]

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
  const extent = extentOf(sheet)
  for (let column = 0; column < extent.columns; column++) {
    const pixels = sheet.columnWidth(column)
    const hidden = sheet.columnHidden(column)
    if (pixels !== undefined || hidden) operations.push(columnWidth(sheet.id, column, pixels, hidden))
  }
  for (let row = 0; row < extent.rows; row++) {
    const pixels = sheet.rowHeight(row)
    const hidden = sheet.rowHidden(row)
    if (pixels !== undefined || hidden) operations.push(rowHeight(sheet.id, row, pixels, hidden))
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
