// Exponential smoothing of a level and a damped trend: simple, Holt's and the damped method are its cases.

import { minimumOn } from './minimum-on'
import type { Line } from './line'

/** Which trends may be: how fast one fades (1 never), and how much of each error it may take up (0 has no trend at all). */
interface Kind {
  readonly damping: readonly number[]
  readonly hasTrend: boolean
}

interface Fit {
  readonly squares: number
  readonly level: number
  readonly slope: number
}

interface Smoothing {
  readonly level: number
  /** Share of the level's smoothing that the trend takes up. */
  readonly trend: number
  readonly damping: number
}

const LEVEL = { from: 0.01, to: 0.99 }
const TREND = { from: 0.001, to: 0.6 }
const FIRST_TREND = 0.05
const COARSE = 5
const NARROWINGS = 6

/** Level only, carried on flat. Source: Brown (1959). */
export const simpleLine = (values: Float64Array, horizon: number): Line => smoothedLine(values, horizon, { damping: [1], hasTrend: false })

/** Level and trend, carried on straight. Source: Holt (1957), reprinted in IJF 20 (2004): 5–10. */
export const holtLine = (values: Float64Array, horizon: number): Line => smoothedLine(values, horizon, { damping: [1], hasTrend: true })

/** Level and a trend that fades. Source: Gardner and McKenzie (1985), Management Science 31: 1237–1246. */
export const dampedLine = (values: Float64Array, horizon: number): Line =>
  smoothedLine(values, horizon, { damping: [0.8, 0.9, 0.98], hasTrend: true })

/**
 * For given smoothing the first level and slope follow by least squares; the smoothing is searched
 * one number after the other, level, trend, level again.
 * Variance of the forecasts: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential
 * Smoothing, table 6.1.
 */
function smoothedLine(values: Float64Array, horizon: number, { damping, hasTrend }: Kind): Line {
  const parameters = hasTrend ? 4 : 2
  let best: Smoothing = { level: LEVEL.from, trend: 0, damping: 1 }
  let least = Infinity
  let trend = hasTrend ? FIRST_TREND : 0
  for (const fade of damping) {
    const squaresAt = (level: number) => fitSmoothing(values, { level, trend, damping: fade }, hasTrend).squares
    const findLevel = () => minimumOn(squaresAt, LEVEL.from, LEVEL.to, COARSE, NARROWINGS)
    let level = findLevel()
    if (hasTrend) {
      const squaresWith = (share: number) => fitSmoothing(values, { level, trend: share, damping: fade }, hasTrend).squares
      trend = minimumOn(squaresWith, TREND.from, TREND.to, COARSE, NARROWINGS)
      level = findLevel()
    }
    const squares = squaresAt(level)
    if (squares < least) [least, best] = [squares, { level, trend, damping: fade }]
  }
  const fit = fitSmoothing(values, best, hasTrend)
  return lineFrom(fit, best, fit.squares / Math.max(1, values.length - parameters), horizon)
}

function lineFrom({ level, slope }: Fit, smoothing: Smoothing, variance: number, horizon: number): Line {
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

/** One-step errors are linear in the first level and slope, so both are carried along as unknowns and solved at the end. */
function fitSmoothing(values: Float64Array, { level: alpha, trend: share, damping }: Smoothing, hasTrend: boolean): Fit {
  // Level and slope as known part + part of the first level + part of the first slope.
  let [level, ofLevel, ofSlope] = [0, 1, 0]
  let [slope, slopeOfLevel, slopeOfSlope] = [0, 0, hasTrend ? 1 : 0]
  let [levels, both, slopes, levelErrors, slopeErrors, errors] = [0, 0, 0, 0, 0, 0]
  const beta = alpha * share
  for (let t = 0; t < values.length; t++) {
    const next = level + damping * slope
    const nextOfLevel = ofLevel + damping * slopeOfLevel
    const nextOfSlope = ofSlope + damping * slopeOfSlope
    const error = values[t] - next
    levels += nextOfLevel * nextOfLevel
    both += nextOfLevel * nextOfSlope
    slopes += nextOfSlope * nextOfSlope
    levelErrors += nextOfLevel * error
    slopeErrors += nextOfSlope * error
    errors += error * error
    level = next + alpha * error
    ofLevel = nextOfLevel * (1 - alpha)
    ofSlope = nextOfSlope * (1 - alpha)
    slope = damping * slope + beta * error
    slopeOfLevel = damping * slopeOfLevel - beta * nextOfLevel
    slopeOfSlope = damping * slopeOfSlope - beta * nextOfSlope
  }
  const free = levels * slopes - both * both
  const canTell = hasTrend && free > 1e-12 * levels * slopes
  const firstSlope = canTell ? (levels * slopeErrors - both * levelErrors) / free : 0
  const firstLevel = (levelErrors - firstSlope * both) / levels
  return {
    squares: Math.max(0, errors - firstLevel * levelErrors - firstSlope * slopeErrors),
    level: level + ofLevel * firstLevel + ofSlope * firstSlope,
    slope: slope + slopeOfLevel * firstLevel + slopeOfSlope * firstSlope,
  }
}
