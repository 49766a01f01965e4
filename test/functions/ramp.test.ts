// RAMP: the published cases of proration by seasons, and what each argument changes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Argument } from '../../shared/functions/definition'
import { ramp } from '../../shared/functions/ramp'

const call = (...args: Argument[]) => ramp.call(args)
const column = <T>(values: T[]) => values.map((value) => [value])
const QUARTERS = [[20, 20, 20, 40]]

describe('RAMP', () => {
  it('prorates by seasons and not by days', () => {
    expect(call(100_000, '2026-03-01', QUARTERS)).toBeCloseTo(86_666.67, 2)
    expect(call(100_000, '2026-11-01', QUARTERS)).toBeCloseTo(26_666.67, 2)
    expect(call(120, '2026-07-01')).toBe(60)
    expect(call(100, '2026-12-01', column([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9]))).toBe(45)
  })
  it('lets a profile run from the first month that counts', () => {
    expect(call(120, '2026-07-01', null, column([0, 0.5]))).toBe(45)
    expect(call(120, '2026-12-01', null, column([0, 0.5]))).toBe(0)
  })
  it('counts a month up to the cut-off', () => {
    expect(call(120, '2026-07-15')).toBe(60)
    expect(call(120, '2026-07-16')).toBe(50)
    expect(call(120, '2026-07-16', null, null, null, 31)).toBe(60)
    expect(call(120, '2026-07-01', null, null, null, 0)).toBe(50)
    expect(call(120, '2026-12-20')).toBe(0)
  })
  it('knows years that do not begin in January, and ramps that began before the year', () => {
    expect(call(120, '2026-07-01', null, null, '2026-04-01')).toBe(90)
    expect(call(120, '2026-03-01', null, [[0, 0.5, 0.5]], '2026-04-01')).toBe(110)
    expect(call(120, '2025-01-01', null, [[0]], '2026-04-01')).toBe(120)
    expect(call(120, '2027-06-01', null, null, '2026-04-01')).toBe(0)
  })
  it('takes columns of people, an empty start for always there and an empty target for no data', () => {
    expect(call(column([120, 120, '']), column(['2026-07-01', '', '2026-07-01']))).toEqual([[60], [120], ['']])
  })
  it('says what it cannot use', () => {
    expect(call(1, '2026-01-01', [[1, 2, 3]])).toMatchObject({ kind: 'invalidValue', params: { given: '3' } })
    expect(call(1, '2026-01-01', [[0, 0, 0, 0]])).toMatchObject({ kind: 'invalidValue' })
    expect(call(1, '2026-01-01', [[1, 1, -1, 1]])).toMatchObject({ params: { argument: 'shares, column 3', value: '-1' } })
    expect(call(1, '2026-01-01', null, [[50]])).toMatchObject({ params: { argument: 'profile', value: '50' } })
    expect(call(1, '2026-01-01', null, null, 'x')).toMatchObject({ params: { argument: 'yearStart' } })
    expect(call(1, '2026-01-01', null, null, null, 32)).toMatchObject({ params: { value: '32' } })
    expect(call(1, '1/2/2026')).toMatchObject({ params: { argument: 'start' } })
    expect(call('x', '2026-01-01')).toMatchObject({ params: { argument: 'target' } })
  })
  it('leaves less the later somebody starts, and never more than the whole', () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
      .filter((all) => all.some((share) => share > 0))
    const profile = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(shares, profile, (year, growing) => {
        const months = year.map((_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`)
        const parts = (call(100, column(months), [year], growing.length > 0 ? [growing] : null) as number[][]).flat()
        parts.reduce((earlier, part) => {
          expect(part).toBeLessThanOrEqual(earlier + 1e-9)
          return part
        }, 100)
      }),
    )
  })
})
