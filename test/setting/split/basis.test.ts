// Whose sales make whose weight: part years, successors, people who move, potentials and newcomers.

import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import type { TeamRow } from '../../../shared/import/tables'
import { basisOf } from '../../../shared/setting/split/basis'
import type { SalesByMonth } from '../../../shared/setting/history/sales-by-month'
import { teamTree } from '../../../shared/setting/team-tree'

const LAST = 2013 * 12 + 11
const sales = (amounts: Record<string, number>): SalesByMonth => ({
  first: LAST - 11,
  last: LAST,
  owners: new Map(Object.entries(amounts).map(([id, year]) => [id, new Float64Array(12).fill(year / 12)])),
  rowsInMonth: new Int32Array(12).fill(1),
})
const row = (id: string, parent: string | null, extra: Partial<TeamRow> = {}): TeamRow => ({
  id,
  name: id,
  level: '',
  parent,
  role: null,
  start: null,
  end: null,
  takesOver: null,
  potential: null,
  floor: null,
  cap: null,
  lock: null,
  place: {},
  ...extra,
})
const day = serialFromIso
const TEAMS = [row('c', null), row('a', 'c'), row('b', 'c')]

/** Weights by key, over twelve equal months. */
const weights = (rows: TeamRow[], amounts: Record<string, number>): Record<string, number> => {
  const tree = teamTree(rows, 2014, 1)
  const { basis } = basisOf(tree, sales(amounts), { from: LAST - 11, to: LAST }, (from, to) => (to - from + 1) / 12)
  expect(basis.reduce((sum, { own }) => sum + own, 0)).toBeCloseTo(
    Object.values(amounts).reduce((sum, amount) => sum + amount, 0),
    6,
  )
  return Object.fromEntries(tree.nodes.map(({ key }, index) => [key, Math.round(basis[index].weight * 1e6) / 1e6]))
}

describe('basisOf', () => {
  it('sums the sales of everybody below, people who left included', () => {
    const rows = [...TEAMS, row('r1', 'a'), row('r2', 'a', { end: day('2013-06-30') }), row('r3', 'b')]
    expect(weights(rows, { r1: 600, r2: 240, r3: 300 })).toEqual({ c: 1140, a: 840, r1: 600, r2: 0, b: 300, r3: 300 })
  })

  it('gives a part-year person that part, and the team the whole', () => {
    const rows = [...TEAMS, row('r1', 'a', { end: day('2014-06-30') }), row('r2', 'a'), row('r3', 'b')]
    expect(weights(rows, { r1: 600, r2: 200, r3: 300 })).toMatchObject({ a: 800, r1: 300, r2: 200 })
  })

  it('splits a person who moves in July between both teams, and counts the sales once', () => {
    const rows = [
      ...TEAMS,
      row('r', 'a', { end: day('2014-06-30') }),
      row('r', 'b', { start: day('2014-07-01') }),
      row('x', 'a'),
      row('y', 'b'),
    ]
    expect(weights(rows, { r: 1200, x: 500, y: 700 })).toEqual({
      c: 2400,
      a: 1100,
      b: 1300,
      r: 600,
      [`r@${day('2014-07-01')}`]: 600,
      x: 500,
      y: 700,
    })
  })

  it('moves the sales of who has left to the successor, even over several people', () => {
    const left = { end: day('2013-03-31') }
    const rows = [
      ...TEAMS,
      row('r1', 'a', left),
      row('r2', 'a', { ...left, takesOver: 'r1' }),
      row('r3', 'b', { takesOver: 'r2' }),
      row('x', 'a'),
    ]
    expect(weights(rows, { r1: 100, r2: 200, r3: 300, x: 50 })).toMatchObject({ a: 50, b: 600, r3: 600, r1: 0, r2: 0 })
  })

  it('hands a patch over in the year without counting it twice', () => {
    const rows = [
      ...TEAMS,
      row('r', 'a', { end: day('2014-06-30') }),
      row('n', 'a', { start: day('2014-07-01'), takesOver: 'r' }),
      row('x', 'b'),
    ]
    expect(weights(rows, { r: 1200, x: 400 })).toMatchObject({ a: 1200, r: 600, n: 600, b: 400 })
  })

  it('takes a potential before history, by the part of the year', () => {
    const rows = [...TEAMS, row('r1', 'a', { potential: 900 }), row('r2', 'b', { potential: 800, start: day('2014-07-01') })]
    expect(weights(rows, { r1: 100, r2: 0 })).toMatchObject({ a: 900, r1: 900, b: 800, r2: 400 })
  })

  it('gives newcomers the mean of their team, a new team the mean of the teams a rep', () => {
    const rows = [...TEAMS, row('d', 'c'), row('r1', 'a'), row('r2', 'a'), row('n', 'a'), row('r3', 'b'), row('m1', 'd'), row('m2', 'd')]
    expect(weights(rows, { r1: 100, r2: 300, r3: 200 })).toMatchObject({ n: 200, a: 400, d: 300, m1: 150, m2: 150 })
  })

  it('tells of a unit whose people have potentials only that it stands on these, and of any other that it stands on history', () => {
    const rows = [...TEAMS, row('r1', 'a', { potential: 5 }), row('r2', 'a'), row('r3', 'b', { potential: 7 }), row('r4', 'b')]
    const kinds = (amounts: Record<string, number>) => {
      const tree = teamTree(rows, 2014, 1)
      const { basis } = basisOf(tree, sales(amounts), { from: LAST - 11, to: LAST }, () => 1)
      return Object.fromEntries(tree.nodes.map(({ key }, index) => [key, basis[index].kind]))
    }
    expect(kinds({ r1: 900, r4: 3 })).toMatchObject({
      a: 'potential',
      r1: 'potential',
      r2: 'mean',
      b: 'history',
      r3: 'potential',
      r4: 'history',
    })
  })
})
