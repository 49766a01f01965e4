// The course of a series without its seasons, as each method carries it on.

/** One point per step ahead: the expected value, and the variance of what may come instead. */
export interface Line {
  readonly mean: Float64Array
  readonly variance: Float64Array
}

/** Carries a series of at least FEWEST_VALUES values on by `horizon` steps. */
export type CarryOn = (values: Float64Array, horizon: number) => Line

/** Below this no method can tell a level, a drift and an error apart. */
export const FEWEST_VALUES = 4
