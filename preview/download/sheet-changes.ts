// What has changed on a sheet since its file was read, as operations on the file.

import { essence } from '../../xlsx/content/essence'
import type { FileChart } from '../../xlsx/content/charts'
import type { SheetContent } from '../../xlsx/content/sheet-content'
import type { FileOperation } from '../../xlsx/file-operation'
import type { GridSheet } from '../grid/grid'
import { extentOf } from './extent'
import { columnWidth, rowHeight } from './line-sizes'

/** Everything but cells. @param charts those of the file, as the grid names their sheets. */
export function sheetChanges(sheet: GridSheet, content: SheetContent, charts: FileChart[]): FileOperation[] {
  return [
    ...lineChanges(sheet, content),
    ...ruleChanges(sheet, content),
    ...chartChanges(sheet, charts),
    ...protectionChanges(sheet, content),
    ...(same(sheet.notes(), content.notes) ? [] : [{ op: 'notes' as const, sheet: sheet.id, notes: sheet.notes() }]),
    ...(sheet.visibility === content.visibility ? [] : [{ op: 'visibility' as const, sheet: sheet.id, visibility: sheet.visibility }]),
    ...(sheet.tabColor?.toLowerCase() === content.tabColor?.toLowerCase()
      ? []
      : [{ op: 'tabColor' as const, sheet: sheet.id, color: sheet.tabColor }]),
  ]
}

/** Whether two lists hold the same, in whatever order. */
const same = (one: unknown[], other: unknown[]): boolean => essence(one.map(essence).sort()) === essence(other.map(essence).sort())

function lineChanges(sheet: GridSheet, content: SheetContent): FileOperation[] {
  const operations: FileOperation[] = []
  const extent = extentOf(sheet)
  for (let column = 0; column < extent.columns; column++) {
    const [pixels, hidden] = [sheet.columnWidth(column), sheet.columnHidden(column)]
    const known = content.columns.get(column)
    const isSame = hidden ? known?.hidden : !known?.hidden && (known?.pixels === undefined ? pixels === undefined : pixels === known.pixels)
    if (!isSame) operations.push(columnWidth(sheet.id, column, pixels, hidden))
  }
  for (let row = 0; row < extent.rows; row++) {
    const [pixels, hidden] = [sheet.rowHeight(row), sheet.rowHidden(row)]
    const known = content.rows.get(row)
    if (hidden !== (known?.hidden ?? false) || (pixels !== undefined && pixels !== known?.pixels)) {
      operations.push(rowHeight(sheet.id, row, pixels, hidden))
    }
    if (pixels === undefined && known?.pixels !== undefined) operations.push({ op: 'freeHeight', sheet: sheet.id, row })
  }
  const frozen = sheet.frozen()
  if (essence(frozen) !== essence(content.frozen)) operations.push({ op: 'freeze', sheet: sheet.id, ...frozen })
  return operations
}

function ruleChanges(sheet: GridSheet, content: SheetContent): FileOperation[] {
  const [marks, validations, print] = [sheet.marks(), sheet.validations(), sheet.print()]
  return [
    ...(same(marks, content.marks) ? [] : [{ op: 'marks' as const, sheet: sheet.id, marks }]),
    ...(same(validations, content.validations) ? [] : [{ op: 'validations' as const, sheet: sheet.id, validations }]),
    ...(print === null || essence(print) === essence(content.print) ? [] : [{ op: 'print' as const, sheet: sheet.id, print }]),
  ]
}

/** A chart keeps the place that it has in the file: the preview moves none but with its cells. */
function chartChanges(sheet: GridSheet, known: FileChart[]): FileOperation[] {
  const withoutPlace = ({ anchor: _, ...chart }: FileChart) => essence(chart)
  const now = sheet.charts()
  return [
    ...known
      .filter(({ id }) => !now.some((chart) => chart.id === id))
      .map(({ id }): FileOperation => ({ op: 'removeChart', sheet: sheet.id, id })),
    ...now
      .filter((chart) => chart.series.length > 0 && chart.categories.rect.rows > 0)
      .filter((chart) => !known.some((other) => withoutPlace(other) === withoutPlace(chart)))
      .map((chart): FileOperation => ({ op: 'chart', sheet: sheet.id, chart })),
  ]
}

/** A password is not the preview's to take away. A file knows no protection that only warns. */
function protectionChanges(sheet: GridSheet, { protection: before }: SheetContent): FileOperation[] {
  const now = sheet.protection()
  if (now && !now.warningOnly) {
    return before && now.unlocked.length === 0 ? [] : [{ op: 'protect', sheet: sheet.id, unlocked: now.unlocked }]
  }
  return before && !before.hasPassword ? [{ op: 'unprotect', sheet: sheet.id }] : []
}
