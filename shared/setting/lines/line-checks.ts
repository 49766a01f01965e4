// The invariants of a plan by lines, each with the amount by which it is missed.

import type { Bilingual } from '../../i18n/messages'
import { less, sumOf, tidy } from '../amounts'
import { handsDown, isPassed, isReached } from '../levels/stages'
import type { PlanCheck, PlanNode } from '../plan/plan'
import { MONTHS } from './months-by-line'
import type { PlanLines } from './plan-lines'

const texts = {
  lines: {
    title: { en: 'Product lines sum to the target of everybody', zh: '每人各产品线之和等于其目标' },
    detail: {
      en: 'Amount by which the lines miss the targets on Cascade, which have changed since the last build: rebuild the plan.',
      zh: '各产品线与“目标分解”目标的差额合计；目标在上次生成后已改变，请重新生成。',
    },
  },
  lineMonths: {
    title: { en: 'Months by line sum to the lines', zh: '各产品线十二个月之和等于该产品线目标' },
    detail: { en: 'Sum of the differences between each line and its months.', zh: '各产品线与其十二个月之和的差额合计。' },
  },
  monthLines: {
    title: { en: 'Lines of a month sum to the month', zh: '每月各产品线之和等于当月目标' },
    detail: {
      en: "Sum of the differences between the company's months and their lines; where season or targets have changed: rebuild the plan.",
      zh: '公司各月与当月产品线之和的差额合计；季节或目标改变后请重新生成。',
    },
  },
} satisfies Record<string, { title: Bilingual; detail: Bilingual }>

export type LineCheckId = keyof typeof texts

/** What the people of a node carry together, which is what its lines sum to: more than its own target where targets are over-assigned. */
export const carriedBy = (node: PlanNode): number => (node.isRep ? node.target : sumOf(node.street))

/** What is left between that and its lines. */
export function lineGap(node: PlanNode, index: number, { lines, targets }: PlanLines): number {
  return less(carriedBy(node), sumOf(targets.subarray(index * lines.length, (index + 1) * lines.length)))
}

/** A month of a line of the node at `position` among the leaves. */
export const lineMonth = ({ lines, months }: PlanLines, position: number, month: number, line: number): number =>
  months[(position * MONTHS + month) * lines.length + line]

/** Whether nobody below carries the target of a leaf, and it has come: its months by line are on the sheet. */
export const isDecidedLeaf = (node: PlanNode): boolean => isReached(node) && (!handsDown(node) || !isPassed(node))

/** Every check, computed by the engine; loops over ten thousand people by twelve months by ten lines make no lists on the way. */
export function lineChecks(nodes: PlanNode[], plan: PlanLines): PlanCheck[] {
  const { lines, own, leaves } = plan
  const columns = lines.length
  const year = new Float64Array(MONTHS)
  const ofMonth = Array.from({ length: MONTHS }, () => new Float64Array(leaves.length * columns))
  let lineMonths = 0
  for (let position = 0; position < leaves.length; position++) {
    if (!isDecidedLeaf(nodes[leaves[position]])) continue
    for (let line = 0; line < columns; line++) {
      for (let month = 0; month < MONTHS; month++) {
        year[month] = ofMonth[month][position * columns + line] = lineMonth(plan, position, month, line)
      }
      lineMonths += Math.abs(less(own[leaves[position] * columns + line], sumOf(year)))
    }
  }
  const gaps: Record<LineCheckId, number> = {
    lines: sumOf(nodes.map((node, index) => (isReached(node) ? Math.abs(lineGap(node, index, plan)) : 0))),
    lineMonths: tidy(lineMonths),
    monthLines: sumOf(nodes[0].street.map((amount, month) => Math.abs(less(amount, sumOf(ofMonth[month]))))),
  }
  return (Object.keys(texts) as LineCheckId[]).map((id) => ({ id, ...texts[id], gap: gaps[id] }))
}
