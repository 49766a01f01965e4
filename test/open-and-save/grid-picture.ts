// Everything that can be seen of a grid, to hold a file that was saved and opened again against it.

import type { Rect } from '../../shared/workbook/cell'
import { essence } from '../../xlsx/content/essence'
import type { Grid, GridSheet } from '../../preview/grid/grid'

const sorted = <T>(list: T[]): T[] => [...list].sort((a, b) => (essence(a) < essence(b) ? -1 : 1))

/** Sheets by name; charts name their sheets too, since ids are new in each grid. */
export function gridPicture(grid: Grid) {
  const nameOf = (id: string) => grid.sheet(id)?.name
  return {
    active: grid.activeSheet().name,
    names: sorted(grid.names()),
    sheets: grid.sheets().map((sheet) => sheetPicture(sheet, nameOf)),
  }
}

function sheetPicture(sheet: GridSheet, nameOf: (id: string) => string | undefined) {
  const seen = { row: 0, column: 0, rows: Math.min(sheet.rowCount, 80), columns: Math.min(sheet.columnCount, 26) }
  const lines = (count: number) => Array.from({ length: count }, (_, at) => at)
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: cellsOf(sheet, sheet.usedRect()),
    looks: lines(seen.rows).flatMap((row) => lines(seen.columns).flatMap((column) => lookAt(sheet, row, column))),
    widths: lines(seen.columns).map((column) => [
      sheet.columnHidden(column),
      sheet.columnHidden(column) ? undefined : sheet.columnWidth(column),
    ]),
    heights: lines(seen.rows).map((row) => [sheet.rowHeight(row), sheet.rowHidden(row)]),
    frozen: sheet.frozen(),
    marks: sorted(sheet.marks()),
    validations: sorted(sheet.validations()),
    notes: sorted(sheet.notes()),
    charts: sheet.charts().map(({ anchor: _, ...chart }) => ({
      ...chart,
      categories: { ...chart.categories, sheet: nameOf(chart.categories.sheet) },
      series: chart.series.map((series) => ({ ...series, sheet: nameOf(series.sheet) })),
    })),
    protection: sheet.protection() && { ...sheet.protection(), unlocked: [] },
    print: sheet.print(),
  }
}

/** A memory grid does not calculate: of formulas only the text counts. */
const cellsOf = (sheet: GridSheet, used: Rect | null) =>
  used ? sheet.read(used).map((line) => line.map(({ formula, value }) => formula ?? value)) : []

function lookAt(sheet: GridSheet, row: number, column: number): unknown[] {
  const said = Object.entries(sheet.styleAt(row, column)).filter(
    ([field, value]) => value !== undefined && value !== 'General' && (field === 'locked' ? value === false : value !== false),
  )
  return said.length > 0 ? [[row, column, Object.fromEntries(said.sort())]] : []
}
