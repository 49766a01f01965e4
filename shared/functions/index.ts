// Every custom function of the product, listed once; hosts register what stands here.

import { attainment } from './attainment'
import type { CustomFunction } from './definition'
import { funnelRate } from './funnel-rate'

export const customFunctions: CustomFunction[] = [attainment, funnelRate]
