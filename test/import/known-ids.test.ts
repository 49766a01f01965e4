// Which id a text means, and what it may have been meant to be.

import { describe, expect, it } from 'vitest'

import { knownIds } from '../../shared/import/known-ids'

const of = (...rows: [string, string][]) => knownIds(rows.map(([id, name]) => ({ id, name })))

describe('an id', () => {
  const known = of(['a', 'Ann'], ['A', 'Al'], ['Ann', 'Somebody'], ['0012', 'Li Wei'], ['13', 'Li Wei'], ['e1', 'Zo\u00eb'])

  it.each([
    ['a', 'a'],
    ['A', 'A'],
    ['Ann', 'Ann'],
    ['AL', 'A'],
    ['００１２', '0012'],
    ['0012\u200b', '0012'],
    ['Zoe\u0308', 'e1'],
    ['zo\u00eb', 'e1'],
  ])('is meant by "%s"', (text, id) => expect(known.idOf(text)).toBe(id))

  it.each(['12', 'Li Wei', 'B', ''])('is not meant by "%s"', (text) => expect(known.idOf(text)).toBeUndefined())

  it('of a name that several bear is theirs to tell', () => {
    expect(known.sharing('li  wei')).toEqual(['0012', '13'])
    expect(known.sharing('Ann')).toEqual([])
    expect(known.sharing('Nobody')).toEqual([])
  })
})

describe('what is nearly written so', () => {
  const known = of(['0012', 'Margaret'], ['b7', 'Bo'], ['b8', 'Northern'], ['c1', 'Southern'])

  it.each([
    ['12', '0012'],
    ['000012', '0012'],
    ['B7', 'b7'],
    ['Margret', 'Margaret'],
    ['Nothern', 'Northern'],
    ['Norhtern', 'Northern'],
    ['Southerns', 'Southern'],
    ['Soutgern', 'Southern'],
  ])('"%s" may be "%s"', (text, nearest) => expect(known.nearest(text)).toBe(nearest))

  it.each(['b9', '13', 'Bob', 'Eastern', 'Southward'])('"%s" may be nobody', (text) => expect(known.nearest(text)).toBeUndefined())
})
