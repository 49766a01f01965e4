// People who move in the year: each period a seat of its own by its part of the season, the history once, names told apart.

import { describe, expect, it } from 'vitest'
import { serialFromIso, serialFromYmd } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { SalesColumns, TeamRow } from '../../../shared/import/tables'
import { sumOf } from '../../../shared/setting/amounts'
import type { CapabilityRow } from '../../../shared/setting/inputs/capability'
import type { MarketRow } from '../../../shared/setting/inputs/market'
import type { MetricRow } from '../../../shared/setting/inputs/metrics'
import type { PipelineRow } from '../../../shared/setting/inputs/pipeline'
import type { ReceivableRow } from '../../../shared/setting/inputs/receivables'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { absence, ramp, visits } from './random-presence'

const day = (iso: string): number => serialFromIso(iso) as number

/** 10,000 a month of 2013 for each owner. */
function salesOf(owners: readonly string[]): SalesColumns {
  const rows = owners.flatMap((owner) => Array.from({ length: 12 }, (_, month) => ({ owner, month })))
  return {
    dates: Int32Array.from(rows, ({ month }) => serialFromYmd({ year: 2013, month: month + 1, day: 15 })),
    owners: rows.map(({ owner }) => owner),
    values: Float64Array.from(rows, () => 10_000),
    metrics: rows.map(() => ''),
    products: rows.map(() => ''),
    ids: rows.map(() => ''),
    currencies: rows.map(() => ''),
    rowNumbers: Int32Array.from(rows, (_, row) => row + 2),
    source: {},
  }
}

/** North with Eve, South with Dan, and whoever is given; quarters of 20, 20, 20 and 40. */
function request(people: Partial<TeamRow>[], more: Partial<PlanRequest> = {}): PlanRequest {
  const team = [
    newTeamRow({ id: 'c', name: 'Company', level: 'company' }),
    newTeamRow({ id: 'n', name: 'North', level: 'team', parent: 'c' }),
    newTeamRow({ id: 's', name: 'South', level: 'team', parent: 'c' }),
    newTeamRow({ id: 'e', name: 'Eve', level: 'rep', parent: 'n' }),
    newTeamRow({ id: 'd', name: 'Dan', level: 'rep', parent: 's' }),
    ...people.map((row) => newTeamRow({ id: 'a', name: 'Ann', level: 'rep', parent: 'n', ...row })),
  ]
  const settings = {
    ...{ target: 360_000, unit: 1, year: 2014, fiscalStart: 1, metric: 'sales', money: 1, shareMonths: 12 },
    ...({ locale: 'en-US', currency: 'USD' } as const),
  }
  const seasonWeights = [2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4].map((share) => share * 10_000)
  return { settings, team, sales: salesOf(['a', 'd', 'e']), seasonWeights, ...more }
}
const targets = (plan: Plan): Record<string, number> => Object.fromEntries(plan.nodes.slice(1).map(({ name, target }) => [name, target]))
const monthsOf = (plan: Plan, name: string): number[] | undefined => plan.nodes.find((node) => node.name === name)?.months

const MOVES = [{ end: day('2014-06-30') }, { start: day('2014-07-01'), parent: 's' }]
const HALVES = [8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 16_000, 16_000, 16_000]

describe('somebody who moves in the middle of the year', () => {
  it('carries in each team what the months there usually make, and the history counts once', () => {
    const plan = makePlan(request(MOVES))
    expect(targets(plan)).toEqual({
      ...{ North: 168_000, Eve: 120_000, 'Ann (Jan–Jun)': 48_000 },
      ...{ South: 192_000, Dan: 120_000, 'Ann (Jul–Dec)': 72_000 },
    })
    expect(plan.nodes.map(({ key }) => key)).toEqual(['c', 'n', 'e', 'a', 's', 'd', `a@${day('2014-07-01')}`])
    expect(monthsOf(plan, 'Ann (Jan–Jun)')).toEqual([...HALVES.slice(0, 6), 0, 0, 0, 0, 0, 0])
    expect(monthsOf(plan, 'Ann (Jul–Dec)')).toEqual([0, 0, 0, 0, 0, 0, ...HALVES.slice(6)])
    expect(sumOf(plan.nodes.map(({ ownBasis }) => ownBasis))).toBe(360_000)
    expect(plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    const chinese = makePlan(request(MOVES, { settings: { ...request([]).settings, locale: 'zh-CN' } }))
    expect(chinese.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ann（1–6月）', 'Ann（7–12月）']))
  })

  it('gives the same as two ids of which one takes over from the other', () => {
    const asTwo = makePlan(request([MOVES[0], { ...MOVES[1], id: 'a2', name: 'Ann South', takesOver: 'a' }]))
    expect(asTwo.nodes.map(({ target }) => target)).toEqual(makePlan(request(MOVES)).nodes.map(({ target }) => target))
  })

  it('has a month with days of both in one place only: by the 15th the new one, later the old one', () => {
    const moving = (iso: string): Plan => makePlan(request([{ end: day(iso) - 1 }, { start: day(iso), parent: 's' }]))
    expect(monthsOf(moving('2014-07-15'), 'Ann (Jul–Dec)')).toEqual([0, 0, 0, 0, 0, 0, ...HALVES.slice(6)])
    expect(monthsOf(moving('2014-07-16'), 'Ann (Jan–Jul)')).toEqual([...HALVES.slice(0, 7), 0, 0, 0, 0, 0])
    expect(moving('2014-12-20').nodes.map(({ name, target }) => [name, target])).toContainEqual(['Ann', 120_000])
  })

  it('may change role and cap in one team, and weighs there like one person where nobody has a history', () => {
    const change = [{ end: day('2014-03-31') }, { start: day('2014-04-01'), role: 'Senior', cap: 90_000 }]
    // Of 120,000 the first quarter makes 24,000; what is above the cap is shared with Eve.
    expect(targets(makePlan(request(change)))).toMatchObject({ North: 240_000, 'Ann (Jan–Mar)': 25_000, 'Ann (Apr–Dec)': 90_000 })
    const metrics = [{ ...visits(300), period: null } as MetricRow]
    const [{ values }] = makePlan(request(change, { inputs: { metrics } })).otherTargets ?? []
    // Two people in North, one in South.
    expect(values).toEqual([300, 200, 100, 20, 80, 100, 100])
  })

  it('keeps what an absence exempts apart from the ramp', () => {
    const inputs = { ramps: [ramp('New', [0.5, 0.5])], absences: [absence('Ann', day('2014-03-01'), day('2014-03-16'))] }
    const plan = makePlan(request([{ start: day('2014-03-01'), ramp: 'New' }], { inputs }))
    const { pace } = plan.nodes.find(({ id }) => id === 'a')!
    // 10 of the 21 working days of March.
    expect(pace?.exempt).toEqual([0, 0, 0.47619, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(pace?.factors.slice(0, 5)).toEqual([0, 0, 0.261905, 0.5, 1])
  })

  it('is ramped, absent and exempt in the seat in which it happens, and other metrics follow', () => {
    const inputs = {
      ramps: [ramp('Move', [0.5])],
      absences: [absence('Ann', day('2014-03-01'), day('2014-03-31')), absence('Ann', day('2014-09-01'), day('2014-09-30'))],
      metrics: [visits(360)],
    }
    const plan = makePlan(request([MOVES[0], { ...MOVES[1], ramp: 'Move' }], { inputs }))
    expect(targets(plan)).toMatchObject({ North: 168_000, 'Ann (Jan–Jun)': 40_000, South: 192_000, 'Ann (Jul–Dec)': 60_000 })
    expect(monthsOf(plan, 'Ann (Jan–Jun)')).toEqual([8000, 8000, 0, 8000, 8000, 8000, 0, 0, 0, 0, 0, 0])
    expect(monthsOf(plan, 'Ann (Jul–Dec)')).toEqual([0, 0, 0, 0, 0, 0, 4000, 8000, 0, 16_000, 16_000, 16_000])
    const exempt = plan.nodes.flatMap(({ id, pace }) => (id === 'a' ? [pace?.exempt] : []))
    expect(exempt).toEqual([3, 9].map((away) => Array.from({ length: 12 }, (_, month) => (month + 1 === away ? 1 : 0))))
    const gaps = plan.nodes.filter(({ isUnassigned }) => isUnassigned).map(({ months }) => months)
    expect(gaps).toEqual([
      [0, 0, 8000, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 4000, 0, 8000, 0, 0, 0],
    ])
    const [{ nodes }] = plan.otherMonths ?? []
    const moved = plan.nodes.flatMap(({ id }, index) => (id === 'a' ? [nodes[index]?.months ?? []] : []))
    expect(moved.map((months) => months.map((amount) => amount > 0))).toEqual(
      ['Ann (Jan–Jun)', 'Ann (Jul–Dec)'].map((name) => monthsOf(plan, name)?.map((amount) => amount > 0)),
    )
  })

  it('has what falls due, closes and is to be learnt in the seat held at that time', () => {
    const facts = { account: '', source: '', place: { file: 'a.csv', row: 2 }, cells: {} }
    const owed = (due: string, amount: number): ReceivableRow => ({ ...facts, due: day(due), owner: 'Ann', amount, rate: null })
    const deal = (close: string | null, amount: number): PipelineRow => {
      const open = { stage: '', probability: 1, outcome: null, closed: null, created: null } as unknown as PipelineRow
      return { ...open, ...facts, owner: 'a', amount, expected_close: close === null ? null : day(close) }
    }
    const skill = { ...facts, owner: 'a', skill: 'Tenders', current: 1, target: 3, due: null, responsible: '', action: '' }
    const inputs: PlanRequest['inputs'] = {
      receivables: [owed('2013-12-05', 100), owed('2014-06-30', 200), owed('2014-07-01', 400), owed('2014-12-31', 800)],
      pipeline: [deal('2014-02-01', 100), deal('2014-11-01', 1000), deal(null, 10)],
      capability: [skill as CapabilityRow],
    }
    const settings = { ...request([]).settings, options: { blendPipeline: 0.5 } }
    // The later seat may stand above the earlier one.
    for (const rows of [MOVES, [...MOVES].reverse()]) {
      const plan = makePlan(request(rows, { settings, inputs }))
      const at = (name: string): number => plan.nodes.findIndex((node) => node.name === name)
      const [first, second] = [at('Ann (Jan–Jun)'), at('Ann (Jul–Dec)')]
      const { nodes = [] } = plan.collections ?? {}
      expect([first, second, 0].map((index) => nodes[index].items)).toEqual([
        [100, 0, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 400, 0, 0, 0, 0, 800],
        [100, 0, 0, 0, 0, 200, 400, 0, 0, 0, 0, 800],
      ])
      // The deal without a day by the parts of the year, 40 and 60 of a hundred.
      expect([first, second, 0].map((index) => plan.sources?.amounts.pipeline[index])).toEqual([104, 1006, 1110])
      expect(plan.capability?.map(({ node }) => node)).toEqual([second])
    }
  })

  it('is one person for equal units, for the mean of a source and for what the team can carry', () => {
    const facts = { growth: 0, share: null, share_goal: null, confidence: null, competitors: '', customers: '', source: '' }
    const market = [{ ...facts, segment: '', node: 'e', period: null, size: 500, place: {}, cells: {} } as MarketRow]
    const asked = { sales: salesOf(['d', 'e']), settings: { ...request([]).settings, options: { blendMarket: 0.5 } }, inputs: { market } }
    const plan = makePlan(request(MOVES, asked))
    const at = (name: string): number => plan.nodes.findIndex((node) => node.name === name)
    const [first, second] = [at('Ann (Jan–Jun)'), at('Ann (Jul–Dec)')]
    // 120,000 each, and of the other 120,000 40,000 a person.
    expect(['North', 'South'].map((name) => plan.rules.units[at(name)])).toEqual([176_000, 184_000])
    // Both seats in one team: together what Eve has.
    const inOne = makePlan(request([MOVES[0], { ...MOVES[1], parent: 'n' }], asked))
    const shares = inOne.nodes.flatMap(({ parent }, index) =>
      parent === 1 ? [Math.round((inOne.sources?.nodes[index].shares.market ?? 0) * 1e9) / 1e9] : [],
    )
    expect(shares).toEqual([0.5, 0.2, 0.3])
    expect(inOne.against.capacities.map(({ reps, assumed }) => [reps, assumed])).toEqual([
      ...[
        [3, 1],
        [2, 1],
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 0],
      ],
    ])
    expect(plan.against.capacity).toEqual({ amount: 360_000, reps: 3, assumed: 1 })
    expect([first, second].map((index) => plan.against.capacities[index].whole)).toEqual([48_000, 72_000])
  })
})
