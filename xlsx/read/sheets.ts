// The sheets of a file, in order, with the keys of ours.

import { sharedStrings } from '../../shared/spreadsheet-file/shared-strings'
import { keyOfMarker } from '../../shared/workbook/marker'
import type { SheetKey } from '../../shared/workbook/patch'
import type { Package } from '../package/package'
import { related, relationshipsOf } from '../package/relationships'
import { child, children, type Element } from '../package/xml'
import { cellValue } from '../../shared/spreadsheet-file/cell-value'
import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { scanCells } from '../../shared/spreadsheet-file/scan-cells'

export interface SheetEntry {
  /** undefined for a sheet of the user's. */
  key?: SheetKey
  name: string
  hidden: boolean
  /** Path of its part. */
  path: string
  /** Its `<sheet>` in the workbook part. */
  element: Element
  /** Chart sheets and dialogs have no cells. */
  hasCells: boolean
}

export const workbookPath = (file: Package): string =>
  relationshipsOf(file, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'

/** The part of a type that belongs to the workbook, such as 'styles'. */
export const relatedToWorkbook = (file: Package, type: string): string | undefined => related(file, workbookPath(file), type)[0]

/** @throws when the workbook names a sheet that is not in the file. */
export function sheetsOf(file: Package): SheetEntry[] {
  const workbook = workbookPath(file)
  const targets = new Map(relationshipsOf(file, workbook).map((relationship) => [relationship.id, relationship]))
  const list = child(file.view(workbook).documentElement!, 'sheets')
  return (list ? children(list, 'sheet') : []).map((element) => {
    const id = [...element.attributes].find(({ localName, namespaceURI }) => localName === 'id' && namespaceURI !== null)?.value ?? ''
    const relationship = targets.get(id)
    if (!relationship || !file.has(relationship.target)) {
      throw new Error(`The sheet "${element.getAttribute('name')}" is missing from the file.`)
    }
    const hasCells = relationship.type === 'worksheet'
    return {
      key: hasCells ? keyOf(file, relationship.target) : undefined,
      name: element.getAttribute('name') ?? '',
      hidden: (element.getAttribute('state') ?? 'visible') !== 'visible',
      path: relationship.target,
      element,
      hasCells,
    }
  })
}

/** Whether people are kept from adding, renaming or deleting sheets. */
export function isStructureLocked(file: Package): boolean {
  const protection = child(file.view(workbookPath(file)).documentElement!, 'workbookProtection')
  return protection !== undefined && isTrue(protection.getAttribute('lockStructure'))
}

/** A1 stands at the beginning of a part, so a large sheet is not read for it. */
function keyOf(file: Package, path: string): SheetKey | undefined {
  for (const cell of scanCells(file.pieces(path))) {
    return cell.row === 0 && cell.column === 0 ? keyOfMarker(cellValue(cell, sharedStringsOf(file))) : undefined
  }
  return undefined
}

/** Every shared string's text, in order. */
export function sharedStringsOf(file: Package): string[] {
  const path = relationshipsOf(file, workbookPath(file)).find(({ type }) => type === 'sharedStrings')?.target
  if (path === undefined || !file.has(path)) return []
  const bytes = file.bytes(path)
  let strings = known.get(bytes)
  if (!strings) known.set(bytes, (strings = [...sharedStrings(file.text(path))]))
  return strings
}

/** By the part's bytes, which are others as soon as one of its texts is. */
const known = new WeakMap<Uint8Array, string[]>()
