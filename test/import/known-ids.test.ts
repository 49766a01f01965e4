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
    ['E1 - Zo\u00eb', 'e1'],
    ['Zo\u00eb (e1)', 'e1'],
    ['0012Li Wei', '0012'],
    ['Wei, Li', undefined],
  ])('is meant by "%s"', (text, id) => expect(known.idOf(text)).toBe(id))

  it.each(['12', 'Li Wei', 'B', ''])('is not meant by "%s"', (text) => expect(known.idOf(text)).toBeUndefined())

  it('of a name that several bear is theirs to tell', () => {
    expect(known.sharing('li  wei')).toEqual(['0012', '13'])
    expect(known.sharing('Ann')).toEqual([])
    expect(known.sharing('Nobody')).toEqual([])
  })
})

describe('an id that differs in case or zeros', () => {
  const known = of(['007', 'Ann'], ['7a', 'Bo'], ['7A', 'Cy'], ['12', 'Di'], ['012', 'Ed'])
  it.each([
    ['7', '007'],
    ['0007', '007'],
    ['007', undefined],
    ['07A', undefined],
    ['0012', undefined],
    ['8', undefined],
  ])('is meant by "%s"', (text, id) => expect(known.alike(text)).toBe(id))
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
