// LibreOffice recalculates every generated formula to the engine's value, also after a person typed a target and an override.

import { describe, expect, it } from 'vitest'
import { changed, expectLive, freshPlan } from '../support/live'
import { planFile } from '../support/plan-file'
import { libreOfficePresent, recalculateWithLibreOffice } from './libre-office'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const present = await libreOfficePresent()

describe.runIf(present)('the plan of the sample, recalculated by LibreOffice', () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`gives the engine's numbers (${locale})`, async () => {
      const { bytes } = await planFile({ locale })
      const expected = await valuesInFile(bytes)
      expect(expected.size).toBeGreaterThanOrEqual(12)
      expectSameNumbers(expected, await recalculateWithLibreOffice(bytes))
    })
  }

  it('a typed target and overrides: every sum exact, each cell as a fresh plan', async () => {
    const { bytes } = await planFile()
    const file = await changed(bytes, {
      target: 30_000_777,
      overrides: [
        { key: 'EU', amount: 9_000_000 },
        { key: '290', amount: 4_123_456 },
        { key: '276', amount: 2_500_000 },
      ],
    })
    expectLive(await recalculateWithLibreOffice(file), await freshPlan(file), { within: 0 })
  })
})
