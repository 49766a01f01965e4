// Any company, any wish: the plan sums exactly and keeps every bound, or is refused with who and by how much.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { sampleSettings } from '../../../shared/commands'
import { RefusedError } from '../../../shared/import/problem'
import type { SalesColumns, TeamRow } from '../../../shared/import/tables'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan, PlanNode } from '../../../shared/setting/plan/plan'
import { tidy } from '../../../shared/setting/amounts'
import { randomRequest } from '../random-company'

const RUNS = Number(process.env.RUNS ?? 300)

/** The plan, or the problems it was refused with; anything else is thrown. */
function planOrProblems(request: PlanRequest): Plan | RefusedError {
  try {
    return makePlan(request)
  } catch (error) {
    if (error instanceof RefusedError) return error
    throw error
  }
}

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0)
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b) * 1e-9)

/** Everything that is wrong with a plan, in words. */
function faults(plan: Plan): string[] {
  const found: string[] = []
  const fault = (node: PlanNode, what: string): void => void found.push(`${node.key}: ${what}`)
  if (!near(plan.nodes[0].target, plan.total)) found.push('the company does not carry the target')
  for (const node of plan.nodes) {
    const children = node.children.map((child) => plan.nodes[child])
    if (!(node.target >= 0)) fault(node, `target ${node.target}`)
    if (!near(sum(node.months), node.target)) fault(node, `months sum to ${sum(node.months)}, target ${node.target}`)
    if (node.months.some((month) => !(month >= -1e-9))) fault(node, `months ${node.months.join(' ')}`)
    if (node.isRep && node.target === 0 && node.months.some((month) => month !== 0)) fault(node, 'months without a target')
    if (node.isRep && !node.isClosed && node.months.some((month, at) => month !== 0 && (at < node.from || at > node.to)))
      fault(node, 'a month outside the active ones')
    if (children.length > 0) {
      if (!near(sum(children.map(({ target }) => target)), node.target))
        fault(node, `children sum to ${sum(children.map(({ target }) => target))}, target ${node.target}`)
      node.months.forEach((month, at) => {
        if (!near(sum(children.map(({ months }) => months[at])), month)) fault(node, `month ${at + 1} below`)
      })
    }
    if (node.parent === -1) continue
    if (node.override) {
      if (!near(node.target, node.override.amount)) fault(node, `override ${node.override.amount}, target ${node.target}`)
    } else if (node.isClosed) {
      if (node.target !== sum(children.map(({ target }) => target))) fault(node, 'a target without anybody')
    } else if (node.lock !== null) {
      if (!near(node.target, node.lock)) fault(node, `lock ${node.lock}, target ${node.target}`)
    } else {
      if (node.floor !== null && node.target < node.floor - 1e-6) fault(node, `floor ${node.floor}, target ${node.target}`)
      if (node.cap !== null && node.target > node.cap + 1e-6) fault(node, `cap ${node.cap}, target ${node.target}`)
    }
  }
  // Whoever follows the weight has a multiple of the unit, but for one among siblings who carries what is left.
  for (const node of plan.nodes) {
    const off = node.children
      .map((child) => plan.nodes[child])
      .filter(
        (child) =>
          !child.override &&
          !child.hold &&
          child.children.length === 0 &&
          !near(tidy(child.target / plan.unit), Math.round(child.target / plan.unit)),
      )
    if (off.length > 1) fault(node, `${off.length} children off the unit: ${off.map(({ key, target }) => `${key} ${target}`).join(', ')}`)
  }
  return found
}

describe('makePlan on random companies', () => {
  it('sums exactly at every level and month and keeps floors, caps, locks and overrides, or is refused', () => {
    let made = 0
    fc.assert(
      fc.property(randomRequest({ bounds: 10 }), (request) => {
        const result = planOrProblems(request)
        if (result instanceof RefusedError) {
          expect(result.problems.every(({ code, text }) => code !== '' && text.en !== '' && text.zh !== '')).toBe(true)
          return
        }
        made++
        expect(faults(result)).toEqual([])
        expect(result.checks.filter(({ id, gap }) => gap !== 0 && id !== 'reasons' && id !== 'outsideBounds')).toEqual([])
      }),
      { numRuns: RUNS },
    )
    expect(made).toBeGreaterThan(RUNS / 10)
  })

  it('never refuses a company without bounds and overrides', () => {
    fc.assert(
      fc.property(randomRequest({ bounds: 0 }), (request) => {
        const result = planOrProblems(request)
        if (result instanceof RefusedError) {
          expect(
            result.problems
              .map(({ code }) => code)
              .filter((code) => code !== 'negativeSales' && code !== 'boundsImpossible' && code !== 'noWeight'),
          ).toEqual([])
          // Only a year in which nobody works can be impossible.
          if (result.problems.some(({ code }) => code === 'boundsImpossible'))
            expect(
              request.team.filter(({ level }) => level === 'rep').length === 0 ||
                result.problems.every(({ text }) => text.en.startsWith('Nobody below')),
            ).toBe(true)
          return
        }
        expect(faults(result)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})

it('tells of sales below zero once, with the remedy, where nobody else could take the target', () => {
  const row = (id: string, level: string, parent: string | null, start: number | null = null): TeamRow => ({
    ...{ id, name: id, level, parent, role: null, start, end: null, takesOver: null, potential: null },
    ...{ floor: null, cap: null, lock: null, place: { file: 'team.csv', row: 2 } },
  })
  const settings = { ...sampleSettings('en-US'), metric: 'sales', year: 2014 }
  const day = serialFromIso('2013-12-10')!
  const sales: SalesColumns = {
    ...{ dates: Int32Array.from([day, day]), owners: ['later', 'returns'], values: Float64Array.from([2222, -337]) },
    ...{ metrics: ['', ''], products: ['', ''], ids: ['', ''], currencies: ['', ''], rowNumbers: Int32Array.from([2, 3]) },
    source: { file: 'history.csv' },
  }
  const team = [row('c', 'company', null), row('later', 'rep', 'c', serialFromIso('2015-02-05')), row('returns', 'rep', 'c')]
  const result = planOrProblems({ settings, team, sales })
  expect(result instanceof RefusedError && result.problems.map(({ code, params }) => [code, params.who])).toEqual([
    ['negativeSales', 'returns'],
  ])
})
