// Names of people where the name alone would not tell the row: the months of somebody with several rows in the year,
// "Ann Lee (Jan–Jun)", and the id of whoever has a namesake, "Wei Zhang (117)".

import type { Locale } from '../../i18n/messages'
import type { PlanMonth } from '../history/plan-months'
import { shortMonth } from '../sheets/sheet-context'
import type { TreeNode } from '../team-tree'

/** By node in the tree's order; undefined where the name in Team is enough. */
export function distinctNames(
  nodes: readonly TreeNode[],
  months: readonly Pick<PlanMonth, 'month'>[],
  locale: Locale,
): (string | undefined)[] {
  const rowsOf = new Map<string, number>()
  const idsOf = new Map<string, Set<string>>()
  for (const node of nodes) {
    const { id, name } = node.row
    if (!carries(node)) continue
    rowsOf.set(id, (rowsOf.get(id) ?? 0) + 1)
    idsOf.set(name, (idsOf.get(name) ?? new Set()).add(id))
  }
  return nodes.map((node) => {
    const { row, from, to } = node
    if (!carries(node)) return undefined
    const marks = (idsOf.get(row.name)?.size ?? 0) > 1 ? [row.id] : []
    if (rowsOf.get(row.id) !== 1) marks.push(periodOf(months[from].month, months[to].month, locale))
    if (marks.length === 0) return undefined
    return locale === 'zh-CN' ? `${row.name}（${marks.join('，')}）` : `${row.name} (${marks.join(', ')})`
  })
}

function periodOf(first: number, last: number, locale: Locale): string {
  if (locale === 'zh-CN') return `${first === last ? '' : `${first}–`}${last}月`
  return `${first === last ? '' : `${shortMonth(first)}–`}${shortMonth(last)}`
}

/** A unit carries the whole year in one of its rows; a row "not assigned" is told by its unit. */
const carries = ({ reps, children, row }: TreeNode): boolean => reps > 0 && children.length === 0 && !row.isUnassigned
