// The terms of a target: by hand on a small company, and on any company summing exactly with a rounding that is one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { RefusedError } from '../../../shared/import/problem'
import { less, placesOf, sumOf } from '../../../shared/setting/amounts'
import { explainNode, explainTarget, termAmounts } from '../../../shared/setting/agreement/explain/explain-target'
import { factsOf } from '../../../shared/setting/agreement/explain/plan-facts'
import { TERMS } from '../../../shared/setting/agreement/explain/terms'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { absence, ramp, randomPresence } from '../presence/random-presence'
import { randomRequest } from '../random-company'
import { SETTINGS, smallCompany, teamRow } from './small-company'

const RUNS = Number(process.env.RUNS ?? 100)

/** Amounts by code. */
const terms = (request: PlanRequest, key: string): Record<string, number> => {
  const explained = explainTarget(makePlan(request), key)
  return Object.fromEntries((explained?.terms ?? []).map(({ code, amount }) => [code, amount]))
}

const override = (amounts: Record<string, number>): Partial<PlanRequest> => ({
  overrides: new Map(Object.entries(amounts).map(([key, amount]) => [key, { amount, reason: 'market' }])),
})

describe('by hand', () => {
  it('own sales and the growth of the company, where nothing else is', () => {
    expect(terms(smallCompany(), 'a1')).toEqual({ lastYear: 400, growth: 80 })
    expect(terms(smallCompany(), 'a')).toEqual({ lastYear: 600, growth: 120 })
    expect(terms(smallCompany(), 'c')).toEqual({ lastYear: 1000, growth: 200 })
    expect(explainTarget(makePlan(smallCompany()), 'nobody')).toBeUndefined()
  })

  it("a newcomer's mean, and what the team makes up for it", () => {
    const request = smallCompany([teamRow('a3', 'a')])
    // 720 of the team by 400, 200 and the mean of 300.
    expect(terms(request, 'a3')).toEqual({ mean: 240 })
    expect(terms(request, 'a1')).toEqual({ lastYear: 400, growth: 80, mean: -160 })
    expect(terms(request, 'b1')).toEqual({ lastYear: 400, growth: 80 })
  })

  it('sales of one who left, shared by the team or taken over', () => {
    const left = teamRow('a3', 'a', { end: serialFromIso('2013-12-31') })
    // Sold 1,250 with a3's 250: the team of 850 gets 816, of which a1 two thirds.
    expect(terms(smallCompany([left], {}, { a3: 250 }), 'a1')).toEqual({ lastYear: 400, growth: -16, vacated: 160 })
    const heir = teamRow('a2', 'a', { takesOver: 'a3' })
    expect(terms(smallCompany([left, heir], {}, { a3: 250 }), 'a2')).toEqual({ lastYear: 200, growth: -8, vacated: 80, basis: 160 })
    expect(terms(smallCompany([left, heir], {}, { a3: 250 }), 'a1')).toEqual({ lastYear: 400, growth: -16, vacated: 160, basis: -160 })
  })

  it('a potential typed for one moves everybody in the unit and the unit itself', () => {
    const request = smallCompany([teamRow('a2', 'a', { potential: 800 })])
    // A weighs 1,200 of 1,600: 900; a1 gets a third of it, a2 two thirds; b1 300.
    expect(terms(request, 'a2')).toEqual({ lastYear: 200, growth: 40, potential: 360 })
    expect(terms(request, 'a1')).toEqual({ lastYear: 400, growth: 80, potential: -180 })
    expect(terms(request, 'b1')).toEqual({ lastYear: 400, growth: 80, potential: -180 })
  })

  it('a part of the year weighs its part of the season', () => {
    const request = smallCompany([teamRow('a2', 'a', { start: serialFromIso('2014-04-10') })])
    const plan = makePlan(request)
    const part = plan.season.weights.slice(3).reduce((sum, weight) => sum + weight, 0) / 1_000_000
    const target = Math.round((720 * 200 * part) / (400 + 200 * part))
    expect(terms(request, 'a2')).toEqual({ lastYear: 200, growth: 40, partYear: target - 240 })
    expect(explainTarget(plan, 'a2')?.sentence.en).toContain('there for 9 of 12 months')
    expect(explainTarget(plan, 'a1')?.sentence.en).toContain('others who are there for a part of the year')
  })

  it('an override of a colleague, of the own unit, and the own one', () => {
    expect(terms(smallCompany([], override({ a2: 180 })), 'a1')).toEqual({ lastYear: 400, growth: 80, othersOverrides: 60 })
    expect(terms(smallCompany([], override({ a: 900 })), 'a1')).toEqual({ lastYear: 400, growth: 80, above: 120 })
    expect(terms(smallCompany([], override({ a: 900 })), 'b1')).toEqual({ lastYear: 400, growth: 80, othersOverrides: -180 })
    const own = explainTarget(makePlan(smallCompany([], override({ a1: 500 }))), 'a1')
    expect(own?.terms.map(({ code, amount }) => [code, amount])).toEqual([
      ['lastYear', 400],
      ['growth', 80],
      ['override', 20],
    ])
    expect(own?.sentence).toEqual({
      en: "A1: 500 USD = 400 (sold last year) + 80 (the company's growth of 20.0%) + 20 (override: market).",
      zh: 'A1：500USD = 400（去年业绩） + 80（公司整体增长 20.0%） + 20（人工调整：market）。',
    })
  })

  it('a floor, a cap and a lock, and what they leave to the others', () => {
    expect(terms(smallCompany([teamRow('a2', 'a', { floor: 300 })]), 'a2')).toEqual({ lastYear: 200, growth: 40, held: 60 })
    expect(terms(smallCompany([teamRow('a2', 'a', { floor: 300 })]), 'a1')).toEqual({ lastYear: 400, growth: 80, othersHolds: -60 })
    expect(terms(smallCompany([teamRow('b', 'c', { cap: 400 })]), 'a1')).toEqual({ lastYear: 400, growth: 80, othersHolds: 53 })
    // 100 for b1 instead of 480: 380 more for A, two thirds of them for a1.
    expect(terms(smallCompany([teamRow('b1', 'b', { lock: 100 })]), 'a1')).toEqual({
      lastYear: 400,
      growth: 80,
      othersHolds: 253,
    })
  })

  it('another window than the compared year, and no year to compare at all', () => {
    const sales = smallCompany().sales
    const shifted = { ...smallCompany(), settings: { ...SETTINGS, shareMonths: 6 } }
    expect(terms(shifted, 'a1')).toEqual({ lastYear: 400, growth: 80 })
    const keep = <T>(list: ArrayLike<T>): T[] =>
      Array.from(list).filter((_, at) => Number(sales.dates[at]) >= (serialFromIso('2013-07-01') as number))
    const half = {
      ...sales,
      dates: Int32Array.from(keep(sales.dates)),
      values: Float64Array.from(keep(sales.values)),
      owners: keep(sales.owners),
      rowNumbers: Int32Array.from(keep(sales.rowNumbers)),
    }
    expect(terms(smallCompany([], { sales: half }), 'a1')).toEqual({ share: 480 })
  })

  it('a blend of sources moves everybody from history', () => {
    const request = smallCompany([], { settings: { ...SETTINGS, options: { blendHistory: 0, blendEqual: 1 } } })
    // 400 of 1,200 for each of three.
    expect(terms(request, 'a1')).toEqual({ lastYear: 400, growth: 80, blend: -80 })
    expect(terms(request, 'a2')).toEqual({ lastYear: 200, growth: 40, blend: 160 })
    expect(explainTarget(makePlan(request), 'a1')?.sentence.en).toContain('equal parts 100%')
  })

  it('over-assignment of the units above', () => {
    const request = smallCompany([], { settings: { ...SETTINGS, overAssignment: [{ level: 'team', rate: 0.1 }] } })
    // A is assigned 720 and hands 792 down.
    expect(terms(request, 'a1')).toEqual({ lastYear: 400, growth: 80, overAssignment: 48 })
    expect(terms(request, 'a')).toEqual({ lastYear: 600, growth: 120 })
  })

  it('a vacancy carries its months, and what it leaves stands with "not assigned"', () => {
    const vacancy = teamRow('b2', 'b', { seat: 'vacancy', start: serialFromIso('2014-03-01'), potential: 400 })
    const plan = makePlan(smallCompany([vacancy]))
    const of = (key: string) => Object.fromEntries(explainTarget(plan, key)!.terms.map(({ code, amount }) => [code, amount]))
    const left = plan.nodes.find(({ isUnassigned }) => isUnassigned)!
    expect(of('b2').presence).toBe(-of(left.key).presence)
    expect(of(left.key)).toEqual({ presence: left.target })
    expect(Object.keys(of('b1'))).not.toContain('presence')
  })

  it('a ramp is a term of its own, beside the part of the year and beside an absence', () => {
    const ramps = [ramp('New', [0, 0.5])]
    const start = serialFromIso('2014-04-01')
    const part = (plan: Plan, month: number): number => plan.season.weights[month] / 1_000_000
    const learning = { ...smallCompany([teamRow('b2', 'b', { start, potential: 400, ramp: 'New' })]), inputs: { ramps } }
    const plan = makePlan(learning)
    const of = (key: string) => Object.fromEntries(explainTarget(plan, key)!.terms.map(({ code, amount }) => [code, amount]))
    const left = plan.nodes.find(({ isUnassigned }) => isUnassigned)!
    expect(of('b2').ramp).toBe(-of(left.key).ramp)
    expect(of(left.key)).toEqual({ ramp: left.target })
    // Of B's number, what two people weigh without the ramp, less the months before the start.
    const weighs = 400 * (1 - part(plan, 0) - part(plan, 1) - part(plan, 2))
    const lost = 400 * (part(plan, 3) + part(plan, 4) / 2)
    const unit = plan.nodes.find(({ key }) => key === 'b')!.target
    expect(Math.abs(of('b2').ramp + (unit * lost) / (400 + weighs))).toBeLessThan(1)
    expect(explainTarget(plan, 'b2')?.sentence.en).toContain('own ramp while learning')
    expect(explainTarget(plan, 'b2')?.sentence.zh).toContain('本身处于爬坡期')
    const absences = [absence('b2', serialFromIso('2014-08-01') as number, serialFromIso('2014-08-31') as number)]
    const away = makePlan({ ...learning, inputs: { ramps, absences } })
    const both = Object.fromEntries(explainTarget(away, 'b2')!.terms.map(({ code, amount }) => [code, amount]))
    expect(both.ramp).toBe(of('b2').ramp)
    expect(Math.abs(both.presence + (unit * 400 * part(away, 7)) / (400 + weighs))).toBeLessThan(1)
  })

  it('whole units are told as rounding', () => {
    const request = smallCompany([], { settings: { ...SETTINGS, unit: 100 } })
    // 720 and 480 become 700 and 500; of the 700, 467 and 233 become 500 and 200.
    expect(terms(request, 'a1')).toEqual({ lastYear: 400, growth: 80, rounding: 20 })
    expect(terms(request, 'b1')).toEqual({ lastYear: 400, growth: 80, rounding: 20 })
  })
})

/** What rounding may do at most: under two units a level, and half a step of the last decimal for every other term. */
const mostRounding = (plan: Plan, depth: number): number => 2 * plan.unit * Math.max(1, depth) + 0.5 * TERMS.length

describe('on any company', () => {
  it('the terms of everybody sum to the target exactly, and rounding is no more than rounding', () => {
    let explained = 0
    fc.assert(
      fc.property(fc.oneof(randomRequest({ reps: 40 }), randomPresence({ reps: 40 })), (request) => {
        let plan: Plan
        try {
          plan = makePlan(request)
        } catch (error) {
          if (error instanceof RefusedError) return
          throw error
        }
        const facts = factsOf(plan)
        const whole = TERMS.map((term) => term.amounts(facts))
        plan.nodes.forEach((node, index) => {
          const { terms, target } = explainNode(plan, index)
          const largest = Math.max(target, ...terms.map(({ amount }) => Math.abs(amount)))
          expect(less(sumOf(terms.map(({ amount }) => amount)), target)).toBeCloseTo(0, placesOf(largest))
          // Unrounded they meet the target too, so nothing hides in the last one.
          const direct = whole.reduce((sum, list) => sum + list[index], 0)
          expect(Math.abs(direct - target)).toBeLessThanOrEqual(1e-9 * Math.max(1, plan.total))
          const rounding = terms.find(({ code }) => code === 'rounding')?.amount ?? 0
          expect(Math.abs(rounding)).toBeLessThanOrEqual(mostRounding(plan, node.depth))
          explained++
        })
        expect(termAmounts(plan)).toHaveLength(TERMS.length)
      }),
      { numRuns: RUNS },
    )
    expect(explained).toBeGreaterThan(RUNS)
  })
})
