// Inserts or deletes rows of one sheet and moves all that points there, as a person's own insert would.

import { cellAddress, columnIndex } from '../../shared/workbook/address'
import { shiftReferences } from '../../shared/workbook/formula-references'
import type { Package } from '../package/package'
import { child, children, create, descendants, remove, type Element } from '../package/xml'
import type { SheetEntry } from '../read/sheets'
import { areasOf, moveArea, moveAreas, printAreas, type Movement } from './areas'
import { mapFormulas, mayMention } from './map-formulas'
import { moveAttachments } from './move-attachments'
import { SheetCells } from './sheet-cells'

/** Rows inserted before `at` (count > 0) or deleted from `at` on (count < 0). */
export function moveCells(file: Package, sheets: SheetEntry[], sheet: SheetEntry, at: number, count: number): void {
  const movement: Movement = { axis: 'row', at, count }
  const shift = (formula: string, formulaSheet: string) => shiftReferences(formula, { formulaSheet, targetSheet: sheet.name, ...movement })
  mapFormulas(file, sheets, { change: shift, concerns: mayMention(sheet.name), own: sheet })
  const root = file.edit(sheet.path).documentElement!
  moveRowElements(root, at, count)
  for (const element of descendants(root, ({ localName }) => localName === 'sheetData')) moveElement(element, movement)
  dropEmptyLists(root)
  moveAttachments(file, sheet, movement)
}

function moveRowElements(root: Element, at: number, count: number): void {
  const data = child(root, 'sheetData')!
  const cells = new SheetCells(root)
  const rows = children(data, 'row').map((element) => ({ element, row: Number(element.getAttribute('r')) - 1 }))
  const above = rows.find(({ row }) => row === at - 1)?.element
  for (const { element, row } of rows) {
    if (row < at) continue
    if (count < 0 && row < at - count) data.removeChild(element)
    else renumber(element, row + count)
  }
  for (const { element } of rows) for (const cell of children(element, 'c')) moveArrayFormula(cell, { axis: 'row', at, count })
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

/** Array formulas and data tables state the cells that they fill. */
function moveArrayFormula(cell: Element, movement: Movement): void {
  const formula = child(cell, 'f')
  for (const name of formula ? ['ref', 'r1', 'r2'] : []) {
    const text = formula!.getAttribute(name)
    if (text !== null) formula!.setAttribute(name, moveAreas(text, movement))
  }
}

const AREA_ATTRIBUTES = ['sqref', 'ref', 'activeCell', 'topLeftCell', 'r']
/** Elements that make no sense without their cells. */
const VANISH = [
  'conditionalFormatting',
  'dataValidation',
  'hyperlink',
  'mergeCell',
  'protectedRange',
  'ignoredError',
  'cellWatch',
  'inputCells',
]
/** What a new row takes over from the row above. */
const FOLLOW_FORMATS = ['conditionalFormatting', 'dataValidation']

/** Moves what an element outside the cells says about cells. */
function moveElement(element: Element, movement: Movement): void {
  const name = element.localName!
  if (name === 'pane') movePane(element, movement)
  if (name === 'brk' && element.parentNode!.nodeName.endsWith('rowBreaks')) moveBreak(element, movement)
  for (const attribute of AREA_ATTRIBUTES) {
    const text = element.getAttribute(attribute)
    if (text === null) continue
    const moved = FOLLOW_FORMATS.includes(name) ? moveFormats(text, movement) : moveAreas(text, movement)
    if (moved !== '') element.setAttribute(attribute, moved)
    if (VANISH.includes(name) && (moved === '' || (name === 'mergeCell' && !moved.includes(':')))) remove(element)
  }
  // Newer marks and sparklines keep their cells as text of an element.
  if (name === 'sqref' && element.textContent) {
    const moved = moveAreas(element.textContent, movement)
    if (moved !== '') element.textContent = moved
  }
}

/** Areas that end in the row above an insert grow over the new rows, as formats do. */
function moveFormats(text: string, movement: Movement): string {
  const areas = areasOf(text).flatMap((area) => {
    const endsAbove = movement.count > 0 && area.row + area.rows === movement.at
    return (endsAbove ? { ...area, rows: area.rows + movement.count } : moveArea(area, movement)) ?? []
  })
  return printAreas(areas)
}

function movePane(pane: Element, { at, count }: Movement): void {
  const frozen = Number(pane.getAttribute('ySplit') ?? 0)
  if (pane.getAttribute('state') !== 'split' && at < frozen) pane.setAttribute('ySplit', String(Math.max(1, frozen + count)))
}

/** A page break stands after the row of its number. */
function moveBreak(element: Element, { at, count }: Movement): void {
  const row = Number(element.getAttribute('id'))
  if (row > at) element.setAttribute('id', String(Math.max(at, row + count)))
}

/** The schema allows no empty lists, and some state how many they hold. */
function dropEmptyLists(root: Element): void {
  for (const name of ['mergeCells', 'dataValidations', 'hyperlinks', 'protectedRanges', 'ignoredErrors', 'cellWatches']) {
    const list = child(root, name)
    if (!list) continue
    const { length } = children(list)
    if (length === 0) remove(list)
    else if (list.hasAttribute('count')) list.setAttribute('count', String(length))
  }
}
