// Charts of ours on sheets that exist: pointed anew when they are there, put beside what the user has drawn when not.

import { quoteSheet, rectAddress } from '../../shared/workbook/address'
import type { ChartSpec, SheetKey } from '../../shared/workbook/patch'
import { setContentType } from '../package/content-types'
import type { Package } from '../package/package'
import { relate, related, relationshipsOf } from '../package/relationships'
import { child, children, create, descendants, first, placeBefore, remove, setText, type Element } from '../package/xml'
import { graftChart } from './graft'
import { followersOf } from './sheet-order'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml'

/**
 * Points a chart that bears the id to its ranges and leaves its place, size and looks as a person made them.
 * @returns false when there is none, or when its number of series is another; that one is taken away.
 */
export function refreshChart(file: Package, sheetPath: string, chart: ChartSpec, nameOf: (sheet: SheetKey) => string): boolean {
  const found = frameOf(file, sheetPath, chart.id)
  if (!found) return false
  const root = file.edit(found.chart).documentElement!
  const series = [...descendants(root)].filter(({ localName }) => localName === 'ser')
  if (series.length !== chart.series.length) {
    file.edit(found.drawing)
    remove(found.anchor)
    return false
  }
  const range = ({ sheet, rect }: ChartSpec['categories']) => `${quoteSheet(nameOf(sheet))}!${rectAddress(rect, true)}`
  series.forEach((element, index) => {
    point(element, 'cat', range(chart.categories))
    point(element, 'val', range(chart.series[index]))
  })
  return true
}

/** Takes away the chart that bears the id, if there is one. */
export function removeChart(file: Package, sheetPath: string, id: string): void {
  const found = frameOf(file, sheetPath, id)
  if (!found) return
  file.edit(found.drawing)
  remove(found.anchor)
}

/** Copies the frames of a written sheet's charts into the drawing of a sheet of the file. */
export function graftFrames(file: Package, sheetPath: string, written: Package, writtenSheet: string): void {
  const [from] = related(written, writtenSheet, 'drawing')
  const to = related(file, sheetPath, 'drawing')[0] ?? newDrawing(file, sheetPath, written.text(from))
  const document = file.edit(to)
  const ids = [...descendants(document.documentElement!)]
    .filter(({ localName }) => localName === 'cNvPr')
    .map((e) => Number(e.getAttribute('id')))
  let id = Math.max(1, ...ids)
  const charts = new Map(relationshipsOf(written, from).map((relationship) => [relationship.id, relationship.target]))
  for (const anchor of children(written.view(from).documentElement!)) {
    const copy = document.importNode(anchor, true)
    const chart = first(copy, 'chart')!
    chart.setAttributeNS(
      RELATIONSHIPS,
      'r:id',
      relate(file, to, 'chart', graftChart(file, written, charts.get(chart.getAttributeNS(RELATIONSHIPS, 'id')!)!)),
    )
    first(copy, 'cNvPr')!.setAttribute('id', String(++id))
    document.documentElement!.appendChild(copy)
  }
}

function frameOf(file: Package, sheetPath: string, id: string): { drawing: string; anchor: Element; chart: string } | undefined {
  for (const drawing of related(file, sheetPath, 'drawing')) {
    const targets = new Map(relationshipsOf(file, drawing).map((relationship) => [relationship.id, relationship.target]))
    for (const anchor of children(file.view(drawing).documentElement!)) {
      if (first(anchor, 'cNvPr')?.getAttribute('name') !== id) continue
      const target = targets.get(first(anchor, 'chart')?.getAttributeNS(RELATIONSHIPS, 'id') ?? '')
      if (target !== undefined && file.has(target)) return { drawing, anchor, chart: target }
    }
  }
  return undefined
}

/** A new range, without the values that were kept of the old one. */
function point(series: Element, part: 'cat' | 'val', range: string): void {
  const reference = child(series, part)?.firstChild as Element | null | undefined
  const formula = reference && child(reference, 'f')
  if (!reference || !formula || formula.textContent === range) return
  setText(formula, range)
  for (const name of ['numCache', 'strCache', 'multiLvlStrCache']) {
    const cache = child(reference, name)
    if (cache) remove(cache)
  }
}

/** An empty drawing with the root that the writer uses, shown by the sheet. */
function newDrawing(file: Package, sheetPath: string, like: string): string {
  let number = 1
  while (file.has(`xl/drawings/drawing${number}.xml`)) number++
  const path = `xl/drawings/drawing${number}.xml`
  file.set(path, like)
  const root = file.edit(path).documentElement!
  for (const anchor of children(root)) remove(anchor)
  setContentType(file, path, DRAWING_TYPE)
  const sheet = file.edit(sheetPath).documentElement!
  const element = create(sheet, 'drawing')
  element.setAttributeNS(RELATIONSHIPS, `${sheet.lookupPrefix(RELATIONSHIPS) ?? 'r'}:id`, relate(file, sheetPath, 'drawing', path))
  placeBefore(sheet, element, followersOf('drawing'))
  return path
}
