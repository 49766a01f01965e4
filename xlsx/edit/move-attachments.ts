// What lies over the cells of a sheet or beside them in parts of their own: comments, drawings, tables, pivot tables.

import { MAX_COLUMNS, MAX_ROWS } from '../../shared/workbook/address'
import { sameName, shiftSpan } from '../../shared/workbook/formula-references'
import type { Package } from '../package/package'
import { related } from '../package/relationships'
import { child, children, descendants, remove, type Element } from '../package/xml'
import type { SheetEntry } from '../read/sheets'
import { moveAreas, type Movement } from './areas'
import { pivotSources } from './map-formulas'
import { moveFilter } from './move-filter'
import { moveNoteShapes } from './note-shapes'
import { moveTableColumns } from './table-columns'

export function moveAttachments(file: Package, sheet: SheetEntry, movement: Movement): void {
  for (const type of ['comments', 'threadedComment']) {
    for (const path of related(file, sheet.path, type)) moveComments(file.edit(path).documentElement!, movement)
  }
  for (const path of related(file, sheet.path, 'vmlDrawing')) file.set(path, moveNoteShapes(file.text(path), movement))
  for (const path of related(file, sheet.path, 'drawing')) moveAnchors(file.edit(path).documentElement!, movement)
  for (const type of ['table', 'pivotTable']) {
    for (const path of related(file, sheet.path, type)) {
      const root = file.edit(path).documentElement!
      moveTableColumns(root, movement)
      const filter = child(root, 'autoFilter')
      if (filter) moveFilter(filter, movement)
      moveReferences(root, movement)
    }
  }
  for (const { path, source } of pivotSources(file)) {
    const text = source.getAttribute('ref')
    if (text === null || !sameName(source.getAttribute('sheet') ?? '', sheet.name)) continue
    file.edit(path)
    source.setAttribute('ref', moveAreas(text, movement) || text)
  }
}

/** A comment goes with its cell. */
function moveComments(root: Element, movement: Movement): void {
  for (const element of [...descendants(root)]) {
    const text = element.getAttribute('ref')
    if (text === null) continue
    const moved = moveAreas(text, movement)
    if (moved === '') remove(element)
    else element.setAttribute('ref', moved)
  }
}

/** Tables and pivot tables, their filters and sort orders. @throws when all of a table would be deleted. */
function moveReferences(root: Element, movement: Movement): void {
  for (const element of [root, ...descendants(root)]) {
    const text = element.getAttribute('ref')
    if (text === null) continue
    const moved = moveAreas(text, movement)
    if (moved === '') throw new Error(`The cells to delete hold the table "${root.getAttribute('name')}".`)
    element.setAttribute('ref', moved)
  }
}

/** Charts and pictures move with their cells, and grow with them unless they were told not to. */
function moveAnchors(root: Element, { axis, at, count }: Movement): void {
  const move = (line: number) => shiftSpan(line, line, at, count, axis === 'row' ? MAX_ROWS : MAX_COLUMNS)?.[0] ?? at
  for (const anchor of children(root)) {
    const how = anchor.localName === 'oneCellAnchor' ? 'oneCell' : (anchor.getAttribute('editAs') ?? 'twoCell')
    const [from, to] = [child(anchor, 'from'), child(anchor, 'to')].map((corner) => corner && child(corner, axis === 'row' ? 'row' : 'col'))
    if (how === 'absolute' || !from) continue
    const before = Number(from.textContent)
    const after = move(before)
    from.textContent = String(after)
    if (to)
      to.textContent = String(how === 'oneCell' ? Number(to.textContent) + after - before : Math.max(after, move(Number(to.textContent))))
  }
}
