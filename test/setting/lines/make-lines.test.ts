// Any company with product lines: every node, line and month sums exactly, or the plan is refused with who and by how much.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../shared/import/problem'
import type { SalesColumns } from '../../../shared/import/tables'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { randomRequest } from '../random-company'
import { serialFromYmd } from '../../../shared/calendar'

const RUNS = Number(process.env.RUNS ?? 60)

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0)
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b) * 1e-9)

/** Everything that is wrong with the lines of a plan, in words. */
function faults({ nodes, lines: made, total }: Plan): string[] {
  if (made === undefined) return ['no lines']
  const { lines, targets, leaves, months } = made
  const columns = lines.length
  const found: string[] = []
  const of = (node: number): number[] => [...targets.subarray(node * columns, (node + 1) * columns)]
  nodes.forEach((node, index) => {
    if (!near(sum(of(index)), node.target)) found.push(`${node.key}: lines sum to ${sum(of(index))}, target ${node.target}`)
    if (of(index).some((amount) => !(amount >= 0))) found.push(`${node.key}: ${of(index).join(' ')}`)
    if (node.children.length === 0) return
    lines.forEach((_, line) => {
      if (!near(sum(node.children.map((child) => of(child)[line])), of(index)[line])) found.push(`${node.key}: line ${line} below`)
    })
  })
  leaves.forEach((node, position) => {
    const cell = (month: number, line: number): number => months[(position * 12 + month) * columns + line]
    nodes[node].months.forEach((amount, month) => {
      if (!near(sum(lines.map((_, line) => cell(month, line))), amount)) found.push(`${nodes[node].key}: month ${month + 1}`)
    })
    lines.forEach((_, line) => {
      const year = Array.from({ length: 12 }, (_, month) => cell(month, line))
      if (!near(sum(year), of(node)[line])) found.push(`${nodes[node].key}: months of line ${line}`)
      if (year.some((amount) => !(amount >= 0))) found.push(`${nodes[node].key}: a month below zero`)
    })
  })
  if (!near(sum(lines.map((line) => line.total)), total)) found.push('lines do not sum to the target')
  if (lines.some(({ total: line }, at) => !near(line, of(0)[at]))) found.push('the company has other lines')
  return found
}

const withLines = (request: PlanRequest, products: string[], more: Partial<PlanRequest> = {}): PlanRequest => ({
  ...request,
  ...more,
  settings: { ...request.settings, options: { lines: 'yes' } },
  sales: { ...request.sales, products },
})

const planOrProblems = (request: PlanRequest): Plan | RefusedError => {
  try {
    return makePlan(request)
  } catch (error) {
    if (error instanceof RefusedError) return error
    throw error
  }
}

/** Two teams of two people, a year of sales of two lines. */
function small(rows: [owner: string, product: string, value: number][], more: Partial<PlanRequest> = {}): PlanRequest {
  const cell = { role: null, start: null, end: null, takesOver: null, potential: null, floor: null, cap: null, lock: null, place: {} }
  const team = [
    { id: 'c', name: 'Company', level: 'company', parent: null, ...cell },
    ...['x', 'y'].map((id) => ({ id, name: `Team ${id}`, level: 'team', parent: 'c', ...cell })),
    ...['a', 'b', 'd', 'e'].map((id, at) => ({ id, name: `Rep ${id}`, level: 'rep', parent: at < 2 ? 'x' : 'y', ...cell })),
  ]
  const sales: SalesColumns = {
    dates: Int32Array.from(rows, () => serialFromYmd({ year: 2013, month: 6, day: 15 })),
    owners: rows.map(([owner]) => owner),
    values: Float64Array.from(rows, ([, , value]) => value),
    metrics: rows.map(() => ''),
    products: rows.map(([, product]) => product),
    ids: rows.map(() => ''),
    currencies: rows.map(() => ''),
    rowNumbers: Int32Array.from(rows, (_, at) => at + 2),
    source: { file: 'history.csv' },
  }
  return {
    settings: {
      target: 1_000_000,
      unit: 1000,
      year: 2014,
      fiscalStart: 1,
      metric: 'sales',
      locale: 'en-US',
      currency: 'USD',
      money: 1,
      shareMonths: 12,
      options: { lines: 'yes' },
    },
    team,
    sales,
    ...more,
  }
}

const EVEN: [string, string, number][] = [
  ['a', 'Bikes', 300],
  ['a', 'Parts', 100],
  ['b', 'Bikes', 100],
  ['d', 'Bikes', 200],
  ['d', 'Parts', 200],
  ['e', 'Parts', 100],
]

const codes = (plan: Plan): string[] => plan.notes.map(({ code }) => code)
const lineOf = (plan: Plan, key: string, line: string): number => {
  const { lines, targets } = plan.lines!
  const [node, column] = [plan.nodes.findIndex((each) => each.key === key), lines.findIndex(({ name }) => name === line)]
  return targets[node * lines.length + column]
}

describe('a plan by product line', () => {
  it('sums at every level, by line and by month, whatever the company', () => {
    const product = fc.constantFrom('A', 'B', 'B', 'C', 'C', 'C', '')
    const request = fc.tuple(randomRequest({ reps: 25 }), fc.array(product, { minLength: 40, maxLength: 40 }))
    let made = 0
    fc.assert(
      fc.property(request, ([random, list]) => {
        const plan = planOrProblems(
          withLines(
            random,
            random.sales.owners.map((_, at) => (at === 0 ? 'A' : list[(at * 7) % 40])),
          ),
        )
        if (plan instanceof RefusedError) return
        made++
        expect(faults(plan)).toEqual([])
        expect(plan.checks.filter(({ id, gap }) => gap !== 0 && id !== 'outsideBounds')).toEqual([])
      }),
      { numRuns: RUNS },
    )
    expect(made).toBeGreaterThan(RUNS / 10)
  })

  it('keeps the shares of the history as totals, and what nobody sold at nothing', () => {
    const plan = makePlan(small(EVEN))
    expect(faults(plan)).toEqual([])
    expect(lineOf(plan, 'c', 'Bikes')).toBe(600_000)
    expect(lineOf(plan, 'b', 'Parts')).toBe(0)
    expect(lineOf(plan, 'a', 'Bikes') / lineOf(plan, 'a', 'Parts')).toBeCloseTo(3, 1)
    expect(codes(plan)).not.toContain('mixAbove')
  })

  it('takes totals that are given, and the rest from the history', () => {
    const plan = makePlan(small(EVEN, { lineTotals: new Map([['Parts', 350_000]]) }))
    expect([lineOf(plan, 'c', 'Parts'), lineOf(plan, 'c', 'Bikes')]).toEqual([350_000, 650_000])
    expect(faults(plan)).toEqual([])
    expect(plan.lines?.lines.map(({ name, source }) => `${name} ${source}`)).toEqual(['Bikes history', 'Parts given'])
  })

  it('grows with what the people carry where targets are over-assigned', () => {
    const request = small(EVEN)
    const plan = makePlan({ ...request, settings: { ...request.settings, overAssignment: [{ level: 'team', rate: 0.08 }] } })
    expect(lineOf(plan, 'c', 'Bikes') + lineOf(plan, 'c', 'Parts')).toBe(1_080_000)
    expect(plan.lines!.lines.map(({ total }) => total)).toEqual([648_000, 432_000])
    expect(plan.checks.filter(({ id, gap }) => ['lines', 'lineMonths', 'monthLines'].includes(id) && gap !== 0)).toEqual([])
  })

  it('takes the totals of Goals that is written line by line', () => {
    const goals = [{ carrier: 'bikes', amount: 550_000 }, { carrier: 'Parts', amount: 450_000 }] // prettier-ignore
    const plan = makePlan(small(EVEN, { inputs: { goals: goals.map((row) => ({ metric: '', ...row })) as never } }))
    expect([lineOf(plan, 'c', 'Bikes'), lineOf(plan, 'c', 'Parts')]).toEqual([550_000, 450_000])
    expect(codes(plan)).toContain('linesFromGoals')
  })

  it('spreads a line without history, and splits people without history as their team, and says so', () => {
    const plan = makePlan(small(EVEN.slice(0, -1), { lineTotals: new Map([['New', 100_000]]) }))
    expect(faults(plan)).toEqual([])
    for (const rep of ['a', 'b', 'd', 'e']) {
      const target = plan.nodes.find(({ key }) => key === rep)!.target
      expect(Math.abs(lineOf(plan, rep, 'New') - target / 10)).toBeLessThanOrEqual(1000)
    }
    expect(Math.abs(lineOf(plan, 'e', 'Bikes') - lineOf(plan, 'e', 'Parts'))).toBeLessThanOrEqual(40_000)
    expect(plan.notes.filter(({ code }) => code === 'lineSpread' || code === 'mixAbove').map(({ params }) => params)).toEqual([
      { line: 'New' },
      { people: ['Rep e'] },
    ])
  })

  it('follows the people where they cannot keep the shares, with their names and the amount', () => {
    const plan = makePlan(small(EVEN, { overrides: new Map([['b', { amount: 700_000, reason: 'key account' }]]) }))
    expect(faults(plan)).toEqual([])
    expect(plan.notes.find(({ code }) => code === 'linesFollowPeople')?.params).toEqual({ people: ['Rep b'], amount: 100_000 })
    expect(lineOf(plan, 'b', 'Bikes')).toBe(700_000)
  })

  it.each([
    ['lineBlocked', { people: ['Rep b'], amount: 150_000, lines: ['Bikes'] }, [['Bikes', 50_000]]],
    ['linesAbove', { sum: 1_200_000, gap: 200_000 }, [['Bikes', 600_000], ['Parts', 600_000]]], // prettier-ignore
    ['linesBelow', { sum: 900_000, gap: 100_000 }, [['Bikes', 600_000], ['Parts', 300_000]]], // prettier-ignore
    ['lineNegative', { line: 'Bikes', amount: -1 }, [['Bikes', -1]]],
  ])('refuses totals that cannot be: %s', (code, params, given) => {
    const overrides = new Map([['b', { amount: 200_000, reason: 'r' }]])
    const refused = planOrProblems(small(EVEN, { lineTotals: new Map(given as [string, number][]), overrides }))
    expect(refused).toBeInstanceOf(RefusedError)
    expect((refused as RefusedError).problems.map((each) => [each.code, each.params])).toEqual([[code, params]])
  })

  it('refuses a history without products, and one with too many', () => {
    const none = planOrProblems(small(EVEN.map(([owner, , value]) => [owner, '', value])))
    expect((none as RefusedError).problems.map(({ code }) => code)).toEqual(['noLines'])
    const many = planOrProblems(small(Array.from({ length: 21 }, (_, at) => ['a', `P${at}`, 100])))
    expect((many as RefusedError).problems.map(({ code, params }) => [code, params.count])).toEqual([['tooManyLines', 21]])
  })

  it('is not there unless it is asked for', () => {
    const request = small(EVEN)
    const plan = makePlan({ ...request, settings: { ...request.settings, options: undefined } })
    expect(plan.lines).toBeUndefined()
    expect(plan.checks.map(({ id }) => id)).not.toContain('lines')
  })
})
