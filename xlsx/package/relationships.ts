// Which parts belong to a part: the .rels file beside it, with targets as paths from the root.

import { relationship, relationshipsPath, type Relationship } from '../../shared/spreadsheet-file/relationships'
import type { Package } from './package'
import { children, create } from './xml'

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

export function relationshipsOf(file: Package, part: string): Relationship[] {
  const path = relationshipsPath(part)
  if (!file.has(path)) return []
  return children(file.view(path).documentElement!, 'Relationship').map((element) =>
    relationship(
      part,
      ['Id', 'Type', 'Target', 'TargetMode'].map((name) => element.getAttribute(name) ?? ''),
    ),
  )
}

/** Parts of one type that belong to a part. */
export const related = (file: Package, part: string, type: string): string[] =>
  relationshipsOf(file, part).flatMap((relationship) =>
    relationship.type === type && !relationship.external && file.has(relationship.target) ? [relationship.target] : [],
  )

/** @returns the new relationship's id. */
export function relate(file: Package, part: string, type: string, target: string): string {
  const path = relationshipsPath(part)
  if (!file.has(path)) {
    file.set(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`)
  }
  const root = file.edit(path).documentElement!
  const taken = new Set(children(root).map((element) => element.getAttribute('Id')))
  let number = taken.size + 1
  while (taken.has(`rId${number}`)) number++
  root.appendChild(create(root, 'Relationship', { Id: `rId${number}`, Type: TYPES + type, Target: `/${target}` }))
  return `rId${number}`
}

export function unrelate(file: Package, part: string, id: string): void {
  const root = file.edit(relationshipsPath(part)).documentElement!
  for (const element of children(root)) if (element.getAttribute('Id') === id) root.removeChild(element)
}
