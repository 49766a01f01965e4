// The largest remainder method in few lines, for hosts that load it for every formula: in floats where these are sure, else exact.

import { accurateSum, integerSum } from './accurate-sum'
import { exactIntegers, floorDivide } from './exact-integers'
import type { OpenPart, SplitRules } from './open-parts'
import { type Dealing, splitByDealing } from './split-by-dealing'

/**
 * The same split as largestRemainder, which says what the arguments are. What floats cannot tell is done again in whole
 * numbers of any size, which takes several times longer: quotas next to a whole number, and bounds that bind.
 *
 * @throws AllocationError exactly when no such split exists
 */
export const exactRemainder = (total: number, weights: ArrayLike<number>, rules: SplitRules = {}): number[] =>
  splitByDealing(EXACT, total, weights, rules)

const EXACT: Dealing = {
  units: (total, weights, lower, upper) => clearUnits(total, weights, lower, upper) ?? dealUnits(total, weights, lower, upper),
  place: leftoverPlace,
}

/** The split where no bound binds and floats are sure of every quota's whole part and of who has the larger remainder. */
function clearUnits(total: number, weights: Float64Array, lower: Float64Array, upper: Float64Array): Float64Array | undefined {
  const sum = accurateSum(weights)
  const units = weights.slice()
  const rest = weights.slice()
  let doubt = 0
  for (let i = 0; i < units.length; i++) {
    const quota = (weights[i] / sum) * total
    units[i] = Math.floor(quota)
    rest[i] = quota - units[i]
    // Four roundings of 2^-53 each, doubled; the greatest of them is the doubt of all.
    doubt = Math.max(doubt, Math.abs(quota) * 2 ** -50)
    if (!(rest[i] > doubt && rest[i] < 1 - doubt && units[i] >= lower[i] && units[i] < upper[i])) return undefined
  }
  let spare = total - integerSum(units)
  const cut = rest.slice().sort()[units.length - spare]
  const tied: number[] = []
  for (let i = 0; i < units.length; i++) {
    if (rest[i] > cut + 2 * doubt) {
      units[i] += 1
      spare -= 1
    } else if (rest[i] >= cut - 2 * doubt) tied.push(i)
  }
  // Remainders of equal weights are equal, so that the earlier parts come first.
  if (tied.some((i) => weights[i] !== weights[tied[0]])) return undefined
  for (const i of tied.slice(0, spare)) units[i] += 1
  return units
}

/** The rule of deal-units.ts, step by step. */
function dealUnits(total: number, weights: Float64Array, lower: Float64Array, upper: Float64Array): number[] {
  const integers = exactIntegers(weights)
  const all = [...integers.keys()]
  const plain = shares(BigInt(total), integers)
  const capBinds = all.some((i) => plain.whole[i] + (plain.rest[i] > 0n ? 1 : 0) > upper[i])
  if (!capBinds && all.every((i) => plain.whole[i] >= lower[i])) return dealt(total, plain.whole, plain.rest, all)

  // What the published rule gives a part, where it gives anything.
  const raised = plain.whole.map((whole, i) => Math.max(whole, lower[i]))
  const open = all.filter((i) => raised[i] === plain.whole[i] && plain.rest[i] > 0n)
  const spare = total - integerSum(raised)
  const isPublished = !capBinds && all.every((i) => raised[i] <= plain.whole[i] + 1) && spare >= 0 && spare <= open.length
  const published = isPublished ? dealt(total, raised, plain.rest, open) : undefined

  // The bounded proportional split: every round pins those that break the side which is broken by more, or ends.
  const units: number[] = []
  let [free, left, sum] = [all, BigInt(total), plain.sum]
  for (;;) {
    const gap = (i: number, bound: number) => (Number.isFinite(bound) ? BigInt(bound) * sum - left * integers[i] : 0n)
    const low = free.filter((i) => gap(i, lower[i]) > 0n)
    const high = free.filter((i) => gap(i, upper[i]) < 0n)
    const pinLow = sumOf(low.map((i) => gap(i, lower[i]))) + sumOf(high.map((i) => gap(i, upper[i]))) >= 0n
    const pinned = pinLow ? low : high
    if (pinned.length === 0) break
    for (const i of pinned) {
      units[i] = pinLow ? lower[i] : upper[i]
      left -= BigInt(units[i])
      sum -= integers[i]
    }
    free = free.filter((i) => units[i] === undefined)
  }
  const isNear = (i: number): boolean => {
    if (units[i] !== undefined) return units[i] === published![i]
    const distance = BigInt(published![i]) * sum - left * integers[i]
    return distance < sum && -distance < sum
  }
  if (published && all.every(isNear)) return published
  const own = shares(
    left,
    free.map((i) => integers[i]),
  )
  dealt(Number(left), own.whole, own.rest, [...free.keys()]).forEach((count, f) => (units[free[f]] = count))
  return units
}

/** Exact quotas total·wᵢ/Σw: the whole part, and what remains over the sum. */
function shares(total: bigint, integers: readonly bigint[]) {
  const sum = sumOf(integers)
  const quotas = integers.map((integer) => floorDivide(total * integer, sum))
  return { sum, whole: quotas.map(({ whole }) => Number(whole)), rest: quotas.map(({ rest }) => rest) }
}

/** One unit each to the largest remainders of `open`, ties earlier, until the total is reached. */
function dealt(total: number, whole: readonly number[], rest: readonly bigint[], open: number[]): number[] {
  const units = [...whole]
  const spare = total - integerSum(units)
  // Rounding keeps the order of whole numbers, so that only those which it makes alike are compared in full.
  const key = rest.map(Number)
  for (const i of [...open].sort((a, b) => key[b] - key[a] || Number(rest[b] - rest[a])).slice(0, spare)) units[i] += 1
  return units
}

/** The part farthest below its exact share, among those of positive weight whose bounds have room; −1 when there is none. */
function leftoverPlace(left: number, over: number, unit: number, units: ArrayLike<number>, parts: readonly OpenPart[]): number {
  const integers = exactIntegers(parts.map(({ weight }) => weight))
  const sum = sumOf(integers)
  let [place, most] = [-1, 0n]
  parts.forEach(({ weight, lower, upper }, p) => {
    const money = units[p] * unit
    const short = BigInt(left) * integers[p] - BigInt(units[p]) * BigInt(unit) * sum
    if (weight > 0 && money + over >= lower && money + over <= upper && (place < 0 || short > most)) [place, most] = [p, short]
  })
  return place
}

const sumOf = (integers: readonly bigint[]): bigint => integers.reduce((sum, each) => sum + each, 0n)
