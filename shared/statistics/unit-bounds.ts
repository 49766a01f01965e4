// Floors and caps of the open parts of a split, counted in whole units.

import { integerSum } from './accurate-sum'
import type { OpenPart } from './open-parts'
import { reals } from './reals'

/** Least and most whole units per part; integers or ±Infinity. */
export interface UnitBounds {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** @param over money that each part carries beside its units */
export function unitBounds(parts: readonly OpenPart[], unit: number, over: number): UnitBounds {
  const lower = reals(parts.length, (p) => Math.ceil((parts[p].lower - over) / unit))
  const upper = reals(parts.length, (p) => Math.floor((parts[p].upper - over) / unit))
  parts.forEach((part, p) => {
    // Without a weight a part moves no farther from 0 than its bounds force it to.
    if (part.weight === 0 && lower[p] <= upper[p]) lower[p] = upper[p] = Math.min(Math.max(0, lower[p]), upper[p])
  })
  return { lower, upper }
}

/** Whether some whole numbers within the bounds sum to the count. */
export function unitsFeasible(count: number, { lower, upper }: UnitBounds): boolean {
  return lower.every((least, p) => least <= upper[p]) && integerSum(lower) <= count && count <= integerSum(upper)
}
