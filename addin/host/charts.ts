// Native charts from ranges.

import type { ChartSpec } from '../../shared/workbook/patch'
import { placeOf, rangeIn, type Book, type Place } from './book'

const KINDS = { column: 'ColumnClustered', line: 'Line', bar: 'BarClustered' } as const

/** Adds the chart; one that bears its id already is replaced. */
export function chart(book: Book, place: Place, spec: ChartSpec, existing: ReadonlySet<string>): void {
  const { sheet } = place
  if (existing.has(spec.id)) sheet.charts.getItem(spec.id).delete()
  const rangeOf = (part: { sheet: string; rect: ChartSpec['categories']['rect'] }) => rangeIn(placeOf(book, part.sheet).sheet, part.rect)
  const [first] = spec.series
  const added = sheet.charts.add(KINDS[spec.kind], rangeOf(first), first.rect.rows === 1 ? 'Rows' : 'Columns')
  added.name = spec.id
  spec.series.forEach((wanted, at) => {
    // Excel has made the first series of the range it was given.
    const series = at === 0 ? added.series.getItemAt(0) : added.series.add(wanted.name)
    if (at === 0) series.name = wanted.name
    else series.setValues(rangeOf(wanted))
    series.setXAxisValues(rangeOf(spec.categories))
    if (spec.kind === 'line') series.format.line.color = wanted.color
    else series.format.fill.setSolidColor(wanted.color)
  })
  added.title.text = spec.title
  added.legend.position = 'Bottom'
  added.axes.valueAxis.numberFormat = spec.numberFormat
  added.setPosition(rangeIn(sheet, { row: spec.anchor.row, column: spec.anchor.column, rows: 1, columns: 1 }))
  added.width = spec.anchor.width
  added.height = spec.anchor.height
}
