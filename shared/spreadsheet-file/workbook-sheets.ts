// The sheets that a workbook part lists, and whether the workbook counts its days from 1904.

import { readRelationships, relationshipsPath, type Relationship } from './relationships'
import { TagReader } from './tag-reader'
import type { ZipEntries } from './zip-entries'

export interface ListedSheet {
  name: string
  hidden: boolean
  /** Path of its part. */
  path: string
}

export interface WorkbookParts {
  /** The sheets with cells, in order; chart sheets and dialogs are left out. */
  sheets: ListedSheet[]
  /** Path of the shared strings and of the styles, where the workbook has them. */
  strings?: string
  styles?: string
  countsFrom1904: boolean
}

/** @throws when the workbook names a sheet that is not in the file. */
export function workbookParts(file: ZipEntries): WorkbookParts {
  const path = related(file, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const relations = related(file, path)
  const targets = new Map(relations.map((relation) => [relation.id, relation]))
  const partOf = (type: string) => relations.find((relation) => relation.type === type && file.has(relation.target))?.target
  const parts: WorkbookParts = { sheets: [], strings: partOf('sharedStrings'), styles: partOf('styles'), countsFrom1904: false }
  const tags = new TagReader(file.text(path))
  while (tags.next()) {
    if (!tags.opens) continue
    if (tags.name === 'workbookPr') parts.countsFrom1904 = isTrue(tags.attribute('date1904'))
    if (tags.name !== 'sheet') continue
    const name = tags.attribute('name') ?? ''
    const target = targets.get(tags.attribute('id') ?? '')
    if (!target || !file.has(target.target)) throw new Error(`The sheet "${name}" is missing from the file.`)
    if (target.type !== 'worksheet') continue
    parts.sheets.push({ name, hidden: (tags.attribute('state') ?? 'visible') !== 'visible', path: target.target })
  }
  if (parts.sheets.length === 0) throw new Error('The workbook has no sheet.')
  return parts
}

/** true for "1" and "true", the two ways files write it. */
export const isTrue = (value: string | null | undefined): boolean => value === '1' || value === 'true'

function related(file: ZipEntries, part: string): Relationship[] {
  const path = relationshipsPath(part)
  return file.has(path) ? readRelationships(part, file.whole(path)) : []
}
