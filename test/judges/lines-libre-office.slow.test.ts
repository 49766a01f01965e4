// LibreOffice recalculates the sheets of a plan by product line to the engine's values.

import { describe, expect, it } from 'vitest'
import { company, companySettings } from '../support/company'
import { planFile } from '../support/plan-file'
import { libreOfficePresent, recalculateWithLibreOffice } from './libre-office'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const present = await libreOfficePresent()

describe.runIf(present)('a plan by product line, recalculated by LibreOffice', () => {
  for (const over of [undefined, [{ level: 'team', rate: 0.08 }]]) {
    it(`gives the engine's numbers${over ? ' under over-assignment' : ''}`, async () => {
      const source = company({ reps: 20, products: ['Bikes', 'Parts & more', '服装'] })
      const settings = { ...companySettings(50_000_123), options: { lines: 'yes' }, ...(over ? { overAssignment: over } : {}) } as const
      const { bytes } = await planFile({ source, settings })
      const expected = await valuesInFile(bytes)
      expect([...expected.keys()]).toEqual(expect.arrayContaining(['Lines', 'Monthly by line']))
      expectSameNumbers(expected, await recalculateWithLibreOffice(bytes))
    })
  }
})
