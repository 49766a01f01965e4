// Random companies with over-assignment, judged by IronCalc: the engine's numbers, and a typed percentage, target and override.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidy } from '../../shared/setting/amounts'
import { overRow } from '../../shared/setting/over-assignment/over-columns'
import { randomOver } from '../setting/over-assignment/random-over'
import { keyedSheet } from '../support/keyed-values'
import { changed, expectLive } from '../support/live'
import { recalculateWithIronCalc } from './iron-calc'
import { fileOf, planOf } from './random-file'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const small = { reps: 14, levels: 4, bounds: 9 }
const RUNS = Number(process.env.RUNS ?? 8)

describe('a random plan with over-assignment, recalculated by IronCalc', () => {
  it("gives the engine's numbers", async () => {
    await fc.assert(
      fc.asyncProperty(randomOver(small), async (request) => {
        const plan = planOf(request)
        fc.pre(plan !== undefined)
        const bytes = await fileOf(plan, request)
        expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
      }),
      { numRuns: RUNS, maxSkipsPerRun: 300 },
    )
  })

  it('follows a typed percentage, target and override exactly while Check is green, and is red where a rebuild is refused', async () => {
    const seen = { green: 0, red: 0 }
    const change = fc.record({
      percent: fc.integer({ min: 0, max: 15 }),
      factor: fc.integer({ min: 60, max: 200 }),
      who: fc.nat(1000),
      part: fc.integer({ min: 0, max: 300 }),
    })
    await fc.assert(
      fc.asyncProperty(randomOver(small), change, async (drawn, { percent, factor, who, part }) => {
        const rates = drawn.settings.overAssignment?.slice(0, 1) ?? []
        const settings = { ...drawn.settings, overAssignment: rates, options: { overMostAtLevel: 1, overMostInAll: 1 } }
        const request = { ...drawn, settings }
        const plan = planOf(request)
        fc.pre(plan !== undefined && rates.length > 0)
        const { money } = request.settings
        const target = tidy(Math.round((plan.total * factor) / 100 / plan.unit) * plan.unit)
        fc.pre(target >= plan.unit && target / plan.unit < 1e12)
        const node = who % 3 === 0 ? undefined : plan.nodes[who % plan.nodes.length]
        const typed =
          node === undefined || node.parent === -1
            ? undefined
            : { key: node.key, amount: tidy(Math.round((node.target * part) / 100 / plan.unit) * plan.unit) }
        const [{ level }] = rates
        const bytes = await changed(await fileOf(plan, request), {
          target,
          overrides: typed === undefined ? [] : [typed],
          cells: [{ sheet: 'settings', row: overRow(level), column: 'value', value: percent / 100 }],
        })
        const values = await recalculateWithIronCalc(bytes)
        const overrides = new Map(request.overrides)
        if (typed) overrides.set(typed.key, { amount: tidy(typed.amount * money), reason: 'test' })
        const fresh = planOf({
          ...request,
          overrides,
          settings: {
            ...request.settings,
            target: tidy(target * money),
            overAssignment: [{ level, rate: percent / 100 }],
          },
        })
        const check = keyedSheet(values, 'check')
        const green = plan.checks.every(({ id }) => check.value(id, 'gap') === 0)
        if (green) seen.green++
        else seen.red++
        if (fresh === undefined) expect(green).toBe(false)
        else if (green) expectLive(values, fresh, { within: 2 * plan.unit })
      }),
      { numRuns: RUNS * 2, maxSkipsPerRun: 300 },
    )
    if (RUNS >= 50) expect(Math.min(seen.green, seen.red)).toBeGreaterThan(0)
  })
})
