// Targets of fifteen digits and units of a cent: exact in the engine, and in the formulas as IronCalc calculates them.

import { describe, expect, it } from 'vitest'
import type { Plan } from '../../shared/setting/plan/plan'
import { rowId } from '../../shared/setting/sheets/sheet-context'
import { sampleSettings } from '../../shared/commands/sample-settings'
import { planFile } from '../support/plan-file'
import { company } from '../support/company'
import { keyedSheet } from '../support/keyed-values'
import { recalculateWithIronCalc } from './iron-calc'

/** In steps of the unit, as whole numbers that JavaScript adds without loss. */
const steps = (amount: number, unit: number): bigint => BigInt(Math.round(amount / unit))

function missing(plan: Plan): string[] {
  const sum = (amounts: number[]): bigint => amounts.reduce((all, amount) => all + steps(amount, plan.unit), 0n)
  return plan.nodes.flatMap((node) => [
    ...(node.children.length === 0 || sum(node.children.map((child) => plan.nodes[child].target)) === steps(node.target, plan.unit)
      ? []
      : [`${node.name}: below`]),
    ...(sum(node.months) === steps(node.target, plan.unit) ? [] : [`${node.name}: months`]),
  ])
}

describe('a plan is exact and its sheets agree', () => {
  it.each([
    [1e15, 1],
    [999_999_999_999_999, 1],
    [900_719_925_474_099, 1],
    [1e15, 1000],
    [99_999_999_999.99, 0.01],
    [5_000_000_000.5, 0.01],
  ])('for a target of %d in units of %d', async (target, unit) => {
    const settings = { ...sampleSettings('en-US'), target, unit }
    const {
      bytes,
      result: { plan },
    } = await planFile({ source: company({ reps: 25 }), settings })
    expect(missing(plan)).toEqual([])
    const values = await recalculateWithIronCalc(bytes)
    // With so many units a quota may lie on the edge of a rounding, which two engines see on either side; and IronCalc's own
    // rounding to six decimals leaves dust at fifteen digits, far below a unit.
    const [cascade, check] = [keyedSheet(values, 'cascade'), keyedSheet(values, 'check')]
    const away = plan.nodes.map((node) => Math.abs((cascade.value(rowId(node), 'target') as number) - node.target) / unit)
    expect(Math.max(...away)).toBeLessThan(1.1)
    expect(plan.checks.map(({ id, gap }) => [id, gap, check.value(id, 'gap')])).toEqual(plan.checks.map(({ id }) => [id, 0, 0]))
  })
})
