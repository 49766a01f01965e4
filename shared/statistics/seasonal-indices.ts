// How much each month (or quarter) usually stands above or below the year.

import { accurateSum } from './accurate-sum'
import { seasonalRatios, type SeasonKind } from './seasonal-ratios'

/** Multiplicative indices have mean 1 and scale a level; additive ones have mean 0 and shift it. */
export interface SeasonalOptions {
  readonly kind?: SeasonKind
}

/**
 * Ratio (or difference) to the centred moving average of one period, averaged per season and
 * normalised. Equals decompose()$figure of R.
 *
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months
 * @returns one index per season; the first belongs to the season of the first value
 * @throws RangeError as seasonalRatios does, and for ratios that average 0
 * Source: ratio to moving average, Kendall and Stuart (1983), vol. 3; R stats::decompose.
 */
export function seasonalIndices(values: ArrayLike<number>, period: number, { kind = 'multiplicative' }: SeasonalOptions = {}): number[] {
  return normalisedMeans(seasonalRatios(values, period, kind), kind)
}

/** The mean of each season's ratios, scaled to average 1, or of its differences, shifted to average 0. */
export function normalisedMeans(seasons: readonly number[][], kind: SeasonKind): number[] {
  const figure = seasons.map((ratios) => accurateSum(ratios) / ratios.length)
  const mean = accurateSum(figure) / seasons.length
  if (kind === 'additive') return figure.map((index) => index - mean)
  if (mean === 0) throw new RangeError('the seasonal ratios average 0 and cannot be normalised')
  return figure.map((index) => index / mean)
}
