// Ramps, absences and vacancies: who carries which part, what is left with the manager, and sums that hold everywhere.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthIndex, serialFromIso, serialFromYmd } from '../../../shared/calendar'
import { RefusedError } from '../../../shared/import/problem'
import { sumOf, tidy } from '../../../shared/setting/amounts'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan, PlanNode } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { TeamRow } from '../../../shared/import/tables'
import { streetWords } from '../../../shared/setting/over-assignment/street-words'
import { repsOf } from '../../../shared/ui/preview/reps-of'
import { absence, ramp, randomPresence, visits } from './random-presence'

const RUNS = Number(process.env.RUNS ?? 100)
const day = (iso: string): number => serialFromIso(iso) as number

function planOf(request: PlanRequest): Plan | undefined {
  try {
    return makePlan(request)
  } catch (error) {
    if (error instanceof RefusedError) return undefined
    throw error
  }
}

/** A company of equal people below one manager, 100,000 each, with quarters of 20, 20, 20 and 40. */
function request(people: Partial<TeamRow>[], more: Partial<PlanRequest> = {}): PlanRequest {
  const team = [
    newTeamRow({ id: 'c', name: 'Company', level: 'company' }),
    newTeamRow({ id: 'm', name: 'Manager', level: 'team', parent: 'c' }),
    ...people.map((row, at) => newTeamRow({ id: `p${at}`, name: `P${at}`, level: 'rep', parent: 'm', potential: 100_000, ...row })),
  ]
  const none: string[] = []
  const sales = {
    dates: new Int32Array(0),
    owners: none,
    values: new Float64Array(0),
    metrics: none,
    products: none,
    ids: none,
    currencies: none,
    rowNumbers: new Int32Array(0),
    source: {},
  }
  const settings = {
    target: people.length * 100_000,
    unit: 1,
    year: 2014,
    fiscalStart: 1,
    metric: 'sales',
    locale: 'en-US',
    currency: 'USD',
    money: 1,
    shareMonths: 12,
  } as const
  return { settings, team, sales, seasonWeights: [2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4].map((share) => share * 10_000), ...more }
}
const named = (plan: Plan, name: string): PlanNode => plan.nodes.find((node) => node.name === name) as PlanNode
const targets = (plan: Plan): Record<string, number> => Object.fromEntries(plan.nodes.slice(2).map(({ name, target }) => [name, target]))

it('tells what nobody carries yet apart from what the reps carry, and counts it as nobody', () => {
  const away = request([{ ramp: 'r', start: day('2014-01-01') }, {}], { inputs: { ramps: [ramp('r', [0, 0.5])] } })
  const plan = planOf({ ...away, settings: { ...away.settings, overAssignment: [{ level: 'team', rate: 0.1 }] } }) as Plan
  const { params, text } = plan.notes.find(({ code }) => code === 'overAssigned')!
  const open = plan.nodes.find(({ isUnassigned }) => isUnassigned)!.target
  expect(open).toBeGreaterThan(0)
  expect(params).toMatchObject({ target: 200_000, street: 220_000, open })
  expect([text.en.includes('{open}'), text.zh.includes('{open}')]).toEqual([true, true])
  expect(repsOf(plan.nodes)).toBe(2)
  const headings = [plan, planOf(request([{}])) as Plan].map((each) => streetWords(each).street)
  expect(headings.map(({ en, zh }) => [en.includes('not assigned'), zh.includes('待分配')])).toEqual([
    [true, true],
    [false, false],
  ])
})

/** Of other metrics: parts sum to the whole, months to the year, and nobody has a number in a month in which they are not there. */
function expectMetricMonths({ nodes, otherMonths = [] }: Plan): void {
  for (const { metric, nodes: byNode } of otherMonths) {
    nodes.forEach((node, index) => {
      const { months } = byNode[index] as { months: number[] }
      expect(tidy(sumOf(months) - (metric.values[index] ?? 0))).toBe(0)
      const isIn = (month: number): boolean => (node.from <= month && month <= node.to) || node.isClosed
      if (node.isRep)
        expect(months.filter((amount, month) => amount !== 0 && (node.pace?.factors[month] === 0 || !isIn(month)))).toEqual([])
      if (node.children.length > 0)
        expect(tidy(sumOf(node.children.map((child) => metric.values[child] ?? 0)) - (metric.values[index] ?? 0))).toBe(0)
    })
  }
}

/** Whoever moves: the sales of the share window stand with one row or another, none twice. */
function expectOwnSalesOnce({ nodes, settings }: Plan, { sales }: PlanRequest): void {
  const ids = new Set(nodes.map(({ id }) => id))
  const last = Math.max(...[...sales.dates].filter((date) => date < YEAR_START(settings)))
  const first = monthIndex(last) - settings.shareMonths
  const known = sales.owners.map((owner, row) => {
    const month = monthIndex(sales.dates[row])
    return ids.has(owner) && month > first && sales.dates[row] <= last ? sales.values[row] : 0
  })
  expect(Math.abs(sumOf(nodes.map(({ ownBasis }) => ownBasis)) * settings.money - sumOf(known))).toBeLessThan(nodes.length * settings.money)
}
const YEAR_START = ({ year, fiscalStart }: PlanRequest['settings']): number => serialFromYmd({ year, month: fiscalStart, day: 1 })

describe('what is left with the manager', () => {
  it('prorates a planned start by season, as published: 86,667 from 1 March, 26,667 from 1 November', () => {
    for (const [start, carried] of [
      ['2014-03-01', 86_667],
      ['2014-11-01', 26_667],
    ] as const) {
      const plan = makePlan(request([{}, { seat: 'vacancy', start: day(start) }]))
      expect(targets(plan)).toEqual({ P0: 100_000, P1: carried, 'not assigned': 100_000 - carried })
      const gap = named(plan, 'not assigned')
      expect(gap.months.slice(Number(start.slice(5, 7)) - 1).every((month) => month === 0)).toBe(true)
      expect(named(plan, 'P1').months.slice(0, Number(start.slice(5, 7)) - 1)).toEqual(new Array(Number(start.slice(5, 7)) - 1).fill(0))
    }
  })

  it('follows a ramp from its cut-off day: the peer keeps 100,000, the season of the months before goes to the peers as ever', () => {
    const ramps = [ramp('New hire', [0, 0.5])]
    const early = makePlan(request([{}, { start: day('2014-01-15'), ramp: 'New hire' }], { inputs: { ramps } }))
    // January none, February half: 6,667 and 3,333 of 100,000.
    expect(targets(early)).toEqual({ P0: 100_000, P1: 90_000, 'not assigned': 10_000 })
    const late = makePlan(request([{}, { start: day('2014-01-16'), ramp: 'new hire' }], { inputs: { ramps } }))
    expect(targets(late)).toEqual({ P0: 100_000, P1: 83_333, 'not assigned': 16_667 })
    expect(named(late, 'P1').months.slice(0, 4)).toEqual([0, 0, 3333, 6667])
  })

  it('exempts the working days of an absence, in the months in which they are', () => {
    // March 2014 has 21 working days, none of them kept; April is whole.
    const plan = makePlan(request([{}, {}], { inputs: { absences: [absence('P1', day('2014-03-01'), day('2014-03-31'))] } }))
    expect(targets(plan)).toEqual({ P0: 100_000, P1: 93_333, 'not assigned': 6_667 })
    expect(named(plan, 'P1').months[2]).toBe(0)
    expect(named(plan, 'not assigned').months.filter((month) => month !== 0)).toEqual([6_667])
    // The team as a whole keeps the company's season.
    expect(named(plan, 'Manager').months[2]).toBeCloseTo(13_333, -1)
  })

  it('is left of other metrics too, in the same months', () => {
    const absences = [absence('P1', day('2014-03-01'), day('2014-03-31'))]
    const plan = makePlan(request([{}, {}], { inputs: { absences, metrics: [visits(240)] } }))
    const [{ metric, nodes }] = plan.otherMonths ?? []
    expect(plan.nodes.map(({ name }, index) => [name, metric.values[index]]).slice(1)).toEqual([
      ['Manager', 240],
      ['P0', 120],
      ['P1', 112],
      ['not assigned', 8],
    ])
    expect(nodes[3]?.months).toEqual([8, 8, 0, 8, 8, 8, 8, 8, 8, 16, 16, 16])
    expect(nodes[4]?.months).toEqual([0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('is shared by the peers by choice', () => {
    const settings = { ...request([{}, {}]).settings, options: { gap: 'peers' as const } }
    const plan = makePlan(request([{}, { seat: '空缺', start: day('2014-11-01') }], { settings }))
    expect(targets(plan)).toEqual({ P0: 157_895, P1: 42_105 })
  })

  it('counts for no mean and no head: newcomers weigh as without it', () => {
    const people = [{}, { potential: null }, { potential: null, seat: 'vacancy', start: day('2014-07-01') }]
    const plan = makePlan(request(people))
    expect(targets(plan)).toEqual({ P0: 100_000, P1: 100_000, P2: 60_000, 'not assigned': 40_000 })
    expect(named(plan, 'not assigned').isUnassigned).toBe(true)
  })

  it('leaves overlay roles outside every sum, with the number of the unit they sell with', () => {
    const plan = makePlan(request([{}, {}, { name: 'Specialist', seat: 'overlay' }]))
    expect(plan.nodes.map(({ name }) => name)).toEqual(['Company', 'Manager', 'P0', 'P1'])
    expect(plan.overlays).toEqual([{ key: 'p2', name: 'Specialist', role: null, unit: 1 }])
  })

  it('sums exactly at every level and month, with nothing where nobody is', () => {
    let made = 0
    fc.assert(
      fc.property(randomPresence({ bounds: 10, reps: 30 }), (asked) => {
        const plan = planOf(asked)
        if (plan === undefined) return
        made++
        expect(plan.checks.filter(({ id, gap }) => gap !== 0 && id !== 'reasons' && id !== 'outsideBounds')).toEqual([])
        for (const node of plan.nodes) {
          expect(tidy(sumOf(node.months) - node.target)).toBe(0)
          expect(node.months.every((month) => month >= -1e-9)).toBe(true)
          const factors = node.pace?.factors ?? []
          if (node.isRep && sumOf(node.pace?.weights ?? [0]) > 0)
            expect(factors.flatMap((factor, month) => (factor === 0 && Math.abs(node.months[month]) >= plan.unit ? [month] : []))).toEqual(
              [],
            )
          if (node.children.length === 0) continue
          const children = node.children.map((child) => plan.nodes[child])
          for (let month = 0; month < 12; month++)
            expect(tidy(sumOf(children.map(({ months }) => months[month])) - node.months[month])).toBe(0)
        }
        expectMetricMonths(plan)
        expectOwnSalesOnce(plan, asked)
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
    expect(made).toBeGreaterThan(RUNS / 30)
  })
})
