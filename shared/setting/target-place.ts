// The place of a target in what an estimate holds likely: as a share, and as a verdict.

import { normalShare } from '../statistics'
import type { Estimate } from './baseline'

export type Verdict = 'below' | 'within' | 'above'

export const verdictOf = (target: number, { low, high }: Pick<Estimate, 'low' | 'high'>): Verdict =>
  target < low ? 'below' : target > high ? 'above' : 'within'

/** Share of the estimate's distribution that lies below the target, 0 to 1: 0.92 is "above 92 % of what history suggests". */
export function placeOf(target: number, { base, spread, inRatios }: Estimate): number {
  if (spread === 0) return target === base ? 0.5 : target > base ? 1 : 0
  return normalShare((inRatios ? Math.log(target / base) : target - base) / spread)
}
