// The targets beside the sales targets, each where the plan has what it is made from, with the notes on them.

import { activityNotes } from '../activities/activity-notes'
import { activityPlan } from '../activities/activity-plan'
import { sheetPlaces } from '../amounts'
import { capabilityTargets } from '../capability/capability-targets'
import { collectionsNotes } from '../collections/collections-notes'
import type { CollectionsPlan } from '../collections/collections-plan'
import { collectionsPlan } from '../collections/collections-plan'
import type { MetricSeasons } from '../metrics/metric-months'
import { metricMonths, metricSeasons } from '../metrics/metric-months'
import type { MetricTargets } from '../metrics/metric-targets'
import { optionOf } from '../options/options'
import { nodeFinder } from '../sources/amounts-by-node'
import { isCollections } from '../metrics/metric-names'
import { metricNotes } from '../metrics/metric-notes'
import { otherTargets } from '../metrics/other-targets'
import type { MetricRow } from '../inputs/metrics'
import type { Note, Plan } from './plan'
import type { PlanRequest } from './plan-request'
import type { WeighedTeam } from './weigh-team'

export interface FurtherTargets {
  parts: Pick<Plan, 'activities' | 'otherTargets' | 'otherMonths' | 'collections' | 'capability'>
  notes: Note[]
}

export function furtherTargets(
  { settings, sales, inputs = {} }: PlanRequest,
  weighed: WeighedTeam,
  { nodes, baseline, comparable }: Pick<Plan, 'nodes' | 'baseline' | 'comparable'>,
): FurtherTargets {
  const { tree, months, yearStart, season, factors } = weighed
  const parts: FurtherTargets['parts'] = {}
  const notes: Note[] = []
  const activities = activityPlan({ nodes, months, settings, inputs })
  if (activities !== undefined) {
    parts.activities = activities
    notes.push(...activityNotes(activities, nodes))
  }
  const seasons = { tree, schedules: inputs.seasons ?? [], settings, season: season.weights }
  const seasonsOf = (row: MetricRow): MetricSeasons => metricSeasons(row, seasons)
  const { receivables = [] } = inputs
  const collectionsWith = (metric?: MetricTargets): CollectionsPlan =>
    collectionsPlan({
      rows: receivables,
      nodes,
      months,
      term: optionOf(settings.options, 'paymentMonths'),
      money: settings.money,
      places: sheetPlaces(weighed.total, weighed.unit, settings.money),
      metric,
      find: nodeFinder(tree),
    })
  const collectableOf = (row: MetricRow): CollectionsPlan['nodes'] | undefined =>
    receivables.length > 0 && isCollections(row) ? collectionsWith().nodes : undefined
  const both = baseline.estimates.find(({ method }) => method === 'both')
  const sold = comparable ? (nodes[0].lastYear ?? 0) : 0
  const salesGrowth = both === undefined || sold <= 0 ? undefined : { low: both.low / sold, high: both.high / sold }
  const ranges = { skills: inputs.capability ?? [], salesGrowth }
  const asked = { metrics: inputs.metrics ?? [], sales, settings, yearStart, seasonsOf, collectableOf, factors, ...ranges }
  const metrics = otherTargets({ ...asked, tree, nodes })
  if (metrics !== undefined) {
    parts.otherTargets = metrics
    const byMonth = metricMonths({ ...seasons, targets: metrics, nodes })
    if (byMonth !== undefined) parts.otherMonths = byMonth
    notes.push(...metricNotes(metrics, nodes))
  }
  if (receivables.length > 0) {
    const collections = collectionsWith(metrics?.find(({ row }) => isCollections(row)))
    parts.collections = collections
    notes.push(...collectionsNotes(collections, nodes, settings.money))
  }
  const capability = capabilityTargets(inputs.capability ?? [], nodes)
  if (capability.length > 0) parts.capability = capability
  return { parts, notes }
}
