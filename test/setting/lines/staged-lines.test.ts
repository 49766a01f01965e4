// Lines of a plan that is handed down level by level: exact on both margins as far as targets have come, and moved by no handing down.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../shared/import/problem'
import { sumOf } from '../../../shared/setting/amounts'
import { handsDown, isPassed, isReached } from '../../../shared/setting/levels/stages'
import { carriedBy, isDecidedLeaf, lineMonth } from '../../../shared/setting/lines/line-checks'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { planWorkbook } from '../../../shared/setting/sheets/plan-workbook'
import type { Scalar } from '../../../shared/workbook/cell'
import { SETTINGS, smallCompany } from '../agreement/small-company'
import { randomRequest } from '../random-company'

const RUNS = Number(process.env.RUNS ?? 8)
const DAY = 41_650

const linesOf = ({ lines }: Plan, node: number): number[] => {
  const { lines: list, targets } = lines!
  return [...targets.subarray(node * list.length, (node + 1) * list.length)]
}

/** Everything that is wrong with what is handed down of a plan by line, in words. */
function faults(plan: Plan): string[] {
  const { nodes, lines: made } = plan
  const found: string[] = []
  const off = (a: number, b: number): boolean => Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(b) * 1e-9)
  nodes.forEach((node, index) => {
    const own = linesOf(plan, index)
    if (off(sumOf(own), carriedBy(node))) found.push(`${node.key}: lines sum to ${sumOf(own)}, carried ${carriedBy(node)}`)
    if (own.some((amount) => !(amount >= 0))) found.push(`${node.key}: ${own.join(' ')}`)
    if (node.children.length === 0 || !isPassed(node)) return
    own.forEach((amount, line) => {
      const below = sumOf(node.children.map((child) => linesOf(plan, child)[line]))
      if (off(below, amount)) found.push(`${node.key}: line ${line} is ${amount}, below ${below}`)
    })
  })
  made!.leaves.forEach((index, position) => {
    if (!isDecidedLeaf(nodes[index])) return
    const cell = (month: number, line: number): number => lineMonth(made!, position, month, line)
    nodes[index].months.forEach((amount, month) => {
      if (off(sumOf(made!.lines.map((_, line) => cell(month, line))), amount)) found.push(`${nodes[index].key}: month ${month + 1}`)
    })
    linesOf(plan, index).forEach((amount, line) => {
      const year = nodes[index].months.map((_, month) => cell(month, line))
      if (off(sumOf(year), amount) || year.some((part) => !(part >= 0))) found.push(`${nodes[index].key}: months of line ${line}`)
    })
  })
  return [...found, ...plan.checks.filter(({ id, gap }) => /line/i.test(id) && gap !== 0).map(({ id, gap }) => `${id} ${gap}`)]
}

/** Lines of the company and of everybody, and the months by line that stand on the sheet. */
function decided({ nodes, lines: made }: Plan): unknown {
  const { lines, targets, lastYear, leaves, months } = made!
  const year = lines.length * 12
  const shown = [...leaves].flatMap((node, at) =>
    isDecidedLeaf(nodes[node]) ? [[nodes[node].key, months.slice(at * year, (at + 1) * year)]] : [],
  )
  return { lines, targets, lastYear, shown }
}

const PRODUCTS = ['A', 'B', 'B', 'C', 'C', '']

/** @param down which of the units have handed down. */
function request(random: PlanRequest, seed: number, over: boolean, down?: (key: string) => boolean): PlanRequest {
  const settings = { ...random.settings, options: { lines: 'yes', mode: down ? 'levels' : 'once' } as const }
  return {
    ...random,
    settings: over ? { ...settings, overAssignment: [{ level: 'unit', rate: 0.083 }] } : settings,
    sales: { ...random.sales, products: random.sales.owners.map((_, at) => PRODUCTS[(at * 7 + seed) % PRODUCTS.length]) },
    ...(down ? { handedOn: new Map(random.team.filter(({ id }) => down(id)).map(({ id }) => [id, DAY])) } : {}),
  }
}

function planOf(asked: PlanRequest): Plan | undefined {
  try {
    return makePlan(asked)
  } catch (error) {
    if (error instanceof RefusedError) return undefined
    throw error
  }
}

describe('lines that are handed down level by level', () => {
  it('meet both margins of what is handed down, and are those of a plan at once in the end, whatever the company', () => {
    let made = 0
    let open = 0
    const drawn = fc.tuple(
      randomRequest({ reps: 16, bounds: 14 }),
      fc.nat(5),
      fc.boolean(),
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    )
    fc.assert(
      fc.property(drawn, ([random, seed, over, list]) => {
        const once = planOf(request(random, seed, over))
        if (once === undefined) return
        made++
        const some = makePlan(request(random, seed, over, (key) => (key === 'c' ? list[0] : list[Number(key.slice(1)) % 20])))
        const all = makePlan(request(random, seed, over, () => true))
        expect(faults(some)).toEqual([])
        expect(decided(all)).toEqual(decided(once))
        if (some.nodes.some((node) => isReached(node) && !isPassed(node))) open++
        // No line of anybody moves when somebody hands down.
        if (!over) expect(some.lines!.targets).toEqual(once.lines!.targets)
      }),
      { numRuns: RUNS },
    )
    expect(open).toBeGreaterThan(made / 4)
    expect(made).toBeGreaterThan(RUNS / 4)
  })
})

/** Two products: a1 sold three of Bikes to one of Parts, a2 Parts only, b1 as much of each. */
const small = (days: Record<string, Scalar>, more: Partial<PlanRequest> = {}): PlanRequest => {
  const plain = smallCompany([], { ...more, handedOn: new Map(Object.entries(days)) })
  const products = plain.sales.owners.map((owner, at) => {
    if (owner === 'a2') return 'Parts'
    return at % 4 === 0 || (owner === 'b1' && at % 2 === 0) ? 'Parts' : 'Bikes'
  })
  const settings = { ...SETTINGS, ...more.settings, options: { mode: 'levels', lines: 'yes' } as const }
  return { ...plain, settings, sales: { ...plain.sales, products } }
}

const sheets = (days: Record<string, Scalar>, more: Partial<PlanRequest> = {}) => {
  const asked = small(days, more)
  const spec = planWorkbook(makePlan(asked), { team: asked.team, sales: asked.sales, days: [], log: [] })
  return (key: string, row: string, column: string): Scalar => {
    const sheet = spec.sheets.find((each) => each.key === key)!
    return sheet.columns.find((each) => each.key === column)!.values[sheet.rows.indexOf(row)]
  }
}

describe('the sheets', () => {
  const row = (cell: ReturnType<typeof sheets>, key: string): Scalar[] =>
    ['target', 't:Bikes', 't:Parts', 'gap', 's:Bikes'].map((column) => cell('lines', `n:${key}`, column))

  it('have lines wherever a target is, and nothing, not 0, below', () => {
    const none = sheets({})
    expect(row(none, 'c')).toEqual([1200, 600, 600, 0, 0.5])
    expect(row(none, 'a')).toEqual(['', '', '', '', ''])
    expect(none('line-months', 'n:c|Bikes', 'year')).toBe(600)
    expect(none('line-months', 'n:a1|Bikes', 'year')).toBe('')
    const teams = sheets({ c: DAY })
    expect(row(teams, 'a')).toEqual([720, 360, 360, 0, 0.5])
    expect(row(teams, 'b')).toEqual([480, 240, 240, 0, 0.5])
    expect(row(teams, 'b1')).toEqual(['', '', '', '', ''])
    expect(['n:a|Bikes', 'n:a1|Bikes'].map((each) => teams('line-months', each, 'm1') === '')).toEqual([false, true])
    const one = sheets({ c: DAY, a: DAY })
    expect(row(one, 'a1')).toEqual([480, 360, 120, 0, 0.75])
    expect([row(one, 'a2'), row(one, 'b')]).toEqual([
      [240, 0, 240, 0, 0],
      [480, 240, 240, 0, 0.5],
    ])
  })

  it('give a unit of over-assigned people its own target in their proportions', () => {
    const over = { settings: { ...SETTINGS, overAssignment: [{ level: 'team', rate: 0.1 }] } }
    expect(row(sheets({ c: DAY }, over), 'a').slice(0, 3)).toEqual([720, 360, 360])
    expect(row(sheets({ c: DAY, a: DAY }, over), 'c').slice(0, 4)).toEqual([1272, 636, 636, 0])
  })

  it('keep a total that was given, exact while nothing is handed down too', () => {
    const lineTotals = new Map([['Parts', 601]])
    const ways: Record<string, Scalar>[] = [{}, { c: DAY }, { c: DAY, a: DAY, b: DAY }]
    for (const days of ways) expect(row(sheets(days, { lineTotals }), 'c').slice(1, 3)).toEqual([599, 601])
    const settings = { ...SETTINGS, overAssignment: [{ level: 'team', rate: 0.1 }] }
    expect(row(sheets({}, { lineTotals, settings }), 'c').slice(0, 3)).toEqual([1200, 599, 601])
  })

  it('leave nothing of it once the plan is handed down at once', () => {
    const asked = { ...small({ c: DAY }), settings: { ...SETTINGS, options: { lines: 'yes' } as const } }
    const spec = planWorkbook(makePlan(asked), { team: asked.team, sales: asked.sales, days: [], log: [] })
    const columns = spec.sheets.filter(({ key }) => key === 'lines' || key === 'line-months').flatMap((sheet) => sheet.columns)
    const kept = columns.filter(({ key }) => /^w(:|\d)/.test(key))
    expect(kept).toHaveLength(2 + 12)
    expect(kept.flatMap(({ values }) => [...values]).filter((value) => value !== '')).toEqual([])
  })

  it('say why there are none below, as long as it is so', () => {
    const codes = (days: Record<string, Scalar>): string[] => makePlan(small(days)).notes.map(({ code }) => code)
    expect(codes({ c: DAY })).toContain('linesWait')
    expect(codes({ c: DAY, a: DAY, b: DAY })).not.toContain('linesWait')
    expect(makePlan(small({})).nodes.filter(handsDown)).toHaveLength(3)
  })
})
