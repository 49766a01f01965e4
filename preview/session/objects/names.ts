// Excel.NamedItemCollection and NamedItem: names of the whole workbook.

import { parseReference } from '../../../shared/workbook/address'
import { asCells, asText } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import { undrawn, type HostObject } from '../host-object'
import { absoluteReference, fullAddress } from '../range-ref'
import { rangeOf } from './range'

export function namesObject(host: Host): HostObject {
  const { grid } = host
  const find = (name: unknown) => {
    const wanted = asText(name, 'a name').toLowerCase()
    const found = grid.names().find((entry) => entry.name.toLowerCase() === wanted)
    return found ? nameObject(host, found.name) : null
  }
  return {
    type: 'NamedItemCollection',
    item: (name: unknown) => find(name) ?? refuse('ItemNotFound', `there is no name "${String(name)}"`),
    items: () => grid.names().map(({ name }) => nameObject(host, name)),
    call: {
      Add: (name: unknown, reference: unknown) => {
        if (find(name)) refuse('ItemAlreadyExists', `the name "${String(name)}"`)
        grid.setName(asText(name, 'a name'), referenceText(host, reference))
        return nameObject(host, name as string)
      },
      GetItemOrNullObject: find,
      GetCount: () => grid.names().length,
    },
  }
}

function nameObject(host: Host, name: string): HostObject {
  const { grid } = host
  const reference = () =>
    grid.names().find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.reference ??
    refuse('ItemNotFound', `the name "${name}" is gone`)
  const place = () => {
    const found = parseReference(reference())
    const sheet = found?.sheet === undefined ? undefined : grid.sheetByName(found.sheet)
    return found && sheet ? { sheet, rect: found.rect } : null
  }
  const range = () => {
    const found = place()
    return found && rangeOf(host, found.sheet, found.rect)
  }
  return {
    type: 'NamedItem',
    id: name,
    get: {
      Name: () => name,
      _Id: () => name,
      Formula: () => `=${reference()}`,
      Value: () => {
        const found = place()
        return found ? fullAddress(found.sheet, found.rect) : reference()
      },
      Type: () => (place() ? 'Range' : 'Error'),
      Scope: () => 'Workbook',
      Visible: () => true,
    },
    set: {
      Formula: (formula: unknown) => {
        reference()
        grid.setName(name, referenceText(host, formula))
      },
      ...undrawn('Comment', 'Visible'),
    },
    call: {
      Delete: () => grid.deleteName(name),
      GetRange: () => range() ?? refuse('ItemNotFound', `the name "${name}" is no range`),
      GetRangeOrNullObject: range,
    },
  }
}

/** A range object, or a formula such as "=Settings!$C$5"; the embedded grid knows names of ranges only. */
function referenceText(host: Host, reference: unknown): string {
  if (typeof reference === 'string' && !parseReference(reference)) {
    return refuse('NotImplemented', `the preview has names of ranges, not ${reference}`)
  }
  const { sheet, rect } = asCells(host.grid, undefined, reference, 'the reference of a name')
  return absoluteReference(sheet, rect)
}
