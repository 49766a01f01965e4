// What each node must get at least and may get at most, once its people's floors, caps, locks and overrides are added up.

import type { Bilingual } from '../i18n/messages'
import type { Problem } from '../import/problem'
import type { Override } from './plan-settings'
import { tidy } from './split-in-units'
import type { TeamTree, TreeNode } from './team-tree'
import type { Bounds } from './held-parts'

/** Amounts in the money of the sheets, as everything below the plan. */
export interface OwnBounds {
  floor: number | null
  cap: number | null
  lock: number | null
}

const texts = {
  above: {
    en: '{who} must get at least {floor} but may get at most {cap}: {gap} too much. Lower a floor, lock or override by that, or raise the cap.',
    zh: '{who} 至少要 {floor}，但最多只能 {cap}，多出 {gap}。请把下限、锁定或人工调整降低这么多，或提高上限。',
  },
  total: {
    en: 'The floors, locks and overrides below {who} add up to {floor}, {gap} more than its target {cap}. Lower them by that, or raise the target.',
    zh: '{who} 之下的下限、锁定和人工调整合计 {floor}，比目标 {cap} 多 {gap}。请降低这么多，或提高目标。',
  },
  caps: {
    en: 'The caps, locks and overrides below {who} add up to {cap}, {gap} less than its target {floor}. Raise them by that, or lower the target.',
    zh: '{who} 之下的上限、锁定和人工调整合计 {cap}，比目标 {floor} 少 {gap}。请提高这么多，或降低目标。',
  },
  weightless: {
    en: 'Below {who}, whoever could take more has a potential of zero: the others may get {cap} at most, {gap} less than its target {floor}. Give somebody a potential above zero, or lower the target.',
    zh: '{who} 之下还能承担的人潜力均为零，其他人最多 {cap}，比目标 {floor} 少 {gap}。请填写大于零的潜力，或降低目标。',
  },
  nobody: {
    en: 'Nobody below {who} is active in the plan year, so its target of {floor} has no owner. Add a person, or an end date after the year starts.',
    zh: '{who} 之下在计划年度没有在岗人员，目标 {floor} 无人承担。请增加人员，或修改结束日期。',
  },
}

/**
 * Floors and caps of every node, its descendants' included: a team can get no less than its people's floors together.
 * @param weights of every node: one without any takes no more than it must.
 * @param total the company's target.
 * @returns bounds in the tree's order, and a problem for every node that is asked for the impossible, with the amount.
 */
export function effectiveBounds(
  tree: TeamTree,
  own: OwnBounds[],
  weights: readonly number[],
  overrides: Map<string, Override>,
  total: number,
  money: number,
): { bounds: Bounds[]; problems: Problem[] } {
  const { nodes } = tree
  const bounds: Bounds[] = nodes.map(() => ({ floor: 0, cap: Infinity }))
  /** What a node can take in fact, for the sum above it. */
  const room: Bounds[] = bounds.slice()
  const problems: Problem[] = []
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    const asked = askedOf(node.reps > 0, own[index], overrides.get(node.key), index === 0 ? total : null)
    const below = node.children.length === 0 ? { floor: 0, cap: Infinity } : sumOf(node.children.map((child) => room[child]))
    const floor = Math.max(asked.floor, below.floor)
    const cap = Math.min(asked.cap, below.cap)
    bounds[index] = { floor, cap: Math.max(floor, cap) }
    room[index] = weights[index] > 0 || index === 0 ? bounds[index] : { floor, cap: floor }
    if (floor <= cap) continue
    const isWeightless = node.children.some((child) => nodes[child].reps > 0 && room[child].cap < bounds[child].cap)
    problems.push({
      code: 'boundsImpossible',
      severity: 'error',
      place: { ...node.row.place },
      text: textOf(node, asked, below, isWeightless),
      params: { who: node.row.name, floor: tidy(floor * money), cap: tidy(cap * money), gap: tidy((floor - cap) * money) },
    })
  }
  return { bounds, problems }
}

/** Why a node is asked for the impossible, in the words that fit. */
function textOf(node: TreeNode, asked: Bounds, below: Bounds, isWeightless: boolean): Bilingual {
  if (asked.floor !== asked.cap) return texts.above
  if (below.floor > asked.cap) return texts.total
  if (node.reps === 0) return texts.nobody
  if (below.cap >= asked.floor) return texts.above
  return isWeightless ? texts.weightless : texts.caps
}

/** A node's own wish: an override wins over a lock, a lock over floor and cap; nobody active, nothing to carry. */
function askedOf(active: boolean, own: OwnBounds, override: Override | undefined, total: number | null): Bounds {
  if (total !== null) return { floor: total, cap: total }
  if (override !== undefined) return { floor: override.amount, cap: override.amount }
  if (!active) return { floor: 0, cap: 0 }
  if (own.lock !== null) return { floor: own.lock, cap: own.lock }
  return { floor: own.floor ?? 0, cap: own.cap ?? Infinity }
}

const sumOf = (bounds: Bounds[]): Bounds => ({
  floor: tidy(bounds.reduce((sum, { floor }) => sum + floor, 0)),
  cap: tidy(bounds.reduce((sum, { cap }) => sum + cap, 0)),
})
