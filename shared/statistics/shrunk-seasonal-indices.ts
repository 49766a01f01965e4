// Seasonal indices drawn towards "no season" as far as the years disagree about them.

import { accurateSum } from './accurate-sum'
import { normalisedMeans } from './seasonal-indices'
import { seasonalRatios, type SeasonKind } from './seasonal-ratios'

/**
 * Seasonal indices times one factor between 0 and 1 (about their mean): near 1 when every year
 * shows the same pattern, 0 when the differences between seasons are no larger than chance.
 *
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months
 * @returns one index per season; the first belongs to the season of the first value
 * @throws RangeError as seasonalIndices does
 * Source: the James–Stein estimator applied to seasonal factors, Miller and Williams (2003),
 *   International Journal of Forecasting 19: 669–684.
 */
export function shrunkSeasonalIndices(values: ArrayLike<number>, period: number, kind: SeasonKind): number[] {
  const seasons = seasonalRatios(values, period, kind)
  const figure = normalisedMeans(seasons, kind)
  const neutral = kind === 'additive' ? 0 : 1
  const spread = accurateSum(figure.map((index) => (index - neutral) ** 2))
  if (spread === 0) return figure
  const kept = 1 - Math.min(1, ((period - 3) * varianceOfMeans(seasons)) / spread)
  return period <= 3 ? figure : figure.map((index) => neutral + kept * (index - neutral))
}

/** Variance of a season's mean, from how far the years of one season lie apart; 0 with one year each. */
function varianceOfMeans(seasons: readonly number[][]): number {
  let squares = 0
  let freedom = 0
  let count = 0
  for (const ratios of seasons) {
    const mean = accurateSum(ratios) / ratios.length
    for (const ratio of ratios) squares += (ratio - mean) ** 2
    freedom += ratios.length - 1
    count += ratios.length
  }
  return freedom === 0 ? 0 : ((squares / freedom) * seasons.length) / count
}
