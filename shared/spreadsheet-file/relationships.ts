// Which parts belong to a part: the .rels file beside it, with targets as paths from the root.

import { TagReader } from './tag-reader'

export interface Relationship {
  id: string
  /** The last word of its type: 'worksheet', 'drawing', 'comments' … (strict and transitional files differ before it). */
  type: string
  /** A path in the package, or an address outside it. */
  target: string
  external: boolean
}

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'; '' is the package itself. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** Reads the text of a .rels part that belongs to `part`. */
export function readRelationships(part: string, text: string): Relationship[] {
  const found: Relationship[] = []
  const tags = new TagReader(text)
  while (tags.next()) {
    if (tags.name !== 'Relationship' || !tags.opens) continue
    const attributes = ['Id', 'Type', 'Target', 'TargetMode'].map((name) => tags.attribute(name) ?? '')
    found.push(relationship(part, attributes))
  }
  return found
}

/** From the attributes Id, Type, Target and TargetMode; '' for what is missing. */
export function relationship(part: string, [id, type, target, mode]: string[]): Relationship {
  const external = mode === 'External'
  return { id, type: type.replace(/^.*\//, ''), target: external ? target : resolve(part, target), external }
}

/** '../charts/chart1.xml' seen from 'xl/drawings/drawing1.xml' → 'xl/charts/chart1.xml'. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
