// Inserts or deletes columns among the cells of a sheet's XML and in its list of column looks.

import { cellAddress, parseAddress } from '../../shared/workbook/address'
import { child, children, create, insert, remove, type Element } from '../package/xml'

/** Columns inserted before `at` (count > 0), which look like those to their left, or deleted from `at` on (count < 0). */
export function moveColumnElements(root: Element, at: number, count: number): void {
  const data = child(root, 'sheetData')
  for (const line of data ? children(data, 'row') : []) moveInRow(line, at, count)
  moveLooks(root, at, count)
}

function moveInRow(line: Element, at: number, count: number): void {
  const row = Number(line.getAttribute('r')) - 1
  let left: Element | undefined
  let behind: Element | null = null
  for (const cell of children(line, 'c')) {
    const column = parseAddress(cell.getAttribute('r')!)!.column
    if (column === at - 1) left = cell
    if (column < at) continue
    if (count < 0 && column < at - count) line.removeChild(cell)
    else {
      behind ??= cell
      cell.setAttribute('r', cellAddress(row, column + count))
    }
  }
  // Only a hint for readers, and wrong now.
  line.removeAttribute('spans')
  const style = left?.getAttribute('s') ?? null
  if (style === null) return
  for (let column = at; column < at + count; column++) insert(line, create(line, 'c', { r: cellAddress(row, column), s: style }), behind)
}

/** A span of columns of one look that the insert falls into is cut in two; the new columns are as usual. */
function moveLooks(root: Element, at: number, count: number): void {
  const list = child(root, 'cols')
  if (!list) return
  for (const span of children(list, 'col')) {
    const [min, max] = [Number(span.getAttribute('min')) - 1, Number(span.getAttribute('max')) - 1]
    if (max < at) continue
    if (count > 0 && min < at) {
      const rest = span.cloneNode(true) as Element
      list.insertBefore(rest, span.nextSibling)
      place(span, min, at - 1)
      place(rest, at + count, max + count)
    } else if (count > 0) place(span, min + count, max + count)
    else {
      const from = min < at ? min : Math.max(at, min + count)
      const to = max < at - count ? at - 1 : max + count
      if (to < from) remove(span)
      else place(span, from, to)
    }
  }
  if (children(list).length === 0) remove(list)
}

/** A sheet ends at its last column. */
function place(span: Element, min: number, max: number): void {
  span.setAttribute('min', String(min + 1))
  span.setAttribute('max', String(Math.min(max + 1, LAST)))
  if (min + 1 > LAST) remove(span)
}

const LAST = 16_384
