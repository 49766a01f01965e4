// What is wrong with the rows of Funnel beyond single cells.

import type { Bilingual } from '../../i18n/messages'
import { cellOf } from '../../import/input-table/cell-of'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { FunnelRow } from '../inputs/funnel'
import type { FunnelNode } from './seen-by-node'
import { subjectFinder } from './seen-by-node'

const texts = {
  funnelWho: {
    en: '"{text}" is neither a person or unit of Team nor a role in it. Write an id, a name or a role as in Team, or nothing for the whole company.',
    zh: '“{text}”既不是“组织”中的人员或单位，也不是其中的角色。请按“组织”填写编号、名称或角色；全公司请留空。',
  },
  funnelTwice: {
    en: 'There is a row for "{text}" already: row {row}. Keep one of them.',
    zh: '“{text}”已有一行：第 {row} 行。请只保留一行。',
  },
  funnelZero: {
    en: 'Zero leads to nothing: no number of activities would reach the target. Type what is usual, or leave the cell empty to take it from the team.',
    zh: '为零则无论多少过程量都无法达成目标。请填写通常的数值，或留空以采用团队数值。',
  },
  funnelNothing: {
    en: 'This row says neither an average deal nor a conversion, and changes nothing.',
    zh: '此行既无平均单额也无转化率，不起作用。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)
const FIGURES = ['deal', 'lead_rate', 'visit_rate', 'win_rate'] as const

/** @param nodes of the plan, the company first. */
export function checkFunnel(rows: readonly FunnelRow[], nodes: readonly FunnelNode[]): Problem[] {
  const subjectOf = subjectFinder(nodes)
  const first = new Map<string, FunnelRow>()
  return rows.flatMap((row) => {
    const problems: Problem[] = []
    const at = (key: keyof FunnelRow['cells']) => cellOf(row, key)
    const subject = subjectOf(row.node)
    if (subject === undefined) problems.push(problem('funnelWho', at('node'), { text: row.node }))
    else {
      const key = JSON.stringify(subject)
      const before = first.get(key)
      if (before === undefined) first.set(key, row)
      else problems.push(problem('funnelTwice', at('node'), { text: row.node, row: String(before.place.row ?? '') }))
    }
    for (const key of FIGURES) if (row[key] === 0) problems.push(problem('funnelZero', at(key)))
    if (FIGURES.every((key) => row[key] === null)) problems.push(problem('funnelNothing', row.place, {}, 'warning'))
    return problems
  })
}
