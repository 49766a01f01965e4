// Checks what a split is asked to do, sets the locks aside and says what is left to deal.

import { integerSum } from './accurate-sum'
import { AllocationError } from './allocation-error'

/** One entry per part; null or undefined where there is no such rule. */
export type Bounds = ArrayLike<number | null | undefined>

/** Optional rules of a split into integers. */
export interface SplitRules {
  /** Every unlocked part but one is a multiple of this whole number; 1 unless given. */
  readonly unit?: number
  /** Least amount of a part. Without one it is 0 (for a negative total, a part has no floor). */
  readonly floors?: Bounds
  /** Greatest amount of a part. Without one there is none (for a negative total, it is 0). */
  readonly caps?: Bounds
  /** Exact amount of a part, whatever its weight, floor, cap or the unit. */
  readonly locks?: Bounds
}

/** A part that is not locked. Bounds are integers or ±Infinity. */
export interface OpenPart {
  readonly index: number
  readonly weight: number
  readonly lower: number
  readonly upper: number
}

/** @throws AllocationError for bad input, and where no integers at all can satisfy the rules */
export function openParts(total: number, weights: ArrayLike<number>, { floors, caps, locks }: SplitRules, unit: number) {
  if (!Number.isSafeInteger(total)) throw new AllocationError('invalid-total', 0, [])
  for (const bounds of [floors, caps, locks]) {
    if (bounds && bounds.length !== weights.length) {
      throw new AllocationError('length-mismatch', bounds.length - weights.length, [])
    }
  }
  const result = new Array<number>(weights.length).fill(0)
  const parts: OpenPart[] = []
  const locked: number[] = []
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]
    if (!(weight >= 0 && weight < Infinity)) {
      throw new AllocationError('invalid-weight', weight, [index])
    }
    const lock = locks?.[index]
    if (lock === null || lock === undefined) parts.push(openPart(index, weight, total, floors?.[index], caps?.[index]))
    else if (Number.isSafeInteger(lock)) {
      locked.push(index)
      result[index] = lock
    } else throw new AllocationError('invalid-lock', lock, [index])
  }
  const left = total - integerSum(result)
  if (!Number.isSafeInteger(left)) {
    throw new AllocationError('invalid-lock', left, locked)
  }
  checkReach(left, total, parts, locked, unit)
  return { result, left, parts }
}

function openPart(index: number, weight: number, total: number, floor?: number | null, cap?: number | null): OpenPart {
  if (Number.isNaN(floor) || Number.isNaN(cap) || floor === Infinity || cap === -Infinity) {
    throw new AllocationError('invalid-bound', 0, [index])
  }
  // Without a rule a part has the sign of the total, unless its other bound forbids that.
  const lower = Math.ceil(floor ?? (total < 0 ? -Infinity : Math.min(0, Math.floor(cap ?? 0))))
  const upper = Math.floor(cap ?? (total < 0 ? Math.max(0, lower) : Infinity))
  if (lower > upper) {
    throw new AllocationError('floor-above-cap', lower - upper, [index])
  }
  return { index, weight, lower, upper }
}

/** Refuses what no split can reach. Without a weight a part moves only as far as its bounds force it. */
function checkReach(left: number, total: number, parts: readonly OpenPart[], locked: readonly number[], unit: number): void {
  const forced = (part: OpenPart) => Math.min(Math.max(0, part.lower), part.upper)
  const least = integerSum(
    parts.map((part) => (part.weight > 0 ? part.lower : Math.max(part.lower, Math.floor(forced(part) / unit) * unit))),
  )
  const most = integerSum(parts.map((part) => (part.weight > 0 ? part.upper : Math.min(part.upper, Math.ceil(forced(part) / unit) * unit))))
  const who = (keep: (part: OpenPart) => boolean) => parts.filter(keep).map((part) => part.index)
  if (least > left) {
    const byLocks = locked.length > 0 && (parts.length === 0 || (left < 0 && total >= 0 && least <= 0))
    throw byLocks
      ? new AllocationError('locks-exceed-total', least - left, locked)
      : new AllocationError(
          'floors-exceed-total',
          least - left,
          who((part) => part.lower > 0),
        )
  }
  if (most < left) {
    const amount = left - most
    if (parts.length === 0 && locked.length > 0) {
      throw new AllocationError('locks-below-total', amount, locked)
    }
    throw parts.some((part) => part.weight > 0)
      ? new AllocationError(
          'caps-below-total',
          amount,
          who((part) => part.upper < Infinity),
        )
      : new AllocationError(
          'zero-weights',
          amount,
          who(() => true),
        )
  }
}
