// The invariants of a plan, each with the amount by which it is missed: the Check sheet shows the same as live formulas.

import type { Bilingual } from '../../i18n/messages'
import type { Plan, PlanCheck, PlanNode } from './plan'
import { less, sumOf, tidy } from '../amounts'
import { heldChecks } from '../held-months/held-checks'
import { isPassed, isReached } from '../levels/stages'
import { outsideChecks } from './outside-bounds'
import { withOverChecks } from '../over-assignment/over-checks'

export const checkTexts = {
  company: {
    title: { en: 'The company carries the target', zh: '公司目标等于年度目标' },
    detail: { en: 'Company target minus the annual target in Settings.', zh: '公司目标减去“参数”中的年度目标。' },
  },
  levels: {
    title: { en: 'Parts sum to the whole at every level', zh: '各层级之和等于上级' },
    detail: { en: 'Sum of the differences between each unit and what stands below it.', zh: '各单位与其下级之和的差额合计。' },
  },
  months: {
    title: { en: 'Twelve months sum to the year for everybody', zh: '每人十二个月之和等于全年' },
    detail: { en: 'Sum of the differences between each year and its months.', zh: '各行全年与十二个月之和的差额合计。' },
  },
  companyMonths: {
    title: { en: 'The months of all reps sum to the target', zh: '全员各月之和等于年度目标' },
    detail: { en: "The company's twelve months minus the annual target.", zh: '公司十二个月之和减去年度目标。' },
  },
  bounds: {
    title: { en: 'Floors and caps hold', zh: '符合下限与上限' },
    detail: {
      en: 'Amount outside floors and caps, or held at one that would no longer bind: rebuild the plan.',
      zh: '超出下限或上限的金额，或已不再受限的金额：请重新生成。',
    },
  },
  negative: {
    title: { en: 'Nobody has a target below zero', zh: '没有小于零的目标' },
    detail: {
      en: 'Number of targets below zero: overrides exceed what there is to split.',
      zh: '小于零的目标个数：人工调整超过了可分解的金额。',
    },
  },
  reasons: {
    title: { en: 'Every override has a reason', zh: '每个人工调整都有原因' },
    detail: { en: 'Number of overrides without a reason beside them.', zh: '没有填写原因的人工调整个数。' },
  },
  overrideText: {
    title: { en: 'Every override is a number', zh: '人工调整均为数字' },
    detail: { en: 'Number of override cells that hold text and are ignored.', zh: '内容为文字而被忽略的人工调整个数。' },
  },
} satisfies Record<string, { title: Bilingual; detail: Bilingual }>

export type CheckId = keyof typeof checkTexts

/** Every check, computed by the engine. The gap is 0 when the check holds. */
export function planChecks(plan: Pick<Plan, 'nodes' | 'total' | 'settings' | 'holdsMonths'>): PlanCheck[] {
  const { nodes, total } = plan
  const gaps: Record<CheckId, number> = {
    company: less(nodes[0].target, total),
    levels: sumOf(nodes.filter(isPassed).map((node) => Math.abs(levelGap(nodes, node)))),
    months: sumOf(nodes.filter(isReached).map((node) => Math.abs(monthsGap(node)))),
    companyMonths: less(sumOf(nodes[0].months), total),
    bounds: sumOf(nodes.map((node) => boundGap(node))),
    negative: nodes.filter((node) => node.target < 0).length,
    reasons: nodes.filter((node) => node.override !== undefined && node.override.reason.trim() === '').length,
    overrideText: 0,
  }
  const checks = (Object.keys(checkTexts) as CheckId[]).map((id) => ({ id, ...checkTexts[id], gap: gaps[id] }))
  return [...withOverChecks(checks, plan), ...outsideChecks(plan), ...heldChecks(plan)]
}

/** What is left between what a node hands down and its children; 0 for reps. */
export const levelGap = (nodes: PlanNode[], node: PlanNode): number =>
  node.children.length === 0 ? 0 : less(node.handedDown, sumOf(node.children.map((child) => nodes[child].target)))

/** What is left between a node's year and its twelve months. */
export const monthsGap = (node: PlanNode): number => less(node.target, sumOf(node.months))

/** How far a target that nobody overrode lies outside its own floor and cap. */
export function boundGap(node: PlanNode): number {
  if (node.override !== undefined || node.isClosed) return 0
  const under = node.floor === null ? 0 : Math.max(0, node.floor - node.target)
  const over = node.cap === null ? 0 : Math.max(0, node.target - node.cap)
  return node.lock === null ? tidy(under + over) : 0
}
