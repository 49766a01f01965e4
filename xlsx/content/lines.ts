// Rows and columns of a sheet's XML: how wide and high, hidden or frozen.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { child, children, type Element } from '../package/xml'
import { pixelsOfStored } from '../rules'

const POINTS_PER_PIXEL = 0.75

export interface ColumnLook {
  /** Undefined for the usual width, and where it is hidden. */
  pixels?: number
  hidden: boolean
}

export interface RowLook {
  /** Undefined where the program chooses the height. */
  pixels?: number
  hidden: boolean
}

/** By number of the column, those of the first `count` that are not as usual. */
export function columnLooks(root: Element, count: number): Map<number, ColumnLook> {
  const looks = new Map<number, ColumnLook>()
  const usual = child(root, 'sheetFormatPr')?.getAttribute('defaultColWidth')
  if (usual) for (let column = 0; column < count; column++) looks.set(column, { pixels: pixelsOfStored(Number(usual)), hidden: false })
  const list = child(root, 'cols')
  for (const span of list ? children(list, 'col') : []) {
    const [from, to] = [Number(span.getAttribute('min')) - 1, Number(span.getAttribute('max')) - 1]
    const width = span.getAttribute('width')
    const hidden = isTrue(span.getAttribute('hidden'))
    for (let column = from; column <= Math.min(to, count - 1); column++) {
      looks.set(column, { ...(width === null || hidden ? {} : { pixels: pixelsOfStored(Number(width)) }), hidden })
    }
  }
  return looks
}

/** Undefined for a row that is as usual. */
export function rowLook(attribute: (name: string) => string | undefined): RowLook | undefined {
  const [height, hidden] = [attribute('ht'), isTrue(attribute('hidden'))]
  const own = height !== undefined && isTrue(attribute('customHeight'))
  if (!own && !hidden) return undefined
  return { ...(own ? { pixels: Number(height) / POINTS_PER_PIXEL } : {}), hidden }
}

export function frozenIn(root: Element): { rows: number; columns: number } {
  const views = child(root, 'sheetViews')
  const view = views && child(views, 'sheetView')
  const pane = view && child(view, 'pane')
  if (!pane?.getAttribute('state')?.startsWith('frozen')) return { rows: 0, columns: 0 }
  return { rows: Number(pane.getAttribute('ySplit') ?? 0), columns: Number(pane.getAttribute('xSplit') ?? 0) }
}
