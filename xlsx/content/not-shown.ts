// What a workbook holds beside what a sheet content tells: a spreadsheet that shows the content does not show these.

import type { Package } from '../package/package'
import { related, relationshipsOf } from '../package/relationships'
import { child, children, descendants, first, type Element } from '../package/xml'
import { sheetsOf, workbookPath } from '../read/sheets'
import type { Drawn } from './charts'

/** In the order in which they are told. */
export const NOT_SHOWN = [
  'macros',
  'signature',
  'pivotTables',
  'slicers',
  'chartSheets',
  'charts',
  'pictures',
  'shapes',
  'controls',
  'tables',
  'mergedCells',
  'filters',
  'outlines',
  'conversations',
  'links',
  'marks',
  'validations',
  'sparklines',
  'externalLinks',
  'dataConnections',
] as const

/** How many of each there are; those that are not there are left out. */
export type NotShown = Partial<Record<(typeof NOT_SHOWN)[number], number>>

/** @param sheets what each sheet holds. */
export function notShownIn(file: Package, sheets: NotShown[]): NotShown {
  const relations = relationshipsOf(file, workbookPath(file))
  const count = (type: string) => relations.filter((relation) => relation.type === type).length
  const ofWorkbook: NotShown = {
    macros: count('vbaProject'),
    signature: file.paths().filter((path) => /^_xmlsignatures\/sig/.test(path)).length,
    chartSheets: sheetsOf(file).filter(({ hasCells }) => !hasCells).length,
    externalLinks: count('externalLink'),
    dataConnections: count('connections'),
  }
  const all = [ofWorkbook, ...sheets]
  const sums = NOT_SHOWN.map((kind) => [kind, all.reduce((sum, counts) => sum + (counts[kind] ?? 0), 0)] as const)
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0))
}

/** @param others what was found of marks, validations and drawings but is of a kind that the product does not know. */
export function notShownOn(
  file: Package,
  path: string,
  root: Element,
  others: { drawn: Record<Drawn, number>; marks: number; validations: number },
): NotShown {
  const count = (...types: string[]) => types.reduce((sum, type) => sum + related(file, path, type).length, 0)
  const format = child(root, 'sheetFormatPr')
  const isOutlined = ['outlineLevelRow', 'outlineLevelCol'].some((levels) => Number(format?.getAttribute(levels) ?? 0) > 0)
  return {
    pivotTables: count('pivotTable'),
    slicers: count('slicer', 'timeline'),
    charts: others.drawn.chart,
    pictures: others.drawn.picture + count('image'),
    shapes: others.drawn.shape,
    controls: count('ctrlProp', 'control', 'oleObject'),
    tables: count('table'),
    mergedCells: listLength(root, 'mergeCells'),
    filters: child(root, 'autoFilter') ? 1 : 0,
    outlines: isOutlined ? 1 : 0,
    conversations: count('threadedComment'),
    links: listLength(root, 'hyperlinks'),
    marks: others.marks + newer(root, 'conditionalFormatting').filter(isOnlyNewer).length,
    validations: others.validations + newer(root, 'dataValidation').length,
    sparklines: newer(root, 'sparkline').length,
  }
}

const listLength = (root: Element, name: string): number => {
  const list = child(root, name)
  return list ? children(list).length : 0
}

/** Elements that programs added after 2007, which stand at the end of a sheet. */
function newer(root: Element, name: string): Element[] {
  const list = child(root, 'extLst')
  return list ? [...descendants(list)].filter(({ localName }) => localName === name) : []
}

/** Bars stand in the old place too, in fewer words. */
const isOnlyNewer = (formats: Element): boolean => first(formats, 'cfRule')?.getAttribute('type') !== 'dataBar'
