// A native chart over ranges of our sheets.

import type { Rect } from '../../shared/workbook/cell'
import type { Book } from './book'
import type { StepOf } from './step'

const PIXELS_PER_POINT = 4 / 3

export function insertChart(book: Book, { sheet: key, chart }: StepOf<'chart'>): void {
  const sheet = book.sheet(key)
  const { anchor, categories, series } = chart
  const builder = sheet.newChart().setChartType(Charts.ChartType[TYPES[chart.kind]])
  for (const { sheet: of, rect } of [categories, ...series]) builder.addRange(book.range(of, rect))
  // Ranges that lie in rows are put below one another and turned.
  if (liesInRow(categories.rect)) {
    builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true)
  }
  builder
    .setNumHeaders(0)
    .setOption('title', chart.title)
    .setOption('series', Object.fromEntries(series.map(({ name, color }, index) => [index, { labelInLegend: name, color }])))
    .setOption(chart.kind === 'bar' ? 'hAxis.format' : 'vAxis.format', chart.numberFormat)
    .setOption('width', Math.round(anchor.width * PIXELS_PER_POINT))
    .setOption('height', Math.round(anchor.height * PIXELS_PER_POINT))
    .setPosition(anchor.row + 1, anchor.column + 1, 0, 0)
  sheet.insertChart(builder.build())
}

const TYPES = { column: 'COLUMN', line: 'LINE', bar: 'BAR' } as const

const liesInRow = (rect: Rect): boolean => rect.rows === 1 && rect.columns > 1
