// The season of every node: a typed schedule of its own or of the nearest above, else that of its team by choice, else the company's.

import { largestRemainder } from '../../statistics'
import { knownIds } from '../../import/known-ids'
import type { SalesByMonth } from '../history/sales-by-month'
import { seasonOf } from '../history/season'
import type { SeasonRow } from '../inputs/seasons'
import { monthShares, quarterShares } from '../inputs/seasons'
import { isOfPlanned } from '../metrics/metric-names'
import type { PlanSettings } from '../plan-settings'
import { optionOf } from '../options/options'
import type { TeamTree } from '../team-tree'

export interface NodeSeason {
  /** Twelve whole weights in fiscal order, a million together. */
  weights: number[]
  /** Name of the schedule; '' for a team's own season. */
  schedule: string
}

const MILLION = 1_000_000
/** Months of a team's history that weigh as much as the company's season (methods: n/(n+k)). */
const SHRINK_MONTHS = 12

/** Of rows that are refused, what else is wrong with the plan is looked for without them. */
const isWhole = (row: SeasonRow): boolean =>
  [monthShares(row), quarterShares(row)].some(
    (shares) => shares.every((share) => share !== null) && shares.some((share) => (share ?? 0) > 0),
  )

/** Rows that count for the planned metric; one of the metric itself wins over one for every metric. */
const rowsFor = (rows: readonly SeasonRow[], metric: string): SeasonRow[] =>
  [...rows]
    .filter((row) => isWhole(row) && isOfPlanned(row.metric, metric))
    .sort((a, b) => Number(a.metric !== '') - Number(b.metric !== ''))

/** Quarters are shared out to their months by the computed season; months of a quarter without any are alike. */
export function scheduleWeights(row: SeasonRow, season: readonly number[]): number[] {
  const months = monthShares(row)
  if (months.every((share) => share !== null)) return largestRemainder(MILLION, months)
  const quarters = quarterShares(row)
  const shape = season.map((weight, month) => {
    const first = month - (month % 3)
    const whole = season[first] + season[first + 1] + season[first + 2]
    return (quarters[first / 3] ?? 0) * (whole > 0 ? weight / whole : 1 / 3)
  })
  return largestRemainder(MILLION, shape)
}

/** The schedule of the whole company; undefined where none is typed. Rows must have passed checkSeasons. */
export function companySchedule(
  tree: TeamTree,
  rows: readonly SeasonRow[],
  { metric }: Pick<PlanSettings, 'metric'>,
  season: readonly number[],
): NodeSeason | undefined {
  const company = tree.nodes.at(0)?.row
  const own = rowsFor(rows, metric)
    .reverse()
    .find(({ node }) => node === '' || (company !== undefined && knownIds([company]).idOf(node) !== undefined))
  return own === undefined ? undefined : { weights: scheduleWeights(own, season), schedule: own.schedule }
}

/**
 * One entry a node in the tree's order, undefined where the company's season counts.
 * @param season the company's, twelve whole weights.
 */
export function nodeSeasons(
  tree: TeamTree,
  rows: readonly SeasonRow[],
  settings: PlanSettings,
  { season, sales, yearStart }: { season: number[]; sales: SalesByMonth; yearStart: number },
): (NodeSeason | undefined)[] {
  const { nodes } = tree
  const known = knownIds(nodes.map(({ row }) => row))
  const typed = new Map(rowsFor(rows, settings.metric).flatMap((row) => (row.node === '' ? [] : [[known.idOf(row.node), row] as const])))
  const isByTeam = optionOf(settings.options, 'seasons') === 'team'
  const found = nodes.map((): NodeSeason | undefined => undefined)
  if (typed.size === 0 && !isByTeam) return found
  const below = isByTeam ? ownersBelow(tree) : []
  nodes.forEach(({ row, parent, children }, index) => {
    const own = parent === -1 ? undefined : typed.get(row.id)
    if (own !== undefined) found[index] = { weights: scheduleWeights(own, season), schedule: own.schedule }
    else {
      const above = parent === -1 ? undefined : found[parent]
      const isTeam = isByTeam && parent !== -1 && children.some((child) => nodes[child].children.length === 0)
      found[index] = isTeam && above?.schedule !== '' && above !== undefined ? above : isTeam ? teamSeason(below[index]) : above
    }
  })
  return found

  /** A team's own season, drawn to the company's as far as its history is short. */
  function teamSeason(owners: ReadonlySet<string>): NodeSeason | undefined {
    const own = { ...sales, owners: new Map([...sales.owners].filter(([owner]) => owners.has(owner))) }
    if (own.owners.size === 0) return undefined
    const { weights, kind, months } = seasonOf(own, yearStart, season)
    if (kind === 'sellingDays') return undefined
    const trust = kind === 'shrunk' ? 1 : months / (months + SHRINK_MONTHS)
    return {
      weights: largestRemainder(
        MILLION,
        weights.map((weight, month) => trust * weight + (1 - trust) * season[month]),
      ),
      schedule: '',
    }
  }
}

/** Ids of everybody below each node, the node itself included. */
function ownersBelow({ nodes }: TeamTree): Set<string>[] {
  const owners = nodes.map(({ row }) => new Set([row.id]))
  for (let index = nodes.length - 1; index > 0; index--) for (const id of owners[index]) owners[nodes[index].parent].add(id)
  return owners
}
