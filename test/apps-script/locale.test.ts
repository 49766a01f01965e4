// Spreadsheets whose locale writes 1,5: formulas are printed with ';' and read back in en-US.

import { expect, test } from 'vitest'
import type { Operation } from '../../shared/workbook/patch'
import { markerOf } from '../../shared/workbook/marker'
import { sheets } from '../support/sheets-code'

const FORMULA = `=IF(A1>0.5,SUM('a,b;1.5'!A1,"x,y;1.5",{1,2;3,4}),-1.25)`
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns })

test.each(['de_DE', 'pt_BR', 'fr_FR', 'en_US', 'zh_CN', 'ja_JP'])('formulas, marks and validation in %s', async (locale) => {
  const { port, grid } = await sheets({ locale })
  const simple = '=ROUND(A1*1.5,2)'
  const operations: Operation[] = [
    { op: 'addSheet', sheet: 'plan', temporaryName: '~plan', rows: 5, columns: 5, hidden: false },
    { op: 'write', sheet: 'plan', row: 0, column: 0, values: [[markerOf('plan'), 0]], formulas: [[null, simple]] },
    { op: 'mark', sheet: 'plan', rect: at(1, 1), mark: { kind: 'formula', formula: '=AND(B2>0.5,B2<1)', style: { bold: true } } },
    { op: 'validate', sheet: 'plan', rect: at(1, 1), validation: { kind: 'number', min: 0.5, max: 2, message: 'm' } },
  ]
  await port.apply({ operations, undo: [], touched: [] })
  const sheet = grid.sheetByName('~plan')!
  expect(sheet.read(at(0, 1))[0][0].formula).toBe(simple)
  expect(sheet.marks()[0].mark).toMatchObject({ formula: '=AND(B2>0.5,B2<1)' })
  expect(sheet.validations()[0].validation).toEqual({ kind: 'number', min: 0.5, max: 2, message: 'm' })
  expect((await port.read({ keys: ['plan'] })).sheets[0].formulas[0][1]).toBe(simple)
})

test('texts, quoted sheet names and arrays keep their own commas', async () => {
  const { dialectOf } = await import('../../apps-script/server/dialect')
  const german = dialectOf('de_DE')
  const printed = `=IF(A1>0,5;SUM('a,b;1.5'!A1;"x,y;1.5";{1\\2;3\\4});-1,25)`
  expect(german.print(FORMULA)).toBe(printed)
  expect(german.parse(printed)).toBe(FORMULA)
  expect(dialectOf('zh_CN').print(FORMULA)).toBe(FORMULA)
})
