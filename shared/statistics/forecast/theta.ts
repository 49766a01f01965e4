// Forecast by the Theta method.

import { forecast, type Forecast, type ForecastOptions } from './forecast'
import { thetaLine } from './theta-line'

/**
 * Dynamic optimised Theta on the series without its (shrunk) seasons, in ratios where the series
 * stands above zero.
 *
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months, 1 for none
 * @param horizon how many values to forecast
 * @returns per step ahead the forecast and its interval
 * @throws RangeError as carriedSeries does
 * Source: Fiorucci et al. (2016), International Journal of Forecasting 32: 1151–1161; seasons by
 *   Miller and Williams (2003), IJF 19: 669–684.
 */
export function theta(values: ArrayLike<number>, period: number, horizon: number, options?: ForecastOptions): Forecast {
  return forecast(values, period, horizon, thetaLine, options)
}
