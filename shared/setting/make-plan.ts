// From team, history and a target to a whole plan: the pure heart of target setting.

import { defaultCalendar, firstDayOfMonth, monthIndex } from '../calendar'
import type { Problem } from '../import/problem'
import { RefusedError } from '../import/problem'
import type { SalesColumns, TeamRow } from '../import/tables'
import { basisOf } from './basis'
import type { CalendarEntry } from './plan-months'
import { cascade } from './cascade'
import { checkOverrides, checkSettings, checkWeights } from './check-request'
import { effectiveBounds } from './effective-bounds'
import { comparedMonths, ownMonths } from './compared-year'
import type { Plan, PlanNode } from './plan'
import { planChecks } from './plan-checks'
import { planMonths } from './plan-months'
import { planNotes } from './plan-notes'
import type { Override, PlanSettings } from './plan-settings'
import { rollUp } from './roll-up'
import { inMoney, rowsFrom, salesByMonth } from './sales-by-month'
import { seasonOf } from './season'
import { tidy } from './split-in-units'
import type { TreeNode } from './team-tree'
import { teamTree } from './team-tree'

/** Everything a plan is made from. Amounts in currency. */
export interface PlanRequest {
  settings: PlanSettings
  team: TeamRow[]
  sales: SalesColumns
  overrides?: Map<string, Override>
  /** From the workbook's Calendar sheet; left out, the official one of the locale. */
  calendar?: { days: CalendarEntry[]; known: boolean }
  /** Seasonal weights typed by a person into the workbook, twelve, in fiscal order. */
  seasonWeights?: number[]
}

/** The calendar of a plan year when the workbook has none yet. */
export function calendarFor(settings: PlanSettings): { days: CalendarEntry[]; known: boolean } {
  const years = settings.fiscalStart === 1 ? [settings.year] : [settings.year, settings.year + 1]
  const calendars = years.map((year) => defaultCalendar(settings.locale, year))
  return {
    known: calendars.every((calendar) => calendar.known),
    days: calendars.flatMap((calendar) =>
      calendar.days.map(({ serial, kind, name }) => ({ day: serial, kind, name: settings.locale === 'zh-CN' ? name.zh : name.en })),
    ),
  }
}

/**
 * Makes the plan.
 * @throws {RefusedError} with every problem at once; team and sales must have passed the checks of shared/import.
 */
export function makePlan(request: PlanRequest): Plan {
  const { settings } = request
  const refused = checkSettings(settings)
  if (refused.length > 0) throw new RefusedError(refused)
  const inSheetMoney = (amount: number | null): number | null => (amount === null ? null : tidy(amount / settings.money))
  const total = tidy(settings.target / settings.money)
  const unit = tidy(settings.unit / settings.money)
  const team = request.team.map((row) => ({
    ...row,
    potential: inSheetMoney(row.potential),
    floor: inSheetMoney(row.floor),
    cap: inSheetMoney(row.cap),
    lock: inSheetMoney(row.lock),
  }))
  const tree = teamTree(team, settings.year, settings.fiscalStart)
  const overrides = new Map<string, Override>()
  for (const [key, override] of request.overrides ?? []) {
    if (tree.indexOf.has(key)) overrides.set(key, { ...override, amount: tidy(override.amount / settings.money) })
  }

  const calendar = request.calendar ?? calendarFor(settings)
  const months = planMonths(settings, calendar.days)
  const yearStart = monthIndex(months[0].firstDay)
  const sales = inMoney(salesByMonth(request.sales, settings.metric, yearStart), settings.money)
  const season = seasonOf(
    sales,
    yearStart,
    months.map((month) => month.sellingDays),
  )
  if (request.seasonWeights) season.weights = request.seasonWeights
  const year = season.weights.reduce((sum, weight) => sum + weight, 0)
  const activeShare = (from: number, to: number): number =>
    year === 0 ? 1 : season.weights.slice(from, to + 1).reduce((sum, weight) => sum + weight, 0) / year
  const window = { from: sales.last - settings.shareMonths + 1, to: sales.last }
  const basis = basisOf(tree, sales, window, activeShare)

  const problems: Problem[] = [
    ...checkOverrides(overrides, (key) => tree.nodes[tree.indexOf.get(key) ?? 0].row.name),
    ...checkWeights(tree.nodes, basis, settings),
  ]
  const own = tree.nodes.map(({ row }) => ({ floor: row.floor, cap: row.cap, lock: row.lock }))
  const effective = effectiveBounds(
    tree,
    own,
    basis.map(({ weight }) => weight),
    overrides,
    total,
    settings.money,
  )
  problems.push(...effective.problems)
  if (problems.length > 0) throw new RefusedError(problems)

  const weights = basis.map((entry) => ({ ...entry, weight: Math.max(0, entry.weight) }))
  const split = cascade(tree, total, unit, weights, effective.bounds, overrides)
  const compared = comparedMonths(sales, yearStart)
  const comparedSales = ownMonths(tree, sales, compared)
  const nodes = tree.nodes.map((node, index): PlanNode => ({
    ...identity(node),
    ...own[index],
    weight: weights[index].weight,
    basis: weights[index].kind,
    hold: split[index].hold,
    override: overrides.get(node.key),
    target: split[index].target,
    months: [],
    ownMonths: comparedSales[index],
    ownBasis: weights[index].own,
    lastYearMonths: [],
    lastYear: null,
  }))
  rollUp(nodes, unit, season.weights)
  const comparable = compared.every((month) => month !== null)
  const comparesLastYear = comparable && compared.every((month, at) => month === yearStart + at - 12)
  const planned = {
    settings,
    total,
    unit,
    nodes,
    months: months.map((month, at) => ({ ...month, comparedFirstDay: firstDayOfMonth(compared[at] ?? yearStart + at - 12) })),
    season,
    comparable,
    comparesLastYear,
  }
  const laterRows = rowsFrom(request.sales, settings.metric, yearStart)
  const notes = planNotes(planned, { laterRows, heirs: heirsOf(tree.nodes), calendarUnknown: !calendar.known })
  return { ...planned, notes, checks: planChecks(planned) }
}

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
