// The workbook lives without the add-in: a typed target or override recalculates every level and month, exact.

import { describe, it } from 'vitest'
import { changed, expectLive, freshPlan } from '../support/live'
import { planFile } from '../support/plan-file'
import { recalculateWithIronCalc } from './iron-calc'

describe('a change typed into the sample, recalculated by IronCalc', () => {
  const cases = [
    { name: 'a larger target', change: { target: 47_123_000 } },
    { name: 'a target that is no multiple of the unit', change: { target: 36_500_777 } },
    { name: 'an override of a rep', change: { overrides: [{ key: '275', amount: 3_000_000 }] } },
    {
      name: 'a target, a region and two reps',
      change: {
        target: 30_000_000,
        overrides: [
          { key: 'EU', amount: 9_000_000 },
          { key: '290', amount: 4_123_456 },
          { key: '276', amount: 1 },
        ],
      },
    },
  ]
  for (const { name, change } of cases) {
    it(`${name}: exact, and as a fresh plan`, async () => {
      const { bytes } = await planFile()
      const file = await changed(bytes, change)
      expectLive(await recalculateWithIronCalc(file), await freshPlan(file), { within: 0 })
    })
  }
})
