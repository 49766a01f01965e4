// Every custom function of the product, listed once; hosts register what stands here.

import { allocate } from './allocate'
import { attainment } from './attainment'
import type { CustomFunction } from './definition'
import { funnelRate } from './funnel-rate'
import { funnelRequired } from './funnel-required'
import { gap } from './gap'
import { growthRate } from './growth-rate'
import { overassign } from './overassign'
import { ramp } from './ramp'
import { seasonality } from './seasonality'
import { sellingDaysFunction } from './selling-days'

export const customFunctions: CustomFunction[] = [
  attainment,
  gap,
  growthRate,
  allocate,
  seasonality,
  ramp,
  overassign,
  funnelRate,
  funnelRequired,
  sellingDaysFunction,
]
