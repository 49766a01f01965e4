// Which part of a year's target somebody carries who starts in it, or is still learning.

/** Who starts on this day of the month or before counts from that month, later from the next. */
export const DEFAULT_CUTOFF_DAY = 15

/**
 * Part of the year by the seasons of its months, not by its days: who starts before the strong months carries them whole.
 *
 * @param shares of the months of the year, in order, of any total above zero
 * @param firstMonth index in `shares` of the first month that counts; negative when it lies before the year
 * @param profile productivity in the first, second … month that counts, 0 to 1; 1 in every month after the last
 * @returns 0 to 1
 * Source: proration by seasonal share; with quarters 20/20/20/40 a start on 1 March carries 0.8667 of the year.
 */
export function rampedPart(shares: readonly number[], firstMonth: number, profile: readonly number[] = []): number {
  let carried = 0
  let total = 0
  shares.forEach((share, month) => {
    const since = month - firstMonth
    total += share
    if (since >= 0) carried += share * (since < profile.length ? profile[since] : 1)
  })
  return carried / total
}

/** Weights of the twelve months from 12 monthly shares, or from 4 quarterly ones, whose months are alike. */
export const monthlyWeights = (shares: readonly number[]): number[] =>
  shares.length === 4 ? shares.flatMap((share) => [share, share, share]) : [...shares]
