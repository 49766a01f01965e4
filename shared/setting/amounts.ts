// Amounts without binary dust: how many decimals a number of a size keeps, and sums and differences that are exact to them.

import { accurateSum } from '../statistics/accurate-sum'

/** Nobody plans in finer steps than a millionth of what a 1 on the sheets stands for. */
export const FINEST = 6

/** Decimals that a number of this size keeps of the fifteen digits that doubles and spreadsheets have: six up to 999,999,999. */
export function placesOf(size: number): number {
  let places = FINEST
  for (let limit = 1e9; places > 0 && Math.abs(size) >= limit; limit *= 10) places--
  return places
}

export const roundTo = (amount: number, places: number): number => Math.round(amount * 10 ** places) / 10 ** places

/** ROUND as spreadsheets do it: halves away from zero, judged by the fifteen digits that they see of a number. */
export const sheetRound = (value: number, places: number): number =>
  (Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(15)) * 10 ** places)) / 10 ** places

/** Removes the binary dust that cents leave behind. */
export const tidy = (amount: number): number => roundTo(amount, placesOf(amount))

/** The sum, however many amounts there are. */
export const sumOf = (amounts: ArrayLike<number>): number => tidy(accurateSum(amounts))

/** What is left of a whole after a part of it: a small difference has the dust of the large numbers that it comes from. */
export const less = (whole: number, part: number): number => roundTo(whole - part, placesOf(Math.max(Math.abs(whole), Math.abs(part)))) + 0

/** Decimals that an amount is written with, at most six. */
export function decimalsIn(amount: number): number {
  for (let places = 0; places < FINEST; places++) if (roundTo(amount, places) === tidy(amount)) return places
  return FINEST
}

/**
 * Decimals to which the worksheet rounds sums and differences of a plan: down to cents and the rounding unit, and no finer
 * than three digits short of what doubles have, since a sheet adds thousands of them up without care.
 * @param money how much currency a 1 on the sheets stands for.
 */
export function sheetPlaces(total: number, unit: number, money: number): number {
  const finest = Math.max(decimalsIn(total), decimalsIn(unit), 2 + Math.round(Math.log10(money)))
  return Math.min(placesOf(total), Math.max(placesOf(total * 1000), finest))
}

/** A number inside a sentence of a sheet: whole ones are grouped, others stand as they are; a formula says the same by FIXED(). */
export const groupedNumber = (amount: number): string => (Number.isInteger(amount) ? amount.toLocaleString('en-US') : String(amount))
