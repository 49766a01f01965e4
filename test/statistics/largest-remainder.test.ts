// Exact splits: published apportionments, known bugs of other libraries, and every rule at once.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AllocationError, largestRemainder } from '../../shared/statistics'
import { truth } from '../truth'

interface Apportionment {
  cases: Case[]
  random_cases: Case[]
  cumulative_rounding: { id: string; method?: string; values: string[]; total: number; expected: number[] }[]
  paradoxes: {
    id: string
    names: string[]
    weights: number[]
    min_seats: number
    facts: ({ seats: number } & Record<string, number>)[]
    computed_full: Record<string, number[]>
    computed_without_minimum: Record<string, number[]>
  }[]
}
interface Case {
  id: string
  method: string
  weights: number[]
  seats: number
  expected: number[]
  min_seats?: number | null
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const refusal = (split: () => number[]): AllocationError => {
  try {
    split()
  } catch (error) {
    if (error instanceof AllocationError) return error
    throw error
  }
  throw new Error('the split was not refused')
}

const table = truth<Apportionment>('apportionment')
describe.skipIf(!table)('largestRemainder reproduces published apportionments', () => {
  for (const one of [...(table?.cases ?? []), ...(table?.random_cases ?? [])].filter((c) => c.method.startsWith('largest_remainder'))) {
    it(one.id, () => {
      const floors = one.min_seats ? one.weights.map(() => one.min_seats) : undefined
      expect(largestRemainder(one.seats, one.weights, { floors })).toEqual(one.expected)
    })
  }
  for (const one of table?.cumulative_rounding.filter((c) => c.method === 'largest_remainder') ?? []) {
    it(one.id, () => expect(largestRemainder(one.total, one.values.map(Number))).toEqual(one.expected))
  }
  for (const paradox of table?.paradoxes ?? []) {
    it(`${paradox.id}: with one seat at least, a state loses a seat when the house grows`, () => {
      const floors = paradox.weights.map(() => paradox.min_seats)
      for (const [seats, expected] of Object.entries(paradox.computed_full)) {
        expect(largestRemainder(Number(seats), paradox.weights, { floors })).toEqual(expected)
      }
      for (const { seats, quotas: _, ...states } of paradox.facts) {
        const dealt = largestRemainder(seats, paradox.weights, { floors })
        for (const [name, expected] of Object.entries(states)) expect(dealt[paradox.names.indexOf(name)]).toBe(expected)
      }
      for (const [seats, expected] of Object.entries(paradox.computed_without_minimum)) {
        expect(largestRemainder(Number(seats), paradox.weights)).toEqual(expected)
      }
    })
  }
})

describe('largestRemainder', () => {
  it('gives the left-over unit to the exact largest remainder where floats cannot tell', () => {
    // 7e15/3 = 2333333333333333.33, so the second part is owed the unit.
    expect(largestRemainder(7e15, [1, 2])).toEqual([2333333333333333, 4666666666666667])
    expect(largestRemainder(9007199254740991, [1, 1, 1])).toEqual([3002399751580331, 3002399751580330, 3002399751580330])
    // 0.1 is a double slightly above a tenth: three of them are more than 0.3 is.
    expect(largestRemainder(1, [0.3, 0.1 + 0.2])).toEqual([0, 1])
  })

  it('breaks ties by the earlier index', () => {
    expect(largestRemainder(5, [100, 100, 100, 100])).toEqual([2, 1, 1, 1])
    expect(largestRemainder(2, [0.7, 0.7, 0.7])).toEqual([1, 1, 0])
  })

  it('keeps a held part and spreads the rest by weight', () => {
    expect(largestRemainder(100, [10, 20, 30], { locks: [null, 20, undefined] })).toEqual([20, 20, 60])
    expect(largestRemainder(60, [10, 20, 30], { locks: [20, null, null] })).toEqual([20, 16, 24])
  })

  it('keeps floors and caps, and shares the rest in proportion', () => {
    expect(largestRemainder(100, [10, 20, 30, 25, 15], { floors: [12, 0, 0, 20, 0], caps: [40, 18, 50, 60, 25] })).toEqual([
      12, 18, 30, 25, 15,
    ])
    expect(largestRemainder(10, [500, 300, 160], { caps: [5, 5, 5] })).toEqual([5, 3, 2])
    expect(largestRemainder(100, [1, 1, 98], { floors: [30, 30, null] })).toEqual([30, 30, 40])
  })

  it('splits in units and puts what is below a unit in the place that is shortest', () => {
    expect(largestRemainder(1005, [1, 1, 1], { unit: 10 })).toEqual([340, 335, 330])
    expect(largestRemainder(1005, [1, 99], { unit: 10 })).toEqual([10, 995])
    expect(largestRemainder(1005, [1, 1, 1], { unit: 10, locks: [333, null, null] })).toEqual([333, 340, 332])
    expect(largestRemainder(1005, [1, 1, 1], { unit: 10, caps: [null, 330, null] })).toEqual([340, 330, 335])
    expect(largestRemainder(150, [0, 1], { unit: 100, floors: [150, 0] })).toEqual([150, 0])
  })

  it('gives a weight of 0 nothing unless a floor or lock says otherwise', () => {
    expect(largestRemainder(7, [0, 2, 0, 1], { floors: [null, null, 1, null] })).toEqual([0, 4, 1, 2])
    expect(largestRemainder(0, [0, 0])).toEqual([0, 0])
    expect(largestRemainder(0, [])).toEqual([])
  })

  it('splits a correction below zero too', () => {
    expect(sum(largestRemainder(-100, [1, 1, 1]))).toBe(-100)
    expect(largestRemainder(-100, [1, 3])).toEqual([-25, -75])
  })

  it('decides weights as far apart as doubles go', () => {
    expect(largestRemainder(100, [5e-324, 1e308, 1e308], { caps: [null, 10, 10] })).toEqual([80, 10, 10])
    expect(largestRemainder(3, [Number.MAX_VALUE, Number.MAX_VALUE, Number.MAX_VALUE])).toEqual([1, 1, 1])
    expect(largestRemainder(3, [5e-324, 5e-324, 5e-324])).toEqual([1, 1, 1])
  })

  it.each([
    ['floors-exceed-total', 10, [0, 1], () => largestRemainder(100, [1, 1, 1], { floors: [60, 50, null] })],
    ['caps-below-total', 50, [0, 1], () => largestRemainder(100, [1, 1], { caps: [20, 30] })],
    ['locks-exceed-total', 20, [1], () => largestRemainder(100, [1, 1], { locks: [null, 120] })],
    ['locks-below-total', 20, [0, 1], () => largestRemainder(100, [1, 1], { locks: [40, 40] })],
    ['floor-above-cap', 5, [1], () => largestRemainder(100, [1, 1], { floors: [0, 15], caps: [null, 10] })],
    ['zero-weights', 7, [0, 1], () => largestRemainder(7, [0, 0])],
    ['zero-weights', 7, [], () => largestRemainder(7, [])],
    ['invalid-weight', -1, [1], () => largestRemainder(7, [1, -1])],
    ['invalid-weight', NaN, [0], () => largestRemainder(7, [NaN, 1])],
    ['invalid-weight', Infinity, [0], () => largestRemainder(7, [Infinity, 1])],
    ['invalid-total', 0, [], () => largestRemainder(7.5, [1])],
    ['invalid-unit', 0, [], () => largestRemainder(7, [1], { unit: 0 })],
    ['invalid-lock', 1.5, [0], () => largestRemainder(7, [1, 1], { locks: [1.5, null] })],
    ['length-mismatch', -1, [], () => largestRemainder(7, [1, 1], { floors: [1] })],
    ['unit-too-coarse', 100, [0, 1], () => largestRemainder(300, [1, 1], { unit: 100, floors: [150, 150] })],
  ])('refuses with %s by %d', (reason, amount, indices, split) => {
    expect(refusal(split)).toMatchObject({ reason, amount, indices })
  })

  it('is the exact Hare–Niemeyer split of any weights', () => {
    const weights = fc.array(fc.oneof(fc.integer({ min: 1, max: 50 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(weights, fc.oneof(fc.nat(200), fc.maxSafeNat()), (values, total) => {
        expect(largestRemainder(total, values)).toEqual(reference(total, values))
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every rule for any input, and refuses only where brute force finds no split', () => {
    const rule = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null })
    const part = fc.record({
      weight: fc.integer({ min: 0, max: 4 }),
      floor: rule,
      cap: rule,
      lock: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null, freq: 4 }),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.nat(25), fc.integer({ min: 1, max: 4 }), (parts, total, unit) => {
        const rules = { unit, floors: parts.map((p) => p.floor), caps: parts.map((p) => p.cap), locks: parts.map((p) => p.lock) }
        const weights = parts.map((p) => p.weight)
        const possible = feasible(total, unit, parts)
        let dealt: number[]
        try {
          dealt = largestRemainder(total, weights, rules)
        } catch (error) {
          expect(error).toBeInstanceOf(AllocationError)
          expect(possible).toBe(false)
          return
        }
        expect(possible).toBe(true)
        expect(sum(dealt)).toBe(total)
        expect(dealt.filter((value, i) => parts[i].lock === null && value % unit !== 0).length).toBeLessThanOrEqual(1)
        parts.forEach(({ floor, cap, lock, weight }, i) => {
          if (lock !== null) return expect(dealt[i]).toBe(lock)
          expect(dealt[i]).toBeGreaterThanOrEqual(floor ?? 0)
          expect(dealt[i]).toBeLessThanOrEqual(cap ?? Infinity)
          if (weight === 0 && !floor) expect(dealt[i]).toBe(0)
        })
      }),
      { numRuns: 5000 },
    )
  })

  it('refuses what is beyond the integers that are exact, as where a floor below zero gives others more than the largest', () => {
    const total = Number.MAX_SAFE_INTEGER - 49
    expect(() => largestRemainder(total, [1, 0], { floors: [0, -50], caps: [null, -50] })).toThrow(AllocationError)
    expect(largestRemainder(total, [1, 0], { floors: [0, -49], caps: [null, -49] })).toEqual([Number.MAX_SAFE_INTEGER, -49])
  })

  it('keeps sums and bounds for wild weights and large bounds', () => {
    const part = fc.record({
      weight: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      floor: fc.option(fc.integer({ min: -1e9, max: 1e12 }), { nil: null }),
      room: fc.option(fc.maxSafeNat(), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), fc.maxSafeNat(), (parts, total) => {
        const floors = parts.map((p) => p.floor)
        const caps = parts.map((p) => (p.room === null ? null : (p.floor ?? 0) + p.room))
        let dealt: number[]
        try {
          dealt = largestRemainder(
            total,
            parts.map((p) => p.weight),
            { floors, caps },
          )
        } catch (error) {
          expect(error).toBeInstanceOf(AllocationError)
          return
        }
        expect(dealt.reduce((all, value) => all + BigInt(value), 0n)).toBe(BigInt(total))
        dealt.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(floors[i] ?? 0)
          expect(value).toBeLessThanOrEqual(caps[i] ?? Infinity)
        })
      }),
      { numRuns: 2000 },
    )
  })
})

/** The same split by rationals alone: doubles as fractions over 2^1074. */
function reference(total: number, weights: number[]): number[] {
  const whole = weights.map((weight) => {
    let power = 0n
    let value = weight
    while (!Number.isInteger(value)) {
      value *= 2
      power += 1n
    }
    return BigInt(value) << (1200n - power)
  })
  const all = whole.reduce((a, b) => a + b, 0n)
  const units = whole.map((weight) => (BigInt(total) * weight) / all)
  const rest = whole.map((weight) => (BigInt(total) * weight) % all)
  const order = [...weights.keys()].sort((a, b) => (rest[a] > rest[b] ? -1 : rest[a] < rest[b] ? 1 : a - b))
  let spare = BigInt(total) - units.reduce((a, b) => a + b, 0n)
  for (const i of order) {
    if (spare === 0n) break
    units[i] += 1n
    spare -= 1n
  }
  return units.map(Number)
}

/** Whether any assignment keeps the rules: multiples of the unit but for one part with the rest. */
function feasible(
  total: number,
  unit: number,
  parts: { weight: number; floor: number | null; cap: number | null; lock: number | null }[],
): boolean {
  const left = total - sum(parts.map((p) => p.lock ?? 0))
  if (left < 0) return false
  const open = parts.filter((p) => p.lock === null)
  if (open.some((p) => p.cap !== null && p.cap < (p.floor ?? 0))) return false
  const over = left % unit
  const options = (p: (typeof open)[number], extra: number): number[] => {
    const values: number[] = []
    for (let value = extra; value <= Math.min(left, p.cap ?? left); value += unit) if (value >= (p.floor ?? 0)) values.push(value)
    // A weightless part takes the least that its floor and the unit allow.
    return p.weight === 0 ? values.slice(0, 1) : values
  }
  const reaches = (sets: number[][]): boolean => {
    let reached = new Set([0])
    for (const set of sets) reached = new Set([...reached].flatMap((base) => set.map((value) => base + value)))
    return reached.has(left)
  }
  if (over === 0) return reaches(open.map((p) => options(p, 0)))
  return open.some((carrier, c) => {
    const carried = options(carrier, over)
    const alone = options(carrier, 0)[0]
    // A weightless part carries the leftover only when that serves its own floor with less.
    if (carrier.weight === 0 && !(carried.length > 0 && (carrier.floor ?? 0) > 0 && (alone === undefined || carried[0] < alone)))
      return false
    return reaches(open.map((p, i) => (i === c ? carried : options(p, 0))))
  })
}
