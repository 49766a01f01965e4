// The course of a series without its seasons, as each method carries it on, and how far it may go astray.

export interface Line {
  /** The expected value, one per step ahead. */
  readonly mean: Float64Array
  /** Of the error of one step. */
  readonly variance: number
  /** What an error leaves in the values 0, 1, 2 … steps later; the first is 1. */
  readonly response: Float64Array
  /** Of the level at the end of the series, and of the drift per step: what is not known of them. */
  readonly levelVariance: number
  readonly driftVariance: number
}

/** Carries a series of at least FEWEST_VALUES values on by `horizon` steps. */
export type CarryOn = (values: Float64Array, horizon: number) => Line

/** Below this no method can tell a level, a drift and an error apart. */
export const FEWEST_VALUES = 4

/** Of the values `first` and `second` steps ahead, 0 for the next; with itself a variance. */
export function covariance({ variance, response, levelVariance, driftVariance }: Line, first: number, second: number): number {
  let shared = 0
  for (let step = 0; step <= Math.min(first, second); step++) shared += response[first - step] * response[second - step]
  return variance * shared + levelVariance + (first + 1) * (second + 1) * driftVariance
}
