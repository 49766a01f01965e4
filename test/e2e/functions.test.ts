// Every example of the help pages, typed into the preview's spreadsheet, gives in the cells what the page says, spilled results too.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { customFunctions } from '../../shared/functions'
import { ERROR_VALUES } from '../../shared/functions/definition'
import { FUNCTION_EXAMPLES } from '../../shared/help/function-examples'
import { formulaOf, isRange } from '../../shared/help/functions-page'
import { parseAddress } from '../../shared/workbook/address'
import type { Scalar } from '../../shared/workbook/cell'
import { readCells, startPreview, type Preview } from './support'

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

/** To the right of all ranges of the examples. */
const FORMULA_COLUMN = 7

it('the examples calculate in the preview', async () => {
  const { page, faults } = await preview.open({ lang: 'en-US', host: 'excel' })
  for (const { name } of customFunctions) {
    for (const example of FUNCTION_EXAMPLES[name]) {
      const formula = formulaOf(name, example)
      const ranges = example.args.filter(isRange).map(({ address, cells }) => ({ rect: parseAddress(address)!, cells }))
      await page.evaluate(
        async ({ ranges, formula, column }) => {
          const { grid } = window.salesTargetsPreview!
          const sheet = grid.sheetByName('Sheet1')!
          const empty = Array.from({ length: 12 }, () => Array.from({ length: 14 }, () => ({ value: null })))
          sheet.write({ row: 0, column: 0, rows: 12, columns: 14 }, empty)
          for (const { rect, cells } of ranges)
            sheet.write(
              rect,
              cells.map((row) => row.map((value) => ({ value: value === '' ? null : value }))),
            )
          sheet.write({ row: 0, column, rows: 1, columns: 1 }, [[{ formula }]])
          await grid.settled()
        },
        { ranges, formula, column: FORMULA_COLUMN },
      )
      const { result } = example
      const isError = typeof result === 'object' && result !== null && !Array.isArray(result)
      const expected: Scalar[][] = isError ? [[ERROR_VALUES[result.error]]] : Array.isArray(result) ? result : [[result]]
      const found = await readCells(page, 'Sheet1', 0, FORMULA_COLUMN, expected.length, expected[0].length)
      expect({ formula, values: found.map((row) => row.map(({ value }) => value ?? '')) }).toEqual({ formula, values: expected })
    }
  }
  expect(faults).toEqual([])
  await page.context().close()
})
