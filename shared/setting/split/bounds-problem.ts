// Says of a node that it is asked for the impossible: by how much, through whom, and what to change.

import type { Bilingual, Params } from '../../i18n/messages'
import type { Place, Problem } from '../../import/problem'
import { cellOf } from '../../import/team-rows'
import type { Asked, BoundsOf, OwnBounds } from './effective-bounds'
import type { Bounds } from './held-parts'
import type { Override } from '../plan-settings'
import type { Origin } from './origin-texts'
import { originTexts } from './origin-texts'
import { tidy } from '../amounts'
import type { TeamTree, TreeNode } from '../team-tree'

/** What limits a node, or what somebody below it asks for. */
type Limit = 'target' | 'handed' | Origin | 'lock' | 'floor' | 'cap'

const limits: Record<Limit, { one: Bilingual; many: Bilingual }> = {
  target: { one: { en: 'target', zh: '目标' }, many: { en: 'targets', zh: '目标' } },
  handed: { one: { en: 'amount handed down', zh: '下达额' }, many: { en: 'amounts handed down', zh: '下达额' } },
  ...originTexts,
  lock: { one: { en: 'lock', zh: '锁定金额' }, many: { en: 'locks', zh: '锁定金额' } },
  floor: { one: { en: 'floor', zh: '下限' }, many: { en: 'floors', zh: '下限' } },
  cap: { one: { en: 'cap', zh: '上限' }, many: { en: 'caps', zh: '上限' } },
}

const texts = {
  tooMuch: {
    en: 'The [kinds] below {who} add up to {floor}, {gap} more than its [limit] of {cap} ([parts]). Lower them by that, or raise the [limit].',
    zh: '{who} 之下的[kinds]合计 {floor}，比其[limit] {cap} 多 {gap}（[parts]）。请降低这么多，或提高[limit]。',
  },
  tooLittle: {
    en: 'The [kinds] below {who} add up to {cap}, {gap} less than its [limit] of {floor} ([parts]). Raise them by that, or lower the [limit].',
    zh: '{who} 之下的[kinds]合计 {cap}，比其[limit] {floor} 少 {gap}（[parts]）。请提高这么多，或降低[limit]。',
  },
  closed: {
    en: '{who} is not active in the plan year and gets nothing, but the [kinds] below it add up to {floor} ([parts]). Clear them, or correct the dates.',
    zh: '{who} 在计划年度不在岗，没有目标，但其下的[kinds]合计 {floor}（[parts]）。请清空，或更正日期。',
  },
  weightless: {
    en: 'Below {who}, whoever could take more has a potential of zero: the others may get {cap} at most, {gap} less than its [limit] of {floor}. Give somebody a potential above zero, or lower the [limit].',
    zh: '{who} 之下还能承担的人潜力均为零，其他人最多 {cap}，比其[limit] {floor} 少 {gap}。请填写大于零的潜力，或降低[limit]。',
  },
  nobody: {
    en: 'Nobody below {who} is active in the plan year, so its [limit] of {floor} has no owner. Add a person, or an end date after the year starts.',
    zh: '{who} 之下在计划年度没有在岗人员，[limit] {floor} 无人承担。请增加人员，或修改结束日期。',
  },
  own: {
    en: 'The floor {floor} of {who} is above its cap {cap}, by {gap}. Lower the floor or raise the cap.',
    zh: '{who} 的下限 {floor} 高于上限 {cap}，多出 {gap}。请降低下限或提高上限。',
  },
  company: {
    en: 'The [limit] of {who} is {amount}, but the target of the year is {total}. Change one of them, or clear the [limit].',
    zh: '{who} 的[limit]为 {amount}，但年度目标为 {total}。请修改其中之一，或清空[limit]。',
  },
} satisfies Record<string, Bilingual>

/** How many people a message names before it counts the rest. */
const NAMED = 3

/**
 * @param index the node whose floor, its people's included, is above its cap.
 */
export function boundsProblem(
  { nodes }: TeamTree,
  index: number,
  known: BoundsOf,
  overrides: ReadonlyMap<string, Override>,
  money: number,
): Problem {
  const node = nodes[index]
  const [asked, below] = [known.asked[index], known.below[index]]
  const over = known.handed[index]
  const inCurrency = (amount: number): number => tidy(amount * money)
  const sums = (wish: Bounds, sum: Bounds): Params => {
    const [floor, cap] = [Math.max(wish.floor, sum.floor), Math.min(wish.cap, sum.cap)]
    return { who: node.row.name, floor: inCurrency(floor), cap: inCurrency(cap), gap: inCurrency(floor - cap) }
  }
  const params = sums(asked, below)
  const isTooMuch = below.floor > asked.cap
  const limit = limitOf(node, asked, isTooMuch ? 'cap' : 'floor', overrides)
  const who = isTooMuch || node.reps > 0 ? contributors(nodes, index, known, isTooMuch ? 'floor' : 'cap', overrides) : []
  const at = (each: { node: TreeNode; limit: Limit }): Place => placeOf(each.node, each.limit, overrides)
  const own = limit === 'target' ? undefined : at({ node, limit })
  const made = (text: Bilingual, place: Place): Problem => ({
    code: 'boundsImpossible',
    severity: 'error',
    place,
    text: withWords(text, text !== texts.own && over !== undefined ? 'handed' : limit, who),
    params: { ...(text !== texts.own && over !== undefined ? sums(over.asked, over.below) : params), ...paramsOf(who, inCurrency) },
  })
  if (asked.floor > asked.cap) return made(texts.own, at({ node, limit: 'floor' }))
  if (isTooMuch) return made(asked.by === 'closed' ? texts.closed : texts.tooMuch, own ?? at(who[0]))
  if (node.reps === 0) return made(texts.nobody, own ?? { ...node.row.place })
  const idle = node.children.find((child) => known.isWeightless[child] && nodes[child].reps > 0 && known.asked[child].cap > 0)
  const lowest = who.find(({ node: { row } }) => row.place.row !== undefined)
  if (idle !== undefined) return made(texts.weightless, own ?? cellOf(nodes[idle].row, 'potential'))
  return made(texts.tooLittle, own ?? (lowest === undefined ? { ...node.row.place } : at(lowest)))
}

/** The company's own floor, cap or lock against the target of the year, which is given elsewhere. */
export function ownProblem({ row }: TreeNode, { floor, cap, lock }: OwnBounds, total: number, money: number): Problem[] {
  const made = (limit: Limit & ('floor' | 'cap' | 'lock'), amount: number): Problem => ({
    code: 'boundsImpossible',
    severity: 'error',
    place: cellOf(row, limit),
    text: withWords(texts.company, limit, []),
    params: { who: row.name, amount: tidy(amount * money), total: tidy(total * money) },
  })
  if (lock !== null) return lock === total ? [] : [made('lock', lock)]
  return [...(floor !== null && floor > total ? [made('floor', floor)] : []), ...(cap !== null && cap < total ? [made('cap', cap)] : [])]
}

interface Contributor {
  node: TreeNode
  limit: Limit
  amount: number
}

/** By what a node is asked for the amount at one side. */
function limitOf({ key }: TreeNode, { by }: Asked, side: 'floor' | 'cap', overrides: ReadonlyMap<string, Override>): Limit {
  if (by === 'override') return overrides.get(key)?.origin ?? 'override'
  if (by === 'lock') return 'lock'
  return by === 'range' ? side : 'target'
}

/** Whose own wishes make up the sum below a node, the largest first. */
function contributors(
  nodes: TreeNode[],
  index: number,
  known: BoundsOf,
  side: 'floor' | 'cap',
  overrides: ReadonlyMap<string, Override>,
): Contributor[] {
  const found: Contributor[] = []
  const visit = (at: number): void => {
    const [asked, below] = [known.asked[at], known.below[at]]
    const isOwn = side === 'floor' ? asked.floor >= below.floor : asked.cap <= below.cap
    const amount = asked[side]
    if (!isOwn) nodes[at].children.forEach(visit)
    else if (amount > 0 && amount < Infinity) found.push({ node: nodes[at], limit: limitOf(nodes[at], asked, side, overrides), amount })
  }
  nodes[index].children.forEach(visit)
  return found.sort((a, b) => b.amount - a.amount)
}

const isOrigin = (limit: Limit): limit is Origin => limit in originTexts

function placeOf({ key, row }: TreeNode, limit: Limit, overrides: ReadonlyMap<string, Override>): Place {
  if (isOrigin(limit)) return overrides.get(key)?.place ?? { ...row.place }
  return limit === 'target' || limit === 'handed' ? { ...row.place } : cellOf(row, limit)
}

/** Puts the words for limit, kinds and people into a text; people's names and amounts stay parameters. */
function withWords(text: Bilingual, limit: Limit, who: readonly Contributor[]): Bilingual {
  const kinds = [...new Set(who.map((each) => each.limit))]
  const named = who.slice(0, NAMED).map((_, at) => `{who${at}} {amount${at}}`)
  const put = (into: string, language: 'en' | 'zh', and: string, comma: string, more: string): string =>
    into
      .replaceAll('[limit]', limits[limit].one[language])
      .replace('[kinds]', kinds.map((kind) => limits[kind].many[language]).join(and))
      .replace('[parts]', named.join(comma) + (who.length > NAMED ? more : ''))
  return { en: put(text.en, 'en', ' and ', ', ', ' and {more} more'), zh: put(text.zh, 'zh', '、', '、', ' 等，另有 {more} 人') }
}

function paramsOf(who: readonly Contributor[], inCurrency: (amount: number) => number): Params {
  const params: Params = who.length > NAMED ? { more: who.length - NAMED } : {}
  who.slice(0, NAMED).forEach(({ node, amount }, at) => {
    params[`who${at}`] = node.row.name
    params[`amount${at}`] = inCurrency(amount)
  })
  return params
}
