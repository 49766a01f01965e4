// What keeps a plan from being made although its tables could be read, and what can be known of that where they could not.

import { yearDigits } from '../fiscal-year-name'
import type { Problem } from '../../import/problem'
import type { TeamRow } from '../../import/tables'
import { checkOverrides, checkSettings, checkUnits } from './check-request'
import { checkRule } from '../sources/check-rule'
import { checkAnyWeight, checkNegative } from './check-weights'
import { checkLines } from '../lines/check-lines'
import { effectiveBounds } from '../split/effective-bounds'
import type { Bounds } from '../split/held-parts'
import { checkOverLevels } from '../over-assignment/over-rates'
import { furtherProblems } from './further-problems'
import type { PlanRequest } from './plan-request'
import { weighTeam, type WeighedTeam } from './weigh-team'

/** What could not be read, so that nothing is concluded from it. */
export interface Doubts {
  /** Ids of the team with a problem of their own: their dates and bounds are not known. */
  ids: ReadonlySet<string>
  /** Rows of the team are missing, or it is not known under whom they stand. */
  team: boolean
  /** Sales are missing: anybody's, or only those of some ids. */
  sales: boolean | ReadonlySet<string>
}

const NONE: Doubts = { ids: new Set(), team: false, sales: false }

/**
 * Every problem of weights and bounds, and the bounds themselves in the tree's order.
 * @param doubts where the request could not be read whole: only what is certain is told.
 */
export function planProblems(
  weighed: WeighedTeam,
  { settings, sales, inputs, lineTotals }: Pick<PlanRequest, 'settings' | 'sales' | 'inputs' | 'lineTotals'>,
  doubts: Doubts = NONE,
): { problems: Problem[]; bounds: Bounds[] } {
  const { tree, overrides } = weighed
  const areWeightsKnown = doubts.sales === false && !doubts.team && doubts.ids.size === 0
  const salesOf = doubts.sales
  const areSalesKnown = (id: string): boolean => salesOf === false || (salesOf !== true && !salesOf.has(id))
  const isTargetKnown = Number.isFinite(weighed.total) && weighed.total > 0
  const { bounds, problems } = effectiveBounds({
    tree,
    // A unit without people may have some among the rows that are missing.
    own: tree.nodes.map(({ row, reps }, index) => (doubts.ids.has(row.id) || (doubts.team && reps === 0) ? null : weighed.own[index])),
    // Sales below zero are told of with a remedy of their own, which will give a weight.
    weights: areWeightsKnown ? weighed.basis.map(({ weight }) => Math.abs(weight)) : tree.nodes.map(() => 1),
    overrides,
    over: { rates: weighed.over.map((over) => over?.rate), unit: weighed.unit },
    total: isTargetKnown ? weighed.total : null,
    money: settings.money,
    isOpen: doubts.team,
  })
  // Of a unit, the sales of people who left count too, so all of them must be known.
  const negative = checkNegative(weighed, settings, ({ row, children }) =>
    areWeightsKnown
      ? true
      : !doubts.team && children.length === 0 && row.takesOver === null && !doubts.ids.has(row.id) && areSalesKnown(row.id),
  )
  return {
    bounds,
    problems: [
      ...(doubts.team ? [] : checkOverLevels(tree, settings)),
      ...checkOverrides(overrides, (key) => tree.nodes[tree.indexOf.get(key) ?? 0].row.name),
      ...checkUnits(tree, yearDigits(settings), ({ id }) => doubts.ids.has(id)),
      ...(areWeightsKnown ? checkAnyWeight(weighed, sales, settings) : []),
      ...checkRule(weighed, settings),
      ...(doubts.sales === false ? checkLines({ settings, sales, lineTotals }, weighed.yearStart) : []),
      ...negative,
      ...problems,
      // Whoever is missing may be among the rows of the team that could not be read.
      ...(doubts.team ? [] : furtherProblems(weighed, inputs ?? {}, settings)),
    ],
  }
}

/** What is certainly wrong with a request in which other problems were found already; nothing where not even the year is known. */
export function certainProblems(request: PlanRequest, doubts: Doubts): Problem[] {
  const { settings, team } = request
  const codes = new Set(checkSettings(settings).map(({ code }) => code))
  if (['year', 'fiscalStart', 'money', 'shareMonths'].some((code) => codes.has(code))) return []
  const company = companyOf(team)
  if (company === undefined) return []
  // Of several companies, and of rows that stand nowhere, only the one with people below can be judged.
  const placed = team.filter((row) => row.parent !== null || row.id === company)
  return planProblems(weighTeam({ ...request, team: placed }), request, doubts).problems
}

/** The id without a parent under which most rows stand directly; undefined where nobody is known to be the company. */
function companyOf(team: readonly TeamRow[]): string | undefined {
  const roots = [...new Set(team.flatMap(({ id, parent, unread }) => (parent === null && !unread?.has('parent') ? [id] : [])))]
  const below = (id: string): number => team.filter(({ parent }) => parent === id).length
  return roots.length < 2 ? roots[0] : roots.sort((a, b) => below(b) - below(a))[0]
}
