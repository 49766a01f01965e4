// The scenarios that a workbook keeps: what a person finds there, and how one comes and goes.

import { dayOf } from '../calendar'
import type { Bilingual } from '../i18n/messages'
import { type Problem, RefusedError } from '../import'
import { problemsOf } from '../import/problem'
import { tidy } from '../setting/amounts'
import type { Plan } from '../setting/plan/plan'
import { comparedTargets } from '../setting/scenario/compare-plans'
import { currentDriver } from '../setting/scenario/current-driver'
import { cellDrivers } from '../setting/scenario/driver-rows'
import {
  driverLook,
  type Driver,
  type DriverLook,
  driverOf,
  type Drivers,
  type DriverValue,
  SETTING_DRIVERS,
} from '../setting/scenario/drivers'
import { type KeptScenario, keptNamed, readKept, SCENARIOS, withKept } from '../setting/scenario/kept-scenario'
import { OPTION_KEYS } from '../setting/options/options'
import { rowId } from '../setting/sheets/sheet-context'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot, WorkbookPort } from '../workbook/port'
import { buildPlan } from './build-plan'
import { planToCompare, scenarioPlan } from './scenario-plan'
import type { BuildOptions, BuildResult, CommandOptions } from './contracts'
import { previewPlan } from './preview-plan'
import { cellByKey } from './workbook-settings'

/** A driver that a person may change, with what it is now. */
export interface OfferedDriver {
  key: string
  look: DriverLook
  now: DriverValue | null
}

export interface ScenarioBook {
  drivers: OfferedDriver[]
  /** Whose target may be overridden, in the order of the tree. */
  people: { id: string; name: string; target: number }[]
  kept: KeptScenario[]
}

const texts = {
  noName: { en: 'Give the scenario a name.', zh: '请为方案命名。' },
  longName: { en: 'The name of a scenario has at most {most|character|characters}.', zh: '方案名称最多 {most} 个字符。' },
  noDrivers: { en: 'Change at least one driver.', zh: '请至少更改一个驱动因素。' },
  notRebuilt: {
    en: 'The targets in this workbook are not those that a rebuild gives now: {count|differs|differ}, such as {who}. Rebuild the plan first, then keep the scenario.',
    zh: '工作簿中的目标与当前重新生成的结果不一致：{count} 个不同，例如 {who}。请先重新生成计划，再保存方案。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)
const LONGEST_NAME = 60

export async function keptScenarios(port: WorkbookPort): Promise<KeptScenario[]> {
  const snapshot = await port.read({ keys: [SCENARIOS] })
  return readKept(sheetOf(snapshot, SCENARIOS), layoutsOf(snapshot).get(SCENARIOS))
}

/** @throws {RefusedError} where there is no plan, or it could not be built again. @throws {HostError} */
export async function openScenarios(port: WorkbookPort, options: CommandOptions = {}): Promise<ScenarioBook> {
  const { plan, inputs = {} } = await planToCompare(port, options)
  const keys = [...SETTING_DRIVERS, ...OPTION_KEYS, ...cellDrivers(inputs, plan.settings)]
  return {
    drivers: keys.map((key): OfferedDriver => {
      const driver = driverOf(key) as Driver
      return { key, look: driverLook(driver, () => undefined), now: currentDriver(driver, plan, inputs) }
    }),
    people: plan.nodes.flatMap(({ key, name, target, parent, isClosed, isUnassigned }) =>
      isClosed || isUnassigned || parent === -1 ? [] : [{ id: key, name, target }],
    ),
    kept: await keptScenarios(port),
  }
}

/** What keeps a scenario from being kept under this name. */
export function nameProblems(name: string): Problem[] {
  if (name.trim() === '') return [problem('noName', {})]
  return [...name.trim()].length > LONGEST_NAME ? [problem('longName', {}, { most: LONGEST_NAME })] : []
}

/**
 * Computes the plan with these drivers and keeps it on the sheet Scenarios; one of the same name is replaced. No target of the plan
 * changes: where a rebuild would change one, it is refused.
 * @throws {RefusedError} with every problem, nothing written. @throws {HostError} as buildPlan.
 */
export async function keepScenario(
  port: WorkbookPort,
  { name, drivers, reason }: { name: string; drivers: Drivers; reason: string },
  options: BuildOptions,
): Promise<BuildResult> {
  const wrong = nameProblems(name)
  if (drivers.size === 0) wrong.push(problem('noDrivers', {}))
  const { plan } = await planToCompare(port, { signal: options.signal })
  const { source, settings } = scenarioPlan(plan, drivers, reason, wrong)
  const made = await previewPlan(port, source, settings, { signal: options.signal })
  const on = dayOf(options.now) ?? 0
  const scenario: KeptScenario = { name: name.trim(), drivers, on, targets: comparedTargets(made.plan) }
  return writeKept(port, plan, withKept(await keptScenarios(port), scenario), options)
}

/** One that is not there is gone already. @throws as keepScenario. */
export async function removeScenario(port: WorkbookPort, name: string, options: BuildOptions): Promise<BuildResult> {
  const { plan } = await planToCompare(port, { signal: options.signal })
  const kept = await keptScenarios(port)
  const removed = keptNamed(kept, name)
  return writeKept(
    port,
    plan,
    kept.filter((each) => each !== removed),
    options,
  )
}

async function writeKept(port: WorkbookPort, plan: Plan, kept: readonly KeptScenario[], options: BuildOptions): Promise<BuildResult> {
  const differ = differing(await port.read({ keys: ['cascade'] }), plan)
  if (differ.length > 0) throw new RefusedError([problem('notRebuilt', {}, { count: differ.length, who: differ[0] })])
  return buildPlan(port, { kind: 'workbook', scenario: { kept } }, plan.settings, options)
}

/** Names of those whose target in the workbook is another than that of the plan. */
function differing(snapshot: Snapshot, { nodes }: Plan): string[] {
  const [sheet, layout] = [sheetOf(snapshot, 'cascade'), layoutsOf(snapshot).get('cascade')]
  return nodes.flatMap((node) => {
    if (node.isClosed) return []
    const stands = sheet && layout ? cellByKey(sheet, layout, rowId(node), 'target') : null
    return typeof stands === 'number' && tidy(stands) === tidy(node.target) ? [] : [node.name]
  })
}
