// The numerical methods of the project: exact splits, fits, rounding, seasonality and forecasts.

export { AllocationError, type AllocationReason } from './allocation-error'
export { boundedAllocation } from './bounded-allocation'
export { comb } from './forecast/comb'
export type { Forecast, ForecastOptions } from './forecast/forecast'
export { theta } from './forecast/theta'
export { controlledRounding } from './controlled-rounding'
export { cumulativeRounding } from './cumulative-rounding'
export { largestRemainder } from './largest-remainder'
export type { Bounds, SplitRules } from './open-parts'
export { proportionalFit } from './proportional-fit'
export { seasonalIndices, type SeasonalOptions } from './seasonal-indices'
export { shrunkSeasonalIndices } from './shrunk-seasonal-indices'
