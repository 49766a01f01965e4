// Makes the plan of a workbook with other drivers: what a rebuild is asked for, and the rebuild of a copy.

import { yearDigits } from '../setting/fiscal-year-name'
import { type Bilingual, listed, type Locale } from '../i18n/messages'
import { type Problem, RefusedError } from '../import'
import { folded } from '../import/folded'
import { problemsOf } from '../import/problem'
import { tidy } from '../setting/amounts'
import { readMark } from '../setting/agreement/handout/round-mark'
import type { PlanOptions } from '../setting/options/options'
import { readRates } from '../setting/over-assignment/rates-text'
import type { Plan } from '../setting/plan/plan'
import type { Override, PlanSettings } from '../setting/plan-settings'
import type { ChangedCell } from '../setting/scenario/changed-cells'
import { comparedTargets, comparePlans, type ScenarioRow } from '../setting/scenario/compare-plans'
import { type Driver, driverColumn, driverOf, type Drivers } from '../setting/scenario/drivers'
import type { WorkbookPort } from '../workbook/port'
import { buildPlan } from './build-plan'
import type { AgreementWork, BuildOptions, BuildResult, CommandOptions, PlanPreview, PlanSource } from './contracts'
import { keptIn } from './kept-agreement'
import { standingPlan } from './standing-plan'

const texts = {
  noPlan: { en: 'There is no plan in this workbook to compare with.', zh: '此工作簿中没有可供对比的计划。' },
  noLastYear: {
    en: 'There is no whole year of sales before {year}, so a growth says no target. Give the target itself.',
    zh: '{year} 年之前没有完整一年的业绩，无法按增长率得出目标。请直接给出目标。',
  },
  noNode: {
    en: 'Nobody in this plan has the id "{value}". There are {count}, such as {some}.',
    zh: '此计划中没有编号为“{value}”的人员或单位。共有 {count} 个，例如 {someChinese}。',
  },
  targetAndGrowth: {
    en: 'A target and a growth are both given: give one of them.',
    zh: '同时给出了年度目标和增长率：请只保留其中一个。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** @throws {RefusedError} where there is no plan, or it could not be built again. @throws {HostError} */
export async function planToCompare(port: WorkbookPort, options: CommandOptions): Promise<PlanPreview> {
  const standing = await standingPlan(port, options)
  if (standing === undefined) throw new RefusedError([problem('noPlan', {})])
  return standing
}

/**
 * What a rebuild with these drivers is asked for; what is wrong with them is told by that rebuild, with all else that it refuses.
 * @param reason stands beside each override.
 * @param found what is wrong already, such as with drivers that could not be read.
 */
export function scenarioPlan(
  before: Plan,
  drivers: Drivers,
  reason: string,
  found: readonly Problem[] = [],
): { source: PlanSource; settings: PlanSettings } {
  const problems = [...found]
  const { money } = before.settings
  const inCurrency = (amount: number): number => tidy(amount * money)
  const settings: PlanSettings = { ...before.settings, unit: inCurrency(before.unit) }
  const options: PlanOptions = { ...settings.options }
  const overrides = new Map<string, Override>()
  const cells: ChangedCell[] = []
  for (const [key, value] of drivers) {
    const driver = driverOf(key) as Driver
    if (driver.kind === 'option') (options[driver.key] as unknown) = value
    else if (driver.kind === 'cell') {
      const isAmount = driverColumn(driver.table, driver.column)?.kind === 'amount'
      cells.push({
        table: driver.table,
        row: driver.row,
        column: driver.column,
        value: isAmount ? inCurrency(Number(value)) : Number(value),
      })
    } else if (driver.kind === 'override') {
      const nodes = before.nodes.filter((node) => node.key === driver.id || node.id === driver.id)
      if (nodes.length === 0) problems.push(noNode(before, driver.id))
      for (const node of nodes) overrides.set(node.key, { amount: inCurrency(Number(value)), reason, agreed: true })
    } else if (driver.key === 'overAssignment') settings.overAssignment = readRates(String(value))
    else if (driver.key === 'target' || driver.key === 'unit') settings[driver.key] = inCurrency(Number(value))
    else if (driver.key === 'shareMonths') settings.shareMonths = Number(value)
  }
  const growth = drivers.get('growth')
  if (typeof growth === 'number' && drivers.has('target')) problems.push(problem('targetAndGrowth', {}))
  else if (typeof growth === 'number') {
    const target = grown(before, growth, tidy(settings.unit / money))
    if (target === undefined) problems.push(problem('noLastYear', {}, { year: yearDigits(before.settings) }))
    else settings.target = inCurrency(target)
  }
  if (Object.keys(options).length > 0) settings.options = options
  return { source: { kind: 'workbook', scenario: { overrides, cells, problems } }, settings }
}

/** With those whom the name that was typed may mean, else some. */
function noNode({ nodes }: Plan, value: string): Problem {
  const all = nodes.filter(({ isClosed, isUnassigned, parent }) => !isClosed && !isUnassigned && parent !== -1)
  const alike = all.filter(({ name }) => folded(name).includes(folded(value)))
  const some = (alike.length > 0 ? alike : all).slice(-3)
  const named = (locale: Locale): string =>
    listed(
      some.map(({ id, name }) => (locale === 'zh-CN' ? `${id}（${name}）` : `${id} (${name})`)),
      locale,
    )
  return problem('noNode', {}, { value, count: all.length, some: named('en-US'), someChinese: named('zh-CN') })
}

/** To the rounding unit; undefined where there is no year to grow from. */
function grown({ nodes, comparable }: Plan, growth: number, unit: number): number | undefined {
  const { lastYear } = nodes[0]
  return lastYear === null || !comparable ? undefined : tidy(Math.round((lastYear * (1 + growth)) / unit) * unit)
}

/**
 * The workbook behind `port` becomes the plan with these drivers, with the plan that stood beside it on the sheet Scenarios; work on
 * a copy to keep that.
 * @param found what is wrong with the drivers already.
 * @throws {RefusedError} with every problem, nothing written. @throws {HostError} as buildPlan.
 */
export async function becomeScenario(
  port: WorkbookPort,
  drivers: Drivers,
  reason: string,
  options: BuildOptions,
  found: readonly Problem[] = [],
): Promise<{ before: Plan; result: BuildResult; rows: ScenarioRow[] }> {
  const { plan: before } = await planToCompare(port, options)
  const { source, settings } = scenarioPlan(before, drivers, reason, found)
  const agreement = await nothingHandedOut(port)
  const result = await buildPlan(port, { ...source, agreement, scenario: { ...source.scenario, against: before } }, settings, options)
  return { before, result, rows: comparePlans(comparedTargets(before), result.plan) }
}

/** Files that were handed out before the copying are the other plan's, so nothing of this one was proposed to anybody yet. */
async function nothingHandedOut(port: WorkbookPort): Promise<AgreementWork | undefined> {
  const kept = keptIn(await port.read({ keys: ['agreement'] }))
  const asked = [...kept].filter(([, { inputs }]) => readMark(inputs.asked) !== undefined)
  if (asked.length === 0) return undefined
  return { entries: new Map(asked.map(([key]) => [key, { asked: null, proposedOn: null, due: null }])) }
}
