// The workbook's own part: its names, the order of its sheets, which is shown first, and when it is recalculated.

import { quoteSheet, rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import { dropContentType } from '../package/content-types'
import type { Package } from '../package/package'
import { relationshipsOf, unrelate } from '../package/relationships'
import { child, children, create, insert, placeBefore, setText, type Element } from '../package/xml'
import { workbookPath, type SheetEntry } from '../read/sheets'

/** What must follow an element of `<workbook>` (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]

const root = (file: Package): Element => file.edit(workbookPath(file)).documentElement!

function part(file: Package, name: string): Element {
  const workbook = root(file)
  const found = child(workbook, name)
  if (found) return found
  const created = create(workbook, name)
  placeBefore(workbook, created, ORDER.slice(ORDER.indexOf(name) + 1))
  return created
}

/** Points a workbook-wide name to a range; names are compared without case. Excel keeps them in order. */
export function defineName(file: Package, name: string, sheetName: string, rect: Rect): void {
  setName(file, name, `${quoteSheet(sheetName)}!${rectAddress(rect, true)}`)
}

/** Does nothing when the workbook has no such name. */
export function deleteName(file: Package, name: string): void {
  const list = child(root(file), 'definedNames')
  for (const element of list ? children(list) : []) {
    const same = element.getAttribute('name')!.toLowerCase() === name.toLowerCase()
    if (same && !element.hasAttribute('localSheetId')) list!.removeChild(element)
  }
  if (list && children(list).length === 0) list.parentNode!.removeChild(list)
}

/** @param sheetIndex position of the sheet that a sheet's own name (print area) belongs to; undefined for the whole workbook. */
export function setName(file: Package, name: string, reference: string, sheetIndex?: number): void {
  const list = part(file, 'definedNames')
  const scope = sheetIndex === undefined ? null : String(sheetIndex)
  const same = (element: Element) =>
    element.getAttribute('name')!.toLowerCase() === name.toLowerCase() && element.getAttribute('localSheetId') === scope
  const found = children(list).find(same)
  if (found) return setText(found, reference)
  const created = create(list, 'definedName', scope === null ? { name } : { name, localSheetId: scope }, reference)
  const next = children(list).find((element) => element.getAttribute('name')!.toLowerCase() > name.toLowerCase())
  list.insertBefore(created, next ?? null)
}

/**
 * Puts the sheets in a new order. Sheets' own names and the shown tabs are kept by position in the file, so they move too.
 * @param order the present positions in their new order.
 */
export function orderSheets(file: Package, order: number[]): void {
  if (order.every((from, to) => from === to)) return
  const list = part(file, 'sheets')
  const elements = children(list, 'sheet')
  for (const from of order) list.appendChild(elements[from])
  movePositions(file, (position) => order.indexOf(position))
}

/** Takes a sheet out of the list, with the names that belong to it. @param position where it stands. */
export function unlistSheet(file: Package, position: number): void {
  const elements = children(part(file, 'sheets'), 'sheet')
  elements[position].parentNode!.removeChild(elements[position])
  const names = child(root(file), 'definedNames')
  for (const name of names ? children(names) : []) {
    if (name.getAttribute('localSheetId') === String(position)) names!.removeChild(name)
  }
  movePositions(file, (before) => (before > position ? before - 1 : Math.min(before, elements.length - 2)))
}

/** Shows one sheet when the file is opened, and only it, so that no two tabs are edited at once. */
export function activateSheet(file: Package, sheets: SheetEntry[], position: number): void {
  const views = part(file, 'bookViews')
  const view = child(views, 'workbookView') ?? insert(views, create(views, 'workbookView'))
  view.setAttribute('activeTab', String(position))
  if (Number(view.getAttribute('firstSheet') ?? 0) > position) view.removeAttribute('firstSheet')
  sheets.forEach((sheet, index) => {
    if (index !== position && !/\btabSelected=/.test(file.text(sheet.path).slice(0, 5000))) return
    const list = child(file.view(sheet.path).documentElement!, 'sheetViews')
    for (const each of list ? children(list, 'sheetView') : []) {
      const selected = each.getAttribute('tabSelected') !== null
      if (selected === (index === position)) continue
      file.edit(sheet.path)
      if (selected) each.removeAttribute('tabSelected')
      else each.setAttribute('tabSelected', '1')
    }
  })
}

/** Makes the program that opens the file calculate everything once: results of formulas that we did not write may be old. */
export function askForCalculation(file: Package): void {
  part(file, 'calcPr').setAttribute('fullCalcOnLoad', '1')
}

/** The order in which formulas were calculated last is only a help, and is wrong once cells move. */
export function dropCalculationChain(file: Package): void {
  const workbook = workbookPath(file)
  for (const { id, type, target } of relationshipsOf(file, workbook)) {
    if (type !== 'calcChain') continue
    unrelate(file, workbook, id)
    dropContentType(file, target)
    file.delete(target)
  }
}

function movePositions(file: Package, newPosition: (position: number) => number): void {
  const names = child(root(file), 'definedNames')
  const views = child(root(file), 'bookViews')
  const move = (element: Element, attribute: string) => {
    const value = element.getAttribute(attribute)
    if (value !== null) element.setAttribute(attribute, String(newPosition(Number(value))))
  }
  for (const name of names ? children(names) : []) move(name, 'localSheetId')
  for (const view of views ? children(views) : []) {
    move(view, 'activeTab')
    view.removeAttribute('firstSheet')
  }
}
