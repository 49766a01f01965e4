// Excel.ChartCollection and Chart.

import { cellAddress } from '../../../shared/workbook/address'
import type { Rect } from '../../../shared/workbook/cell'
import type { ChartSpec } from '../../../shared/workbook/patch'
import type { GridSheet } from '../../grid/grid'
import { asCells, asCount, asNumber, asOneOf, asText } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import { undrawn, type HostObject } from '../host-object'
import { chartAxesObject, chartTitleObject } from './chart-parts'
import { anchorAt, sizeOf } from './chart-place'
import { seriesCollectionObject } from './chart-series'
import { seriesFrom } from './chart-source'
import { worksheetObject } from './worksheet'

const KINDS: Record<string, ChartSpec['kind']> = { ColumnClustered: 'column', Line: 'line', LineMarkers: 'line', BarClustered: 'bar' }
const TYPE_NAMES: Record<ChartSpec['kind'], string> = { column: 'ColumnClustered', line: 'Line', bar: 'BarClustered' }
const DEFAULT_SIZE = { width: 360, height: 216 }

/** The embedded preview draws clustered columns, lines and clustered bars. */
const kindOf = (type: unknown): ChartSpec['kind'] =>
  KINDS[asText(type, 'the chart type')] ?? refuse('NotImplemented', `the preview draws no chart of the type ${String(type)}`)

export function chartsObject(host: Host, sheet: GridSheet): HostObject {
  const list = () => host.charts.list(sheet)
  const find = (key: unknown) => {
    const found = list().find(({ id, chart }) => id === key || chart.id.toLowerCase() === String(key).toLowerCase())
    return found ? chartObject(host, sheet, found.id) : null
  }
  return {
    type: 'ChartCollection',
    get: { Count: () => list().length },
    item: (key: unknown) => find(key) ?? refuse('ItemNotFound', `there is no chart "${String(key)}"`),
    items: () => list().map(({ id }) => chartObject(host, sheet, id)),
    call: {
      Add: (type: unknown, source: unknown, seriesBy: unknown) => {
        const by = asOneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'how series lie')
        const from = asCells(host.grid, sheet, source, 'the source of a chart')
        const chart: ChartSpec = {
          id: freeName(list().map((entry) => entry.chart.id)),
          kind: kindOf(type),
          title: '',
          ...seriesFrom(from.sheet, from.rect, by),
          numberFormat: 'General',
          anchor: { row: 0, column: 0, ...DEFAULT_SIZE },
        }
        return chartObject(host, sheet, host.charts.add(sheet, chart))
      },
      GetCount: () => list().length,
      GetItemAt: (index: unknown) => {
        const found = list()[asCount(index, 'the index of a chart')] ?? refuse('ItemNotFound', `chart ${String(index)}`)
        return chartObject(host, sheet, found.id)
      },
      GetItemOrNullObject: find,
    },
  }
}

function chartObject(host: Host, sheet: GridSheet, id: string): HostObject {
  const chart = () => host.charts.get(sheet, id)
  const update = (change: Partial<ChartSpec>) => host.charts.update(sheet, id, change)
  const size = (change: Partial<ChartSpec['anchor']>) => update({ anchor: { ...chart().anchor, ...change } })
  const place = () => sizeOf(sheet, { row: 0, column: 0, rows: chart().anchor.row, columns: chart().anchor.column })
  const cell = (value: unknown): Rect => asCells(host.grid, sheet, value, 'the place of a chart').rect
  return {
    type: 'Chart',
    id,
    get: {
      Id: () => id,
      Name: () => chart().id,
      ChartType: () => TYPE_NAMES[chart().kind],
      Width: () => chart().anchor.width,
      Height: () => chart().anchor.height,
      Left: () => place().width,
      Top: () => place().height,
    },
    set: {
      Name: (name: unknown) => update({ id: asText(name, 'the name of a chart') }),
      ChartType: (type: unknown) => update({ kind: kindOf(type) }),
      Width: (points: unknown) => size({ width: asNumber(points, 'the width') }),
      Height: (points: unknown) => size({ height: asNumber(points, 'the height') }),
      Left: (points: unknown) => size({ column: anchorAt(sheet, 'column', asNumber(points, 'left')) }),
      Top: (points: unknown) => size({ row: anchorAt(sheet, 'row', asNumber(points, 'top')) }),
      ...undrawn('Style', 'PlotBy', 'PlotVisibleOnly', 'DisplayBlanksAs'),
    },
    part: {
      Title: () =>
        chartTitleObject(
          () => chart().title,
          (title) => update({ title }),
        ),
      Axes: () =>
        chartAxesObject(
          () => chart().numberFormat,
          (numberFormat) => update({ numberFormat }),
        ),
      Series: () => seriesCollectionObject(host, sheet, chart, update),
      Legend: () => ({ type: 'ChartLegend', set: undrawn('Visible', 'Position', 'Overlay') }),
      DataLabels: () => ({ type: 'ChartDataLabels', set: undrawn('NumberFormat', 'Position', 'ShowValue') }),
      Worksheet: () => worksheetObject(host, sheet.id),
    },
    call: {
      Delete: () => host.charts.remove(sheet, id),
      Activate: () => host.grid.activate(sheet.id),
      SetData: (source: unknown, seriesBy: unknown) => {
        const from = asCells(host.grid, sheet, source, 'the source of a chart')
        update(seriesFrom(from.sheet, from.rect, asOneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'how series lie')))
      },
      SetPosition: (start: unknown, end: unknown) => {
        const first = cell(start)
        const last = end === null || end === undefined ? undefined : cell(end)
        const span =
          last &&
          sizeOf(sheet, {
            row: first.row,
            column: first.column,
            rows: last.row + last.rows - first.row,
            columns: last.column + last.columns - first.column,
          })
        if (span && (span.width <= 0 || span.height <= 0)) refuse('InvalidArgument', `the place ${cellAddress(first.row, first.column)}`)
        size({ row: first.row, column: first.column, ...span })
      },
    },
  }
}

/** Chart 1, Chart 2 … */
function freeName(taken: string[]): string {
  let number = 1
  while (taken.includes(`Chart ${number}`)) number++
  return `Chart ${number}`
}
