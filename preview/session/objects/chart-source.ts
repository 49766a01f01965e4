// Which cells of a chart's source are labels, names and numbers, guessed as Excel does.

import type { Rect } from '../../../shared/workbook/cell'
import type { ChartSpec } from '../../../shared/workbook/patch'
import type { GridCell, GridSheet } from '../../grid/grid'
import { onSheet } from '../arguments'

/** Excel's own first colours. */
const COLORS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47']

export const seriesColor = (index: number): string => COLORS[index % COLORS.length]

/**
 * By columns when there are at least as many rows. A first row or column of texts holds the names of the series or
 * the labels; without labels, the series' own cells stand for them.
 */
export function seriesFrom(sheet: GridSheet, source: Rect, by: 'Auto' | 'Columns' | 'Rows'): Pick<ChartSpec, 'categories' | 'series'> {
  const rect = onSheet(sheet, source)
  const cells = sheet.read(rect)
  const byColumns = by === 'Columns' || (by === 'Auto' && rect.rows >= rect.columns)
  const lines = byColumns ? cells[0].map((_, column) => cells.map((line) => line[column])) : cells
  const labelled = lines.length > 1 && areLabels(lines[0].slice(1)) ? 1 : 0
  const named = lines[0].length > 1 && areLabels(lines.slice(labelled).map(([first]) => first)) ? 1 : 0
  const place = (line: number): Rect =>
    byColumns
      ? { row: rect.row + named, column: rect.column + line, rows: rect.rows - named, columns: 1 }
      : { row: rect.row + line, column: rect.column + named, rows: 1, columns: rect.columns - named }
  return {
    categories: { sheet: sheet.id, rect: place(0) },
    series: lines.slice(labelled).map((line, index) => ({
      name: named && line[0].value !== null ? String(line[0].value) : `Series${index + 1}`,
      sheet: sheet.id,
      rect: place(labelled + index),
      color: seriesColor(index),
    })),
  }
}

/** Text, and no number among it; a formula that has no result yet will be a number. */
const areLabels = (cells: GridCell[]): boolean =>
  cells.some(({ value }) => typeof value === 'string') &&
  cells.every(({ formula, value }) => typeof value === 'string' || (value === null && formula === null))
