// The targets beside the sales targets, each where the plan has what it is made from, with the notes on them.

import { activityNotes } from '../activities/activity-notes'
import { activityPlan } from '../activities/activity-plan'
import { metricNotes } from '../metrics/metric-notes'
import { otherTargets } from '../metrics/other-targets'
import type { Note, Plan, PlanNode } from './plan'
import type { PlanRequest } from './plan-request'
import type { WeighedTeam } from './weigh-team'

export interface FurtherTargets {
  parts: Pick<Plan, 'activities' | 'otherTargets'>
  notes: Note[]
}

export function furtherTargets({ settings, sales, inputs = {} }: PlanRequest, weighed: WeighedTeam, nodes: PlanNode[]): FurtherTargets {
  const { tree, months, yearStart, season } = weighed
  const parts: FurtherTargets['parts'] = {}
  const notes: Note[] = []
  const activities = activityPlan({ nodes, months, settings, inputs })
  if (activities !== undefined) {
    parts.activities = activities
    notes.push(...activityNotes(activities, nodes))
  }
  const metrics = otherTargets({ metrics: inputs.metrics ?? [], tree, nodes, sales, settings, yearStart, season: season.weights })
  if (metrics !== undefined) {
    parts.otherTargets = metrics
    notes.push(...metricNotes(metrics, nodes))
  }
  return { parts, notes }
}
