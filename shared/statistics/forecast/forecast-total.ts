// A forecast of several months together, such as a year: errors of one month stay in the next, so intervals do not just add up.

import { carriedSeries } from './carried-series'
import { reachOf, type ForecastOptions } from './forecast'
import { covariance, type CarryOn } from './line'

export interface TotalForecast {
  /** As likely to be exceeded as not. */
  readonly mean: number
  readonly lower: number
  readonly upper: number
  /** Standard deviation: of the logarithm where `inRatios`, else of the total. */
  readonly spread: number
  readonly inRatios: boolean
}

/**
 * @param from first step of the total, 0 for the value after the last
 * @param count how many values it sums
 * @throws RangeError as carriedSeries does, and where nothing is summed
 * Source: variance of a sum from all covariances; of its logarithm to first order, each month by its share.
 */
export function forecastTotal(
  values: ArrayLike<number>,
  period: number,
  { from, count }: { from: number; count: number },
  carryOn: CarryOn,
  options: ForecastOptions = {},
): TotalForecast {
  if (!Number.isInteger(from) || from < 0 || !Number.isInteger(count) || count < 1) {
    throw new RangeError('a total needs a first step from 0 and at least one value')
  }
  const reach = reachOf(options)
  const { inRatios, line, measure, at } = carriedSeries(values, period, from + count, carryOn)
  const steps = Array.from({ length: count }, (_, month) => from + month)
  const months = steps.map((h) => at(h, 0))
  const mean = months.reduce((sum, value) => sum + value, 0)
  const parts = months.map((value) => (inRatios ? value / mean : 1))
  let variance = 0
  steps.forEach((h, i) => steps.forEach((k, j) => (variance += parts[i] * parts[j] * covariance(line, h, k))))
  const spread = measure * Math.sqrt(variance)
  const lowest = months.every((value) => value >= 0) ? 0 : -Infinity
  return {
    mean,
    lower: inRatios ? mean * Math.exp(-reach * spread) : Math.max(lowest, mean - reach * spread),
    upper: inRatios ? mean * Math.exp(reach * spread) : mean + reach * spread,
    spread,
    inRatios,
  }
}
