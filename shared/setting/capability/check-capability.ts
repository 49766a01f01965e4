// Rows of skills that name nobody, or the same twice.

import type { Bilingual } from '../../i18n/messages'
import { folded } from '../../import/folded'
import { cellOf } from '../../import/input-table/cell-of'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { FunnelNode } from '../activities/seen-by-node'
import { subjectFinder } from '../activities/seen-by-node'
import type { CapabilityRow } from '../inputs/capability'

const texts = {
  capabilityWho: {
    en: '"{owner}" is neither a person of Team nor a role in it. Write an id, a name or a role as in Team, or nothing for everybody.',
    zh: '“{owner}”既不是“组织”中的人员，也不是其中的角色。请按“组织”填写编号、姓名或角色；适用于所有人请留空。',
  },
  capabilityTwice: {
    en: 'The skill "{skill}" of "{owner}" stands in row {row} already. Keep one of them.',
    zh: '“{owner}”的能力项“{skill}”已在第 {row} 行出现。请只保留一行。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** @param nodes of the plan; units among them are told apart by having somebody below. */
export function checkCapability(rows: readonly CapabilityRow[], nodes: readonly FunnelNode[]): Problem[] {
  const subjectOf = subjectFinder(nodes)
  const units = new Set(nodes.map(({ parent }) => parent))
  const first = new Map<string, CapabilityRow>()
  return rows.flatMap((row): Problem[] => {
    const { owner, skill } = row
    const at = cellOf(row, 'owner')
    const subject = owner === '' ? undefined : subjectOf(owner)
    const isUnit = subject !== undefined && 'nodes' in subject && subject.nodes.some((node) => units.has(node))
    if (owner !== '' && (subject === undefined || isUnit)) return [problem('capabilityWho', at, { owner })]
    const key = JSON.stringify([subject, folded(skill)])
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    return before === undefined ? [] : [problem('capabilityTwice', at, { owner, skill, row: String(before.place.row ?? '') })]
  })
}
