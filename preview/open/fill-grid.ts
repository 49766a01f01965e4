// Puts the content of a file into the grid, in place of what it showed.

import type { Rect } from '../../shared/workbook/cell'
import { sameName } from '../../shared/workbook/formula-references'
import type { CellStyle } from '../../shared/workbook/style'
import type { FileChart } from '../../xlsx/content/charts'
import type { SheetContent } from '../../xlsx/content/sheet-content'
import type { WorkbookContent } from '../../xlsx/content/workbook-content'
import type { Grid, GridSheet } from '../grid/grid'

/**
 * All or nothing: after an error the grid is as it was.
 * @returns the grid's sheets by the path of their part in the file.
 */
export function fillGrid(grid: Grid, content: WorkbookContent): Map<string, string> {
  const before = grid.sheets().map(({ id, name }) => ({ id, name }))
  const names = grid.names()
  const added = new Map<string, string>()
  try {
    before.forEach(({ id }, index) => grid.renameSheet(id, passingName(index, content)))
    // All of them first, so that every formula finds its sheets; and the names, so that it finds those.
    for (const { entry, content: sheet } of content.sheets) added.set(entry.path, grid.addSheet(sheet.name).id)
    for (const { name } of names) grid.deleteName(name)
    for (const { name, reference } of content.names) grid.setName(name, reference)
    const idOf = (name: string) => content.sheets.find(({ content: sheet }) => sameName(sheet.name, name))?.entry.path ?? ''
    for (const { entry, content: sheet } of content.sheets) {
      fillSheet(grid.sheet(added.get(entry.path)!)!, sheet, content.looks.cells, (name) => added.get(idOf(name)))
    }
  } catch (cause) {
    for (const id of added.values()) grid.deleteSheet(id)
    for (const { name } of grid.names()) grid.deleteName(name)
    for (const { name, reference } of names) grid.setName(name, reference)
    for (const { id, name } of before) grid.renameSheet(id, name)
    throw cause
  }
  const shown = added.get(content.active ?? '') ?? [...added.values()].find((id) => grid.sheet(id)!.visibility === 'visible')
  if (shown !== undefined && grid.sheet(shown)!.visibility === 'visible') grid.activate(shown)
  for (const { id } of before) grid.deleteSheet(id)
  return added
}

/** A name that neither the old sheets nor those of the file bear. */
function passingName(index: number, content: WorkbookContent): string {
  const taken = (name: string) => content.sheets.some(({ content: sheet }) => sameName(sheet.name, name))
  let name = `~${index + 1}`
  while (taken(name)) name = `~${name}`
  return name
}

function fillSheet(sheet: GridSheet, content: SheetContent, looks: readonly CellStyle[], sheetNamed: (name: string) => string | undefined) {
  const width = content.cells.reduce((most, line) => Math.max(most, line.length), 0)
  if (content.cells.length > 0 && width > 0) {
    if (sheet.rowCount < content.cells.length) sheet.rowCount = content.cells.length
    if (sheet.columnCount < width) sheet.columnCount = width
    const all: Rect = { row: 0, column: 0, rows: content.cells.length, columns: width }
    const each = <T>(pick: (cell: NonNullable<SheetContent['cells'][number][number]>) => T | undefined) =>
      content.cells.map((line) => Array.from({ length: width }, (_, column) => (line[column] ? pick(line[column]) : undefined)))
    sheet.paint(
      all,
      each(({ style }) => (Object.keys(looks[style] ?? {}).length > 0 ? looks[style] : undefined)),
    )
    sheet.write(
      all,
      each(({ value, formula }) => (formula !== null ? { formula } : value === null ? undefined : { value })),
    )
  }
  for (const [column, { pixels, hidden }] of content.columns) {
    if (pixels !== undefined) sheet.setColumnWidth(column, 1, pixels)
    if (hidden) sheet.setColumnHidden(column, 1, true)
  }
  for (const [row, { pixels, hidden }] of content.rows) {
    if (pixels !== undefined) sheet.setRowHeight(row, 1, pixels)
    if (hidden) sheet.setRowHidden(row, 1, true)
  }
  if (content.frozen.rows > 0 || content.frozen.columns > 0) sheet.freeze(content.frozen.rows, content.frozen.columns)
  for (const { rect, mark } of content.marks) sheet.addMark(rect, mark)
  for (const { rect, validation } of content.validations) sheet.setValidation(rect, validation)
  for (const { row, column, text } of content.notes) sheet.setNote(row, column, text)
  for (const chart of content.charts) {
    const placed = onGrid(chart, sheetNamed)
    if (placed) sheet.addChart(placed)
  }
  if (content.tabColor !== null) sheet.tabColor = content.tabColor
  if (content.print) sheet.setPrint(content.print)
  if (content.protection) sheet.protect({ warningOnly: false, unlocked: [], ...content.protection })
  if (content.visibility !== 'visible') sheet.visibility = content.visibility
}

/** undefined for a chart of a sheet that the grid does not show. */
export function onGrid(chart: FileChart, sheetNamed: (name: string) => string | undefined): FileChart | undefined {
  const categories = sheetNamed(chart.categories.sheet)
  const series = chart.series.map(({ sheet }) => sheetNamed(sheet))
  if (categories === undefined || series.includes(undefined)) return undefined
  return {
    ...chart,
    categories: { ...chart.categories, sheet: categories },
    series: chart.series.map((each, index) => ({ ...each, sheet: series[index]! })),
  }
}
