// Whether a series repeats itself from one period to the next by more than chance.

/** Quantile of the normal for a test at 90%, two-sided. */
const CRITICAL = 1.645
/** With fewer, correlations fade so much by the lag of a period that they can miss a season without any chance in it. */
const PERIODS_FOR_CORRELATION = 4
/** Above this, seasons differ by more than a trend, a wandering level or chance makes them: the rule of X-11 for a season that is there. */
const IDENTIFIABLE = 7

/**
 * Autocorrelation at the lag of one period against the limits of Bartlett's formula; with two or three periods also the
 * variance between seasons against that within them, once the growth from year to year is taken out.
 *
 * @param values one per month, oldest first
 * @param period seasons per cycle; 1 for none
 * @returns false for fewer than two full periods and for a series that does not vary
 * Source: the seasonality test of the Theta method, Assimakopoulos and Nikolopoulos (2000),
 *   International Journal of Forecasting 16: 521–530; the F test of X-11 for stable seasons, Ladiray and
 *   Quenneville (2001), Seasonal Adjustment with the X-11 Method.
 */
export function isSeasonal(values: ArrayLike<number>, period: number): boolean {
  if (period < 2 || values.length < 2 * period) return false
  return isCorrelated(values, period) || (values.length < PERIODS_FOR_CORRELATION * period && isStable(values, period))
}

function isCorrelated(values: ArrayLike<number>, period: number): boolean {
  const { length } = values
  let mean = 0
  for (let t = 0; t < length; t++) mean += values[t] / length
  const products = (lag: number) => {
    let sum = 0
    for (let t = lag; t < length; t++) sum += (values[t] - mean) * (values[t - lag] - mean)
    return sum
  }
  const variance = products(0)
  if (variance === 0) return false
  let squares = 0
  for (let lag = 1; lag < period; lag++) squares += (products(lag) / variance) ** 2
  return Math.abs(products(period) / variance) > CRITICAL * Math.sqrt((1 + 2 * squares) / length)
}

function isStable(values: ArrayLike<number>, period: number): boolean {
  const { length } = values
  // Growth by what a season gained on itself, so that no season looks like growth; a common measure, so that no square overflows.
  let growth = 0
  let measure = 0
  for (let t = 0; t < length; t++) {
    measure = Math.max(measure, Math.abs(values[t]))
    if (t >= period) growth += (values[t] - values[t - period]) / period / (length - period)
  }
  const level = (t: number): number => (values[t] - growth * t) / measure
  const means = new Float64Array(period)
  const counts = new Float64Array(period)
  let mean = 0
  for (let t = 0; t < length; t++) {
    const season = t % period
    counts[season] += 1
    means[season] += (level(t) - means[season]) / counts[season]
    mean += level(t) / length
  }
  let between = 0
  let within = 0
  for (let t = 0; t < length; t++) {
    between += (means[t % period] - mean) ** 2
    within += (level(t) - means[t % period]) ** 2
  }
  // What rounding leaves of a straight line or a level is no season.
  if (!(between > length * 1e-20)) return false
  return between / (period - 1) > (IDENTIFIABLE * within) / (length - period - 1)
}
