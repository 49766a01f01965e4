// The calculations of the custom functions without their words: what a host loads for every formula stays small.

import { allocateTotals } from './allocate'
import { attain } from './attainment'
import type { Argument, FunctionResult } from './definition'
import { funnelRates } from './funnel-rate'
import { requiredCounts } from './funnel-required'
import { gaps } from './gap'
import { growthRates } from './growth-rate'
import { overassigned } from './overassign'
import { rampedTargets } from './ramp'
import { seasonsOf } from './seasonality'
import { countDays } from './selling-days'

export interface Calculation {
  /** As in formulas. */
  name: string
  /** How many arguments it takes at most. */
  arity: number
  /** Pure; never throws. */
  call(args: Argument[]): FunctionResult
}

/** In the order of customFunctions. */
export const calculations: readonly Calculation[] = [
  { name: 'ATTAINMENT', arity: 2, call: attain },
  { name: 'GAP', arity: 2, call: gaps },
  { name: 'GROWTH_RATE', arity: 2, call: growthRates },
  { name: 'ALLOCATE', arity: 6, call: allocateTotals },
  { name: 'SEASONALITY', arity: 2, call: seasonsOf },
  { name: 'RAMP', arity: 6, call: rampedTargets },
  { name: 'OVERASSIGN', arity: 2, call: overassigned },
  { name: 'FUNNEL_RATE', arity: 3, call: funnelRates },
  { name: 'FUNNEL_REQUIRED', arity: 3, call: requiredCounts },
  { name: 'SELLING_DAYS', arity: 5, call: countDays },
]
