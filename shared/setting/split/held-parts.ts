// Floors, caps and locks among siblings: who is held at a bound, so that the rest can share what is left in proportion.

import { boundedAllocation } from '../../statistics'
import { less, sumOf, tidy } from '../amounts'
import { splitInUnits } from './split-in-units'

export type HoldKind = 'lock' | 'floor' | 'cap' | 'closed' | 'remainder'

/** A part that does not follow its weight while its bound binds. */
export interface Hold {
  kind: HoldKind
  amount: number
}

export interface Bounds {
  floor: number
  cap: number
}

/**
 * Splits an amount among siblings within bounds.
 * The unique clamp(λ·weight) solution (methods: bounded proportional) tells who is held; the others are split in whole units.
 * Bounds are rounded inwards to whole units where that leaves the request possible, else they hold to the amount given.
 * @param bounds equal floor and cap is a lock. Must be feasible: Σ floor ≤ amount ≤ Σ cap.
 * @returns parts that sum to the amount, and the holds by index.
 */
export function splitWithinBounds(
  amount: number,
  unit: number,
  weights: number[],
  bounds: Bounds[],
): { parts: number[]; holds: (Hold | undefined)[] } {
  const limits = inwardBounds(amount, unit, bounds)
  const holds: (Hold | undefined)[] = bounds.map(({ floor, cap }) => (floor === cap ? { kind: 'lock', amount: floor } : undefined))
  for (;;) {
    const free = weights.map((_, index) => index).filter((index) => holds[index] === undefined)
    const rest = less(amount, sumOf(holds.map((hold) => hold?.amount ?? 0)))
    if (free.length === 0) {
      if (rest !== 0) carryRemainder(rest, bounds, holds)
      break
    }
    const real = boundedAllocation(
      rest,
      free.map((index) => weights[index]),
      free.map((index) => limits[index].floor),
      free.map((index) => limits[index].cap),
    )
    const parts = splitInUnits(
      rest,
      unit,
      free.map((index) => weights[index]),
    )
    const held = bindingBounds(free, real, parts, weights, rest, limits)
    if (held.length === 0) break
    for (const { index, hold } of held) holds[index] = hold
  }
  return { parts: partsOf(amount, unit, weights, holds), holds }
}

/** The parts once it is known who is held: what the worksheet computes too. */
export function partsOf(amount: number, unit: number, weights: number[], holds: (Hold | undefined)[]): number[] {
  const rest = less(amount, sumOf(holds.map((hold) => hold?.amount ?? 0)))
  const shares = splitInUnits(
    rest,
    unit,
    weights.map((weight, index) => (holds[index] ? 0 : weight)),
  )
  return shares.map((share, index) => holds[index]?.amount ?? share)
}

/** Whom the proportional solution presses against a bound; failing that, whom rounding to units pushed over one. */
function bindingBounds(
  free: number[],
  real: number[],
  parts: number[],
  weights: number[],
  rest: number,
  limits: Bounds[],
): { index: number; hold: Hold }[] {
  const sum = free.reduce((total, index) => total + weights[index], 0)
  const found: { index: number; hold: Hold }[] = []
  const over = (position: number, value: number): { index: number; hold: Hold } | undefined => {
    const index = free[position]
    const { floor, cap } = limits[index]
    if (value < floor) return { index, hold: { kind: 'floor', amount: floor } }
    if (value > cap) return { index, hold: { kind: 'cap', amount: cap } }
    return undefined
  }
  free.forEach((index, position) => {
    const { floor, cap } = limits[index]
    const share = sum > 0 ? (rest * weights[index]) / sum : 0
    // At a bound in the clamped solution and beyond it without: a hold. Equality is no hold, the share itself fits.
    // A cap below one unit is a floor as well, nothing: the share tells which of the two it is held at.
    if (real[position] <= floor && share < floor) found.push({ index, hold: { kind: 'floor', amount: floor } })
    else if (real[position] >= cap && share > cap) found.push({ index, hold: { kind: 'cap', amount: cap } })
  })
  if (found.length > 0) return found
  for (let position = 0; position < free.length; position++) {
    const held = over(position, parts[position])
    if (held) return [withinReach(held, rest, free, limits)]
  }
  return []
}

/** A hold because of rounding leaves the others what they can take: where bounds are tighter than the unit, it is not at its own bound. */
function withinReach(held: { index: number; hold: Hold }, rest: number, free: number[], limits: Bounds[]): { index: number; hold: Hold } {
  const others = free.filter((index) => index !== held.index)
  const least = less(rest, sumOf(others.map((index) => limits[index].cap)))
  const most = less(rest, sumOf(others.map((index) => limits[index].floor)))
  const amount = Math.min(most, Math.max(least, held.hold.amount))
  return amount === held.hold.amount ? held : { index: held.index, hold: { kind: 'remainder', amount } }
}

/** Floors up and caps down to whole units, unless that makes the request impossible. */
function inwardBounds(amount: number, unit: number, bounds: Bounds[]): Bounds[] {
  const inward = bounds.map(({ floor, cap }) => {
    if (floor === cap) return { floor, cap }
    return {
      floor: tidy(Math.ceil(tidy(floor / unit)) * unit),
      cap: cap === Infinity ? Infinity : tidy(Math.floor(tidy(cap / unit)) * unit),
    }
  })
  const floors = sumOf(inward.map(({ floor }) => floor))
  const caps = sumOf(inward.map(({ cap }) => cap))
  const possible = inward.every(({ floor, cap }) => floor <= cap) && floors <= amount && caps >= amount
  return possible ? inward : bounds
}

/** Everybody is held and something is left: it goes to whoever has room, the first in order, within the given bounds. */
function carryRemainder(rest: number, bounds: Bounds[], holds: (Hold | undefined)[]): void {
  let left = rest
  bounds.forEach(({ floor, cap }, index) => {
    const hold = holds[index]
    if (left === 0 || hold === undefined || hold.kind === 'lock') return
    const step = left > 0 ? Math.min(left, cap - hold.amount) : Math.max(left, floor - hold.amount)
    if (step === 0) return
    holds[index] = { kind: 'remainder', amount: sumOf([hold.amount, step]) }
    left = less(left, step)
  })
  if (left !== 0) throw new RangeError(`${left} cannot be placed within floors and caps`)
}
