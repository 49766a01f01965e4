// A series carried on: seasons taken out and put back, growth in ratios where the series stands above zero.

import { reals } from '../reals'
import { largest } from '../scale-of'
import { shrunkSeasonalIndices } from '../shrunk-seasonal-indices'
import { isSeasonal } from './is-seasonal'
import { FEWEST_VALUES, type CarryOn, type Line } from './line'

export interface CarriedSeries {
  /** Whether the line is that of logarithms: its variances are then those of ratios. */
  readonly inRatios: boolean
  /** The line without seasons, in a measure of its own. */
  readonly line: Line
  /** One unit of the line's measure, in the series' own (or in logarithms). */
  readonly measure: number
  /** The value `h` steps ahead (0 for the next) when the line stands `away` units of its measure off its mean. */
  at(h: number, away: number): number
}

/** A month below this part of the middle one makes ratios meaningless: the series is then taken as sums. */
const LEAST_PART_FOR_RATIOS = 0.1

/**
 * @param values one per month, oldest first, no gaps
 * @param period seasons per cycle, 12 for months, 1 for none
 * @param horizon how many values to forecast
 * @throws RangeError with fewer than four values, values that are not finite, or a period or
 *   horizon that is not a whole number from 1
 */
export function carriedSeries(values: ArrayLike<number>, period: number, horizon: number, carryOn: CarryOn): CarriedSeries {
  check(values, period, horizon)
  const series = new Float64Array(values)
  const inRatios = standsAboveZero(series)
  const hasSeasons = isSeasonal(series, period)
  const seasons = hasSeasons
    ? shrunkSeasonalIndices(series, period, inRatios ? 'multiplicative' : 'additive')
    : new Array<number>(period).fill(inRatios ? 1 : 0)
  const adjusted = reals(series.length, (t) => {
    const season = seasons[t % period]
    return inRatios ? Math.log(series[t] / season) : series[t] - season
  })

  // A common measure, so that no squares overflow and none is lost.
  const [base] = adjusted
  const measure = largest(reals(adjusted.length, (t) => Math.abs(adjusted[t] - base))) || 1
  const fitted = carryOn(
    reals(adjusted.length, (t) => (adjusted[t] - base) / measure),
    horizon,
  )
  // Of k years, seasons take up a k-th part of each year's errors, and stand as far off the truth themselves: (1 + 1/k)/(1 − 1/k).
  const line = hasSeasons ? widened(fitted, (series.length + period) / (series.length - period)) : fitted
  const leastPossible = series.some((value) => value < 0) ? -Infinity : 0
  const at = (h: number, away: number): number => {
    const value = base + measure * (line.mean[h] + away)
    const season = seasons[(series.length + h) % period]
    return inRatios ? Math.exp(value) * season : Math.max(leastPossible, value + season)
  }
  return { inRatios, line, measure, at }
}

/** The line with its variances so many times as large. */
const widened = (line: Line, times: number): Line => ({
  ...line,
  variance: line.variance * times,
  levelVariance: line.levelVariance * times,
  driftVariance: line.driftVariance * times,
})

/** Whether the least value is above zero and no less than that part of the middle one: more than half are within its reach. */
function standsAboveZero(series: Float64Array): boolean {
  let least = Infinity
  for (let t = 0; t < series.length; t++) if (series[t] < least) least = series[t]
  let within = 0
  for (let t = 0; t < series.length; t++) if (LEAST_PART_FOR_RATIOS * series[t] <= least) within += 1
  return least > 0 && within > series.length >> 1
}

function check(values: ArrayLike<number>, period: number, horizon: number): void {
  if (!Number.isInteger(period) || period < 1) throw new RangeError('a period is a whole number of seasons, from 1')
  if (!Number.isInteger(horizon) || horizon < 1) throw new RangeError('a horizon is a whole number of values, from 1')
  if (values.length < FEWEST_VALUES) throw new RangeError(`a forecast needs at least ${FEWEST_VALUES} values, not ${values.length}`)
  // Judged as they came: a typed array would take null for 0.
  if (!Array.prototype.every.call(values, Number.isFinite)) throw new RangeError('a forecast needs finite numbers without gaps')
}
