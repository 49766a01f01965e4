// Levels by person, by role and for everybody; who is named twice or not at all is told in place.

import { expect, it } from 'vitest'
import { capabilityTargets } from '../../../shared/setting/capability/capability-targets'
import { checkCapability } from '../../../shared/setting/capability/check-capability'
import type { CapabilityRow } from '../../../shared/setting/inputs/capability'
import type { PlanNode } from '../../../shared/setting/plan/plan'

const node = (id: string, parent: number, role: string | null): PlanNode =>
  ({ key: id, id, name: `Name ${id}`, role, parent, isRep: parent >= 0, isClosed: id === 'gone' }) as unknown as PlanNode
const nodes = [node('c', -1, null), node('a', 0, 'Junior'), node('b', 0, 'Senior'), node('gone', 0, 'Junior')]
const row = (owner: string, skill: string, values: Partial<CapabilityRow> = {}): CapabilityRow => ({
  owner,
  skill,
  current: null,
  target: null,
  due: null,
  responsible: '',
  action: '',
  source: '',
  place: { file: 'skills.csv', row: 2 },
  cells: { owner: { header: 'who', letters: 'A' } },
  ...values,
})

it('takes what a person has not from the role, then from everybody', () => {
  const targets = capabilityTargets(
    [
      row('a', 'Negotiation', { current: 2 }),
      row('junior', 'negotiation', { target: 3, due: 41_000, responsible: 'Coach' }),
      row('', 'Product', { target: 4 }),
      row('Name b', 'Product', { current: 1, target: 5, responsible: 'Boss' }),
    ],
    nodes,
  )
  expect(
    targets.map(({ node: at, skill, current, target, due, responsible, from }) => [at, skill, current, target, due, responsible, from]),
  ).toEqual([
    [1, 'Negotiation', 2, 3, 41_000, 'Coach', 'role'],
    [1, 'Product', null, 4, null, '', 'all'],
    [2, 'Product', 1, 5, null, 'Boss', 'own'],
  ])
})

it('refuses who is nobody, or a unit, or there twice', () => {
  const rows = [row('a', 'X'), row('Name a', ' x '), row('nobody', 'X'), row('c', 'X'), row('', 'X')]
  expect(checkCapability(rows, nodes).map(({ code, place }) => [code, place.column])).toEqual([
    ['capabilityTwice', 'who'],
    ['capabilityWho', 'who'],
    ['capabilityWho', 'who'],
  ])
})
