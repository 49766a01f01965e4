// Totals of lines from Goals: only where every goal of the metric is carried by a line.

import { describe, expect, it } from 'vitest'
import { goalLines } from '../../../shared/setting/lines/goal-lines'
import type { GoalRow } from '../../../shared/setting/inputs/goals'
import { teamTree } from '../../../shared/setting/team-tree'
import { newTeamRow } from '../../../shared/import/new-team-row'

const tree = teamTree(
  [
    newTeamRow({ id: 'c', name: 'Company', level: 'company', parent: null, end: null }),
    newTeamRow({ id: 'eu', name: 'Europe', level: 'region', parent: 'c', end: null }),
  ],
  2014,
  1,
)
const goal = (carrier: string, amount: number, metric = 'sales') => ({ carrier, amount, metric }) as GoalRow
const lines = (goals: GoalRow[], total = 1000) => {
  const found = goalLines(goals, tree, ['Bikes', 'Parts'], { metric: 'sales', total, unit: 10, money: 1 })
  return found && { ...Object.fromEntries(found.totals), isScaled: found.isScaled }
}

describe('goalLines', () => {
  it('sums the goals of each line, whatever the case, and takes a new name for a new line', () => {
    expect(lines([goal('bikes', 500), goal('Bikes', 200), goal(' Helmets ', 200), goal('ｈelmets', 100), goal('x', 5, 'visits')])).toEqual({
      Bikes: 700,
      Helmets: 300,
      isScaled: false,
    })
  })

  it('takes the proportions of goals that do not add up to the target', () => {
    expect(lines([goal('Bikes', 300), goal('Parts', 100)])).toEqual({ Bikes: 750, Parts: 250, isScaled: true })
  })

  it.each([
    ['a region carries one', [goal('Bikes', 500), goal('Europe', 500)]],
    ['nobody carries one', [goal('Bikes', 500), goal('', 500)]],
    ['no line of the history carries any', [goal('Helmets', 1000)]],
    ['there are none', []],
    ['one is below zero', [goal('Bikes', 1100), goal('Parts', -100)]],
  ])('says nothing of lines where %s', (_, goals) => {
    expect(lines(goals)).toBeUndefined()
  })
})
