// Inserts or deletes rows among the cells of a sheet's XML.

import { cellAddress, columnIndex } from '../../shared/workbook/address'
import { child, children, create, type Element } from '../package/xml'
import { SheetCells } from './sheet-cells'

/** Rows inserted before `at` (count > 0), which look like the one above, or deleted from `at` on (count < 0). */
export function moveRowElements(root: Element, at: number, count: number): void {
  const data = child(root, 'sheetData')!
  const cells = new SheetCells(root)
  const rows = children(data, 'row').map((element) => ({ element, row: Number(element.getAttribute('r')) - 1 }))
  const above = rows.find(({ row }) => row === at - 1)?.element
  for (const { element, row } of rows) {
    if (row < at) continue
    if (count < 0 && row < at - count) data.removeChild(element)
    else renumber(element, row + count)
  }
  if (!above || count < 0) return
  cells.row(at - 1)
  for (let row = at + count - 1; row >= at; row--) data.insertBefore(formatsOf(above, row), above.nextSibling)
}

function renumber(line: Element, row: number): void {
  line.setAttribute('r', String(row + 1))
  for (const cell of children(line, 'c')) {
    const letters = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '')
    if (letters) cell.setAttribute('r', cellAddress(row, columnIndex(letters[0])))
  }
}

/** A row that looks like the given one and holds nothing. */
function formatsOf(above: Element, row: number): Element {
  const line = create(above.parentNode as Element, 'row', { r: row + 1 })
  for (const name of ['s', 'customFormat', 'ht', 'customHeight']) {
    const value = above.getAttribute(name)
    if (value !== null) line.setAttribute(name, value)
  }
  for (const cell of children(above, 'c')) {
    const [address, style] = [cell.getAttribute('r'), cell.getAttribute('s')]
    const letters = /^[A-Z]+/.exec(address ?? '')
    if (letters && style !== null) line.appendChild(create(line, 'c', { r: cellAddress(row, columnIndex(letters[0])), s: style }))
  }
  return line
}
