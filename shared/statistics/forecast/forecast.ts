// What every forecast shares: seasons taken out and put back, growth in ratios, an interval around each value.

import { probit } from 'simple-statistics'
import { shrunkSeasonalIndices } from '../shrunk-seasonal-indices'
import { isSeasonal } from './is-seasonal'
import { FEWEST_VALUES, type CarryOn } from './line'

export interface Forecast {
  /** One per step ahead: as likely to be exceeded as not. */
  readonly mean: number[]
  /** The interval that holds the value with the chance of `coverage`. */
  readonly lower: number[]
  readonly upper: number[]
}

export interface ForecastOptions {
  /** Chance that a value lies inside its interval, 0.95 unless told. */
  readonly coverage?: number
}

/** A month below this part of the middle one makes ratios meaningless: the series is then taken as sums. */
const LEAST_PART_FOR_RATIOS = 0.1

/**
 * Takes the seasons out where there are any, carries the rest on by `carryOn`, and puts them back.
 * A series that stays well above zero is treated in ratios (logarithms), so that seasons, growth
 * and intervals scale with the level; any other as it is.
 *
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months, 1 for none
 * @param horizon how many values to forecast
 * @throws RangeError with fewer than four values, values that are not finite, or a period or
 *   horizon that is not a whole number from 1
 */
export function forecast(
  values: ArrayLike<number>,
  period: number,
  horizon: number,
  carryOn: CarryOn,
  { coverage = 0.95 }: ForecastOptions = {},
): Forecast {
  check(values, period, horizon, coverage)
  const series = Float64Array.from(values)
  const inRatios = standsAboveZero(series)
  const seasons = isSeasonal(series, period)
    ? shrunkSeasonalIndices(series, period, inRatios ? 'multiplicative' : 'additive')
    : new Array<number>(period).fill(inRatios ? 1 : 0)
  const adjusted = series.map((value, t) => (inRatios ? Math.log(value / seasons[t % period]) : value - seasons[t % period]))

  // A common measure, so that no squares overflow and none is lost.
  const [base] = adjusted
  const measure = adjusted.reduce((most, value) => Math.max(most, Math.abs(value - base)), 0) || 1
  const line = carryOn(
    adjusted.map((value) => (value - base) / measure),
    horizon,
  )

  const reach = probit((1 + coverage) / 2)
  const leastPossible = series.some((value) => value < 0) ? -Infinity : 0
  const back = (h: number, away: number) => {
    const value = base + measure * (line.mean[h] + away * reach * Math.sqrt(line.variance[h]))
    const season = seasons[(series.length + h) % period]
    return inRatios ? Math.exp(value) * season : Math.max(leastPossible, value + season)
  }
  const steps = Array.from({ length: horizon }, (_, h) => h)
  return { mean: steps.map((h) => back(h, 0)), lower: steps.map((h) => back(h, -1)), upper: steps.map((h) => back(h, 1)) }
}

function standsAboveZero(series: Float64Array): boolean {
  const sorted = series.slice().sort()
  return sorted[0] > 0 && sorted[0] >= LEAST_PART_FOR_RATIOS * sorted[sorted.length >> 1]
}

function check(values: ArrayLike<number>, period: number, horizon: number, coverage: number): void {
  if (!Number.isInteger(period) || period < 1) throw new RangeError('a period is a whole number of seasons, from 1')
  if (!Number.isInteger(horizon) || horizon < 1) throw new RangeError('a horizon is a whole number of values, from 1')
  if (!(coverage > 0 && coverage < 1)) throw new RangeError('a coverage lies between 0 and 1')
  if (values.length < FEWEST_VALUES) throw new RangeError(`a forecast needs at least ${FEWEST_VALUES} values, not ${values.length}`)
  // Judged as they came: a typed array would take null for 0.
  if (!Array.prototype.every.call(values, Number.isFinite)) throw new RangeError('a forecast needs finite numbers without gaps')
}
