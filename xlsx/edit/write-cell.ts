// Writes a value or a formula into a `<c>` element; its style stays.

import { isErrorText, type Scalar } from '../../shared/workbook/cell'
import { withPrefixes } from '../newer-functions'
import { child, create, remove, type Element } from '../package/xml'

/** '' empties the cell. Text is kept in the cell itself, so that the file's table of shared strings stays as it is. */
export function writeValue(cell: Element, value: Scalar): void {
  clear(cell)
  if (value === null || value === '') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`)
    put(cell, create(cell, 'v', {}, String(value)))
  } else if (typeof value === 'boolean') {
    cell.setAttribute('t', 'b')
    put(cell, create(cell, 'v', {}, value ? '1' : '0'))
  } else if (isErrorText(value)) {
    cell.setAttribute('t', 'e')
    put(cell, create(cell, 'v', {}, value))
  } else {
    cell.setAttribute('t', 'inlineStr')
    const item = create(cell, 'is')
    item.appendChild(create(cell, 't', {}, value))
    put(cell, item)
  }
}

/** @param formula as people type it, with or without '='. @param value its result; null when it is not known. */
export function writeFormula(cell: Element, formula: string, value: Scalar): void {
  clear(cell)
  put(cell, create(cell, 'f', {}, withPrefixes(formula.replace(/^=/, ''))))
  if (value !== null) putResult(cell, value)
}

/** Gives a formula that stays another result; null says that it is not known. */
export function writeResult(cell: Element, value: Scalar): void {
  const old = child(cell, 'v')
  if (old) remove(old)
  cell.removeAttribute('t')
  if (value !== null) putResult(cell, value)
}

function putResult(cell: Element, value: Exclude<Scalar, null>): void {
  if (typeof value === 'boolean') cell.setAttribute('t', 'b')
  else if (typeof value === 'string') cell.setAttribute('t', isErrorText(value) ? 'e' : 'str')
  put(cell, create(cell, 'v', {}, typeof value === 'boolean' ? (value ? '1' : '0') : String(value)))
}

function clear(cell: Element): void {
  for (const name of ['f', 'v', 'is']) {
    const found = child(cell, name)
    if (found) remove(found)
  }
  // 'cm' and 'vm' point to what a spilled or rich value was; 't' says what the old value was.
  for (const attribute of ['t', 'cm', 'vm']) cell.removeAttribute(attribute)
}

const put = (cell: Element, content: Element): void => {
  cell.insertBefore(content, child(cell, 'extLst') ?? null)
}
