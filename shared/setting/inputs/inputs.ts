// The optional input tables of a plan. A plan has those whose sheet stands in its workbook, or that were given with the build.

import type { InputRow } from '../../import/input-table/input-table'
import { ASSUMPTIONS } from './assumptions'
import { GOALS } from './goals'
import { CAPABILITY } from './capability'
import { FUNNEL } from './funnel'
import { MARKET } from './market'
import { METRICS } from './metrics'
import { PIPELINE } from './pipeline'
import { RECEIVABLES } from './receivables'
import { ABSENCES } from './absences'
import { RAMPS } from './ramps'
import { SEASONS } from './seasons'

/** In the order of their tabs. */
export const INPUT_TABLES = {
  goals: GOALS,
  assumptions: ASSUMPTIONS,
  market: MARKET,
  pipeline: PIPELINE,
  funnel: FUNNEL,
  ramps: RAMPS,
  absences: ABSENCES,
  seasons: SEASONS,
  metrics: METRICS,
  receivables: RECEIVABLES,
  capability: CAPABILITY,
} as const

export type InputKey = keyof typeof INPUT_TABLES
export const INPUT_KEYS = Object.keys(INPUT_TABLES) as InputKey[]

/** The rows of each table that the plan has; none where its sheet is empty. Amounts in currency. */
export type PlanInputs = { [Key in InputKey]?: InputRow<(typeof INPUT_TABLES)[Key]['columns']>[] }
