// What the writer library leaves to do: errors as errors, charts of an exact size, dates and marks of the maker.

import type { DraftSheet } from './draft-sheet'
import type { Package } from '../package/package'
import { children, first, keepSpaces } from '../package/xml'

const EMU_PER_POINT = 12_700
/** The calculation engine of Excel 2019 and later; with an older or missing number Excel recalculates at opening. */
const CALC_ID = '191029'

/** Results are right as they stand, so the file asks for no recalculation. */
export function finishParts(parts: Package, drafts: DraftSheet[]): void {
  replace(parts, 'xl/workbook.xml', /<calcPr[^>]*\/>/, `<calcPr calcId="${CALC_ID}"/>`)
  replace(parts, 'docProps/core.xml', /<dcterms:modified.*<\/dcterms:modified>/, '')
  replace(parts, 'docProps/app.xml', /<Application>.*<\/Application>/, '<Application>Sales Targets</Application>')
  if (parts.has('xl/sharedStrings.xml')) rewrite(parts, 'xl/sharedStrings.xml', spacesKept)
  drafts.forEach((draft, index) => {
    rewrite(parts, `xl/worksheets/sheet${index + 1}.xml`, (text) => errorsMarked(spacesKept(text)))
    if (draft.charts.length > 0) sizeCharts(parts, `xl/drawings/drawing${index + 1}.xml`, draft)
  })
}

const ERROR_AS_TEXT = / t="str"(><f>[^<]*<\/f><v>#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)<\/v>)/g

/** The writer stores a formula's error as text, which the formulas that depend on it would take for text. */
const errorsMarked = (text: string): string => (text.includes('<v>#') ? text.replace(ERROR_AS_TEXT, ' t="e"$1') : text)

const spacesKept = (text: string): string =>
  text.includes('<t')
    ? text.replace(/<t(?: xml:space="preserve")?>([^<]*)<\/t>/g, (_, content: string) => `<t>${keepSpaces(content)}</t>`)
    : text

/** Large parts are taken apart and put together again only where something changes. */
function rewrite(parts: Package, path: string, change: (text: string) => string): void {
  const text = parts.text(path)
  const changed = change(text)
  if (changed !== text) parts.set(path, changed)
}

/** The library can only end a chart at a cell's corner; an anchor with a size keeps it whatever the columns' widths. */
function sizeCharts(parts: Package, path: string, draft: DraftSheet): void {
  const document = parts.edit(path)
  children(document.documentElement!, 'twoCellAnchor').forEach((anchor, index) => {
    const chart = draft.charts[index]
    const sized = document.createElementNS(anchor.namespaceURI, 'xdr:oneCellAnchor')
    const size = document.createElementNS(anchor.namespaceURI, 'xdr:ext')
    size.setAttribute('cx', String(Math.round(chart.anchor.width * EMU_PER_POINT)))
    size.setAttribute('cy', String(Math.round(chart.anchor.height * EMU_PER_POINT)))
    for (const part of [first(anchor, 'from')!, size, first(anchor, 'graphicFrame')!, first(anchor, 'clientData')!]) sized.appendChild(part)
    first(sized, 'cNvPr')!.setAttribute('name', chart.id)
    anchor.parentNode!.replaceChild(sized, anchor)
  })
}

function replace(parts: Package, path: string, pattern: RegExp, by: string): void {
  const text = parts.text(path)
  if (!pattern.test(text)) throw new Error(`${path} is not as the writer used to make it.`)
  parts.set(path, text.replace(pattern, by))
}
