// Every generated formula of a plan gives the engine's value when a second engine recalculates it.

import { describe, expect, it } from 'vitest'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

describe('the plan of the sample, recalculated by IronCalc', () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`gives the engine's numbers (${locale})`, async () => {
      const { bytes } = await planFile({ locale })
      const expected = await valuesInFile(bytes)
      expect(expected.size).toBeGreaterThanOrEqual(11)
      expectSameNumbers(expected, await recalculateWithIronCalc(bytes))
    })
  }
})
