// The numerical methods of the project: exact splits, fits, rounding and seasonality.

export { AllocationError, type AllocationReason } from './allocation-error'
export { boundedAllocation } from './bounded-allocation'
export { controlledRounding } from './controlled-rounding'
export { cumulativeRounding } from './cumulative-rounding'
export { largestRemainder } from './largest-remainder'
export type { Bounds, SplitRules } from './open-parts'
export { proportionalFit } from './proportional-fit'
export { seasonalIndices, type SeasonalOptions } from './seasonal-indices'
