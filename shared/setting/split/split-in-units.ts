// The split rule that engine and worksheet share: largest remainder in rounding units, with the worksheet's own arithmetic.

import { less, sheetRound, tidy } from '../amounts'

/** Remainders are rounded to millionths of a unit: those that agree so far are a tie, which goes to the earlier part. */
export const REMAINDER_STEPS = 1e6

/**
 * Decimals to which the quotas of so many units are rounded before they are cut: six, fewer where a quota would take more than
 * fourteen digits.
 */
export function quotaPlaces(units: number): number {
  let places = 6
  for (let limit = 1e8; places > 0 && units >= limit; limit *= 10) places--
  return places
}

/** A part's quota of units; weights are whole numbers, so every engine multiplies and divides the same doubles. */
export const quotaOf = (units: number, weight: number, sum: number): number => (units * weight) / sum

/**
 * Whole units in a quota. Rounded first, so that a quota that is a whole number is whole in every engine, whatever dust its
 * division leaves.
 * @param places quotaPlaces of all units.
 */
export const wholeUnitsOf = (quota: number, places: number): number => Math.floor(sheetRound(quota, places))

/**
 * What is left of a quota, in millionths of a unit; below zero for one that was rounded up to a whole number. Rounded to the
 * same places, since LibreOffice takes a difference in the last bits for none.
 */
export const remainderOf = (quota: number, whole: number, places: number): number =>
  sheetRound(sheetRound(quota - whole, places) * REMAINDER_STEPS, 0)

/** Whole units in an amount; the inner rounding keeps 12.3 / 0.1 from losing a unit to binary fractions. */
export const wholeUnits = (amount: number, unit: number): number => Math.max(0, Math.floor(tidy(amount / unit)))

/**
 * Splits an amount in proportion to weights, in whole units, each part's quota rounded down and the units left over given to
 * the largest remainders. What is left below one unit goes to the part with the largest remainder, so that parts always sum
 * to the amount. Hamilton's method; statistics/largest-remainder decides exact near-ties, this one calls remainders within a
 * millionth of a unit a tie, because worksheet formulas in different engines cannot be trusted to see further.
 * @param weights whole numbers; 0 takes no part; all 0 gives all 0.
 */
export function splitInUnits(amount: number, unit: number, weights: ArrayLike<number>): number[] {
  const count = weights.length
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[i]
  const units = wholeUnits(amount, unit)
  const parts = new Array<number>(count).fill(0)
  if (sum <= 0) return parts
  const places = quotaPlaces(units)
  const order: { index: number; remainder: number }[] = []
  let given = 0
  for (let i = 0; i < count; i++) {
    if (weights[i] <= 0) continue
    const quota = quotaOf(units, weights[i], sum)
    parts[i] = wholeUnitsOf(quota, places)
    given += parts[i]
    order.push({ index: i, remainder: remainderOf(quota, parts[i], places) })
  }
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const left = units - given
  const below = less(amount, units * unit)
  order.forEach(({ index }, rank) => {
    const units = parts[index] + extraUnits(rank, left, order.length)
    parts[index] = tidy(unit * units + (rank === 0 ? below : 0))
  })
  return parts
}

/**
 * Units that a part gets beyond its rounded quota: one for the largest remainders while units are left over. Where the quotas
 * of very many units were rounded up to more than there are, one less for the smallest.
 */
export const extraUnits = (rank: number, left: number, parts: number): number => (rank < left ? 1 : rank >= parts + left ? -1 : 0)
