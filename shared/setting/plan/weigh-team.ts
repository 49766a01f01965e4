// The team as a tree with the weight of every node: what is known before anything is split.

import { monthIndex } from '../../calendar'
import type { Steps } from '../../workbook/steps'
import { atOnce } from '../../workbook/steps'
import type { Basis, BasisWindow } from '../split/basis'
import { activeParts, basisOf } from '../split/basis'
import type { OwnBounds } from '../split/effective-bounds'
import type { PlanMonth } from '../history/plan-months'
import { planMonths } from '../history/plan-months'
import type { PlanRequest } from './plan-request'
import { calendarFor, unknownYears } from './plan-request'
import type { LevelRate, Override } from '../plan-settings'
import type { SalesByMonth } from '../history/sales-by-month'
import { inMoney, salesByMonth } from '../history/sales-by-month'
import type { Season } from '../history/season'
import { seasonOf } from '../history/season'
import type { ShareSources } from '../sources/share-sources'
import type { RuleRequest, RuleTargets } from '../sources/share-rules'
import { ruleTargets } from '../sources/share-rules'
import { personYears } from '../sources/amounts-by-node'
import { ruleBasis, shareSources } from '../sources/share-sources'
import { tidy } from '../amounts'
import { optionOf } from '../options/options'
import { overRates } from '../over-assignment/over-rates'
import type { TeamRow } from '../../import/tables'
import { companySchedule, nodeSeasons } from '../seasons/node-seasons'
import type { Pace } from '../presence/paces'
import { withPaces } from '../presence/paces'
import type { PresentTeam } from '../presence/present-team'
import { presentTeam } from '../presence/present-team'
import type { TeamTree } from '../team-tree'
import { teamTree } from '../team-tree'

/** Amounts in the money of the sheets; lists in the tree's order. */
export interface WeighedTeam {
  tree: TeamTree
  total: number
  unit: number
  own: OwnBounds[]
  basis: Basis[]
  /** What every node would get by the classic rules. */
  rules: RuleTargets
  /** By history alone, without potentials. */
  byHistory: Basis[]
  /** Months of nodes that do not follow the company's season alone. */
  paces: (Pace | undefined)[]
  /** Months of people who are not always there, by their rows. */
  factors: PresentTeam['factors']
  /** Rows of Team outside the roll-up. */
  overlays: TeamRow[]
  /** Where shares come from more than history. */
  sources: ShareSources | undefined
  /** Then, the basis as it would be without them. */
  unblended: Basis[] | undefined
  /** Decimals of the weights. */
  weightPlaces: number
  /** Over-assignment of each node; undefined where none was asked for its level. */
  over: (LevelRate | undefined)[]
  /** By node key; those of nodes that the team no longer has are left out. */
  overrides: Map<string, Override>
  sales: SalesByMonth
  season: Season
  months: Omit<PlanMonth, 'comparedFirstDay'>[]
  /** First month of the plan year, as a month count. */
  yearStart: number
  /** Months that make the shares, as month counts. */
  window: BasisWindow
  /** Part of the seasonal year that each node is active. */
  parts: number[]
  /** People at and below each node; of somebody who moves in the year, every seat counts its part of one. */
  heads: number[]
  /** Civil years whose holidays nobody knows. */
  unknownYears: number[]
}

/** The settings must have passed checkSettings, the team checkTeam. */
export const weighTeam = (request: PlanRequest): WeighedTeam => atOnce(weighSteps(request))

/** The same in steps between which the caller may rest. */
export function* weighSteps(request: PlanRequest): Steps<WeighedTeam> {
  const { settings } = request
  const inSheetMoney = (amount: number | null): number | null => (amount === null ? null : tidy(amount / settings.money))
  const team = request.team.map((row) => ({
    ...row,
    potential: inSheetMoney(row.potential),
    floor: inSheetMoney(row.floor),
    cap: inSheetMoney(row.cap),
    lock: inSheetMoney(row.lock),
  }))
  const calendar = request.calendar ?? calendarFor(settings)
  const months = planMonths(settings, calendar.days)
  const present = presentTeam(team, request, months, calendar.days)
  const tree = teamTree(present.team, settings.year, settings.fiscalStart, optionOf(settings.options, 'rampCutoff'))
  yield 0.1
  const overrides = new Map<string, Override>()
  for (const [key, override] of request.overrides ?? []) {
    if (tree.indexOf.has(key)) overrides.set(key, { ...override, amount: tidy(override.amount / settings.money) })
  }
  const yearStart = monthIndex(months[0].firstDay)
  const inCurrency = salesByMonth(request.sales, settings.metric, yearStart)
  yield 0.3
  const sales = inMoney(inCurrency, settings.money)
  yield 0.5
  const season = seasonOf(
    sales,
    yearStart,
    months.map((month) => month.sellingDays),
  )
  const schedules = request.inputs?.seasons ?? []
  const typed = companySchedule(tree, schedules, settings, season.weights)
  season.weights = request.seasonWeights ?? typed?.weights ?? season.weights
  if (typed !== undefined) season.schedule = typed.schedule
  const seasons = nodeSeasons(tree, schedules, settings, { season: season.weights, sales, yearStart })
  const year = season.weights.reduce((sum, weight) => sum + weight, 0)
  const activeShare = (from: number, to: number): number =>
    year === 0 ? 1 : season.weights.slice(from, to + 1).reduce((sum, weight) => sum + weight, 0) / year
  const window = { from: sales.last - settings.shareMonths + 1, to: sales.last }
  yield 0.6
  const { basis, places, heads } = basisOf(tree, sales, window, activeShare)
  const bare = withoutPotential(tree)
  const byHistory = bare === tree ? basis : basisOf(bare, sales, window, activeShare).basis
  const parts = activeParts(tree, activeShare)
  const shared = shareSources({
    settings,
    inputs: request.inputs ?? {},
    tree,
    basis: { withPotential: basis, alone: byHistory },
    parts,
    heads,
    places,
    firstDay: months[0].firstDay,
    lastDay: months[11].lastDay,
  })
  const total = tidy(settings.target / settings.money)
  const rules = ruleTargets(tree, { total, heads: personYears(tree, parts).map((years) => years ?? 0), ...yearsOfBase() })
  const shares = ruleBasis(settings.options, rules, byHistory, places) ?? shared?.basis ?? basis
  const paced = withPaces(tree, shares, present, { season: season.weights, seasons }, places)
  return {
    tree,
    total,
    unit: tidy(settings.unit / settings.money),
    own: tree.nodes.map(({ row }) => ({ floor: row.floor, cap: row.cap, lock: row.lock })),
    rules,
    byHistory,
    basis: paced.basis,
    paces: paced.paces,
    factors: present.factors,
    overlays: present.overlays,
    sources: shared?.sources,
    unblended: shared === undefined ? undefined : withPaces(tree, basis, present, { season: season.weights, seasons }, places).basis,
    weightPlaces: places,
    over: overRates(tree, settings),
    overrides,
    sales,
    season,
    months,
    yearStart,
    window,
    parts,
    heads,
    unknownYears: calendar.known ? [] : unknownYears(settings, calendar.days),
  }

  /** What every node sells in twelve months, and did in those before where the history reaches back. */
  function yearsOfBase(): Pick<RuleRequest, 'base' | 'before'> {
    const inYear = (bases: readonly Basis[]): number[] => bases.map(({ weight }) => (weight * 12) / settings.shareMonths)
    const earlier = { from: window.from - settings.shareMonths, to: window.from - 1 }
    if (earlier.from < sales.first) return { base: inYear(byHistory) }
    const before = basisOf(bare, sales, earlier, activeShare).basis
    return { base: inYear(byHistory), before: inYear(before.map((one) => (one.kind === 'mean' ? { ...one, weight: 0 } : one))) }
  }
}

/** The tree as if nobody had typed a potential; itself where nobody has. */
function withoutPotential(tree: TeamTree): TeamTree {
  if (tree.nodes.every(({ row }) => row.potential === null)) return tree
  return { ...tree, nodes: tree.nodes.map((node) => ({ ...node, row: { ...node.row, potential: null } })) }
}
