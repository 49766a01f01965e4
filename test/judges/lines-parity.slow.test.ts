// The sheets of a plan by product line, recalculated by a second engine: the engine's numbers, and red where targets have moved.

import { describe, expect, it } from 'vitest'
import { keyedSheet } from '../support/keyed-values'
import { company, companySettings } from '../support/company'
import { changed } from '../support/live'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const source = company({ reps: 20, products: ['Bikes', 'Parts & more', '服装'], extra: ['new,Newcomer,rep,t0,2014-03-01,'] })
const settings = { ...companySettings(50_000_123), options: { lines: 'yes' } } as const

describe('a plan by product line, recalculated by IronCalc', () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`gives the engine's numbers (${locale})`, async () => {
      const { bytes } = await planFile({ source, settings: { ...settings, locale } })
      expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
    })
  }

  it('gives them under over-assignment too', async () => {
    const { bytes, result } = await planFile({ source, settings: { ...settings, overAssignment: [{ level: 'team', rate: 0.08 }] } })
    expect(result.plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
  })

  it('turns red when a target or an override was typed since', async () => {
    const { bytes, result } = await planFile({ source, settings })
    expect(result.plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])
    const gaps = async (change: Parameters<typeof changed>[1]): Promise<unknown[]> => {
      const check = keyedSheet(await recalculateWithIronCalc(await changed(bytes, change)), 'check')
      return ['lines', 'lineMonths', 'monthLines'].map((id) => check.value(id, 'gap'))
    }
    const [lines, own, months] = await gaps({ target: 51_000_123 })
    expect(lines).toBeGreaterThan(1_000_000)
    expect(own).toBe(0)
    expect(months).toBeCloseTo(1_000_000, 2)
    expect((await gaps({ overrides: [{ key: 'r3', amount: 1 }] }))[0]).toBeGreaterThan(1000)
  })
})
