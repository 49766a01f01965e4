// More handed down than is carried, so that the whole is reached although some fall short.

/**
 * What stands at the lowest level for 1 at the top: over-assignment compounds from level to level.
 *
 * @param rates of each level from the top, 0.05 for 5% more than assigned
 * Source: street quota over goal, Π(1 + rate).
 */
export const overAssignment = (rates: readonly number[]): number => rates.reduce((factor, rate) => factor * (1 + rate), 1)
