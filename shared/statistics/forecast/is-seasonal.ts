// Whether a series repeats itself from one period to the next by more than chance.

/** Quantile of the normal for a test at 90 %, two-sided. */
const CRITICAL = 1.645

/**
 * Autocorrelation at the lag of one period against the limits of Bartlett's formula.
 *
 * @param values one per month, oldest first
 * @param period seasons per cycle; 1 for none
 * @returns false for fewer than two full periods and for a series that does not vary
 * Source: the seasonality test of the Theta method, Assimakopoulos and Nikolopoulos (2000),
 *   International Journal of Forecasting 16: 521–530.
 */
export function isSeasonal(values: ArrayLike<number>, period: number): boolean {
  const { length } = values
  if (period < 2 || length < 2 * period + 1) return false
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
