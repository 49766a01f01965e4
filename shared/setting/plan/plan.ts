// One plan: everything that was computed for a company and a year, before any sheet is drawn.

import type { Bilingual, Params } from '../../i18n/messages'
import type { ActivityPlan } from '../activities/activity-plan'
import type { CapabilityTarget } from '../capability/capability-targets'
import type { Stage } from '../levels/stages'
import type { CollectionsPlan } from '../collections/collections-plan'
import type { MetricMonths } from '../metrics/metric-months'
import type { MetricTargets } from '../metrics/metric-targets'
import type { HeldMonths } from '../held-months/held-months'
import type { Baseline } from '../history/baseline'
import type { Pace } from '../presence/paces'
import type { BasisKind } from '../split/basis'
import type { PlanLines } from '../lines/plan-lines'
import type { Hold } from '../split/held-parts'
import type { LevelRate, Override, PlanSettings } from '../plan-settings'
import type { PlanMonth } from '../history/plan-months'
import type { Backtest } from '../sources/backtest'
import type { RuleTargets } from '../sources/share-rules'
import type { ShareSources } from '../sources/share-sources'
import type { TargetSources } from '../sources/target-sources'
import type { Season } from '../history/season'
import type { OwnBounds } from '../split/effective-bounds'

/** One node of the plan. Amounts are in the money of the sheets (currency divided by settings.money). */
export interface PlanNode extends OwnBounds {
  key: string
  id: string
  name: string
  /** The name in Team, where the sheets tell rows of one id apart by their months, or people of one name by their ids. */
  plainName?: string
  level: string
  role: string | null
  parent: number
  depth: number
  children: number[]
  isRep: boolean
  /** Nobody active below: stands in the sheets without a target. */
  isClosed: boolean
  /** First and last active month, 0 to 11. */
  from: number
  to: number
  weight: number
  basis: BasisKind
  /** Months that do not follow the company's season alone: ramps, absences, vacancies, and what they leave. */
  pace?: Pace
  /** The manager's row for what is not assigned: nobody's target. */
  isUnassigned?: boolean
  /** How far its target has come, in a plan that is handed down level by level. */
  stage?: Stage
  /** A seat that nobody has yet: its target waits for who will come. */
  isVacant?: boolean
  hold?: Hold
  override?: Override
  /** What stands in its cells for held months, where it has any. */
  heldMonths?: HeldMonths
  /** A unit whose months can be held: its people take what is typed there. */
  holdsForPeople?: true
  /** What it is assigned. */
  target: number
  /** Rate and level of its over-assignment, where its level has one and somebody is below. */
  over?: LevelRate
  /** What its children sum to: the target, or more of it by the over-assignment. Of a rep, the target. */
  handedDown: number
  /** Twelve months in fiscal order; they sum to the target. */
  months: number[]
  /** The months of all reps below together; the same list as `months` where nothing is over-assigned below. */
  street: number[]
  /** The same months a year earlier, people who left included; null where history does not reach. */
  lastYearMonths: (number | null)[]
  /** Their sum; null when none is known. */
  lastYear: number | null
  /** The owner's own rows only, without the nodes below, for the roll-up. */
  ownMonths: (number | null)[]
  /** Sales of the share window on this node's own account, successions included; each sale stands with one node. */
  ownBasis: number
}

/** Something a reader of the plan should know. */
export interface Note {
  code: string
  text: Bilingual
  params: Params
  /** The node it is about. */
  node?: string
}

/** One invariant: `gap` is 0 when it holds. */
export interface PlanCheck {
  id: string
  title: Bilingual
  detail: Bilingual
  gap: number
}

export interface Plan {
  settings: PlanSettings
  /** What the planned metric is called, in the language of the workbook. */
  metricName: string
  /** Amounts in the money of the sheets. */
  total: number
  unit: number
  nodes: PlanNode[]
  /** People outside the roll-up, each with the index of the unit whose number is theirs. */
  overlays?: { key: string; name: string; role: string | null; unit: number }[]
  /** Monthly has cells in which months are held. */
  holdsMonths?: boolean
  /** Decimals of the nodes' weights. */
  weightPlaces: number
  months: PlanMonth[]
  season: Season
  /** What every node would get by the classic rules of sharing. */
  rules: RuleTargets
  /** How ways of sharing did in past years; where the plan compares them. */
  backtest?: Backtest
  /** Where shares come from more than history: what each source says. */
  sources?: ShareSources
  /** What the history suggests for the year. */
  baseline: Baseline
  /** What the target is held against beside it. */
  against: TargetSources
  /** True when the compared twelve months are all in the history, so that growth means something. */
  comparable: boolean
  /** True when the compared months are the fiscal year before. */
  comparesLastYear: boolean
  /** What the targets need, where the plan has a funnel. */
  activities?: ActivityPlan
  /** Where targets are split by product line too. */
  lines?: PlanLines
  /** What is to be collected, where the plan has receivables. */
  collections?: CollectionsPlan
  /** Levels that people are to reach, where the plan has a table of skills. */
  capability?: CapabilityTarget[]
  /** Targets of the other metrics that have a total. */
  otherTargets?: MetricTargets[]
  /** Months of those that are measured within the year. */
  otherMonths?: MetricMonths[]
  /** Cascade has columns of handing down level by level, which this plan does not use. */
  columnsLeft?: boolean
  notes: Note[]
  checks: PlanCheck[]
}
