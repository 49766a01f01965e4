// Builds the plan of a workbook with other drivers and sets it beside the plan as it stands: node by node and in total.

import type { Bilingual } from '../i18n/messages'
import { type Problem, RefusedError } from '../import'
import { tidy } from '../setting/amounts'
import type { PlanOptions } from '../setting/options/options'
import type { Plan } from '../setting/plan/plan'
import type { Override, PlanSettings } from '../setting/plan-settings'
import { comparedTargets, comparePlans, type ScenarioRow } from '../setting/scenario/compare-plans'
import type { WorkbookPort } from '../workbook/port'
import { buildPlan } from './build-plan'
import type { BuildOptions, BuildResult } from './contracts'
import { standingPlan } from './standing-plan'

/** What is other in plan B; amounts in the money of the sheets, as they stand on Settings and Cascade. */
export interface ScenarioChanges {
  settings: Partial<Pick<PlanSettings, 'target' | 'unit' | 'shareMonths'>>
  options: PlanOptions
  /** Of the target over the company's sales of the year before: 0.08 is 8 % more. Instead of a target. */
  growth?: number
  /** By id or key of a person or unit. */
  overrides: ReadonlyMap<string, number>
  /** Written beside each override. */
  reason: string
}

export interface Comparison {
  before: Plan
  result: BuildResult
  /** In the order of the tree; the first is the company. */
  rows: ScenarioRow[]
}

const texts = {
  noPlan: { en: 'There is no plan in this workbook to compare with.', zh: '此工作簿中没有可供对比的计划。' },
  noLastYear: {
    en: 'There is no whole year of sales before {year}, so a growth says no target. Give the target itself.',
    zh: '{year} 年之前没有完整一年的业绩，无法按增长率得出目标。请直接给出目标。',
  },
  noNode: { en: 'Nobody in this plan has the id "{value}".', zh: '此计划中没有编号为“{value}”的人员或单位。' },
} satisfies Record<string, Bilingual>

/**
 * The workbook behind `port` becomes plan B, with the sheet Scenarios beside; work on a copy to keep plan A.
 * @throws {RefusedError} with every problem, nothing written. @throws {HostError} as buildPlan.
 */
export async function compareScenarios(port: WorkbookPort, changes: ScenarioChanges, options: BuildOptions): Promise<Comparison> {
  const standing = await standingPlan(port, options)
  if (standing === undefined) throw new RefusedError([problem('noPlan')])
  const before = standing.plan
  const problems: Problem[] = []
  const { money } = before.settings
  const { target, unit = before.unit, ...drivers } = changes.settings
  const wanted = changes.growth === undefined ? target : grown(before, changes.growth, unit, problems)
  const settings: PlanSettings = {
    ...before.settings,
    ...drivers,
    unit: tidy(unit * money),
    ...(wanted === undefined ? {} : { target: tidy(wanted * money) }),
    options: { ...before.settings.options, ...changes.options },
  }
  const overrides = new Map<string, Override>()
  for (const [id, amount] of changes.overrides) {
    const nodes = before.nodes.filter((node) => node.key === id || node.id === id)
    if (nodes.length === 0) problems.push(problem('noNode', { value: id }))
    for (const { key } of nodes) overrides.set(key, { amount: tidy(amount * money), reason: changes.reason, agreed: true })
  }
  if (problems.length > 0) throw new RefusedError(problems)
  const result = await buildPlan(port, { kind: 'workbook', scenario: { against: before, overrides } }, settings, options)
  return { before, result, rows: comparePlans(comparedTargets(before), result.plan) }
}

/** To the rounding unit. */
function grown(plan: Plan, growth: number, unit: number, problems: Problem[]): number | undefined {
  const { lastYear } = plan.nodes[0]
  if (lastYear === null || !plan.comparable) {
    problems.push(problem('noLastYear', { year: String(plan.settings.year) }))
    return undefined
  }
  return tidy(Math.round((lastYear * (1 + growth)) / unit) * unit)
}

const problem = (code: keyof typeof texts, params: Problem['params'] = {}): Problem => ({
  code,
  severity: 'error',
  place: {},
  text: texts[code],
  params,
})
