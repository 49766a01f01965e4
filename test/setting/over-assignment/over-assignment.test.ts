// Over-assignment: assigned and handed down apart, exact at every level, compounding, and refused in words.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../shared/import/problem'
import { sumOf, tidy } from '../../../shared/setting/amounts'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { randomOver } from './random-over'

const RUNS = Number(process.env.RUNS ?? 100)

function planOf(request: PlanRequest): Plan | undefined {
  try {
    return makePlan(request)
  } catch (error) {
    if (error instanceof RefusedError) return undefined
    throw error
  }
}

describe('over-assignment', () => {
  it('hands down assigned · (1 + rate), to which the children sum exactly; months sum to what is assigned', () => {
    let made = 0
    fc.assert(
      fc.property(randomOver({ bounds: 10, reps: 40 }), (request) => {
        const plan = planOf(request)
        if (plan === undefined) return
        made++
        const { nodes, unit } = plan
        expect(
          plan.checks.filter(({ id, gap }) => gap !== 0 && id !== 'reasons' && id !== 'outsideBounds' && id !== 'overAssignment'),
        ).toEqual([])
        for (const node of nodes) {
          const children = node.children.map((child) => nodes[child])
          expect(tidy(sumOf(node.months) - node.target)).toBe(0)
          expect(node.months.every((month) => month >= -1e-9)).toBe(true)
          if (children.length === 0) continue
          expect(tidy(sumOf(children.map(({ target }) => target)) - node.handedDown)).toBe(0)
          expect(Math.abs(node.handedDown - node.target * (1 + (node.over?.rate ?? 0)))).toBeLessThanOrEqual(
            2.5 * unit * (node.over?.rate ? 1 : 1e-9) + 1e-6,
          )
          for (let month = 0; month < 12; month++) {
            expect(tidy(sumOf(children.map(({ street }) => street[month])) - node.street[month])).toBe(0)
            // In the rhythm of the street, to half a unit of every prefix.
            const part = sumOf(node.street.slice(0, month + 1)) / (sumOf(node.street) || 1)
            if (node.over?.rate && sumOf(node.street) > 0)
              expect(Math.abs(sumOf(node.months.slice(0, month + 1)) - part * node.target)).toBeLessThanOrEqual(unit * 1.5)
          }
        }
      }),
      { numRuns: RUNS },
    )
    expect(made).toBeGreaterThan(RUNS / 10)
  })
})
