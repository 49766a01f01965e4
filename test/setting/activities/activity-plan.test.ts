// Activity targets against the arithmetic of a funnel by hand, and against FUNNEL_REQUIRED's own method.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActivityPlan } from '../../../shared/setting/activities/activity-plan'
import { activityPlan } from '../../../shared/setting/activities/activity-plan'
import { requiredCounts } from '../../../shared/functions/funnel-required'
import { requiredActivities } from '../../../shared/setting/activities/required-activities'
import type { FunnelRow } from '../../../shared/setting/inputs/funnel'
import type { PipelineRow } from '../../../shared/setting/inputs/pipeline'
import type { PlanNode } from '../../../shared/setting/plan/plan'
import type { PlanSettings } from '../../../shared/setting/plan-settings'
import { sampleSettings } from '../../../shared/commands/sample-settings'

const RUNS = Number(process.env.RUNS ?? 100)

type Person = Pick<PlanNode, 'id' | 'parent'> & { months?: number[]; role?: string }

/** Rep of ten thousand a month. */
const TEN = new Array<number>(12).fill(10_000)

function nodesOf(people: Person[]): PlanNode[] {
  return people.map(({ id, parent, months = [], role = null }, index) => {
    const children = people.flatMap((other, at) => (other.parent === index ? [at] : []))
    const rest = { key: id, id, name: `Name ${id}`, role, parent, months, children, isRep: children.length === 0, from: 0, to: 11 }
    return { ...rest, isClosed: false, target: months.reduce((sum, month) => sum + month, 0) } as unknown as PlanNode
  })
}

const row = (values: Partial<FunnelRow>): FunnelRow => ({
  node: '',
  deal: null,
  lead_rate: null,
  visit_rate: null,
  win_rate: null,
  deals: null,
  source: '',
  place: {},
  cells: {},
  ...values,
})
const deal = (owner: string, outcome: 'won' | 'lost', amount = 1000, stage = ''): PipelineRow =>
  ({ owner, outcome, amount, stage }) as PipelineRow

/** 21 selling days each: 50.4 weeks. */
const months = new Array(12).fill({ sellingDays: 21 })

function plan(people: Person[], funnel: FunnelRow[], pipeline: PipelineRow[] = [], options: PlanSettings['options'] = {}): ActivityPlan {
  const made = activityPlan({
    nodes: nodesOf(people),
    months,
    settings: { ...sampleSettings('en-US'), options },
    inputs: { funnel, pipeline },
  })
  if (made === undefined) throw new Error('no activities')
  return made
}

const TEAM: Person[] = [
  { id: 'c', parent: -1 },
  { id: 't', parent: 0 },
  { id: 'a', parent: 1, months: TEN, role: 'Junior' },
  { id: 'b', parent: 1, months: TEN, role: 'Senior' },
]

describe('needs', () => {
  it('are target / (deal · Π conversion), up to whole ones, months that sum to the year', () => {
    // 120,000 / 7,000 = 17.14 deals; / 0.3 = 57.1; / 0.5 = 114.3; / 0.4 = 285.7
    const { needs } = plan(TEAM, [row({ deal: 7000, win_rate: 0.3, visit_rate: 0.5, lead_rate: 0.4 })])
    expect(needs[2].map(({ year }) => year)).toEqual([18, 58, 115, 286])
    // 1.43 deals a month: two, then the third when 2.86 are needed, …
    expect(needs[2][0].months).toEqual([2, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 2])
    expect(needs[1].map(({ year }) => year)).toEqual([36, 116, 230, 572])
    expect(needs[0].map(({ months: each }) => each?.[0])).toEqual([4, 10, 20, 48])
    // 286 / 50.4 = 5.67
    expect(needs[2][3].week).toBe(5.7)
    expect(needs.flat().every(({ unknown }) => unknown === 0)).toBe(true)
  })

  it('agree with FUNNEL_REQUIRED for any funnel', () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.nat(1e6), { minLength: 12, maxLength: 12 }),
        rate,
        rate,
        rate,
        (value, each, w, v, l) => {
          const { needs } = plan(
            [
              { id: 'c', parent: -1 },
              { id: 'a', parent: 0, months: each },
            ],
            [row({ deal: value, win_rate: w, visit_rate: v, lead_rate: l })],
          )
          const target = each.reduce((sum, month) => sum + month, 0)
          const exact = [target / value, ...requiredActivities(target / value, [l, v, w]).reverse()]
          needs[1].forEach(({ year = NaN, months: counts = [] }, at) => {
            // Doubles tell no more digits: of 4e12 leads the thousandths are their noise.
            const noise = Math.max(1e-6, exact[at] * 1e-12)
            expect(year).toBeGreaterThanOrEqual(exact[at] - noise)
            expect(year - 1).toBeLessThan(exact[at] + noise)
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(year)
            expect(counts.every((count) => count >= 0 && Number.isInteger(count))).toBe(true)
          })
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('stay unknown from the stage on whose figure nobody knows, and units say for how many', () => {
    const { needs } = plan(TEAM, [row({ node: 'a', deal: 7000, win_rate: 0.3, lead_rate: 0.4 }), row({ node: 'b', deal: 5000 })])
    expect(needs[2].map(({ year }) => year)).toEqual([18, 58, undefined, undefined])
    expect(needs[3].map(({ year }) => year)).toEqual([24, undefined, undefined, undefined])
    expect(needs[1].map(({ year, unknown }) => [year, unknown])).toEqual([
      [42, 0],
      [58, 1],
      [undefined, 2],
      [undefined, 2],
    ])
  })
})

describe('figures', () => {
  const value = (made: ActivityPlan, node: number, at: number): number | undefined => made.needs[node][at].value

  it('are drawn to the team, the team to the company, by n/(n + k)', () => {
    const funnel = [row({ deal: 8000, deals: 1000 }), row({ node: 't', deal: 6000, deals: 30 }), row({ node: 'a', deal: 3000, deals: 10 })]
    const made = plan(TEAM, funnel)
    const team = 0.75 * 6000 + 0.25 * 8000
    expect(value(made, 1, 0)).toBeCloseTo(team, 9)
    expect(value(made, 2, 0)).toBeCloseTo(0.5 * 3000 + 0.5 * team, 9)
    expect(value(made, 3, 0)).toBeCloseTo(team, 9)
    expect(value(plan(TEAM, funnel, [], { funnelDeals: 0 }), 2, 0)).toBe(3000)
  })

  it('are taken as stated without a count, and rows of a role stand between person and unit', () => {
    const made = plan(TEAM, [row({ deal: 8000 }), row({ node: 'Name a', deal: 3000 }), row({ node: 'senior', deal: 9000 })])
    expect([value(made, 2, 0), value(made, 3, 0)]).toEqual([3000, 9000])
    expect(made.needs[3][0].above).toEqual({ from: 'role', role: 'Senior', value: 9000 })
    // What is stated of the own team is nearer than the role.
    expect(value(plan(TEAM, [row({ node: 't', deal: 5000 }), row({ node: 'senior', deal: 9000 })]), 3, 0)).toBe(5000)
  })

  it('of a unit are those that the counts below make together', () => {
    const made = plan(TEAM, [
      row({ node: 'a', deal: 1000, win_rate: 0.5, visit_rate: 0.5, deals: 10 }),
      row({ node: 'b', deal: 4000, win_rate: 0.25, visit_rate: 0.2, deals: 30 }),
    ])
    // 40 deals of 130,000; 20 + 120 opportunities; 40 + 600 visits
    expect(value(made, 0, 0)).toBeCloseTo(130_000 / 40, 9)
    expect(value(made, 0, 1)).toBeCloseTo(40 / 140, 9)
    expect(value(made, 0, 2)).toBeCloseTo(140 / 640, 9)
  })

  it('come from the closed deals of the pipeline: won, lost, and the stage at which', () => {
    const pipeline = [
      ...['a', 'a', 'a', 'b'].map((owner) => deal(owner, 'won', 2000)),
      ...['a', 'b', 'x'].map((owner) => deal(owner, 'lost', 0, '报价')),
      deal('b', 'lost', 0, 'Visit'),
      { ...deal('a', 'won', 9e9), outcome: 'open' as const },
    ]
    const made = plan(TEAM, [], pipeline, { funnelDeals: 0 })
    expect([0, 1, 2, 3].map((at) => value(made, 2, at))).toEqual([2000, 0.75, 1, undefined])
    expect([1, 2].map((at) => value(made, 3, at))).toEqual([0.5, 2 / 3])
    // The stranger's lost deal counts for the company.
    expect(value(made, 0, 1)).toBeCloseTo(4 / 7, 12)
    expect(made.strangers).toEqual(['x'])
    // Where nobody writes down what was lost, the rate is not 100%, but unknown.
    expect(value(plan(TEAM, [], [deal('a', 'won')]), 2, 1)).toBeUndefined()
  })

  it('are not made up where there is neither', () => {
    expect(activityPlan({ nodes: nodesOf(TEAM), months, settings: sampleSettings('en-US'), inputs: { funnel: [] } })).toBeUndefined()
  })
})

describe('the figures of the sheet', () => {
  it('are those that =FUNNEL_REQUIRED() gives for the same target, average deal and conversions', () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true })
    const year = fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(year, fc.integer({ min: 50, max: 80_000 }), rate, rate, rate, fc.nat(40), (months, average, lead, visit, win, seen) => {
        const people: Person[] = [
          { id: 'c', parent: -1 },
          { id: 'a', parent: 0, months },
          { id: 'b', parent: 0, months: TEN },
        ]
        // One figure of the person's own, so that what is used lies between theirs and the company's.
        const funnel = [
          row({ node: 'c', deal: average, lead_rate: lead, visit_rate: visit, win_rate: win, deals: 200 }),
          row({ node: 'a', deal: average * 1.5, deals: seen }),
        ]
        const [deals, opportunities, visits, leads] = plan(people, funnel).needs[1]
        const rates = [leads, visits, opportunities].map(({ value }) => value as number)
        const told = (target: number): number[] => (requiredCounts([[[target]], [[deals.value as number]], [rates]]) as number[][])[0]
        const upTo = (month: number): number => months.slice(0, month + 1).reduce((sum, each) => sum + each, 0)
        for (const month of [0, 5, 11]) {
          const sums = [leads, visits, opportunities].map(({ months: counts = [] }) =>
            counts.slice(0, month + 1).reduce((a, b) => a + b, 0),
          )
          told(upTo(month)).forEach((needed, at) => {
            // The sheet has whole activities: the next one above what is needed.
            expect(sums[at] - needed).toBeGreaterThan(-1e-5)
            expect(sums[at] - needed).toBeLessThan(1)
          })
        }
        const [whole] = told(upTo(11)).map((needed) => Math.ceil(Math.round(needed * 1e6) / 1e6))
        if (Math.abs(told(upTo(11))[0] - Math.round(told(upTo(11))[0])) > 1e-5) expect(leads.year).toBe(whole)
      }),
      { numRuns: RUNS },
    )
  })
})
