// From team, history and a target to a whole plan: the pure heart of target setting.

import { firstDayOfMonth } from '../../calendar'
import { isError, RefusedError } from '../../import/problem'
import { heldNotes, heldProblems } from '../held-months/held-checks'
import { hasHeldMonths, heldInMoney } from '../held-months/held-months'
import { markHoldingUnits, spreadUnitHolds } from '../held-months/unit-holds'
import { baselineOf } from '../history/baseline'
import { wholeWeight } from '../split/basis'
import { cascade } from '../split/cascade'
import { lineChecks } from '../lines/line-checks'
import { hasStages, isComplete, stagesOf } from '../levels/stages'
import { linesWait } from '../levels/stage-checks'
import { lineSteps } from '../lines/make-lines'
import { plannedMetricName } from '../metrics/planned-metric-name'
import { optionOf } from '../options/options'
import { checkSettings } from './check-request'
import { comparedMonths, ownMonths } from '../history/compared-year'
import type { Steps } from '../../workbook/steps'
import { atOnce, within } from '../../workbook/steps'
import { furtherTargets } from './further-targets'
import type { Plan, PlanNode } from './plan'
import { planChecks } from './plan-checks'
import { planNotes } from './plan-notes'
import { planProblems } from './plan-problems'
import type { PlanRequest } from './plan-request'
import { rollUp } from './roll-up'
import { historyAlone } from '../sources/history-alone'
import { distinctNames } from '../presence/distinct-names'
import { seatOf } from '../presence/seat'
import { backtest } from '../sources/backtest'
import { comparesShares } from '../sources/blend'
import { strategyNotes } from '../sources/strategy-notes'
import { targetSources } from '../sources/target-sources'
import { rowsFrom } from '../history/sales-by-month'
import type { TreeNode } from '../team-tree'
import type { WeighedTeam } from './weigh-team'
import { weighSteps } from './weigh-team'

/**
 * Makes the plan.
 * @throws {RefusedError} with every problem at once; team and sales must have passed the checks of shared/import.
 */
export const makePlan = (request: PlanRequest): Plan => atOnce(planSteps(request))

/** The same in steps between which the caller may rest. */
export function* planSteps(request: PlanRequest): Steps<Plan> {
  const { settings } = request
  const refused = checkSettings(settings)
  if (refused.length > 0) throw new RefusedError(refused)
  yield 0
  const weighed = yield* within(0, 0.2, weighSteps(request))
  yield 0.2
  const { tree, total, unit, own, overrides, sales, season, months, yearStart } = weighed
  const { problems, bounds } = planProblems(weighed, request)
  if (problems.some(isError)) throw new RefusedError(problems)

  yield 0.35
  const weights = weighed.basis.map((entry) => ({ ...entry, weight: Math.max(0, entry.weight) }))
  const rates = weighed.over.map((over) => over?.rate)
  const whole = weights.map(({ weight }) => wholeWeight(weight, weighed.weightPlaces))
  const split = yield* within(0.35, 0.45, cascade(tree, total, unit, whole, bounds, overrides, rates))
  const { sources, unblended, weightPlaces: places } = weighed
  const alone = unblended && { total, unit, weights: unblended.map(({ weight }) => weight), places, bounds, overrides, rates }
  const byHistory = alone && (yield* within(0.45, 0.5, historyAlone(tree, alone)))
  yield 0.5
  const compared = comparedMonths(sales, yearStart)
  const comparedSales = ownMonths(tree, sales, compared)
  yield 0.6
  const names = distinctNames(tree.nodes, months, settings.locale)
  const nodes = tree.nodes.map((node, index): PlanNode => ({
    ...identity(node),
    ...(names[index] === undefined ? {} : { name: names[index], plainName: node.row.name }),
    ...own[index],
    weight: weights[index].weight,
    basis: weights[index].kind,
    ...(weighed.paces[index] === undefined ? {} : { pace: weighed.paces[index] }),
    ...(node.row.isUnassigned ? { isUnassigned: true } : {}),
    ...(seatOf(node.row.seat) === 'vacancy' ? { isVacant: true } : {}),
    hold: split[index].hold,
    override: overrides.get(node.key),
    ...heldOf(node.key),
    target: split[index].target,
    ...(weighed.over[index] === undefined ? {} : { over: weighed.over[index] }),
    handedDown: split[index].handedDown,
    months: [],
    street: [],
    ownMonths: comparedSales[index],
    ownBasis: weights[index].own,
    lastYearMonths: [],
    lastYear: null,
  }))
  if (optionOf(settings.options, 'mode') === 'levels')
    stagesOf(nodes, request.handedOn ?? new Map()).forEach((stage, index) => (nodes[index].stage = stage))
  const columnsLeft = request.handedOn !== undefined && !hasStages({ nodes })
  const holdsMonths = hasHeldMonths(settings, request.heldMonths)
  if (holdsMonths) markHoldingUnits(nodes)
  const held = heldProblems({ nodes, season, settings })
  held.push(...spreadUnitHolds({ nodes, season, settings, months, unit }))
  if (held.length > 0) throw new RefusedError(held)
  yield* within(0.65, 0.9, rollUp(nodes, unit, { weights: season.weights, holdsMonths }))
  const comparable = compared.every((month) => month !== null)
  const comparesLastYear = comparable && compared.every((month, at) => month === yearStart + at - 12)
  const baseline = baselineOf(sales, yearStart)
  const planned = {
    settings,
    metricName: plannedMetricName(settings, request.inputs?.metrics),
    total,
    unit,
    nodes,
    ...(holdsMonths ? { holdsMonths } : {}),
    weightPlaces: weighed.weightPlaces,
    ...overlaysOf(weighed),
    ...(sources === undefined ? {} : { sources: { ...sources, ...(byHistory && { byHistory }) } }),
    rules: weighed.rules,
    ...(comparesShares(settings.options) ? { backtest: backtest(tree, sales, yearStart) } : {}),
    months: months.map((month, at) => ({ ...month, comparedFirstDay: firstDayOfMonth(compared[at] ?? yearStart + at - 12) })),
    season,
    baseline,
    against: targetSources(tree, weighed.byHistory, presenceOf(weighed), weighed.heads, request.inputs ?? {}, settings, baseline),
    comparable,
    comparesLastYear,
    ...(columnsLeft ? { columnsLeft } : {}),
  }
  const further = furtherTargets(request, weighed, planned)
  const laterRows = rowsFrom(request.sales, settings.metric, yearStart)
  const notes = planNotes(planned, { laterRows, heirs: heirsOf(tree.nodes), unknownYears: weighed.unknownYears })
  yield 0.92
  const made: Plan = {
    ...planned,
    ...further.parts,
    notes: [...notes, ...strategyNotes(planned), ...heldNotes(planned), ...further.notes],
    checks: planChecks(planned),
  }
  if (optionOf(settings.options, 'lines') === 'yes') {
    const { lines, notes: lineNotes } = yield* within(0.92, 0.99, lineSteps(request, weighed, planned, compared))
    made.lines = lines
    made.notes.push(...lineNotes, ...(isComplete(nodes[0]) ? [] : [linesWait]))
    made.checks.push(...lineChecks(nodes, lines))
  }
  return made

  function heldOf(key: string): Pick<PlanNode, 'heldMonths'> {
    const found = request.heldMonths?.get(key)
    return found === undefined ? {} : { heldMonths: heldInMoney(found, settings.money) }
  }
}

/** An overlay role stands below the unit that it sells with; one below nobody sells with the company. */
function overlaysOf({ overlays, tree }: WeighedTeam): Pick<Plan, 'overlays'> {
  if (overlays.length === 0) return {}
  const unitOf = (id: string | null): number =>
    Math.max(
      0,
      tree.nodes.findIndex(({ row, children }) => row.id === id && children.length > 0),
    )
  return { overlays: overlays.map(({ id, name, role, parent }) => ({ key: id, name, role, unit: unitOf(parent) })) }
}

/** Part of each node's seasonal year that ramp, absence and vacancy leave of the months between its first and its last. */
const presenceOf = ({ tree, paces, season }: WeighedTeam): number[] =>
  tree.nodes.map(({ from, to }, index) => {
    const pace = paces[index]
    if (pace === undefined) return 1
    const whole = addUp((pace.season?.weights ?? season.weights).slice(from, to + 1))
    return whole > 0 ? addUp(pace.weights) / whole : 1
  })

const addUp = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

const heirsOf = (nodes: TreeNode[]): Set<string> =>
  new Set(nodes.flatMap((node) => (node.reps > 0 && node.row.takesOver !== null ? [node.row.takesOver] : [])))

const identity = (
  node: TreeNode,
): Pick<PlanNode, 'key' | 'id' | 'name' | 'level' | 'role' | 'parent' | 'depth' | 'children' | 'isRep' | 'isClosed' | 'from' | 'to'> => ({
  key: node.key,
  id: node.row.id,
  name: node.row.name,
  level: node.row.level,
  role: node.row.role,
  parent: node.parent,
  depth: node.depth,
  children: node.children,
  isRep: node.children.length === 0,
  isClosed: node.reps === 0,
  from: node.from,
  to: node.to,
})
