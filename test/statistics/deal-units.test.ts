// Bounded splits stay within a unit of the exact clamp(λ·w), computed here by breakpoints in BigInt.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealUnits } from '../../shared/statistics/deal-units'

/** A non-negative fraction. */
type Ratio = readonly [bigint, bigint]
const less = (a: Ratio, b: Ratio) => a[0] * b[1] < b[0] * a[1]

/** λ where Σ clamp(λ·w, lower, upper) = total, by walking through all breakpoints. */
function lambda(total: bigint, weights: bigint[], lower: bigint[], upper: bigint[]): Ratio {
  const points: Ratio[] = weights.flatMap((w, i) => [[lower[i], w] as Ratio, [upper[i], w] as Ratio]).sort((a, b) => (less(a, b) ? -1 : 1))
  const atLeast = ([n, d]: Ratio) => weights.reduce((all, w, i) => all + clamp(n * w, lower[i] * d, upper[i] * d), 0n) >= total * d
  const next = points.findIndex(atLeast)
  if (next <= 0) return points[0]
  // Between two breakpoints the parts that move are known from either end.
  const [before, after] = [points[next - 1], points[next]]
  let left = total
  let sum = 0n
  weights.forEach((w, i) => {
    if (before[0] * w < lower[i] * before[1] || !less(before, after) || after[0] * w <= lower[i] * after[1])
      left -= clamp(before[0] * w, lower[i] * before[1], upper[i] * before[1]) / before[1]
    else if (after[0] * w > upper[i] * after[1] || before[0] * w >= upper[i] * before[1]) left -= upper[i]
    else sum += w
  })
  return sum === 0n ? after : [left, sum]
}

const clamp = (value: bigint, low: bigint, high: bigint) => (value < low ? low : value > high ? high : value)

describe('dealUnits', () => {
  const deal = (total: number, weights: number[], lower: number[], upper: number[]) => [
    ...dealUnits(total, Float64Array.from(weights), Float64Array.from(lower), Float64Array.from(upper)),
  ]
  const none = [Infinity, Infinity, Infinity]

  it('takes a floor out of the remainder round', () => {
    // Quotas 0.4, 4.4, 5.2 of 10: the floor takes the only spare unit, which would have gone to
    // the tie of 0.4 otherwise, and the last two stay at their whole quotas.
    expect(deal(10, [4, 44, 52], [1, 0, 0], none)).toEqual([1, 4, 5])
  })

  it('never gives a part raised to its floor a second unit', () => {
    // Quotas 0.9, 0.9, 8.2: both floors are above the quota, so nothing is owed on top of them.
    expect(deal(10, [9, 9, 82], [1, 1, 0], none)).toEqual([1, 1, 8])
  })

  it('uses the bounded split where floors take more than the remainders hold', () => {
    // 100 parts of quota 0.5 raised to 1 take 50 units; only the large part can pay for them.
    const weights = [...new Array<number>(100).fill(1), 100]
    expect(deal(150, weights, [...new Array<number>(100).fill(1), 0], new Array<number>(101).fill(Infinity))[100]).toBe(50)
  })

  it('uses the bounded split where the remainders could pay, but only by sparing a large part', () => {
    // Quotas 20 × 1.9, 20 × 0.5 raised to 1, and 52. The published rule would take the ten units
    // out of the small remainders alone; in proportion the large part has 80 · 52/90 = 46.2.
    const weights = [...new Array<number>(20).fill(19), ...new Array<number>(20).fill(5), 520]
    const floors = weights.map((weight) => (weight === 5 ? 1 : 0))
    expect(
      deal(
        100,
        weights,
        floors,
        weights.map(() => Infinity),
      )[40],
    ).toBe(46)
  })

  it('keeps every part within a unit of the exact bounded split', () => {
    const part = fc.record({
      weight: fc.integer({ min: 1, max: 9 }),
      shift: fc.integer({ min: -3, max: 3 }),
      room: fc.integer({ min: 0, max: 4 }),
      loose: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 8 }),
        fc.oneof(fc.nat(60), fc.integer({ min: 9e15 - 60, max: 9e15 })),
        (parts, total) => {
          // Bounds right at the natural shares, where floats cannot tell on which side they are.
          const weights = parts.map((p) => p.weight)
          const all = weights.reduce((a, b) => a + b, 0)
          const share = (w: number) => Number((BigInt(total) * BigInt(w)) / BigInt(all))
          const lower = parts.map((p) => (p.loose ? 0 : Math.max(0, share(p.weight) + p.shift)))
          const upper = parts.map((p, i) => (p.loose ? total : lower[i] + p.room))
          const big = (values: number[]) => values.map(BigInt)
          const sum = (values: bigint[]) => values.reduce((a, b) => a + b, 0n)
          fc.pre(sum(big(lower)) <= BigInt(total) && BigInt(total) <= sum(big(upper)))

          const dealt = deal(total, weights, lower, upper)
          const [n, d] = lambda(BigInt(total), big(weights), big(lower), big(upper))
          expect(sum(big(dealt))).toBe(BigInt(total))
          dealt.forEach((units, i) => {
            expect(units).toBeGreaterThanOrEqual(lower[i])
            expect(units).toBeLessThanOrEqual(upper[i])
            const gap = BigInt(units) * d - clamp(n * BigInt(weights[i]), BigInt(lower[i]) * d, BigInt(upper[i]) * d)
            expect((gap < 0n ? -gap : gap) < d).toBe(true)
          })
        },
      ),
      { numRuns: 3000 },
    )
  })
})
