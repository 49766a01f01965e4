// The split rule that engine and worksheet share: largest remainder in rounding units, with the worksheet's own arithmetic.

/** Quotas are rounded to millionths of a unit: remainders that agree so far are a tie, which goes to the earlier part. */
export const QUOTA_STEPS = 1e6

/**
 * Decimals of the quotas of so many units: six, fewer where a quota would take more than the fourteen digits on which every
 * spreadsheet agrees.
 */
export function quotaPlaces(units: number): number {
  let places = 6
  for (let limit = 1e8; places > 0 && units >= limit; limit *= 10) places--
  return places
}

/**
 * A part's quota of units. Rounded, so that one that is a whole number is whole in every engine, whatever dust its division
 * leaves; with few decimals the quotas of many parts may round up to more units than there are, which is then taken back.
 * @param steps ten to the power of quotaPlaces.
 */
export const quotaOf = (units: number, weight: number, sum: number, steps: number): number =>
  Math.round(((units * weight) / sum) * steps) / steps

/** Whole units in an amount; the inner rounding keeps 12.3 / 0.1 from losing a unit to binary fractions. */
export const wholeUnits = (amount: number, unit: number): number => Math.max(0, Math.floor(tidy(amount / unit)))

/**
 * Splits an amount in proportion to weights, in whole units, each part's quota rounded down and the units left over given to
 * the largest remainders. What is left below one unit goes to the part with the largest remainder, so that parts always sum
 * to the amount. Hamilton's method; statistics/largest-remainder decides exact near-ties, this one calls remainders within a
 * millionth of a unit a tie, because worksheet formulas in different engines cannot be trusted to see further.
 * @param weights 0 takes no part; all 0 gives all 0.
 */
export function splitInUnits(amount: number, unit: number, weights: ArrayLike<number>): number[] {
  const count = weights.length
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[i]
  const units = wholeUnits(amount, unit)
  const parts = new Array<number>(count).fill(0)
  if (sum <= 0) return parts
  const steps = 10 ** quotaPlaces(units)
  const order: { index: number; remainder: number }[] = []
  let given = 0
  for (let i = 0; i < count; i++) {
    if (weights[i] <= 0) continue
    const quota = quotaOf(units, weights[i], sum, steps)
    parts[i] = Math.floor(quota)
    given += parts[i]
    order.push({ index: i, remainder: Math.round((quota - parts[i]) * QUOTA_STEPS) })
  }
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const left = units - given
  order.forEach(({ index }, rank) => {
    const more = rank < left ? 1 : rank >= order.length + left ? -1 : 0
    parts[index] = tidy(unit * (parts[index] + more) + (rank === 0 ? amount - units * unit : 0))
  })
  return parts
}

/**
 * Removes the binary dust that cents leave behind; nobody plans in finer steps than a hundred-thousandth. Of more than nine
 * digits only fifteen in all are kept, as in every spreadsheet: finer steps would make dust of their own.
 */
export function tidy(amount: number): number {
  let steps = 1e6
  for (const size = Math.abs(amount); steps > 1 && size * steps >= 1e15;) steps /= 10
  return Math.round(amount * steps) / steps
}

/**
 * Decimals to which a difference of sums means anything: six, fewer where the sums are so large that adding them up leaves
 * dust there. With the finest unit that a target may have (check-request.ts), a whole unit is never lost.
 */
export const gapPlaces = (total: number): number => Math.max(0, Math.min(6, 13 - Math.floor(Math.log10(Math.max(1, total)))))
