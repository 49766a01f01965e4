// Charts of a sheet that the product can show: columns, lines or bars over ranges of the workbook.

import { parseReference } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { ChartSpec } from '../../shared/workbook/patch'
import type { Package } from '../package/package'
import { related, relationshipsOf } from '../package/relationships'
import { child, children, descendants, first, type Element } from '../package/xml'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const EMU_PER_POINT = 12_700
/** Series without a colour of their own take one after the other, as Excel's accents. */
const SERIES_COLORS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47']

/** A chart as the file names its sheets. */
export type FileChart = ChartSpec

/** @returns the charts that can be shown, and how many others, pictures and shapes lie over the sheet. */
export function chartsOf(file: Package, sheetPath: string): { charts: FileChart[]; others: Record<Drawn, number> } {
  const charts: FileChart[] = []
  const others: Record<Drawn, number> = { chart: 0, picture: 0, shape: 0 }
  for (const drawing of related(file, sheetPath, 'drawing')) {
    const targets = new Map(relationshipsOf(file, drawing).map((relationship) => [relationship.id, relationship.target]))
    for (const anchor of children(file.view(drawing).documentElement!)) {
      const target = targets.get(first(anchor, 'chart')?.getAttributeNS(RELATIONSHIPS, 'id') ?? '')
      const chart = target !== undefined && file.has(target) ? chartOf(file.view(target).documentElement!, anchor) : undefined
      if (chart && !charts.some(({ id }) => id === chart.id)) charts.push(chart)
      else others[kindOf(anchor)]++
    }
  }
  return { charts, others }
}

export type Drawn = 'chart' | 'picture' | 'shape'

const kindOf = (anchor: Element): Drawn => (first(anchor, 'graphicFrame') ? 'chart' : first(anchor, 'pic') ? 'picture' : 'shape')

const PLOTS = { barChart: 'column', lineChart: 'line' } as const

function chartOf(root: Element, anchor: Element): FileChart | undefined {
  const area = first(root, 'plotArea')
  const plots = area ? children(area).filter(({ localName }) => /Chart$/.test(localName!)) : []
  const plot = plots[0]
  const kind = plot && PLOTS[plot.localName as keyof typeof PLOTS]
  if (!kind || plots.length !== 1) return undefined
  const series = children(plot, 'ser').map(seriesOf)
  const categories = first(plot, 'cat') && rangeIn(first(plot, 'cat')!)
  if (series.length === 0 || series.some((each) => !each) || !categories) return undefined
  const isBar = child(plot, 'barDir')?.getAttribute('val') === 'bar'
  return {
    id: first(anchor, 'cNvPr')?.getAttribute('name') ?? '',
    kind: kind === 'column' && isBar ? 'bar' : kind,
    title: titleOf(root),
    categories,
    series: series.map((each) => each!),
    numberFormat: formatOf(area!),
    anchor: placeOf(anchor),
  }
}

function seriesOf(series: Element, index: number): FileChart['series'][number] | undefined {
  const values = child(series, 'val') && rangeIn(child(series, 'val')!)
  if (!values) return undefined
  const name = child(series, 'tx')
  const fill = child(series, 'spPr') && first(child(series, 'spPr')!, 'srgbClr')?.getAttribute('val')
  return {
    ...values,
    name: (name && first(name, 'v')?.textContent) ?? '',
    color: fill ? `#${fill.toLowerCase()}` : SERIES_COLORS[index % SERIES_COLORS.length],
  }
}

function rangeIn(data: Element): { sheet: string; rect: Rect } | undefined {
  const reference = parseReference(first(data, 'f')?.textContent ?? '')
  return reference?.sheet === undefined ? undefined : { sheet: reference.sheet, rect: reference.rect }
}

function titleOf(root: Element): string {
  const chart = first(root, 'chart')
  const title = chart && child(chart, 'title')
  return title
    ? [...descendants(title)]
        .filter(({ localName }) => localName === 't' || localName === 'v')
        .map((text) => text.textContent ?? '')
        .join('')
    : ''
}

function formatOf(area: Element): string {
  const axis = child(area, 'valAx')
  return (axis && child(axis, 'numFmt')?.getAttribute('formatCode')) ?? 'General'
}

/** Top left cell, and the size where the anchor has one; else what its cells usually take. */
function placeOf(anchor: Element): FileChart['anchor'] {
  const cell = (corner: 'from' | 'to', part: 'row' | 'col') =>
    Number((child(anchor, corner) && child(child(anchor, corner)!, part)?.textContent) ?? 0)
  const size = child(anchor, 'ext')
  const points = (name: string) => Number(size?.getAttribute(name) ?? 0) / EMU_PER_POINT
  const [row, column] = [cell('from', 'row'), cell('from', 'col')]
  return {
    row,
    column,
    width: size ? points('cx') : Math.max(1, cell('to', 'col') - column) * USUAL_WIDTH,
    height: size ? points('cy') : Math.max(1, cell('to', 'row') - row) * USUAL_HEIGHT,
  }
}

/** Of a column and a row, in points. */
const USUAL_WIDTH = 48
const USUAL_HEIGHT = 15
