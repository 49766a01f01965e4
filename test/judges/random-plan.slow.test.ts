// Random companies, judged by IronCalc: every formula gives the engine's value, and typed changes recalculate exactly.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../shared/setting/plan/plan'
import { rowId } from '../../shared/setting/sheets/sheet-context'
import { tidy } from '../../shared/setting/amounts'
import type { Scalar } from '../../shared/workbook/cell'
import { randomRequest } from '../setting/random-company'
import { keyedSheet } from '../support/keyed-values'
import { changed, expectLive } from '../support/live'
import { recalculateWithIronCalc } from './iron-calc'
import { fileOf, planOf } from './random-file'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const gapsOf = (values: ReadonlyMap<string, Scalar[][]>, plan: Plan): Record<string, Scalar> => {
  const check = keyedSheet(values, 'check')
  return Object.fromEntries(plan.checks.map(({ id }) => [id, check.value(id, 'gap')]))
}

const small = { reps: 14, levels: 4, bounds: 9 }
const RUNS = Number(process.env.RUNS ?? 10)

describe('a random plan, recalculated by IronCalc', () => {
  it("gives the engine's numbers", async () => {
    let judged = 0
    await fc.assert(
      fc.asyncProperty(randomRequest(small), async (request) => {
        const plan = planOf(request)
        fc.pre(plan !== undefined)
        const bytes = await fileOf(plan, request)
        expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
        judged++
      }),
      { numRuns: RUNS, maxSkipsPerRun: 300 },
    )
    expect(judged).toBeGreaterThanOrEqual(RUNS)
  })

  it('follows a typed target and override exactly, near a fresh plan while Check is green, and red where a bound binds', async () => {
    const seen = { green: 0, red: 0 }
    const change = fc.record({
      factor: fc.integer({ min: 40, max: 250 }),
      who: fc.nat(1000),
      amount: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 160 }) }),
    })
    await fc.assert(
      fc.asyncProperty(randomRequest(small), change, async (request, { factor, who, amount }) => {
        const plan = planOf(request)
        fc.pre(plan !== undefined)
        const target = tidy(Math.round((plan.total * factor) / 100 / plan.unit) * plan.unit)
        // A unit that is too coarse or too fine for a target is refused whatever the plan; its sums are exact all the same.
        fc.pre(target >= plan.unit && target / plan.unit < 1e12)
        const node = plan.nodes.length > 1 && amount !== null ? plan.nodes[1 + (who % (plan.nodes.length - 1))] : undefined
        const typed = node && {
          key: node.key,
          amount: tidy(Math.round((target * (amount as number)) / 100 / Math.max(1, plan.nodes.length - 1) / plan.unit) * plan.unit),
        }
        const bytes = await changed(await fileOf(plan, request), { target, overrides: typed ? [typed] : [] })
        const values = await recalculateWithIronCalc(bytes)
        const gaps = gapsOf(values, plan)
        const { money } = request.settings
        const overrides = new Map(request.overrides)
        if (typed) overrides.set(typed.key, { amount: tidy(typed.amount * money), reason: 'test' })
        const fresh = planOf({ ...request, settings: { ...request.settings, target: tidy(target * money) }, overrides })
        const green = Object.entries(gaps).every(([id, gap]) => id === 'outsideBounds' || gap === 0)
        if (green) seen.green++
        else seen.red++
        if (fresh === undefined) {
          // What a rebuild would refuse must not look right in the sheet.
          expect(green).toBe(false)
          return
        }
        if (green) expectLive(values, fresh, { within: plan.unit })
        else {
          const cascade = keyedSheet(values, 'cascade')
          const off = fresh.nodes.some((each) => Math.abs((cascade.value(rowId(each), 'target') as number) - each.target) > plan.unit / 2)
          const wasRed = plan.checks.some(({ gap }) => gap !== 0)
          expect(off || wasRed || Object.values(gaps).some((gap) => gap !== 0)).toBe(true)
        }
      }),
      { numRuns: RUNS, maxSkipsPerRun: 300 },
    )
    // A few runs may by chance be all of one kind.
    expect(seen.green + seen.red).toBeGreaterThanOrEqual(RUNS)
    if (RUNS >= 100) expect(Math.min(seen.green, seen.red)).toBeGreaterThan(0)
  })
})
