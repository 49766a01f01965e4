// How much each month (or quarter) usually stands above or below the year.

import { accurateSum } from './accurate-sum'

/** Multiplicative indices have mean 1 and scale a level; additive ones have mean 0 and shift it. */
export interface SeasonalOptions {
  readonly kind?: 'multiplicative' | 'additive'
}

/**
 * Ratio (or difference) to the centred moving average of one period, averaged per season and
 * normalised. Equals decompose()$figure of R.
 *
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months
 * @returns one index per season; the first belongs to the season of the first value
 * @throws RangeError with fewer than two full periods, values that are not finite, or (for
 *   ratios) a stretch of one period that averages 0
 * Source: ratio to moving average, Kendall and Stuart (1983), vol. 3; R stats::decompose.
 */
export function seasonalIndices(values: ArrayLike<number>, period: number, { kind = 'multiplicative' }: SeasonalOptions = {}): number[] {
  if (!Number.isInteger(period) || period < 2) throw new RangeError('a period needs at least 2 seasons')
  if (values.length < 2 * period) {
    throw new RangeError(`seasonality needs two full periods: ${2 * period} values, not ${values.length}`)
  }
  // Judged as they came: a typed array would take null for 0.
  if (!Array.prototype.every.call(values, Number.isFinite)) throw new RangeError('seasonality needs finite numbers without gaps')

  const series = Float64Array.from(values)
  const half = Math.floor(period / 2)
  const seasons = Array.from({ length: period }, () => [] as number[])
  for (let t = half; t < series.length - half; t++) {
    const trend = centredAverage(series, t, period)
    if (kind === 'additive') seasons[t % period].push(series[t] - trend)
    else if (trend !== 0) seasons[t % period].push(series[t] / trend)
    else throw new RangeError(`the year around value ${t + 1} averages 0, so there are no ratios to it`)
  }
  const figure = seasons.map((ratios) => accurateSum(ratios) / ratios.length)
  const mean = accurateSum(figure) / period
  if (kind === 'additive') return figure.map((index) => index - mean)
  if (mean === 0) throw new RangeError('the seasonal ratios average 0 and cannot be normalised')
  return figure.map((index) => index / mean)
}

/** Mean of one period around t; an even period takes half of each end, the "2×12" average. */
function centredAverage(series: Float64Array, t: number, period: number): number {
  const half = Math.floor(period / 2)
  const window = series.slice(t - half, t + half + 1)
  if (period % 2 === 0) {
    window[0] /= 2
    window[window.length - 1] /= 2
  }
  return accurateSum(window) / period
}
