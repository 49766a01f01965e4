// Takes a sheet out of a file, with every part that only it used; references to it become #REF!.

import { deleteSheetReferences } from '../../shared/workbook/formula-references'
import { dropContentType } from '../package/content-types'
import type { Package } from '../package/package'
import { relationshipsPath } from '../../shared/spreadsheet-file/relationships'
import { relationshipsOf, unrelate } from '../package/relationships'
import { workbookPath, type SheetEntry } from '../read/sheets'
import { forgetSheetTitles } from './properties'
import { mapFormulas, mayMention } from './map-formulas'
import { dropCalculationChain, unlistSheet } from './workbook-part'

/** @throws when it is the only sheet: a workbook needs one. */
export function deleteSheetFrom(file: Package, sheets: SheetEntry[], position: number): void {
  if (sheets.length === 1) throw new Error('A workbook needs at least one sheet.')
  const { name, path } = sheets[position]
  mapFormulas(file, sheets, { change: (formula) => deleteSheetReferences(formula, name), concerns: mayMention(name) })
  const workbook = workbookPath(file)
  unlistSheet(file, position)
  for (const { id, target } of relationshipsOf(file, workbook)) if (target === path) unrelate(file, workbook, id)
  dropPart(file, path)
  dropCalculationChain(file)
  forgetSheetTitles(file)
}

/** Deletes a part, and what belongs to it alone. */
function dropPart(file: Package, path: string): void {
  if (!file.has(path)) return
  const own = relationshipsOf(file, path).filter(({ external }) => !external)
  file.delete(path)
  file.delete(relationshipsPath(path))
  dropContentType(file, path)
  const used = new Set(
    file.paths().flatMap((other) => (other.endsWith('.rels') ? [] : relationshipsOf(file, other).map(({ target }) => target))),
  )
  for (const { target } of own) if (!used.has(target)) dropPart(file, target)
}
