// The sheets on which targets are explained and agreed give the engine's values when a second engine recalculates them.

import { describe, expect, it } from 'vitest'
import { keyedSheet } from '../support/keyed-values'
import { changed } from '../support/live'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const options = { agreement: 'yes' } as const

describe('a plan with explanations, recalculated by IronCalc', () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`gives the engine's numbers (${locale})`, async () => {
      const { bytes } = await planFile({ locale, settings: { options } })
      const expected = await valuesInFile(bytes)
      const why = keyedSheet(expected, 'why')
      expect(why.value('n:284', 'sum')).toBe(why.value('n:284', 'target'))
      expectSameNumbers(expected, await recalculateWithIronCalc(bytes))
    })
  }

  it('turns red where a target has moved since, by as much as it has', async () => {
    const { bytes } = await planFile({ settings: { options } })
    const before = keyedSheet(await valuesInFile(bytes), 'why')
    const target = Number(before.value('n:284', 'target'))
    const after = await recalculateWithIronCalc(await changed(bytes, { overrides: [{ key: '284', amount: target + 50_000 }] }))
    expect(keyedSheet(after, 'why').value('n:284', 'gap')).toBe(50_000)
    const check = keyedSheet(after, 'check')
    expect(check.value('why', 'gap')).toBe(100_000)
    const rebuilt = await planFile({
      before: await changed(bytes, { overrides: [{ key: '284', amount: target + 50_000 }] }),
      source: { kind: 'workbook' },
    })
    const fresh = keyedSheet(await valuesInFile(rebuilt.bytes), 'why')
    // Measured from the share before it was rounded to thousands.
    expect(Math.abs(Number(fresh.value('n:284', 'override')) - 50_000)).toBeLessThan(1000)
    expect(fresh.value('n:284', 'gap')).toBe(0)
  })
})
