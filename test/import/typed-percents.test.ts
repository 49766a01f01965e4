// Numbers typed with the sign beside a column of units are shown as they were typed.

import { describe, expect, it } from 'vitest'
import { inputSteps } from '../../shared/import/input-table/read-input'
import { ASSUMPTIONS } from '../../shared/setting/inputs/assumptions'
import { assumptionsOf, withUnit } from '../../shared/setting/sources/assumptions-held'
import { atOnce } from '../../shared/workbook/steps'

const said = (...cells: (string | number | null)[]) => {
  const headers = ['assumption', 'kind', 'value', 'unit', 'actual so far']
  const table = { source: {}, headers, rows: [['x', 'price', ...cells]], rowNumbers: [2], headerRow: 1, columns: [0, 1, 2, 3, 4] }
  const [{ value, actual, unit }] = assumptionsOf(atOnce(inputSteps(table, ASSUMPTIONS)).rows)
  return [value, ...(actual === null ? [] : [actual])].map((amount) => withUnit(amount, unit))
}

describe('an assumption', () => {
  it.each([
    [
      ['6%', '%', '3.3%'],
      ['6%', '3.3%'],
    ],
    [
      ['6%', '', '5.5％'],
      ['6%', '5.5%'],
    ],
    [['-0.5%', '%', ''], ['-0.5%']],
    [['0.07%', '%', ''], ['0.07%']],
    [
      [6, '%', 7],
      ['6%', '7%'],
    ],
    [
      ['6', '', '7'],
      ['6', '7'],
    ],
    [['1,800,000', 'USD', ''], ['1,800,000 USD']],
  ])('%j is told as %j', (cells, told) => {
    expect(said(...cells)).toEqual(told)
  })
})
