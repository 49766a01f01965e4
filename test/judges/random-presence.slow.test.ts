// Random companies with ramps, absences and vacancies, judged by IronCalc: the engine's numbers, and a typed target.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidy } from '../../shared/setting/amounts'
import { randomPresence } from '../setting/presence/random-presence'
import { keyedSheet } from '../support/keyed-values'
import { changed, expectLive } from '../support/live'
import { recalculateWithIronCalc } from './iron-calc'
import { fileOf, planOf } from './random-file'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const small = { reps: 14, levels: 4, bounds: 9 }
const RUNS = Number(process.env.RUNS ?? 8)

describe('a random plan with people who are not always there, recalculated by IronCalc', () => {
  it("gives the engine's numbers, and follows a typed target exactly", async () => {
    await fc.assert(
      fc.asyncProperty(randomPresence(small), fc.integer({ min: 60, max: 200 }), async (request, factor) => {
        const plan = planOf(request)
        fc.pre(plan !== undefined && plan.nodes.some(({ pace }) => pace !== undefined))
        const bytes = await fileOf(plan, request)
        expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
        const target = tidy(Math.round((plan.total * factor) / 100 / plan.unit) * plan.unit)
        fc.pre(target >= plan.unit && target / plan.unit < 1e12)
        const fresh = planOf({ ...request, settings: { ...request.settings, target: tidy(target * request.settings.money) } })
        const values = await recalculateWithIronCalc(await changed(bytes, { target }))
        const check = keyedSheet(values, 'check')
        const green = plan.checks.every(({ id }) => check.value(id, 'gap') === 0)
        if (fresh === undefined) expect(green).toBe(false)
        else if (green) expectLive(values, fresh, { within: plan.unit })
      }),
      { numRuns: RUNS, maxSkipsPerRun: 300 },
    )
  })
})
