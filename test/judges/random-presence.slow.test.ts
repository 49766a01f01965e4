// Random companies with ramps, absences, vacancies and held months, judged by IronCalc: the engine's numbers, and a typed target
// and month.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidy } from '../../shared/setting/amounts'
import type { HeldMonths } from '../../shared/setting/held-months/held-months'
import { canHold } from '../../shared/setting/held-months/held-months'
import type { Plan, PlanNode } from '../../shared/setting/plan/plan'
import type { PlanRequest } from '../../shared/setting/plan/plan-request'
import { rowId } from '../../shared/setting/sheets/sheet-context'
import { randomPresence } from '../setting/presence/random-presence'
import { keyedSheet } from '../support/keyed-values'
import { changed, expectLive } from '../support/live'
import { recalculateWithIronCalc } from './iron-calc'
import { fileOf, planOf } from './random-file'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const small = { reps: 14, levels: 4, bounds: 9 }
const RUNS = Number(process.env.RUNS ?? 8)

interface Hold {
  who: number
  /** A unit holds the month for its people. */
  isUnit: boolean
  month: number
  /** Of what the season gives. */
  percent: number
}

const hold: fc.Arbitrary<Hold> = fc.record({
  who: fc.nat(1000),
  isUnit: fc.boolean(),
  month: fc.nat(11),
  percent: fc.integer({ min: 0, max: 250 }),
})

/** Who holds, and how much, in the money of the sheets; nobody where nobody has a target. */
function heldBy({ nodes, unit }: Plan, { who, isUnit, month, percent }: Hold): { node: PlanNode; amount: number } | undefined {
  const people = nodes.filter((node) => canHold(node) && node.isRep !== isUnit && node.target > 0)
  if (people.length === 0) return undefined
  const node = people[who % people.length]
  return { node, amount: tidy(Math.round((node.months[month] * percent) / 100 / unit) * unit) }
}

/** The request with a month held beside those that it has. */
function holding(request: PlanRequest, plan: Plan, typed: Hold, reason = ''): PlanRequest {
  const held = new Map<string, HeldMonths>(request.heldMonths)
  const found = heldBy(plan, typed)
  if (found !== undefined) {
    const before = held.get(found.node.key)
    const amounts = [...(before?.amounts ?? new Array<null>(12).fill(null))]
    amounts[typed.month] = tidy(found.amount * request.settings.money)
    held.set(found.node.key, { amounts, reason: before?.reason ?? reason })
  }
  return { ...request, heldMonths: held }
}

describe('a random plan with people who are not always there and months that are held, recalculated by IronCalc', () => {
  it("gives the engine's numbers, and follows a typed target and a typed month exactly", async () => {
    const change = fc.record({ factor: fc.integer({ min: 60, max: 200 }), holds: fc.array(hold, { maxLength: 4 }), typed: hold })
    await fc.assert(
      fc.asyncProperty(randomPresence(small), change, async (drawn, { factor, holds, typed }) => {
        const bare = planOf({ ...drawn, heldMonths: new Map() })
        fc.pre(bare !== undefined && bare.nodes.some(({ pace }) => pace !== undefined))
        const request = holds.reduce((all, each) => holding(all, bare, each, each.who % 2 === 0 ? 'test' : ''), {
          ...drawn,
          heldMonths: new Map(),
        } as PlanRequest)
        const plan = planOf(request)
        fc.pre(plan !== undefined)
        const bytes = await fileOf(plan, request)
        expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
        const target = tidy(Math.round((plan.total * factor) / 100 / plan.unit) * plan.unit)
        fc.pre(target >= plan.unit && target / plan.unit < 1e12)
        const settings = { ...request.settings, target: tidy(target * request.settings.money) }
        const found = heldBy(plan, typed)
        // To type what a person has taken of a unit's month is to type nothing.
        const isTaken = found?.node.heldMonths?.taken?.some(({ month, amount }) => month === typed.month && amount === found.amount)
        const month = isTaken === true ? undefined : found
        // What is typed for a unit waits for the next build, and Check says so.
        const fresh = planOf({ ...(typed.isUnit || isTaken === true ? request : holding(request, plan, typed)), settings })
        const isOpen = typed.isUnit && month !== undefined && month.amount !== month.node.months[typed.month]
        const takes = plan.nodes.some(({ heldMonths }) => heldMonths?.taken !== undefined)
        const cells = month && [{ sheet: 'monthly', row: rowId(month.node), column: `held${typed.month + 1}`, value: month.amount }]
        const values = await recalculateWithIronCalc(await changed(bytes, { target, cells }))
        const check = keyedSheet(values, 'check')
        const told = new Set(['heldReasons', 'heldCells', 'outsideBounds', ...(typed.isUnit ? ['heldOpen', 'heldYear'] : [])])
        const red = plan.checks.map(({ id }) => id).filter((id) => check.value(id, 'gap') !== 0)
        const green = red.every((id) => told.has(id))
        // What a person holds can be more than the typed target, whatever was typed for the unit.
        if (fresh === undefined) expect(!green || red.includes('heldYear')).toBe(true)
        else if (green) {
          // What people have taken of a unit's month stays until the next build shares it anew: sums hold, shares may differ.
          expectLive(values, fresh, { within: takes ? Infinity : plan.unit })
          if (isOpen) expect(check.value('heldOpen', 'gap')).toBeGreaterThan(0)
          if (!typed.isUnit)
            for (const { id, gap } of fresh.checks) if (told.has(id)) expect([id, check.value(id, 'gap')]).toEqual([id, gap])
        }
      }),
      { numRuns: RUNS, maxSkipsPerRun: 300 },
    )
  })
})
