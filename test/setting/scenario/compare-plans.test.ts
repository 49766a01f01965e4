// Two plans side by side: who is in which, and by how much they differ.
import { expect, it } from 'vitest'
import type { Plan } from '../../../shared/setting/plan/plan'
import { comparedTargets, comparePlans } from '../../../shared/setting/scenario/compare-plans'

const plan = (...nodes: [key: string, depth: number, target: number, isClosed?: boolean][]): Plan =>
  ({
    nodes: nodes.map(([key, depth, target, isClosed = false]) => ({ key, name: key, level: 'rep', depth, target, isClosed })),
  }) as unknown as Plan

it('has everybody of the later plan, then those who are gone', () => {
  const before = comparedTargets(plan(['all', 0, 100.3], ['a', 1, 60.1], ['b', 1, 40.2], ['gone', 1, 0, true]))
  expect(before.map(({ key }) => key)).toEqual(['all', 'a', 'b'])
  const rows = comparePlans(before, plan(['all', 0, 120.4], ['a', 1, 70.2], ['c', 1, 50.2], ['old', 1, 0, true]))
  expect(rows.map(({ key, before: was, after, difference }) => [key, was, after, difference])).toEqual([
    ['all', 100.3, 120.4, 20.1],
    ['a', 60.1, 70.2, 10.1],
    ['c', null, 50.2, 50.2],
    ['b', 40.2, null, -40.2],
  ])
})
