// What a target is held against: the part of the company's range that own history, the team's mean and the months there allow.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { RefusedError } from '../../../shared/import/problem'
import type { TeamRow } from '../../../shared/import/tables'
import { say } from '../../../shared/i18n/messages'
import type { SmartFacts } from '../../../shared/setting/agreement/smart-check'
import { gapsOf, rangeWords, smartFacts } from '../../../shared/setting/agreement/smart-check'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { absence, ramp, randomPresence } from '../presence/random-presence'
import { salesOf, smallCompany, teamRow } from './small-company'

const RUNS = Number(process.env.RUNS ?? 120)
const day = (iso: string): number => serialFromIso(iso) as number

/** Two years of sales, a third more in the second half of each, so that the forecast has a range. */
function twoYears(years: Record<string, number>): PlanRequest['sales'] {
  const once = salesOf(years)
  const twice = <T>(list: ArrayLike<T>): T[] => [...Array.from(list), ...Array.from(list)]
  const values = Array.from(once.values, (value, at) => value * (at % 12 < 6 ? 6 / 7 : 8 / 7))
  return {
    ...once,
    dates: Int32Array.from([...once.dates, ...Array.from(once.dates, (date) => date - 365)]),
    owners: twice(once.owners),
    values: Float64Array.from([...values, ...values.map((value, at) => value * (0.8 + (at % 3) * 0.1))]),
    metrics: twice(once.metrics),
    products: twice(once.products),
    ids: twice(once.ids),
    currencies: twice(once.currencies),
    rowNumbers: Int32Array.from(twice(once.rowNumbers)),
  }
}

const EVEN = new Array<number>(12).fill(100_000)

/** Team A sold 400 and 200, team B 400 in 2013. */
function facts(rows: TeamRow[] = [], extra: Partial<PlanRequest> = {}): { plan: Plan; of: (key: string) => SmartFacts } {
  const plan = makePlan(smallCompany(rows, { sales: twoYears({ a1: 400, a2: 200, b1: 400 }), seasonWeights: EVEN, ...extra }))
  const all = smartFacts(plan, 6)
  return { plan, of: (key) => all[plan.nodes.findIndex((node) => node.key === key)] }
}

describe('the range of a target', () => {
  const newcomers = [
    teamRow('a3', 'a', { start: day('2014-03-01'), ramp: 'New' }),
    teamRow('u', 'c'),
    teamRow('u1', 'u'),
    teamRow('b1', 'b', { end: day('2014-09-30') }),
  ]
  const inputs = { ramps: [ramp('New', [0.5, 0.5])], absences: [absence('a2', day('2014-07-01'), null)] }
  const { plan, of } = facts(newcomers, { inputs })
  const both = plan.baseline.estimates.find(({ method }) => method === 'both')!
  const parts = ({ range }: SmartFacts) =>
    range && [range.low / both.low, range.high / both.high, range.whole / both.high, range.carry! / both.high]
  const words = (key: string, locale: 'en-US' | 'zh-CN' = 'en-US') => rangeWords(of(key), (text, params) => say(text, locale, params))

  it('is the own part of what the company may sell, as far as the months are there that carry it', () => {
    expect(both.high).toBeGreaterThan(both.low * 1.01)
    const close = (key: string, expected: number[]): void =>
      parts(of(key))?.forEach((part, at) => expect(part, `${key} ${at}`).toBeCloseTo(expected[at], 6))
    close('a1', [0.4, 0.4, 0.4, 0.4])
    // Away from July on; leaves at the end of September.
    close('a2', [0.1, 0.1, 0.2, 0.1])
    close('b1', [0.3, 0.3, 0.4, 0.3])
    // Mean of the team 600 / 2, there for ten months of which two at half.
    close('a3', [0.3 * 0.75, 0.3 * 0.75, 0.3, 0.3 * 0.75])
    // Nobody of the own team has a history: mean of the company, 1,000 of four people.
    close('u1', [0.25, 0.25, 0.25, 0.25])
    close('u', [0.25, 0.25, 0.25, 0.25])
    close('a', [0.6, 0.6, 0.6, 0.4 + 0.1 + 0.225])
    close('b', [0.3, 0.3, 0.4, 0.3])
    close('c', [1, 1, 1, 1.275])
  })

  it('is the capacity that Baseline tells of, node by node', () => {
    const { capacity, capacities } = plan.against
    expect(capacity).toMatchObject({ reps: 5, assumed: 2 })
    expect(capacity?.amount).toBeCloseTo(1275, 4)
    expect(capacities[0].amount).toBeCloseTo(capacity?.amount ?? 0, 6)
  })

  it('says in words by what it was told', () => {
    expect(['a1', 'a2', 'a3', 'u1', 'a', 'c'].map((key) => words(key))).toEqual([
      'own history',
      'own history, 50% of the year',
      'by the mean of the team (A), 75% of the year',
      'by the mean of the team (C)',
      'own history; people by the mean of the team: 1 of 3',
      'own history; people by the mean of the team: 2 of 5',
    ])
    expect(words('a3', 'zh-CN')).toBe('按团队平均（A），全年的 75%')
  })

  it('tells what history allows apart from what the months that are there can carry', () => {
    const gaps = (key: string, part: number) => gapsOf(both.high * part, of(key)).filter((gap) => gap !== 'owner')
    expect(gaps('a1', 0.399)).toEqual([])
    expect(gaps('a1', 0.401)).toEqual(['above'])
    expect(gaps('a2', 0.15)).toEqual(['carry'])
    expect(gaps('a2', 0.21)).toEqual(['above', 'carry'])
    expect(gaps('a3', 0.25)).toEqual(['carry'])
    expect(gaps('a3', 0.31)).toEqual(['aboveMean', 'carry'])
    expect(gaps('u1', 0.26)).toEqual(['aboveMean'])
    expect(gaps('a', 0.65)).toEqual(['above'])
    expect(gaps('a', 0.75)).toEqual(['above', 'carryBelow'])
    expect(gaps('b', 0.35)).toEqual(['carryBelow'])
    expect(gapsOf(both.low * 0.39, of('a1'))).toEqual(['below'])
    expect(gapsOf(both.low * 0.2, of('a3'))).toEqual(['belowMean'])
  })

  it('follows what was taken over from a predecessor', () => {
    const heir = facts([teamRow('a2', 'a', { end: day('2013-12-31') }), teamRow('a3', 'a', { takesOver: 'a2' })])
    expect(parts(heir.of('a3'))?.[1]).toBeCloseTo(0.2, 6)
    expect(heir.of('a3').range?.by).toBe('history')
  })

  it('is unknown with the reason', () => {
    const gaps = (extra: Partial<PlanRequest>) => gapsOf(100, facts([], extra).of('a1'))
    expect(gaps({ sales: salesOf({ a1: 400, a2: 200, b1: 400 }) })).toEqual(['tooShort'])
    const potential = facts([teamRow('a1', 'a', { potential: 9 })], { sales: salesOf({}) })
    expect(gapsOf(100, potential.of('a1'))).toEqual(['noHistory'])
    const returns = facts([teamRow('a1', 'a', { lock: 100 })], { sales: twoYears({ a1: -40, a2: 200, b1: 400 }) })
    expect(gapsOf(100, returns.of('a1'))).toEqual(['ownNothing'])
  })
})

it('a plan by chance: capacities add up, and what lies in the range is told to lie in it', () => {
  let ranges = 0
  fc.assert(
    fc.property(randomPresence({ reps: 25, bounds: 0 }), (request) => {
      let plan: Plan
      try {
        plan = makePlan(request)
      } catch (error) {
        if (error instanceof RefusedError) return
        throw error
      }
      const { capacities, capacity } = plan.against
      if (capacity !== undefined)
        expect(Math.abs(capacities[0].amount - capacity.amount)).toBeLessThanOrEqual(1e-6 + 1e-9 * capacity.amount)
      smartFacts(plan, 6).forEach(({ range, unknown, ...rest }, index) => {
        const { children, isClosed, isRep } = plan.nodes[index]
        const own = capacities[index]
        if (children.length > 0) {
          const below = children.reduce((sum, child) => sum + capacities[child].amount, 0)
          expect(Math.abs(own.amount - below)).toBeLessThanOrEqual(1e-9 * below)
        } else expect(own.amount).toBeLessThanOrEqual(own.whole * (1 + 1e-6) + 1e-6)
        if (isClosed || plan.nodes[index].isUnassigned) return
        expect(range === null).toBe(unknown !== undefined)
        if (range === null) return
        ranges++
        const { low, high, whole, carry } = range
        expect(low).toBeLessThanOrEqual(high)
        expect(high).toBe(Math.min(whole, carry ?? whole))
        if (isRep) expect(high).toBe(carry ?? whole)
        const told = (amount: number) => gapsOf(amount, { ...rest, range, cap: null, hasOwner: true, deadline: 1, hasMetric: true })
        if (low > 0) expect([low, high].flatMap(told)).toEqual([])
        expect(told(high * 1.001 + 1).length).toBeGreaterThan(0)
        if (low > 1) expect(told(low * 0.999).length).toBe(1)
      })
    }),
    { numRuns: RUNS },
  )
  expect(ranges).toBeGreaterThan(RUNS / 60)
})
