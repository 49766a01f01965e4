// Answers `load`: reads the properties that a request selects, down into parts and over the items of a collection.

import { refuse } from './host-error'
import type { HostObject } from './host-object'
import type { QueryInfo } from './wire'

/** The library writes "items" so. */
const ALL = '*'

/** @param select paths such as 'name' or 'format/fill/color'; none, '$all' or '*' are all scalar properties. */
export function loadObject(object: HostObject, { Select = [], Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
  const loaded: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id }
  const deeper = new Map<string, string[]>()
  const ofItems: string[] = []
  const paths = Select.filter((path) => path !== '$all' && path !== ALL)
  if (Select.length === 0 || paths.length < Select.length) readAll(object, loaded)
  for (const path of paths) {
    const [head, ...rest] = path.split('/')
    const name = pascal(head)
    if (object.items && (name === 'Items' || !(object.get && name in object.get))) {
      ofItems.push(name === 'Items' ? rest.join('/') || '$all' : path)
    } else if (rest.length > 0 || (object.part && name in object.part)) {
      deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/') || '$all'])
    } else loaded[name] = (object.get?.[name] ?? unknown(object, head))()
  }
  for (const [name, select] of deeper) {
    const part = (object.part?.[name] ?? unknown(object, name))()
    loaded[name] = part && loadObject(part, { Select: select })
  }
  if (object.items && (ofItems.length > 0 || Select.length === 0 || paths.length < Select.length)) {
    const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top)
    loaded._Items = items.map((item) => loadObject(item, { Select: ofItems }))
  }
  return loaded
}

const readAll = (object: HostObject, into: Record<string, unknown>): void => {
  for (const [name, read] of Object.entries(object.get ?? {})) into[name] = read()
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const unknown = (object: HostObject, name: string): never =>
  refuse('ApiNotFound', `the embedded Excel has no ${object.type}.${name} to load`)
