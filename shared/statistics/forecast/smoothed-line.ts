// Exponential smoothing of a level and a damped trend: simple, Holt's and the damped method are its cases.

import { minimumOn } from './minimum-on'
import type { Line } from './line'
import { fitSmoothing, noveltiesOf, smoothed, type Smoothing } from './smoothing-fit'

const LEVEL = { from: 0.01, to: 0.99 }
const TREND = { from: 0.001, to: 0.6 }
const FIRST_TREND = 0.05
const COARSE = 5
const NARROWINGS = 6

/** Level only, carried on flat. Source: Brown (1959). */
export const simpleLine = (values: Float64Array, horizon: number): Line => smoothedLine(values, horizon, [0])

/** Level and trend, carried on straight. Source: Holt (1957), reprinted in IJF 20 (2004): 5–10. */
export const holtLine = (values: Float64Array, horizon: number): Line => smoothedLine(values, horizon, [1])

/** Level and a trend that fades. Source: Gardner and McKenzie (1985), Management Science 31: 1237–1246. */
export const dampedLine = (values: Float64Array, horizon: number): Line => smoothedLine(values, horizon, [0.8, 0.9, 0.98])

/**
 * The smoothing is searched one number after the other, level, trend, level again.
 *
 * @param dampings what may be left of the trend after a step, of which the one that fits best is taken
 * Variance of the forecasts: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential
 * Smoothing, table 6.1.
 */
function smoothedLine(values: Float64Array, horizon: number, dampings: readonly number[]): Line {
  let best: Smoothing = { level: LEVEL.from, trend: 0, damping: dampings[0] }
  let least = Infinity
  let trend = 0
  for (const damping of dampings) {
    const novelties = noveltiesOf(values, damping)
    const squaresOf = (level: number, share: number) => fitSmoothing(novelties, { level, trend: share, damping }).squares
    const findLevel = () => minimumOn((level) => squaresOf(level, trend), LEVEL.from, LEVEL.to, COARSE, NARROWINGS)
    if (damping > 0) {
      // A search goes on from the trend found with the damping before.
      trend ||= FIRST_TREND
      const first = findLevel()
      trend = minimumOn((share) => squaresOf(first, share), TREND.from, TREND.to, COARSE, NARROWINGS)
    }
    const level = findLevel()
    const squares = squaresOf(level, trend)
    if (squares < least) [least, best] = [squares, { level, trend, damping }]
  }
  const fit = fitSmoothing(noveltiesOf(values, best.damping), best)
  const parameters = best.damping > 0 ? 4 : 2
  return lineFrom(smoothed(values, best, fit), best, fit.squares / Math.max(1, values.length - parameters), horizon)
}

function lineFrom({ level, slope }: { level: number; slope: number }, smoothing: Smoothing, variance: number, horizon: number): Line {
  const mean = new Float64Array(horizon)
  const response = new Float64Array(horizon)
  let slopes = 0
  let fading = 1
  for (let h = 0; h < horizon; h++) {
    response[h] = h === 0 ? 1 : smoothing.level * (1 + smoothing.trend * slopes)
    fading *= smoothing.damping
    slopes += fading
    mean[h] = level + slopes * slope
  }
  return { mean, variance, response, levelVariance: 0, driftVariance: 0 }
}
