// Which parts belong to a part: the .rels file beside it, with targets as paths from the root.

import type { Package } from './package'
import { children, create } from './xml'

export interface Relationship {
  id: string
  /** The last word of its type: 'worksheet', 'drawing', 'comments' … (strict and transitional files differ before it). */
  type: string
  /** A path in the package, or an address outside it. */
  target: string
  external: boolean
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'; '' is the package itself. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

export function relationshipsOf(file: Package, part: string): Relationship[] {
  const path = relationshipsPath(part)
  if (!file.has(path)) return []
  return children(file.view(path).documentElement!, 'Relationship').map((element) => {
    const external = element.getAttribute('TargetMode') === 'External'
    const target = element.getAttribute('Target') ?? ''
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(part, target),
      external,
    }
  })
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
