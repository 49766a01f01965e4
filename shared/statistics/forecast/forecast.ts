// A forecast month by month: the value as likely to be exceeded as not, and the interval around it.

import { probit } from 'simple-statistics'
import { carriedSeries } from './carried-series'
import { covariance, type CarryOn } from './line'

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

/** How many standard deviations hold that chance. @throws RangeError for a coverage that is none */
export function reachOf({ coverage = 0.95 }: ForecastOptions): number {
  if (!(coverage > 0 && coverage < 1)) throw new RangeError('a coverage lies between 0 and 1')
  return probit((1 + coverage) / 2)
}

/** Carries a series on by `carryOn`; parameters and errors as for carriedSeries. */
export function forecast(
  values: ArrayLike<number>,
  period: number,
  horizon: number,
  carryOn: CarryOn,
  options: ForecastOptions = {},
): Forecast {
  const reach = reachOf(options)
  const { line, at } = carriedSeries(values, period, horizon, carryOn)
  const steps = Array.from({ length: horizon }, (_, h) => h)
  const away = steps.map((h) => reach * Math.sqrt(covariance(line, h, h)))
  return {
    mean: steps.map((h) => at(h, 0)),
    lower: steps.map((h) => at(h, -away[h])),
    upper: steps.map((h) => at(h, away[h])),
  }
}
