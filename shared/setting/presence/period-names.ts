// Names of people who have several rows in the year: the months of each tell them apart, "Ann Lee (Jan–Jun)".

import type { Locale } from '../../i18n/messages'
import type { PlanMonth } from '../history/plan-months'
import { shortMonth } from '../sheets/sheet-context'
import type { TreeNode } from '../team-tree'

/** By node in the tree's order; undefined where the name in Team is enough. */
export function periodNames(
  nodes: readonly TreeNode[],
  months: readonly Pick<PlanMonth, 'month'>[],
  locale: Locale,
): (string | undefined)[] {
  const rowsOf = new Map<string, number>()
  for (const node of nodes) if (carries(node)) rowsOf.set(node.row.id, (rowsOf.get(node.row.id) ?? 0) + 1)
  return nodes.map((node) => {
    const { row, from, to } = node
    if (!carries(node) || rowsOf.get(row.id) === 1) return undefined
    const [first, last] = [months[from].month, months[to].month]
    if (locale === 'zh-CN') return `${row.name}（${first === last ? '' : `${first}–`}${last}月）`
    return `${row.name} (${first === last ? '' : `${shortMonth(first)}–`}${shortMonth(last)})`
  })
}

/** A unit carries the whole year in one of its rows. */
const carries = ({ reps, children }: TreeNode): boolean => reps > 0 && children.length === 0
