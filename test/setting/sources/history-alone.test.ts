// What a plan would be without its blend: target for target the plan that is made without it.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RefusedError } from '../../../shared/import/problem'
import { makePlan } from '../../../shared/setting/plan/make-plan'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import { randomRequest } from '../random-company'
import { requestOf } from './request'

const RUNS = Number(process.env.RUNS ?? 100)

const planOf = (request: PlanRequest): Plan | undefined => {
  try {
    return makePlan(request)
  } catch (error) {
    if (error instanceof RefusedError) return undefined
    throw error
  }
}
const blended = (request: PlanRequest, equal: number): PlanRequest => ({
  ...request,
  settings: { ...request.settings, options: { ...request.settings.options, blendEqual: equal } },
})

it('is by hand what history gives beside what the blend gives', () => {
  const plan = makePlan(blended(requestOf({ sales: { a: 300, b: 100 }, target: 8_000_000 }), 0.5))
  expect(plan.nodes.map(({ target }) => target)).toEqual([8_000_000, 5_000_000, 3_000_000])
  expect(plan.sources?.byHistory).toEqual([8_000_000, 6_000_000, 2_000_000])
})

it('is not there where there is no blend', () => {
  expect(makePlan(requestOf({ sales: { a: 300, b: 100 }, target: 8_000_000 })).sources).toBeUndefined()
})

it('is the plan without the blend, whatever the company', () => {
  let compared = 0
  fc.assert(
    fc.property(randomRequest({ reps: 15, bounds: 6 }), fc.constantFrom(0.2, 0.5, 1), (request, equal) => {
      const [alone, plan] = [planOf(request), planOf(blended(request, equal))]
      if (alone === undefined || plan?.sources?.byHistory === undefined) return
      compared++
      expect(plan.sources.byHistory).toEqual(alone.nodes.map(({ target }) => target))
    }),
    { numRuns: RUNS / 2 },
  )
  expect(compared).toBeGreaterThan(RUNS / 20)
})
