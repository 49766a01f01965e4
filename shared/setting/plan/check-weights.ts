// Whether there is anything to share by: no sales at all, or somebody whose sales sum below zero.

import { yearDigits } from '../fiscal-year-name'
import { monthKey } from '../../calendar'
import type { Bilingual } from '../../i18n/messages'
import { placeInColumn } from '../../import/place'
import type { Place, Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { SalesColumns } from '../../import/tables'
import { cellOf } from '../../import/team-rows'
import type { PlanSettings } from '../plan-settings'
import { tidy } from '../amounts'
import type { BasisKind } from '../split/basis'
import type { TreeNode } from '../team-tree'
import type { WeighedTeam } from './weigh-team'

const texts = {
  noRows: {
    en: 'The history has no amount, and no potential is given, so there is nothing to share by. Add sales, or potentials in Team.',
    zh: '历史业绩没有任何金额，也没有填写潜力，无法确定占比。请补充业绩，或在“组织”填写潜力。',
  },
  noMetric: {
    en: 'The history has no row of the metric "{metric}", only of {found}. Choose one of these, or correct the metric column.',
    zh: '历史业绩中没有指标“{metric}”，只有 {found}。请选择其中之一，或更正指标列。',
  },
  nothingBefore: {
    en: 'All rows of the history ({rows}) fall in the plan year {year} or after it, so there is nothing to share by. Add sales from before, or choose a later year.',
    zh: '历史业绩的 {rows} 行全部在计划年度 {year} 或之后，无法确定占比。请补充之前的业绩，或选择更晚的年度。',
  },
  noWeight: {
    en: 'The sales from {from} to {to} sum to zero for everybody, and no potential is given, so there is nothing to share by. Correct the history, or add potentials in Team.',
    zh: '{from} 至 {to} 每个人的业绩合计均为零，也没有填写潜力，无法确定占比。请更正历史业绩，或在“组织”填写潜力。',
  },
  negative: {
    en: 'The sales of {who} from {from} to {to} sum to {amount}, below zero, and cannot be a share. Give {who} a lock or a potential in Team.',
    zh: '{who} 自 {from} 至 {to} 的业绩合计为 {amount}，小于零，不能作为占比。请在“组织”为其填写锁定或潜力。',
  },
  negativeAbove: {
    en: 'The sales of {who} from {from} to {to} sum to {amount}, below zero, and cannot be a share; they pull {above} below zero too. Give {who} a potential in Team, or each of them a lock.',
    zh: '{who} 自 {from} 至 {to} 的业绩合计为 {amount}，小于零，不能作为占比，并使 {above} 也小于零。请在“组织”为 {who} 填写潜力，或为他们各填写锁定。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** The months whose sales make the shares, as people read them. */
const windowOf = ({ sales }: WeighedTeam, { shareMonths }: PlanSettings): { from: string; to: string } => ({
  from: monthKey(Math.max(sales.first, sales.last - shareMonths + 1)),
  to: monthKey(sales.last),
})

/** What a weight may come from beside a mean of nothing. */
const SHARING: ReadonlySet<BasisKind> = new Set(['history', 'potential', 'blend', 'units', 'trend'])

/** Nothing to share by, with the reason that the history itself gives. */
export function checkAnyWeight(weighed: WeighedTeam, sales: SalesColumns, settings: PlanSettings): Problem[] {
  const { tree, basis } = weighed
  // Nobody active is told with the bounds: there is no owner for the target. Who is alone has no need of a share.
  if (tree.nodes[0].reps === 0 || tree.nodes.length === 1) return []
  const isKnown = basis.some(({ kind }) => SHARING.has(kind))
  if (isKnown && basis.some(({ weight }) => weight !== 0)) return []
  const place = sales.valueColumn === undefined ? { ...sales.source } : placeInColumn(sales.source, sales.valueColumn)
  if (sales.dates.length === 0) return [problem('noRows', place)]
  if (weighed.sales.last >= weighed.sales.first) return [problem('noWeight', place, { ...windowOf(weighed, settings) })]
  const { metric } = settings
  const counts = new Map<string, number>()
  for (const each of sales.metrics) counts.set(each, (counts.get(each) ?? 0) + 1)
  const rows = (counts.get(metric) ?? 0) + (counts.get('') ?? 0)
  if (rows > 0) return [problem('nothingBefore', { ...sales.source }, { rows, year: yearDigits(settings) })]
  const found = [...counts].map(([each, count]) => `"${each}" (${count})`)
  return [problem('noMetric', { ...sales.source }, { metric, found })]
}

/**
 * Nodes that would take a negative share. A unit that is below zero only because of somebody below is named there.
 * @param isKnown whether all sales of a node could be read.
 */
export function checkNegative(weighed: WeighedTeam, settings: PlanSettings, isKnown: (node: TreeNode) => boolean): Problem[] {
  const { tree, basis, overrides } = weighed
  const { nodes } = tree
  const isNegative = nodes.map(
    ({ reps, row, key }, index) =>
      index > 0 && reps > 0 && basis[index].weight < 0 && row.lock === null && !row.unread?.has('lock') && !overrides.has(key),
  )
  return nodes.flatMap((node, index) => {
    if (!isNegative[index] || !isKnown(node)) return []
    const below = node.children.reduce((sum, child) => sum + (isNegative[child] ? basis[child].weight : 0), 0)
    if (below < 0 && basis[index].weight - below >= 0) return []
    const above: string[] = []
    for (let at = node.parent; at > 0; at = nodes[at].parent) if (isNegative[at]) above.unshift(nodes[at].row.name)
    const amount = node.children.length === 0 ? basis[index].own : basis[index].weight
    const params = { who: node.row.name, amount: tidy(amount * settings.money), ...windowOf(weighed, settings) }
    return above.length === 0
      ? [{ ...problem('negative', placeOf(node), params), code: 'negativeSales' }]
      : [{ ...problem('negativeAbove', placeOf(node), { ...params, above }), code: 'negativeSales' }]
  })
}

/** The cell that the remedy goes into, where Team has it. */
function placeOf({ row }: TreeNode): Place {
  const key = (['potential', 'lock'] as const).find((each) => row.cells?.[each] !== undefined)
  return key === undefined ? { ...row.place } : cellOf(row, key)
}
