// Calls written down in Google's own types, as they cross to the server part.
import { expect, test } from 'vitest'
import { app, calls, printed, rangeOf, sheetOf } from '../../apps-script/calls/record'

test('calls are written down with their arguments, services and ranges as chains of their own', () => {
  const rule = app.newDataValidation().requireFormulaSatisfied(printed('=A1>0')).build()
  expect(calls(rangeOf('team', { row: 1, column: 0, rows: 2, columns: 1 }).setDataValidation(rule))).toEqual({
    op: 'call',
    sheet: 'team',
    calls: [
      ['getRange', 'A2:A3'],
      [
        'setDataValidation',
        { app: 'SpreadsheetApp', calls: [['newDataValidation'], ['requireFormulaSatisfied', { formula: '=A1>0' }], ['build']] },
      ],
    ],
  })
  expect(
    calls(sheetOf('team').getRangeList(['A1']).setBorder(null, null, true, null, null, true, '#ffffff', app.BorderStyle.SOLID)),
  ).toEqual({
    op: 'call',
    sheet: 'team',
    calls: [
      ['getRangeList', ['A1']],
      ['setBorder', null, null, true, null, null, true, '#ffffff', { app: 'SpreadsheetApp', calls: ['BorderStyle', 'SOLID'] }],
    ],
  })
})

test('a chain may branch, and what was not recorded is refused', () => {
  const sheet = sheetOf('team')
  const first = calls(sheet.hideSheet())
  expect(calls(sheet.setName('Team'))).not.toEqual(first)
  expect(() => calls(undefined)).toThrow(TypeError)
})
