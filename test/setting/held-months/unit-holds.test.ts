// Months that units hold: what their people take, exactly, and what is refused with names and amounts.

import { describe, expect, it } from 'vitest'
import { sumOf } from '../../../shared/setting/amounts'
import type { HeldMonths } from '../../../shared/setting/held-months/held-months'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { held, refusal, request, twoTeams } from './support'

const amountsOf = (plan: Plan, month: number): Record<string, number> =>
  Object.fromEntries(plan.nodes.map((node) => [node.key, node.months[month]]))
const red = (plan: Plan): string[] => plan.checks.filter(({ gap }) => gap !== 0).map(({ id }) => id)

/** A company of two teams; a has 40,000 and 80,000 a year, b 120,000. */
const company = (heldMonths: Record<string, HeldMonths>, more: Partial<PlanRequest> = {}): PlanRequest =>
  request(heldMonths, {
    owners: ['a1', 'a2', 'b1'],
    ...more,
    team: twoTeams,
    overrides: new Map([
      ['a1', { amount: 40_000, reason: 'x' }],
      ['a', { amount: 120_000, reason: 'x' }],
    ]),
  })

describe('a month that a unit holds', () => {
  it('is taken by its people in proportion to their own months, and their other months take the difference', () => {
    const plan = makePlan(company({ a: held({ 2: 20_000 }) }))
    expect(amountsOf(plan, 2)).toEqual({ c: 30_000, a: 20_000, a1: 6660, a2: 13_340, b: 10_000, b1: 10_000 })
    expect(plan.nodes.map(({ target, months }) => target - sumOf(months))).toEqual([0, 0, 0, 0, 0, 0])
    expect(plan.nodes.map(({ target }) => target)).toEqual([240_000, 120_000, 40_000, 80_000, 120_000, 120_000])
    expect(plan.nodes[2].heldMonths?.taken).toEqual([{ month: 2, amount: 6660, reason: 'fair' }])
    expect(red(plan)).toEqual([])
    expect(plan.notes.filter(({ code }) => code.startsWith('months-'))).toEqual([
      expect.objectContaining({ code: 'months-units', params: { who: 'A', months: '2014-03 20,000 (10,000)', reason: 'fair' } }),
    ])
  })

  it('leaves those who hold that month themselves what they hold', () => {
    const plan = makePlan(company({ c: held({ 2: 50_000.25 }), a2: held({ 2: 1000 }, 'own') }))
    const months = amountsOf(plan, 2)
    expect([months.a2, months.c]).toEqual([1000, 50_000.25])
    // 3,330 and 10,000 without: a quarter and three quarters.
    expect([months.a1, months.b1].map(Math.round)).toEqual([12_240, 36_760])
    expect(red(plan)).toEqual([])
  })

  it('gives nobody more than the year leaves, and what must be to whom has no other month', () => {
    const most = makePlan(company({ a: held({ 0: 60_000, 1: 24_000 }), a1: held({ 5: 35_000 }) }))
    expect(amountsOf(most, 0)).toMatchObject({ a1: 3790, a2: 56_210 })
    expect(amountsOf(most, 1)).toMatchObject({ a1: 1210, a2: 22_790 })
    const rest = Object.fromEntries(Array.from({ length: 11 }, (_, month) => [month, 10_001]))
    const all = makePlan(company({ a: held({ ...rest, 11: 9989 }) }))
    expect(all.nodes[1].months).toEqual([...Array.from({ length: 11 }, () => 10_001), 9989])
    expect([most, all].map(red)).toEqual([[], []])
  })

  it('may be held at another level in another month', () => {
    const plan = makePlan(company({ c: held({ 0: 12_000 }), a: held({ 1: 9000 }), a1: held({ 0: 2000 }, '') }))
    expect([plan.nodes[0].months[0], plan.nodes[1].months[1]]).toEqual([12_000, 9000])
    expect(red(plan)).toEqual(['heldReasons'])
  })

  it('is refused where it cannot be, by name and amount, all at once', () => {
    const asked = company({
      c: held({ 0: 50_000, 1: 5000, 4: 20_000 }),
      a: held({ 0: 30_000, 6: 80_000 }),
      b: held({ 7: 90_000, 8: 40_000 }),
      a2: held({ 1: 30_000, 2: 30_000 }),
    })
    expect(refusal(asked)).toEqual([
      { code: 'heldAbove', column: 'M8', params: { who: 'B', sum: 130_000, gap: 10_000, target: 120_000 } },
      { code: 'nested', column: 'M1', params: { who: 'A', month: '2014-01', amount: 30_000, above: 'Company', more: 50_000 } },
      {
        code: 'belowOwn',
        column: 'M2',
        params: { who: 'Company', month: '2014-02', amount: 5000, people: 'A2', sum: 30_000, gap: 25_000 },
      },
      { code: 'tooMuch', column: 'M7', params: { who: 'A', month: '2014-07', amount: 80_000, sum: 35_660, gap: 44_340 } },
    ])
    const all = Object.fromEntries(Array.from({ length: 12 }, (_, month) => [month, 9999]))
    expect(refusal(company({ b: held(all) }))).toEqual([
      { code: 'tooLittle', column: 'M12', params: { who: 'B', month: '2014-12', amount: 9999, people: 'B1', sum: 10_011, gap: 12 } },
    ])
    expect(refusal(company({ b: held({ 3: 9000 }), b1: held({ 3: 8000 }) }))).toEqual([
      { code: 'nobody', column: 'M4', params: { who: 'B', month: '2014-04', amount: 9000, sum: 8000, gap: 1000 } },
    ])
  })

  it('counts for nothing where more is handed down than assigned, which is told', () => {
    const asked = company({ c: held({ 2: 30_000 }), a: held({ 2: 20_000 }) })
    const plan = makePlan({ ...asked, settings: { ...asked.settings, overAssignment: [{ level: 'company', rate: 0.1 }] } })
    expect(plan.notes.filter(({ code }) => code.startsWith('months-')).map(({ code, node }) => [code, node])).toEqual([
      ['months-over', 'c'],
      ['months-units', 'a'],
    ])
    expect(plan.nodes[1].months[2]).toBe(20_000)
    expect(red(plan)).toEqual(['heldCells'])
  })

  it('waits, and Check says so, until everybody below has a target', () => {
    const asked = company({ a: held({ 2: 20_000 }) })
    const levels = { ...asked, settings: { ...asked.settings, options: { mode: 'levels' as const } } }
    const plan = makePlan({ ...levels, handedOn: new Map([['c', 41_650]]) })
    expect(plan.checks.find(({ id }) => id === 'heldOpen')?.gap).toBe(10_000)
    expect(plan.notes.filter(({ code }) => code.startsWith('months-')).map(({ code }) => code)).toEqual(['months-waits'])
    const given = new Map(['c', 'a', 'b'].map((key) => [key, 41_650]))
    expect(red(makePlan({ ...levels, handedOn: given }))).toEqual([])
  })

  it('keeps months by product line exact', () => {
    const asked = company({ a: held({ 2: 20_000 }) })
    const plan = makePlan({ ...asked, settings: { ...asked.settings, options: { lines: 'yes' } } })
    expect(red(plan)).toEqual([])
  })
})
