// Two plans of a workbook side by side, node by node, in total and in what drives them: as it stands, with other drivers, or as kept.

import type { Bilingual } from '../i18n/messages'
import { type Problem, RefusedError } from '../import'
import { problemsOf } from '../import/problem'
import type { Plan } from '../setting/plan/plan'
import type { PlanSettings } from '../setting/plan-settings'
import { comparedTargets, type ComparedTarget, compareTargets, comparePlans, type ScenarioRow } from '../setting/scenario/compare-plans'
import { currentDriver } from '../setting/scenario/current-driver'
import { type Driver, driverLook, type DriverLook, driverOf, type Drivers, type DriverValue } from '../setting/scenario/drivers'
import { type KeptScenario, keptNamed } from '../setting/scenario/kept-scenario'
import type { WorkbookPort } from '../workbook/port'
import type { CommandOptions, PlanSource } from './contracts'
import { keptScenarios } from './kept-scenarios'
import { previewPlan } from './preview-plan'
import { planToCompare, scenarioPlan } from './scenario-plan'
import { partOf } from './stages'

/** What is compared, or with what: the plan as it stands, one with other drivers, or a scenario as it was kept. */
export type ScenarioSide = { kind: 'plan' } | { kind: 'drivers'; drivers: Drivers } | { kind: 'kept'; name: string }

/** A driver in which two plans differ; null where it is nothing. */
export interface DriverChange {
  key: string
  look: DriverLook
  before: DriverValue | null
  after: DriverValue | null
}

export interface ScenarioComparison {
  /** In the order of the tree; the first is the company. Amounts in the money of the sheets. */
  rows: ScenarioRow[]
  drivers: DriverChange[]
  /** How the plan writes amounts. */
  plan: Pick<Plan, 'settings' | 'unit'>
  /** With which a rebuild makes the later plan: of one with other drivers. */
  taken?: { source: PlanSource; settings: PlanSettings }
  /** Days on which kept sides were computed. */
  on: { before?: number; after?: number }
}

const texts = {
  noScenario: {
    en: 'No scenario "{name}" is kept in this workbook. There are: {names}.',
    zh: '此工作簿中没有保存名为“{name}”的方案。现有：{names}。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

interface Side {
  targets: readonly ComparedTarget[]
  valueOf: (driver: Driver, key: string) => DriverValue | null
  changes: Drivers
  plan?: Plan
  taken?: ScenarioComparison['taken']
  on?: number
}

/**
 * Two plans side by side; nothing is written, and the plan in the workbook is left alone.
 * @param reason stands beside each override of a plan with other drivers.
 * @param found what is wrong with the drivers already.
 * @throws {RefusedError} with every problem. @throws {HostError} where the workbook cannot be read, or 'cancelled'.
 */
export async function compareSides(
  port: WorkbookPort,
  sides: { before: ScenarioSide; after: ScenarioSide },
  reason: string,
  options: CommandOptions = {},
  found: readonly Problem[] = [],
): Promise<ScenarioComparison> {
  const works = 1 + [sides.before, sides.after].filter(({ kind }) => kind === 'drivers').length
  const part = (at: number): CommandOptions => partOf(options, at / works, (at + 1) / works)
  const standing = await planToCompare(port, part(0))
  const kept = [sides.before, sides.after].some(({ kind }) => kind === 'kept') ? await keptScenarios(port) : []
  const wrong = [...found, ...[sides.before, sides.after].flatMap((side) => (side.kind === 'kept' ? notKept(kept, side.name) : []))]
  // With drivers of its own, the rebuild tells of it with all that is wrong with them.
  if (wrong.length > 0 && ![sides.before, sides.after].some(({ kind }) => kind === 'drivers')) throw new RefusedError(wrong)
  const { plan, inputs = {} } = standing
  let done = 1
  const sideOf = async (side: ScenarioSide): Promise<Side> => {
    const standingValue = (driver: Driver): DriverValue | null => currentDriver(driver, plan, inputs)
    if (side.kind === 'plan') return { targets: comparedTargets(plan), valueOf: standingValue, changes: new Map(), plan }
    if (side.kind === 'drivers') {
      const taken = scenarioPlan(plan, side.drivers, reason, wrong)
      const made = await previewPlan(port, taken.source, taken.settings, part(done++))
      // As it was asked for: a growth of 15% is 14.99% once the target is rounded.
      const valueOf = (driver: Driver, key: string) => side.drivers.get(key) ?? currentDriver(driver, made.plan, made.inputs ?? {})
      return { targets: comparedTargets(made.plan), valueOf, changes: side.drivers, plan: made.plan, taken }
    }
    const scenario = keptNamed(kept, side.name)
    // The other side refuses it.
    if (scenario === undefined) return { targets: [], valueOf: standingValue, changes: new Map() }
    return {
      targets: scenario.targets,
      valueOf: (driver, key) => scenario.drivers.get(key) ?? standingValue(driver),
      changes: scenario.drivers,
      on: scenario.on,
    }
  }
  const before = await sideOf(sides.before)
  const after = await sideOf(sides.after)
  const nameOf = (id: string): string | undefined => plan.nodes.find((node) => node.key === id || node.id === id)?.name
  return {
    rows: rowsOf(before, after, plan),
    drivers: [...new Set([...before.changes.keys(), ...after.changes.keys()])].map((key): DriverChange => {
      const driver = driverOf(key) as Driver
      return { key, look: driverLook(driver, nameOf), before: before.valueOf(driver, key), after: after.valueOf(driver, key) }
    }),
    plan,
    ...(after.taken && { taken: after.taken }),
    on: { ...(before.on && { before: before.on }), ...(after.on && { after: after.on }) },
  }
}

function rowsOf(before: Side, after: Side, standing: Plan): ScenarioRow[] {
  if (after.plan !== undefined) return comparePlans(before.targets, after.plan)
  const depths = new Map(standing.nodes.map(({ key, depth }) => [key, depth]))
  return compareTargets(
    before.targets,
    after.targets.map((each) => ({ ...each, depth: depths.get(each.key) })),
  )
}

/** The problem that none is called that; none where one is. */
export const notKept = (kept: readonly KeptScenario[], name: string): Problem[] =>
  keptNamed(kept, name) === undefined
    ? [problem('noScenario', {}, { name, names: kept.length === 0 ? '–' : kept.map((each) => each.name) })]
    : []
