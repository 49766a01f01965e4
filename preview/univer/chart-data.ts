// What a chart shows now: its labels and values, read from the cells.

import { numfmt } from '@univerjs/core'
import type { Rect } from '../../shared/workbook/cell'
import type { ChartSpec } from '../../shared/workbook/patch'
import type { Grid } from '../grid/grid'

export interface ChartData {
  kind: ChartSpec['kind']
  title: string
  categories: string[]
  series: { name: string; color: string; values: (number | null)[] }[]
  /** A value as the axis writes it. */
  text: (value: number) => string
}

/** Cells that hold no number are gaps. */
export function chartData(grid: Grid, chart: ChartSpec): ChartData {
  const cells = (sheet: string, rect: Rect) => (rect.rows < 1 || rect.columns < 1 ? [] : (grid.sheet(sheet)?.read(rect).flat() ?? []))
  return {
    kind: chart.kind,
    title: chart.title,
    categories: cells(chart.categories.sheet, chart.categories.rect).map(({ value }) => (value === null ? '' : String(value))),
    series: chart.series.map(({ name, color, sheet, rect }) => ({
      name,
      color,
      values: cells(sheet, rect).map(({ value }) => (typeof value === 'number' ? value : null)),
    })),
    text: (value) => numfmt.format(chart.numberFormat || 'General', value),
  }
}
