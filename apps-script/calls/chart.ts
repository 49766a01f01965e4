// A native chart over ranges of our sheets.

import type { Rect } from '../../shared/workbook/cell'
import type { Operation } from '../../shared/workbook/patch'
import type { Step } from '../server/step'
import { calls, charts, rangeOf, sheetOf } from './record'

const PIXELS_PER_POINT = 4 / 3

export function insertChart({ sheet: key, chart }: Extract<Operation, { op: 'chart' }>): Step {
  const sheet = sheetOf(key)
  const { anchor, categories, series } = chart
  let builder = sheet.newChart().setChartType(charts.ChartType[TYPES[chart.kind]])
  for (const { sheet: of, rect } of [categories, ...series]) builder = builder.addRange(rangeOf(of, rect))
  // Ranges that lie in rows are put below one another and turned.
  if (liesInRow(categories.rect)) {
    builder = builder.setMergeStrategy(charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true)
  }
  const built = builder
    .setNumHeaders(0)
    .setOption('title', chart.title)
    .setOption('series', Object.fromEntries(series.map(({ name, color }, index) => [index, { labelInLegend: name, color }])))
    .setOption(chart.kind === 'bar' ? 'hAxis.format' : 'vAxis.format', chart.numberFormat)
    .setOption('width', Math.round(anchor.width * PIXELS_PER_POINT))
    .setOption('height', Math.round(anchor.height * PIXELS_PER_POINT))
    .setPosition(anchor.row + 1, anchor.column + 1, 0, 0)
    .build()
  return calls(sheet.insertChart(built))
}

const TYPES = { column: 'COLUMN', line: 'LINE', bar: 'BAR' } as const

const liesInRow = (rect: Rect): boolean => rect.rows === 1 && rect.columns > 1
