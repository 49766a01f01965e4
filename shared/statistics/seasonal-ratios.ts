// What each season of a series was against the year around it, before anything is averaged.

import { accurateSum } from './accurate-sum'

/** Ratios scale a level; differences shift it. */
export type SeasonKind = 'multiplicative' | 'additive'

/**
 * Ratio (or difference) of each value to the centred moving average of one period, gathered by season.
 *
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months
 * @returns one list per season; the first belongs to the season of the first value
 * @throws RangeError with fewer than two full periods, values that are not finite, or (for
 *   ratios) a stretch of one period that averages 0
 * Source: ratio to moving average, Kendall and Stuart (1983), vol. 3.
 */
export function seasonalRatios(values: ArrayLike<number>, period: number, kind: SeasonKind): number[][] {
  if (!Number.isInteger(period) || period < 2) throw new RangeError('a period needs at least 2 seasons')
  if (values.length < 2 * period) {
    throw new RangeError(`seasonality needs two full periods: ${2 * period} values, not ${values.length}`)
  }
  // Judged as they came: a typed array would take null for 0.
  if (!Array.prototype.every.call(values, Number.isFinite)) throw new RangeError('seasonality needs finite numbers without gaps')

  const series = Float64Array.from(values)
  const half = Math.floor(period / 2)
  const seasons = Array.from({ length: period }, () => [] as number[])
  const window = new Float64Array(2 * half + 1)
  for (let t = half; t < series.length - half; t++) {
    for (let i = 0; i < window.length; i++) window[i] = series[t - half + i]
    const trend = centredAverage(window, period)
    if (kind === 'additive') seasons[t % period].push(series[t] - trend)
    else if (trend !== 0) seasons[t % period].push(series[t] / trend)
    else throw new RangeError(`the year around value ${t + 1} averages 0, so there are no ratios to it`)
  }
  return seasons
}

/** Mean of one period around its middle, in place; an even period takes half of each end, the "2×12" average. */
function centredAverage(window: Float64Array, period: number): number {
  if (period % 2 === 0) {
    window[0] /= 2
    window[period] /= 2
  }
  return accurateSum(window) / period
}
