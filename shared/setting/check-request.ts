// Whether a plan can be made at all from what was asked: settings, history and weights, every problem at once.

import type { Bilingual, Params } from '../i18n/messages'
import type { Place, Problem } from '../import/problem'
import type { Basis } from './basis'
import type { Override, PlanSettings } from './plan-settings'
import { tidy } from './split-in-units'
import type { TreeNode } from './team-tree'

const texts = {
  target: { en: 'The target must be a number above zero.', zh: '目标必须是大于零的数字。' },
  unit: { en: 'The rounding unit must be a number above zero.', zh: '取整单位必须是大于零的数字。' },
  unitTooLarge: {
    en: 'The rounding unit {unit} is larger than the target {target}: there would be nothing to split. Choose a smaller unit.',
    zh: '取整单位 {unit} 大于目标 {target}，无法分解。请选择更小的单位。',
  },
  year: { en: 'The year must be a whole number such as 2026.', zh: '年度必须是整数，例如 2026。' },
  fiscalStart: { en: 'The first month of the fiscal year must be 1 to 12.', zh: '财年起始月必须是 1 到 12。' },
  noWeight: {
    en: 'Nobody has any sales before the plan year (metric "{metric}") and no potential is given, so there is nothing to share by. Add history, or potentials in Team.',
    zh: '计划年度之前没有任何业绩（指标“{metric}”），也没有填写潜力，无法确定占比。请补充历史业绩，或在“组织”填写潜力。',
  },
  negative: {
    en: 'The sales of {who} sum to {amount}, below zero, and cannot be a share. Give {who} a lock or a potential in Team.',
    zh: '{who} 的业绩合计为 {amount}，小于零，不能作为占比。请在“组织”为其填写锁定或潜力。',
  },
  override: {
    en: 'The override of {who} must be a number of zero or more.',
    zh: '{who} 的人工调整必须是不小于零的数字。',
  },
} satisfies Record<string, Bilingual>

const problem = (code: keyof typeof texts, place: Place, params: Params = {}): Problem => ({
  code,
  severity: 'error',
  place,
  text: texts[code],
  params,
})

/** Problems of the settings themselves. */
export function checkSettings(settings: PlanSettings): Problem[] {
  const problems: Problem[] = []
  const { target, unit, year, fiscalStart } = settings
  if (!(Number.isFinite(target) && target > 0)) problems.push(problem('target', {}))
  if (!(Number.isFinite(unit) && unit > 0)) problems.push(problem('unit', {}))
  else if (Number.isFinite(target) && target > 0 && unit > target) problems.push(problem('unitTooLarge', {}, { unit, target }))
  if (!(Number.isInteger(year) && year >= 1901 && year <= 9998)) problems.push(problem('year', {}))
  if (!(Number.isInteger(fiscalStart) && fiscalStart >= 1 && fiscalStart <= 12)) problems.push(problem('fiscalStart', {}))
  return problems
}

/** Problems of the weights: nothing to share by, or a node that would take a negative share. */
export function checkWeights(nodes: TreeNode[], basis: Basis[], settings: PlanSettings): Problem[] {
  // Nobody active is told with the bounds: there is no owner for the target.
  if (nodes[0].reps === 0) return []
  if (!basis.some((entry) => entry.kind === 'history' || entry.kind === 'potential') || basis.every((entry) => entry.weight === 0)) {
    return [problem('noWeight', {}, { metric: settings.metric })]
  }
  return nodes.flatMap((node, index) =>
    node.reps > 0 && basis[index].weight < 0 && node.row.lock === null
      ? [problem('negative', node.row.place, { who: node.row.name, amount: tidy(basis[index].weight * settings.money) })]
      : [],
  )
}

/** Problems of the overrides that came from the workbook. */
export function checkOverrides(overrides: Map<string, Override>, nameOf: (key: string) => string): Problem[] {
  return [...overrides].flatMap(([key, { amount }]) =>
    Number.isFinite(amount) && amount >= 0 ? [] : [problem('override', {}, { who: nameOf(key) })],
  )
}
