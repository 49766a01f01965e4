// Shares from several sources at once, against the formula of the methods computed by hand.

import { describe, expect, it } from 'vitest'
import { serialFromYmd } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { MarketRow } from '../../../shared/setting/inputs/market'
import type { PipelineRow } from '../../../shared/setting/inputs/pipeline'
import type { PlanOptions } from '../../../shared/setting/options/options'
import type { PlanInputs } from '../../../shared/setting/inputs/inputs'
import { requestOf } from './request'

const market = (node: string, size: number, growth = 0): MarketRow => ({
  segment: node,
  node,
  period: null,
  size,
  growth,
  share: null,
  share_goal: null,
  confidence: null,
  competitors: '',
  customers: '',
  source: '',
  place: {},
  cells: {},
})
const deal = (owner: string, amount: number, probability: number | null): PipelineRow => ({
  id: '',
  owner,
  account: '',
  product: '',
  stage: '',
  amount,
  probability,
  created: null,
  expected_close: null,
  closed: null,
  outcome: null,
  place: {},
  cells: {},
})

const targetsOf = (options: PlanOptions, inputs: PlanInputs): Record<string, number> =>
  Object.fromEntries(
    makePlan(requestOf({ sales: { a: 600, b: 300, c: 100 }, target: 1_000_000, options, inputs })).nodes.map(({ id, target }) => [
      id,
      target,
    ]),
  )

describe('shares of siblings', () => {
  const inputs: PlanInputs = {
    market: [market('a', 1000), market('b', 1000), market('c', 2000)],
    pipeline: [deal('a', 100, 1), deal('b', 600, null), deal('c', 0, 0.9)],
  }

  it('are the weighted sum of the shares of each source', () => {
    // a: .4·.6 + .3·.25 + .2·.25 + .1/3; b: .4·.3 + .3·.25 + .2·.75 + .1/3; c: .4·.1 + .3·.5 + .1/3; the odd unit is the first's
    const blend = { blendHistory: 0.4, blendMarket: 0.3, blendPipeline: 0.2, blendEqual: 0.1 }
    expect(targetsOf(blend, inputs)).toEqual({ company: 1_000_000, a: 399_000, b: 378_000, c: 223_000 })
  })

  it('are equal parts where only these count, and the market grown to the year where only that does', () => {
    expect(targetsOf({ blendEqual: 1 }, {})).toEqual({ company: 1_000_000, a: 334_000, b: 333_000, c: 333_000 })
    expect(targetsOf({ blendMarket: 1 }, { market: [market('a', 100, 1), market('b', 200), market('c', 400)] })).toEqual({
      company: 1_000_000,
      a: 250_000,
      b: 250_000,
      c: 500_000,
    })
  })

  it('take the mean of the others for who is missing, and say so', () => {
    const plan = makePlan(
      requestOf({
        sales: { a: 600, b: 300, c: 100 },
        target: 1_000_000,
        options: { blendMarket: 1 },
        inputs: { market: [market('a', 300), market('b', 100)] },
      }),
    )
    expect(plan.nodes.map(({ target }) => target)).toEqual([1_000_000, 500_000, 167_000, 333_000])
    expect(plan.notes.filter(({ code }) => code === 'market-assumed').map(({ node }) => node)).toEqual(['c'])
  })

  it('count who is missing, and is there for part of the year, with that part of the mean, whatever the source or rule', () => {
    const lateOf = (options: PlanOptions): number => {
      const request = requestOf({ sales: { a: 300, b: 300, c: 300 }, target: 1_000_000, options, inputs: {} })
      const d = newTeamRow({ id: 'd', name: 'D', level: 'rep', parent: 'company', start: serialFromYmd({ year: 2014, month: 10, day: 1 }) })
      const plan = makePlan({ ...request, seasonWeights: new Array<number>(12).fill(1), team: [...request.team, d] })
      return plan.nodes.at(-1)?.target ?? 0
    }
    // a quarter of a year of 3.25
    const asAlways = lateOf({})
    expect(asAlways).toBe(77_000)
    expect(lateOf({ blendHistory: 0.6, blendEqual: 0.4 })).toBe(asAlways)
    expect(lateOf({ shareRule: 'units' })).toBe(asAlways)
  })

  it('leave a source out that knows nobody, and say so', () => {
    const plan = makePlan(requestOf({ sales: { a: 600, b: 300, c: 100 }, target: 1_000_000, options: { blendPipeline: 0.5 }, inputs: {} }))
    expect(plan.nodes.map(({ target }) => target)).toEqual([1_000_000, 600_000, 300_000, 100_000])
    expect(plan.notes.map(({ code }) => code)).toContain('pipeline-silent')
  })
})
