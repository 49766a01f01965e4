// Inserts or deletes rows or columns of one sheet and moves all that points there, as a person's own insert would.

import { shiftReferences } from '../../shared/workbook/formula-references'
import type { Package } from '../package/package'
import { child, children, descendants, remove, type Element } from '../package/xml'
import type { SheetEntry } from '../read/sheets'
import { areasOf, moveArea, moveAreas, printAreas, type Movement } from './areas'
import { mapFormulas, mayMention } from './map-formulas'
import { moveAttachments } from './move-attachments'
import { moveColumnElements } from './move-columns'
import { moveFilter } from './move-filter'
import { moveRowElements } from './move-rows'
import { SheetCells } from './sheet-cells'

export function moveCells(file: Package, sheets: SheetEntry[], sheet: SheetEntry, movement: Movement): void {
  const shift = (formula: string, formulaSheet: string) => shiftReferences(formula, { formulaSheet, targetSheet: sheet.name, ...movement })
  mapFormulas(file, sheets, { change: shift, concerns: mayMention(sheet.name), own: sheet })
  const root = file.edit(sheet.path).documentElement!
  // Every row and cell gets its address, which files may leave out.
  new SheetCells(root).nameAll()
  for (const row of children(child(root, 'sheetData')!, 'row')) for (const cell of children(row, 'c')) moveArrayFormula(cell, movement)
  if (movement.axis === 'row') moveRowElements(root, movement.at, movement.count)
  else moveColumnElements(root, movement.at, movement.count)
  const filter = child(root, 'autoFilter')
  if (filter) moveFilter(filter, movement)
  for (const element of descendants(root, ({ localName }) => localName === 'sheetData')) moveElement(element, movement)
  dropEmptyLists(root)
  moveAttachments(file, sheet, movement)
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
/** What a new row or column takes over from the one before it. */
const FOLLOW_FORMATS = ['conditionalFormatting', 'dataValidation']

/** Moves what an element outside the cells says about cells. */
function moveElement(element: Element, movement: Movement): void {
  const name = element.localName!
  if (name === 'pane') movePane(element, movement)
  if (name === 'brk' && element.parentNode!.nodeName.endsWith(movement.axis === 'row' ? 'rowBreaks' : 'colBreaks')) {
    moveBreak(element, movement)
  }
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

/** Areas that end just before an insert grow over what is new, as formats do. */
function moveFormats(text: string, movement: Movement): string {
  const { axis, at, count } = movement
  const length = axis === 'row' ? 'rows' : 'columns'
  const areas = areasOf(text).flatMap((area) => {
    const endsBefore = count > 0 && area[axis] + area[length] === at
    return (endsBefore ? { ...area, [length]: area[length] + count } : moveArea(area, movement)) ?? []
  })
  return printAreas(areas)
}

function movePane(pane: Element, { axis, at, count }: Movement): void {
  const attribute = axis === 'row' ? 'ySplit' : 'xSplit'
  const frozen = Number(pane.getAttribute(attribute) ?? 0)
  if (pane.getAttribute('state') !== 'split' && at < frozen) pane.setAttribute(attribute, String(Math.max(1, frozen + count)))
}

/** A page break stands after the row or column of its number. */
function moveBreak(element: Element, { at, count }: Movement): void {
  const number = Number(element.getAttribute('id'))
  if (number > at) element.setAttribute('id', String(Math.max(at, number + count)))
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
