// Capability targets (能力目标): every person's level of every skill, now and by when, with the role's as default.

import { folded } from '../../import/folded'
import type { CapabilityRow } from '../inputs/capability'
import type { PlanNode } from '../plan/plan'
import { subjectFinder } from '../activities/seen-by-node'
import { seatInMonth } from '../sources/amounts-by-node'

/** Where the target level comes from: the person's own row, that of the role, or the one for everybody. */
export type CapabilityFrom = 'own' | 'role' | 'all'

export interface CapabilityTarget {
  /** Index of the person. */
  node: number
  skill: string
  current: number | null
  target: number
  due: number | null
  responsible: string
  action: string
  from: CapabilityFrom
}

/**
 * Rows must have passed checkCapability. One entry a person and skill that somebody set a target for, person by person; of
 * somebody who moves in the year on the latest seat, since skills move along.
 */
export function capabilityTargets(rows: readonly CapabilityRow[], nodes: readonly PlanNode[]): CapabilityTarget[] {
  const subjectOf = subjectFinder(nodes)
  const skills = new Map<string, string>()
  const of = new Map<string, CapabilityRow>()
  for (const row of rows) {
    const skill = folded(row.skill)
    if (!skills.has(skill)) skills.set(skill, row.skill)
    const subject = row.owner === '' ? undefined : subjectOf(row.owner)
    if (subject === undefined) of.set(`all|${skill}`, row)
    else if ('role' in subject) of.set(`role ${subject.role}|${skill}`, row)
    else for (const node of subject.nodes) of.set(`${node}|${skill}`, row)
  }
  const seats = new Map<string, number[]>()
  nodes.forEach((node, index) => {
    if (hasSkills(node)) seats.set(node.id, [...(seats.get(node.id) ?? []), index])
  })
  return nodes.flatMap((node, index) => {
    if (!hasSkills(node) || seatInMonth(nodes, seats.get(node.id) ?? [index], 11) !== index) return []
    return [...skills].flatMap(([skill, named]): CapabilityTarget[] => {
      const [own, role, all] = [of.get(`${index}|${skill}`), of.get(`role ${node.role ?? ''}|${skill}`), of.get(`all|${skill}`)]
      const asks = ([own, role, all] as const).find((row) => row?.target !== null && row !== undefined)
      if (asks?.target === undefined || asks.target === null) return []
      const first = <Key extends 'responsible' | 'action'>(key: Key): string => [own, role, all].find((row) => row?.[key])?.[key] ?? ''
      return [
        {
          node: index,
          skill: named,
          current: own?.current ?? null,
          target: asks.target,
          due: own?.due ?? role?.due ?? all?.due ?? null,
          responsible: first('responsible'),
          action: first('action'),
          from: asks === own ? 'own' : asks === role ? 'role' : 'all',
        },
      ]
    })
  })
}

const hasSkills = ({ isRep, isClosed, isUnassigned }: PlanNode): boolean => isRep && !isClosed && isUnassigned !== true
