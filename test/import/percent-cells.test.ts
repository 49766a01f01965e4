// Cells of a workbook that comes as a file and shows percentages: they are taken as people see them, below and above 100%.

import { expect, it } from 'vitest'
import { openSteps } from '../../shared/import/files/opened-file'
import { inputSteps } from '../../shared/import/input-table/read-input'
import { ASSUMPTIONS } from '../../shared/setting/inputs/assumptions'
import { MARKET } from '../../shared/setting/inputs/market'
import { atOnce } from '../../shared/workbook/steps'
import { workbookOf } from '../spreadsheet-file/workbook-of'

/** @param cells texts, numbers, and numbers shown as percentages in a list of one. */
const sheetOf = (...rows: (string | number | [number])[][]): Uint8Array => {
  const cell = (value: string | number | [number]): string =>
    typeof value === 'string'
      ? `<c t="inlineStr"><is><t>${value}</t></is></c>`
      : `<c${Array.isArray(value) ? ' s="1"' : ''}><v>${String(value)}</v></c>`
  return workbookOf({
    formats: ['0.0%'],
    sheets: [{ name: 'S', rows: rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('') }],
  })
}
const tableOf = (bytes: Uint8Array) => {
  const { table } = atOnce(atOnce(openSteps('x.xlsx', bytes)).table('S', {}))
  if (table === undefined) throw new Error('the sheet is not read')
  return table
}

it('are parts of a whole in a column of percentages, whatever the largest is', () => {
  const head = ['segment', 'size', 'growth', 'share']
  const { rows, problems } = atOnce(inputSteps(tableOf(sheetOf(head, ['A', 100, [0.05], [0.07]], ['B', 100, [1.6], [1 / 3]])), MARKET))
  expect(rows.map(({ growth, share }) => [growth, share])).toEqual([
    [0.05, 0.07],
    [1.6, expect.closeTo(1 / 3, 14)],
  ])
  expect(problems).toEqual([])
})

it('are numbers of the unit % beside a column of units', () => {
  const head = ['assumption', 'kind', 'value', 'unit', 'tolerance']
  const { rows } = atOnce(inputSteps(tableOf(sheetOf(head, ['Growth', 'price', [0.04], '%', [0.2]])), ASSUMPTIONS))
  expect(rows).toMatchObject([{ value: 4, unit: '%', tolerance: 0.2 }])
})
