// How much of the plan is live.

import { expect, it } from 'vitest'
import { createFileHost } from '../../xlsx/file-host'
import { planFile } from '../support/plan-file'

it('nine tenths of the numbers on Cascade, and on Monthly, are formulas', async () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    const { bytes } = await planFile({ locale })
    const { sheets } = await createFileHost(bytes).read({ keys: ['cascade', 'monthly'] })
    expect(sheets).toHaveLength(2)
    for (const { values, formulas } of sheets) {
      const numbers = values.flatMap((line, row) =>
        line.flatMap((value, column) => (typeof value === 'number' ? [formulas[row][column]] : [])),
      )
      expect(numbers.length).toBeGreaterThan(300)
      expect(numbers.filter((formula) => formula !== null).length / numbers.length).toBeGreaterThanOrEqual(0.9)
    }
  }
})

it('no formula needs more than Excel 2010, or changes by itself', async () => {
  const { bytes } = await planFile()
  const { sheets } = await createFileHost(bytes).read({ keys: '*' })
  const formulas = sheets.flatMap((sheet) => sheet.formulas.flat()).filter((formula): formula is string => formula !== null)
  expect(formulas.length).toBeGreaterThan(1000)
  for (const formula of formulas) {
    expect(formula).not.toMatch(
      /_xlfn|\b(LET|LAMBDA|XLOOKUP|IFS|SWITCH|FILTER|SORT|UNIQUE|SEQUENCE|TEXTJOIN|CONCAT|MAXIFS|MINIFS|TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|TEXT|CELL|INFO)\(|\[/,
    )
  }
})
