// Excel.ChartSeriesCollection and ChartSeries.

import type { ChartSpec } from '../../../shared/workbook/patch'
import type { GridSheet } from '../../grid/grid'
import { asCells, asColor, asCount, asText } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import { undrawn, type HostObject } from '../host-object'
import { seriesColor } from './chart-source'

type Update = (change: Partial<ChartSpec>) => void

export function seriesCollectionObject(host: Host, sheet: GridSheet, chart: () => ChartSpec, update: Update): HostObject {
  const at = (index: number) => seriesObject(host, sheet, chart, update, index)
  return {
    type: 'ChartSeriesCollection',
    get: { Count: () => chart().series.length },
    items: () => chart().series.map((_, index) => at(index)),
    call: {
      Add: (name: unknown) => {
        const index = chart().series.length
        const nowhere = { row: 0, column: 0, rows: 0, columns: 0 }
        update({
          series: [
            ...chart().series,
            {
              name: name === null || name === undefined ? `Series${index + 1}` : asText(name, 'the name of a series'),
              sheet: sheet.id,
              rect: nowhere,
              color: seriesColor(index),
            },
          ],
        })
        return at(index)
      },
      GetCount: () => chart().series.length,
      GetItemAt: (index: unknown) =>
        asCount(index, 'the index of a series') < chart().series.length
          ? at(index as number)
          : refuse('ItemNotFound', `series ${String(index)}`),
    },
  }
}

function seriesObject(host: Host, sheet: GridSheet, chart: () => ChartSpec, update: Update, index: number): HostObject {
  const series = () => chart().series[index] ?? refuse('ItemNotFound', `series ${index}`)
  const change = (part: Partial<ChartSpec['series'][number]>) => {
    series()
    update({ series: chart().series.map((known, i) => (i === index ? { ...known, ...part } : known)) })
  }
  const cells = (source: unknown) => {
    const found = asCells(host.grid, sheet, source, 'the cells of a series')
    return { sheet: found.sheet.id, rect: found.rect }
  }
  const paint = (color: unknown) => change({ color: asColor(color, 'the colour of a series') })
  return {
    type: 'ChartSeries',
    get: { Name: () => series().name },
    set: {
      Name: (name: unknown) => change({ name: asText(name, 'the name of a series') }),
      ...undrawn(
        'GapWidth',
        'Overlap',
        'Smooth',
        'MarkerStyle',
        'MarkerSize',
        'MarkerBackgroundColor',
        'MarkerForegroundColor',
        'HasDataLabels',
      ),
    },
    part: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        part: {
          Fill: () => ({ type: 'ChartFill', call: { SetSolidColor: paint, ...undrawn('Clear') } }),
          Line: () => ({
            type: 'ChartLineFormat',
            get: { Color: () => series().color.toUpperCase() },
            set: { Color: paint, ...undrawn('LineStyle', 'Weight') },
          }),
        },
      }),
    },
    call: {
      SetValues: (source: unknown) => change(cells(source)),
      // The grid's charts have one row of labels for all series.
      SetXAxisValues: (source: unknown) => update({ categories: cells(source) }),
      Delete: () => {
        series()
        update({ series: chart().series.filter((_, i) => i !== index) })
      },
    },
  }
}
