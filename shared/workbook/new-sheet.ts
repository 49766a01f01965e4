// The operations that make a sheet that is not there yet.

import type { Scalar } from './cell'
import type { Layout, SheetLayout } from './layout'
import { columnOf, HEADER, printer, rowOf, SUBTITLE, TITLE, END } from './layout'
import type { Operation } from './patch'
import { markerOf } from './marker'
import { SUBTITLE_STYLE, TITLE_STYLE, asInput } from './palette'
import { columnCell } from './column-cell'
import { headerHeight } from './header-height'
import { headerLooks } from './header-looks'
import { openStretches } from './open-stretches'
import { markOperations, unlockedRects } from './sheet-marks'
import { sheetPrint } from './sheet-print'
import type { SheetSpec } from './spec'
import type { Steps } from './steps'
import { eachRow } from './steps'
import type { WrittenSheet } from './written'

/** Empty rows and columns left for people, in hosts whose sheets have an end. */
const SPARE_ROWS = 60
const SPARE_COLUMNS = 6

/** Adds the sheet under its temporary name; content comes later, when every sheet that formulas point to exists. */
export function addSheetOperation(sheet: SheetSpec, layout: SheetLayout): Operation {
  return {
    op: 'addSheet',
    sheet: sheet.key,
    temporaryName: layout.name,
    rows: layout.endRow + 1 + SPARE_ROWS,
    columns: sheet.columns.length + 1 + SPARE_COLUMNS,
    hidden: sheet.hidden ?? false,
    tabColor: sheet.tabColor,
  }
}

/**
 * Content, then looks, then what people may do, in steps: values first, formats last.
 * @param written notes what is written into a generated sheet.
 */
export function* newSheetOperations(sheet: SheetSpec, layouts: Layout, written: WrittenSheet | undefined): Steps<Operation[]> {
  const layout = layouts.get(sheet.key) as SheetLayout
  const width = sheet.columns.length + 1
  const dataRows = layout.endRow - layout.firstRow
  const data = (column: number, columns = 1) => ({ row: layout.firstRow, column, rows: Math.max(1, dataRows), columns })
  const text: Operation[] = [
    {
      op: 'format',
      sheet: sheet.key,
      rect: { row: 0, column: 0, rows: layout.headerRow + 1, columns: width },
      style: { numberFormat: '@' },
    },
    { op: 'format', sheet: sheet.key, rect: data(0), style: { numberFormat: '@' } },
    ...sheet.columns.flatMap((column, index): Operation[] =>
      column.style.numberFormat === '@' ? [{ op: 'format', sheet: sheet.key, rect: data(index + 1), style: { numberFormat: '@' } }] : [],
    ),
    // Single cells that hold text in a column of numbers (the language among the settings).
    ...sheet.columns.flatMap((column, index): Operation[] =>
      column.style.numberFormat === '@' || column.formats === undefined || !column.formats.includes('@')
        ? []
        : [
            {
              op: 'numberFormats',
              sheet: sheet.key,
              rect: { ...data(index + 1), rows: column.formats.length },
              formats: column.formats.map((format) => [format]),
            },
          ],
    ),
  ]
  const content = yield* writeAll(sheet, layouts, written)
  return [
    ...text,
    content,
    ...looks(sheet, layout),
    ...markOperations(sheet, layouts),
    ...chartOperations(sheet, layouts),
    ...frame(sheet, layout),
  ]
}

/** Rows between two offers to rest: cells with formulas take a while. */
export const rowsAStep = (sheet: SheetSpec): number => Math.max(1, Math.floor(2000 / Math.max(1, sheet.columns.length)))

/** One rectangle from A1 to the last cell. */
function* writeAll(sheet: SheetSpec, layouts: Layout, written: WrittenSheet | undefined): Steps<Operation> {
  const layout = layouts.get(sheet.key) as SheetLayout
  const height = layout.firstRow + sheet.rows.length + (layout.rows.has(END) ? 1 : 0)
  const width = sheet.columns.length + 1
  const values: Scalar[][] = []
  const formulas: (string | null)[][] = []
  yield* eachRow(height, () => {
    values.push(new Array<Scalar>(width).fill(null))
    formulas.push(new Array<string | null>(width).fill(null))
  })
  values[0][0] = markerOf(sheet.key)
  values[rowOf(layout, TITLE)][0] = TITLE
  values[rowOf(layout, SUBTITLE)][0] = SUBTITLE
  values[layout.headerRow][0] = HEADER
  values[rowOf(layout, TITLE)][1] = sheet.title
  values[rowOf(layout, SUBTITLE)][1] = sheet.subtitle
  if (layout.rows.has(END)) values[layout.endRow][0] = END
  sheet.columns.forEach((column, index) => {
    values[0][index + 1] = column.key
    values[layout.headerRow][index + 1] = column.header
  })
  const print = printer(layouts, sheet.key)
  const rowNumber = (key: string): number => rowOf(layout, key) + 1
  const { rows, columns } = sheet
  yield* eachRow(
    rows.length,
    (row) => {
      const at = rowOf(layout, rows[row])
      if (sheet.keyedRows) values[at][0] = rows[row]
      for (let index = 0; index < columns.length; index++) {
        const cell = columnCell(columns[index], row, print, rowNumber)
        values[at][index + 1] = cell.value
        formulas[at][index + 1] = cell.formula
        if (!columns[index].isInput) written?.note(columns[index], row, cell.source)
      }
      written?.endRow(rows[row])
    },
    rowsAStep(sheet),
  )
  return { op: 'write', sheet: sheet.key, row: 0, column: 0, values, formulas }
}

/** Styles by column; rows differ only in number formats and by marks. */
function looks(sheet: SheetSpec, layout: SheetLayout): Operation[] {
  const key = sheet.key
  const dataRows = Math.max(1, layout.endRow - layout.firstRow)
  const operations: Operation[] = [
    { op: 'format', sheet: key, rect: { row: rowOf(layout, TITLE), column: 1, rows: 1, columns: 1 }, style: TITLE_STYLE },
    { op: 'format', sheet: key, rect: { row: rowOf(layout, SUBTITLE), column: 1, rows: 1, columns: 1 }, style: SUBTITLE_STYLE },
    ...headerLooks(key, layout.headerRow, 1, sheet.columns),
  ]
  sheet.columns.forEach((column, index) => {
    const locked = new Set(column.lockedRows)
    const rect = { row: layout.firstRow, column: index + 1, rows: dataRows, columns: 1 }
    if (!column.isInput || locked.size > 0) operations.push({ op: 'format', sheet: key, rect, style: column.style })
    if (column.isInput) {
      for (const open of openStretches(dataRows, locked)) {
        operations.push({
          op: 'format',
          sheet: key,
          rect: { ...rect, row: layout.firstRow + open.from, rows: open.count },
          style: asInput(column.style),
        })
      }
    }
    if (column.formats && column.formats.length > 0) {
      operations.push({
        op: 'numberFormats',
        sheet: key,
        rect: { ...rect, rows: column.formats.length },
        formats: column.formats.map((format) => [format]),
      })
    }
  })
  return operations
}

function chartOperations(sheet: SheetSpec, layouts: Layout): Operation[] {
  return (sheet.charts ?? []).map((chart) => {
    const range = ({ sheet: of, column, rows }: { sheet: string; column: string; rows: string[] }) => {
      const layout = layouts.get(of) as SheetLayout
      return { sheet: of, rect: { row: rowOf(layout, rows[0]), column: columnOf(layout, column), rows: rows.length, columns: 1 } }
    }
    const layout = layouts.get(sheet.key) as SheetLayout
    return {
      op: 'chart',
      sheet: sheet.key,
      chart: {
        id: chart.id,
        kind: chart.kind,
        title: chart.title,
        numberFormat: chart.numberFormat,
        categories: range(chart.categories),
        series: chart.series.map((series) => ({ name: series.name, color: series.color, ...range(series) })),
        anchor: {
          row: chart.anchor.row,
          column: columnOf(layout, chart.anchor.column) + chart.anchor.offset,
          width: chart.anchor.width,
          height: chart.anchor.height,
        },
      },
    }
  })
}

/** Widths, hidden keys, panes, paper, protection. */
function frame(sheet: SheetSpec, layout: SheetLayout): Operation[] {
  const key = sheet.key
  const operations: Operation[] = [{ op: 'columnWidth', sheet: key, column: 0, count: 1, width: 4, hidden: true }]
  sheet.columns.forEach((column, index) => {
    operations.push({
      op: 'columnWidth',
      sheet: key,
      column: index + 1,
      count: 1,
      width: column.width,
      ...(column.hidden ? { hidden: true } : {}),
    })
  })
  operations.push(
    { op: 'rowHeight', sheet: key, row: 0, count: 1, hidden: true },
    { op: 'rowHeight', sheet: key, row: rowOf(layout, TITLE), count: 1, height: 28 },
    { op: 'rowHeight', sheet: key, row: layout.headerRow, count: 1, height: headerHeight(sheet) },
    { op: 'freeze', sheet: key, rows: layout.headerRow + 1, columns: sheet.freezeThrough ? columnOf(layout, sheet.freezeThrough) + 1 : 0 },
    { op: 'print', sheet: key, print: sheetPrint(sheet, layout) },
  )
  if (sheet.kind !== 'input' || sheet.keyedRows) operations.push({ op: 'protect', sheet: key, unlocked: unlockedRects(sheet, layout) })
  return operations
}
