// Forecast by the mean of simple, Holt's and damped exponential smoothing.

import { forecast, type Forecast, type ForecastOptions } from './forecast'
import type { CarryOn, Line } from './line'
import { dampedLine, holtLine, simpleLine } from './smoothed-line'

const MEMBERS: readonly CarryOn[] = [simpleLine, holtLine, dampedLine]

/**
 * "Comb S-H-D": the mean of the three methods on the series without its (shrunk) seasons, in
 * ratios where the series stands above zero.
 *
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months, 1 for none
 * @param horizon how many values to forecast
 * @returns per step ahead the forecast and its interval
 * @throws RangeError as carriedSeries does
 * Source: Makridakis and Hibon (2000), International Journal of Forecasting 16: 451–476.
 */
export function comb(values: ArrayLike<number>, period: number, horizon: number, options?: ForecastOptions): Forecast {
  return forecast(values, period, horizon, combLine, options)
}

/** The members meet the same surprises, so the mean of them is taken to err by the mean of their errors. */
export function combLine(values: Float64Array, horizon: number): Line {
  const lines = MEMBERS.map((carryOn) => carryOn(values, horizon))
  const average = (of: (line: Line) => number) => lines.reduce((sum, line) => sum + of(line), 0) / lines.length
  const deviation = average((line) => Math.sqrt(line.variance))
  return {
    mean: Float64Array.from({ length: horizon }, (_, h) => average((line) => line.mean[h])),
    variance: deviation ** 2,
    response: Float64Array.from({ length: horizon }, (_, h) => average((line) => line.response[h])),
    levelVariance: average((line) => line.levelVariance),
    driftVariance: average((line) => line.driftVariance),
  }
}
