// The split in whole numbers only equals the one whose floats decide what is clear, in every rule and every refusal.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AllocationError, largestRemainder } from '../../shared/statistics'
import { exactRemainder } from '../../shared/statistics/exact-remainder'
import type { SplitRules } from '../../shared/statistics/open-parts'

/** The split, or why there is none. */
function outcome(split: typeof largestRemainder, total: number, weights: number[], rules: SplitRules): unknown {
  try {
    return split(total, weights, rules)
  } catch (error) {
    if (error instanceof AllocationError) return { reason: error.reason, amount: error.amount, indices: error.indices }
    throw error
  }
}

const RUNS = Number(process.env.RUNS ?? 400)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 })

function agree(
  part: fc.Arbitrary<{ weight: number; floor: number | null; cap: number | null; lock: number | null }>,
  total: fc.Arbitrary<number>,
) {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), total, fc.integer({ min: 1, max: 7 }), (parts, amount, unit) => {
      const rules = { unit, floors: parts.map((p) => p.floor), caps: parts.map((p) => p.cap), locks: parts.map((p) => p.lock) }
      const weights = parts.map((p) => p.weight)
      for (const each of [rules, { ...rules, unit: 1 }, { floors: rules.floors }, { caps: rules.caps }, {}])
        expect(outcome(exactRemainder, amount, weights, each)).toEqual(outcome(largestRemainder, amount, weights, each))
    }),
    { numRuns: RUNS },
  )
}

it('where many parts are alike and bounds are near', () => {
  const small = fc.integer({ min: -2, max: 12 })
  const part = fc.record({
    weight: fc.integer({ min: 0, max: 4 }),
    floor: optional(small),
    cap: optional(small),
    lock: fc.option(small, { nil: null, freq: 1 }),
  })
  agree(part, fc.integer({ min: -20, max: 60 }))
})

it('for weights of any size', () => {
  const large = fc.integer({ min: -1e6, max: 1e9 })
  const part = fc.record({
    weight: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    floor: optional(large),
    cap: optional(fc.integer({ min: 0, max: 1e12 })),
    lock: fc.constant(null),
  })
  // Beyond, floors below zero make the float's own total too large to be exact.
  agree(part, fc.integer({ min: -(2 ** 52), max: 2 ** 52 }))
})

it('for amounts of money, next to one another and alike, where floats are sure of some only', () => {
  const money = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100)
  const nextTo = (amount: number) => fc.constantFrom(0, 1, -1, 3).map((steps) => amount * (1 + steps * 2 ** -52))
  const bound = optional(fc.integer({ min: 0, max: 400 }))
  const part = fc.record({
    weight: fc.oneof(money, fc.constantFrom(1, 3, 700, 0.1).chain(nextTo)),
    floor: fc.constant(null),
    cap: fc.constant(null),
    lock: bound,
  })
  agree(part, fc.integer({ min: 1, max: 1e12 }))
})

it('is quick enough for a column of five thousand', () => {
  const weights = Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919) % 1000) / 7)
  const floors = weights.map((_, at) => (at % 10 === 0 ? 4000 : null))
  expect(exactRemainder(10_000_000, weights, { floors })).toEqual(largestRemainder(10_000_000, weights, { floors }))
})
