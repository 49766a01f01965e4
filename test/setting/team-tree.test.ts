// The tree of one fiscal year: rows by effective dates, keys that stay, units that move.

import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../shared/calendar'
import type { TeamRow } from '../../shared/import/tables'
import { teamTree } from '../../shared/setting/team-tree'

const row = (id: string, parent: string | null, start?: string, end?: string): TeamRow => ({
  id,
  name: id,
  level: 'x',
  parent,
  role: null,
  start: start ? (serialFromIso(start) ?? null) : null,
  end: end ? (serialFromIso(end) ?? null) : null,
  takesOver: null,
  potential: null,
  floor: null,
  cap: null,
  lock: null,
  place: {},
})

const seen = (rows: TeamRow[], year = 2014, fiscalStart = 1) =>
  Object.fromEntries(teamTree(rows, year, fiscalStart).nodes.map(({ key, parent, reps, from, to }) => [key, [parent, reps, from, to]]))

describe('teamTree', () => {
  it('stands in preorder, whatever the order of the table', () => {
    const { nodes } = teamTree([row('r2', 't2'), row('t1', 'c'), row('r1', 't1'), row('c', null), row('t2', 'c'), row('r3', 't1')], 2014, 1)
    expect(nodes.map(({ key }) => key)).toEqual(['c', 't1', 'r1', 'r3', 't2', 'r2'])
    expect(nodes.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 1, 2])
    expect(nodes.map(({ reps }) => reps)).toEqual([3, 2, 1, 1, 1, 1])
  })

  it('counts months with any active day, by fiscal year', () => {
    const rows = [
      row('c', null),
      row('a', 'c', '2014-03-31'),
      row('b', 'c', undefined, '2014-05-01'),
      row('d', 'c', '2014-06-10', '2014-08-02'),
    ]
    expect(seen(rows)).toMatchObject({ a: [0, 1, 2, 11], b: [0, 1, 0, 4], d: [0, 1, 5, 7] })
    expect(seen(rows, 2014, 4)).toMatchObject({ a: [0, 1, 0, 11], b: [0, 1, 0, 1], d: [0, 1, 2, 4] })
    expect(seen(rows, 2015)).toMatchObject({ a: [0, 1, 0, 11], b: [0, 0, 0, -1], d: [0, 0, 0, -1] })
    expect(seen(rows, 2012)).toMatchObject({ a: [0, 0, 12, 11], d: [0, 0, 12, 11] })
  })

  it('keeps the plain key with the earliest row of a person, wherever the teams stand', () => {
    const moves = [row('r', 'a', undefined, '2014-06-30'), row('r', 'b', '2014-07-01')]
    const later = `r@${serialFromIso('2014-07-01')}`
    expect(seen([row('c', null), row('a', 'c'), row('b', 'c'), ...moves])).toMatchObject({ r: [1, 1, 0, 5], [later]: [3, 1, 6, 11] })
    expect(seen([row('c', null), row('b', 'c'), row('a', 'c'), ...moves])).toMatchObject({ r: [3, 1, 0, 5], [later]: [1, 1, 6, 11] })
  })

  it('puts the people of a unit that moves under its last row of the year, and nothing under the other', () => {
    const rows = [
      row('c', null),
      row('north', 'c'),
      row('south', 'c'),
      row('t', 'north', undefined, '2014-06-30'),
      row('t', 'south', '2014-07-01'),
      row('r', 't'),
    ]
    const { nodes } = teamTree(rows, 2014, 1)
    expect(nodes.map(({ key, reps }) => [key, reps])).toEqual([
      ['c', 1],
      ['north', 0],
      ['t', 0],
      ['south', 1],
      [`t@${serialFromIso('2014-07-01')}`, 1],
      ['r', 1],
    ])
    expect(teamTree(rows, 2013, 1).nodes.find(({ key }) => key === 'r')?.parent).toBe(2)
  })

  it('takes the company of the plan year where the table holds an earlier one', () => {
    const rows = [row('old', null, undefined, '2013-12-31'), row('new', null, '2014-01-01'), row('r', 'new'), row('q', 'old')]
    expect(seen(rows)).toMatchObject({ new: [-1, 2, 0, 11], r: [0, 1, 0, 11], old: [0, 1, 0, -1], q: [2, 1, 0, 11] })
  })

  it('takes twelve levels and a company alone', () => {
    const deep = Array.from({ length: 12 }, (_, level) => row(`n${level}`, level === 0 ? null : `n${level - 1}`))
    expect(teamTree(deep, 2014, 1).nodes[0].reps).toBe(1)
    expect(seen([row('c', null)])).toEqual({ c: [-1, 1, 0, 11] })
  })
})
