// The place of a target in what an estimate holds likely: as a share, and as a verdict.

import { normalShare } from '../../statistics'
import { sheetRound } from '../amounts'
import type { Estimate } from './baseline'

export type Verdict = 'below' | 'within' | 'above'

/** Standard deviations from the base to the high end of the range, which one of ten years exceeds. */
export const DEVIATIONS_TO_HIGH = 1.2815515655446
/** Decimals of a place: engines differ in the far tail, and nobody reads more. */
export const PLACE_DECIMALS = 6

export const verdictOf = (target: number, { low, high }: Pick<Estimate, 'low' | 'high'>): Verdict =>
  target < low ? 'below' : target > high ? 'above' : 'within'

/**
 * Share of the estimate's distribution that lies below the target, 0 to 1: 0.92 is "above 92% of what history suggests".
 * Normal about the base, in logarithms where the estimate is one of ratios.
 */
export function placeOf(target: number, { base, high, inRatios }: Omit<Estimate, 'method' | 'low'>): number {
  if (high === base) return target === base ? 0.5 : target > base ? 1 : 0
  const away = inRatios ? Math.log(target / base) / Math.log(high / base) : (target - base) / (high - base)
  return sheetRound(normalShare(away * DEVIATIONS_TO_HIGH), PLACE_DECIMALS)
}
