// Paper set-up.

import { MAX_COLUMNS, MAX_ROWS } from '../../shared/workbook/address'
import type { PrintSpec } from '../../shared/workbook/patch'
import { rangeIn } from './book'

export function print(sheet: Excel.Worksheet, { landscape, fitToWidth, repeatRows, repeatColumns, area }: PrintSpec): void {
  const layout = sheet.pageLayout
  layout.orientation = landscape ? 'Landscape' : 'Portrait'
  layout.zoom = { horizontalFitToPages: fitToWidth }
  if (repeatRows) {
    const [first, last] = repeatRows
    layout.setPrintTitleRows(rangeIn(sheet, { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS }))
  }
  if (repeatColumns) {
    const [first, last] = repeatColumns
    layout.setPrintTitleColumns(rangeIn(sheet, { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 }))
  }
  if (area) layout.setPrintArea(rangeIn(sheet, area))
}
