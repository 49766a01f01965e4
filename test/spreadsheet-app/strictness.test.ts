// The stand-in refuses what Google refuses. The words are Google's own, as its users report them.

import { describe, expect, test } from 'vitest'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import type { ConditionalFormatRuleBuilder } from '../../preview/spreadsheet-app/conditional-format'
import type { DataValidationBuilder } from '../../preview/spreadsheet-app/data-validation'
import type { StandInOptions } from '../../preview/spreadsheet-app/environment'
import { createStandIn } from '../../preview/spreadsheet-app/globals'
import type { Spreadsheet } from '../../preview/spreadsheet-app/spreadsheet'

/** What the tests call; the rest is unknown to the stand-in. */
interface App {
  getActive(): Spreadsheet
  flush(): void
  newConditionalFormatRule(): ConditionalFormatRuleBuilder
  newDataValidation(): DataValidationBuilder
}

/** For members that are not there. */
type Loose = Record<string, (...args: unknown[]) => unknown>
const loose = (object: unknown): Loose => object as Loose

function open(options: StandInOptions = {}) {
  const grid = new MemoryGrid({ host: 'sheets', sheets: ['Mine', 'Other'] })
  const standIn = createStandIn(grid, { year: 2026, ...options })
  const app = standIn.globals.SpreadsheetApp as unknown as App
  return { grid, app, sheet: app.getActive().getSheetByName('Mine')!, standIn }
}

test('members that the stand-in does not know throw by name', () => {
  const { app, sheet, standIn } = open()
  expect(() => loose(sheet).getDrawings()).toThrow('Sheet.getDrawings is not a function')
  expect(() => loose(app).openById('x')).toThrow('SpreadsheetApp.openById is not a function')
  expect(() => sheet.grid).toThrow('Sheet.grid')
  expect(() => loose(app).WrapStrategy).toThrow('SpreadsheetApp.WrapStrategy')
  expect(() => loose(loose(app).BorderStyle).WAVY).toThrow('BorderStyle.WAVY')
  expect(() => Object.assign(sheet, { name: 'x' })).toThrow('Sheet.name cannot be set')
  expect(() => loose(standIn.globals.Utilities).sleep(1)).toThrow('Utilities.sleep')
})

describe('ranges', () => {
  test('outside of the sheet', () => {
    const { sheet } = open()
    const words = 'The coordinates of the range are outside the dimensions of the sheet.'
    expect(() => sheet.getRange(1001, 1)).toThrow(words)
    expect(() => sheet.getRange('AA1')).toThrow(words)
    expect(() => sheet.getRangeList(['A1', 'A1001'])).toThrow(words)
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.')
    expect(() => sheet.getRange('no address')).toThrow('Range not found')
    expect(sheet.getRange('B:C').getNumRows()).toBe(1000)
  })

  test('matrices of another shape', () => {
    const { sheet } = open()
    expect(() => sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    )
    expect(() => sheet.getRange(1, 1, 1, 2).setNumberFormats([['0']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    )
    expect(() => sheet.getRange(1, 1).setValues([1] as never)).toThrow("The parameters don't match the method signature")
  })
})

describe('values', () => {
  test('are parsed as typed, unless the format is @', () => {
    const { sheet } = open()
    const texts = ['007', '12%', 'TRUE', '=A1', "'007", '']
    sheet.getRange(1, 1, 1, 6).setValues([texts])
    expect(sheet.getRange(1, 1, 1, 6).getValues()).toEqual([[7, 0.12, true, '', '007', '']])
    expect(sheet.getRange(1, 4).getFormulas()).toEqual([['=A1']])
    sheet.getRange(2, 1, 1, 6).setNumberFormat('@').setValues([texts])
    expect(sheet.getRange(2, 1, 1, 6).getValues()).toEqual([['007', '12%', 'TRUE', '=A1', "'007", '']])
  })

  test('null empties a cell, unlike in Excel', () => {
    const { sheet } = open()
    sheet.getRange(1, 1).setValues([[5]])
    sheet.getRange(1, 1).setValues([[null]])
    expect(sheet.getRange(1, 1).getValue()).toBe('')
  })

  test.each(['Asia/Shanghai', 'America/New_York'])('dates are Date objects in the time zone of the spreadsheet, %s', (timeZone) => {
    const { sheet, grid } = open({ timeZone })
    const moment = new Date(timeZone === 'Asia/Shanghai' ? '2014-01-01T00:00:00+08:00' : '2014-01-01T00:00:00-05:00')
    sheet.getRange(1, 1).setValue(moment)
    expect(grid.sheetByName('Mine')!.read({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].value).toBe(41640)
    expect(sheet.getRange(1, 1).getValue()).toEqual(moment)
    sheet.getRange(1, 2).setNumberFormat('0.00').setValue(41640)
    expect(sheet.getRange(1, 2).getValue()).toBe(41640)
  })

  test('where 1,5 is a number, a comma does not part arguments', () => {
    const { sheet, grid } = open({ locale: 'de_DE' })
    sheet.getRange(1, 1, 1, 2).setValues([['=SUM(B1,C1)', '=ROUND(C1*1,5;2)&","']])
    const [[wrong, right]] = grid.sheetByName('Mine')!.read({ row: 0, column: 0, rows: 1, columns: 2 })
    expect(wrong).toEqual({ formula: null, value: '#ERROR!' })
    expect(right.formula).toBe('=ROUND(C1*1.5,2)&","')
    expect(sheet.getRange(1, 2).getFormulas()).toEqual([['=ROUND(C1*1,5;2)&","']])
  })
})

describe('sheets', () => {
  test('a new one has 1,000 rows and 26 columns and becomes active', () => {
    const { app } = open()
    const sheet = app.getActive().insertSheet('New', 1)
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getIndex()]).toEqual([1000, 26, 2])
    expect(app.getActive().getActiveSheet().getName()).toBe('New')
  })

  test('names are taken once, whatever their case', () => {
    const { app, sheet } = open()
    const words = 'already exists. Please enter another name.'
    expect(() => app.getActive().insertSheet('MINE')).toThrow(words)
    expect(() => sheet.setName('other')).toThrow(words)
  })

  test('rows: not out of bounds, not all', () => {
    const { sheet } = open()
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.")
    expect(() => sheet.deleteRows(999, 3)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.setFrozenRows(1000)).toThrow("You can't freeze all visible rows")
    sheet.insertRowsAfter(1000, 5)
    sheet.deleteRows(1, 2)
    expect(sheet.getMaxRows()).toBe(1003)
  })

  test('the last one stays', () => {
    const { app, sheet } = open()
    app.getActive().deleteSheet(sheet)
    expect(() => sheet.getName()).toThrow('not found')
    expect(() => app.getActive().deleteSheet(app.getActive().getSheets()[0])).toThrow("You can't remove all the sheets in a document.")
  })

  test('a template with cells is refused, not half copied', () => {
    const { app, sheet } = open()
    sheet.getRange(1, 1).setValue(1)
    expect(() => app.getActive().insertSheet('Copy', 1, { template: sheet })).toThrow('the frame of an empty sheet only')
  })

  test('a protected cell', () => {
    const { sheet } = open()
    const protection = sheet.protect()
    expect(() => sheet.getRange(1, 1).setValue(1)).toThrow('You are trying to edit a protected cell or object.')
    protection.setUnprotectedRanges([sheet.getRange('A1')])
    sheet.getRange(1, 1).setValue(1)
    protection.setUnprotectedRanges([]).setWarningOnly(true)
    sheet.getRange(1, 1).setValue(2)
    expect(sheet.getRange(1, 1).getValue()).toBe(2)
  })
})

describe('builders', () => {
  test('rules are complete, and on their own sheet', () => {
    const { app, sheet } = open()
    const other = app.getActive().getSheetByName('Other')!
    expect(() => app.newConditionalFormatRule().whenFormulaSatisfied('=A1').build()).toThrow('must have at least one range')
    expect(() => app.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1>0')).toThrow('cannot reference a different sheet')
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('boolean or a gradient')
    const rule = app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('A1')])
      .whenFormulaSatisfied('=A1>0')
      .setBold(true)
      .build()
    expect(() => other.setConditionalFormatRules([rule])).toThrow('on the same sheet')
    expect(() => sheet.setConditionalFormatRules([{} as never])).toThrow("don't match the method signature")
  })

  test('a list of more than 500 items', () => {
    const { app } = open()
    expect(() => app.newDataValidation().requireValueInList(Array.from({ length: 501 }, String))).toThrow('limit of 500')
    expect(() => app.newDataValidation().build()).toThrow('needs a criterion')
  })

  test('a chart needs its type, ranges and place', () => {
    const { sheet } = open()
    expect(() => sheet.newChart().addRange(sheet.getRange('A1:A3')).build()).toThrow('lacks its type')
  })
})

test('calls are counted as the budget counts them', () => {
  const { app, sheet, standIn } = open()
  Object.assign(standIn.counts, { total: 0, lists: 0, byMethod: {} })
  sheet.getRange('A1').setValue(1)
  sheet.getRangeList(['A1', 'B2']).setBackground('#ffffff').setFontWeight('bold')
  app
    .newConditionalFormatRule()
    .setRanges([sheet.getRange('A1')])
    .whenFormulaSatisfied('=A1')
    .build()
  sheet.protect().setWarningOnly(true)
  sheet.newChart()
  app.flush()
  expect(standIn.counts).toEqual({
    total: 3,
    lists: 2,
    byMethod: {
      'Range.setValue': 1,
      'RangeList.setBackground': 1,
      'RangeList.setFontWeight': 1,
      'Sheet.protect': 1,
      'Protection.setWarningOnly': 1,
    },
  })
})
