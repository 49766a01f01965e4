// The Theta line: a level that follows the series, plus a part of its straight trend.

import { minimumOn } from './minimum-on'
import type { Line } from './line'

/** Limits of the smoothing of Fiorucci et al.; lower ones fit better and forecast worse. */
const LEAST_SMOOTHING = 0.1
const MOST_SMOOTHING = 0.99
/** The first values stand on no trend yet, so they are not fitted. */
const NOT_FITTED = 2
const PARAMETERS = 3
/** Up to here the weight of the trend cannot be told from the data: half, as in the classic method (θ = 2). */
const TOO_SHORT_TO_WEIGH = 8

interface Trend {
  /** Intercept and slope of the straight line through the first k values, at k. */
  readonly intercept: Float64Array
  readonly slope: Float64Array
}

interface Fit {
  readonly squares: number
  /** Of the trend, 1 − 1/θ: 0 is simple smoothing, ½ the classic Theta method. */
  readonly weight: number
  readonly level: number
}

/**
 * Dynamic optimised Theta: simple exponential smoothing plus (1 − 1/θ) of the line of least
 * squares, which is drawn anew with every value, the forecast ones included. For each smoothing
 * the first level and the weight follow by least squares, so that one number is searched.
 *
 * Source: Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016), International Journal of
 *   Forecasting 32: 1151–1161. Variance: of the smoothed level (Hyndman et al. 2008), of the drift,
 *   that of a line through a wandering level, (6/5)α²σ²/n, and through errors, 12σ²/n³.
 */
export function thetaLine(values: Float64Array, horizon: number): Line {
  const { length } = values
  const { intercept, slope } = trendsOf(values, horizon)
  const smoothing = minimumOn((alpha) => fitTheta(values, { intercept, slope }, alpha).squares, LEAST_SMOOTHING, MOST_SMOOTHING)
  const { squares, weight, level } = fitTheta(values, { intercept, slope }, smoothing)
  const variance = squares / Math.max(1, length - NOT_FITTED - PARAMETERS)
  const driftVariance = variance * ((1.2 * smoothing ** 2) / length + 12 / length ** 3)

  const mean = new Float64Array(horizon)
  let smoothed = level
  let sum = 0
  let timesSum = 0
  for (let t = 0; t < length; t++) {
    sum += values[t]
    timesSum += (t + 1) * values[t]
  }
  for (let h = 0; h < horizon; h++) {
    const known = length + h
    lineThrough(known, sum, timesSum, { intercept, slope })
    const next = smoothed + weight * pulled(intercept[known], slope[known], smoothing, known)
    mean[h] = next
    smoothed += smoothing * (next - smoothed)
    sum += next
    timesSum += (known + 1) * next
  }
  const response = new Float64Array(horizon).fill(smoothing)
  response[0] = 1
  return { mean, variance, response, levelVariance: variance / length, driftVariance: weight ** 2 * driftVariance }
}

/** What the trend adds to the smoothed level after `known` values. */
function pulled(intercept: number, slope: number, alpha: number, known: number): number {
  const left = (1 - alpha) ** known
  return left * intercept + ((1 - left * (1 - alpha)) / alpha) * slope
}

/** The line of least squares through the first `known` values, from their sums, put at [known]. */
function lineThrough(known: number, sum: number, timesSum: number, { intercept, slope }: Trend): void {
  const mean = sum / known
  slope[known] = (6 / (known * known - 1)) * ((2 * timesSum) / known - (known + 1) * mean)
  intercept[known] = mean - ((known + 1) / 2) * slope[known]
}

function trendsOf(values: Float64Array, horizon: number): Trend {
  const trend = { intercept: new Float64Array(values.length + horizon + 1), slope: new Float64Array(values.length + horizon + 1) }
  let sum = 0
  let timesSum = 0
  for (let t = 0; t < values.length; t++) {
    if (t < 2) trend.intercept[t] = values[0]
    else lineThrough(t, sum, timesSum, trend)
    sum += values[t]
    timesSum += (t + 1) * values[t]
  }
  return trend
}

/** Least squares of the one-step errors e = x − (known part + remains·first level + weight·pull). */
function fitTheta(values: Float64Array, { intercept, slope }: Trend, alpha: number): Fit {
  let known = 0
  let remains = 1
  // One by one: taken from a list of zeros they are kept as whole numbers first, which makes the loop three times slower.
  let levels = 0
  let both = 0
  let pulls = 0
  let levelErrors = 0
  let pullErrors = 0
  let errors = 0
  for (let t = 0; t < values.length; t++) {
    if (t >= NOT_FITTED) {
      const pull = remains * intercept[t] + ((1 - remains * (1 - alpha)) / alpha) * slope[t]
      const error = values[t] - known
      levels += remains * remains
      both += remains * pull
      pulls += pull * pull
      levelErrors += remains * error
      pullErrors += pull * error
      errors += error * error
    }
    known += alpha * (values[t] - known)
    remains *= 1 - alpha
  }
  const free = levels * pulls - both * both
  const best = free > 1e-12 * levels * pulls ? (levels * pullErrors - both * levelErrors) / free : 0.5
  const weight = values.length < TOO_SHORT_TO_WEIGH ? 0.5 : Math.min(1, Math.max(0, best))
  const first = (levelErrors - weight * both) / levels
  const squares =
    errors + first * first * levels + weight * weight * pulls + 2 * (first * weight * both - first * levelErrors - weight * pullErrors)
  return { squares: Math.max(0, squares), weight, level: known + remains * first }
}
