// What lands in a cell, and whose word it is.

import { describe, expect, it } from 'vitest'
import type { Scalar } from '../../shared/workbook/cell'
import { parseTyped } from '../../preview/grid/host-parsing'

const RANGE_VALUES = 'Microsoft, Excel.Range.values: a leading +, - or = makes a formula'
const BLANK_AND_NULL = 'Microsoft, "Set or get Excel range values": null leaves a cell unchanged, "" clears it'
const DATES =
  'support.microsoft.com, "Stop automatically changing numbers to dates": 12/2 becomes 2-Dec; a space or apostrophe in front, or the text format, prevents it'
const ZEROS = 'support.microsoft.com, "Keeping leading zeros and large numbers": 007 becomes 7'
const AS_TEXT = 'support.microsoft.com, "Format numbers as text": the text format keeps what is typed, formulas too'
const ENTRY =
  'support.microsoft.com, "Enter data manually in worksheet cells": numbers with separators, currency, percent, exponents, brackets; dates and times'
const CENTURY = 'support.microsoft.com, "Change the date system, format, or two-digit year interpretation": 00–29 are 2000–2029'
const FRACTIONS = 'support.microsoft.com, "Display numbers as fractions": 1 1/2 is a number, 1/2 a date'
const GOOGLE =
  'developers.google.com, ValueInputOption USER_ENTERED: strings may become numbers, dates and formulas, as typed in the interface'

const YEAR = 2014

const GENERAL: [Scalar, Scalar | { formula: string }, string | undefined, string][] = [
  ['text', 'text', undefined, ENTRY],
  [12.5, 12.5, undefined, ENTRY],
  [true, true, undefined, ENTRY],
  ['', null, undefined, BLANK_AND_NULL],
  ['=A1+1', { formula: '=A1+1' }, undefined, RANGE_VALUES],
  ['+A1', { formula: '=+A1' }, undefined, RANGE_VALUES],
  ['-Rate', { formula: '=-Rate' }, undefined, RANGE_VALUES],
  ['=', '=', undefined, RANGE_VALUES],
  ['-', '-', undefined, RANGE_VALUES],
  ['- note', '- note', undefined, RANGE_VALUES],
  ["'x", 'x', undefined, DATES],
  ["'=A1", '=A1', undefined, DATES],
  ["'007", '007', undefined, ZEROS],
  ['007', 7, undefined, ZEROS],
  [' 12 ', 12, undefined, ENTRY],
  ['-5', -5, undefined, ENTRY],
  ['+5', 5, undefined, ENTRY],
  ['.5', 0.5, undefined, ENTRY],
  ['(5)', -5, undefined, ENTRY],
  ['1,234', 1234, '#,##0', ENTRY],
  ['1,234.5', 1234.5, '#,##0.00', ENTRY],
  ['12,34', '12,34', undefined, ENTRY],
  ['12%', 0.12, '0%', ENTRY],
  ['12.5%', 0.125, '0.00%', ENTRY],
  ['$5', 5, '$#,##0', ENTRY],
  ['-$5.50', -5.5, '$#,##0.00', ENTRY],
  ['1e3', 1000, '0.00E+00', ENTRY],
  ['1 1/2', 1.5, '# ?/?', FRACTIONS],
  ['TRUE', true, undefined, GOOGLE],
  ['false', false, undefined, GOOGLE],
  ['#N/A', '#N/A', undefined, ENTRY],
  ['1-2', 41641, 'd-mmm', DATES],
  ['1/2', 41641, 'd-mmm', DATES],
  ['12/2', 41975, 'd-mmm', DATES],
  ['1/2/2014', 41641, 'm/d/yyyy', DATES],
  ['2014-01-02', 41641, 'm/d/yyyy', GOOGLE],
  ['2-Jan', 41641, 'd-mmm', DATES],
  ['Jan 2', 41641, 'd-mmm', DATES],
  ['2-Jan-14', 41641, 'd-mmm-yy', DATES],
  ['Jan 2014', 41640, 'mmm-yy', DATES],
  ['Mar-2', 41700, 'd-mmm', DATES],
  ['1-45', 16438, 'mmm-yy', CENTURY],
  ['1/2/29', 47120, 'm/d/yyyy', CENTURY],
  ['1/2/30', 10960, 'm/d/yyyy', CENTURY],
  ['1/1/1900', 1, 'm/d/yyyy', ENTRY],
  ['2/30/2014', '2/30/2014', undefined, DATES],
  ['13-13', '13-13', undefined, DATES],
  ['Mark 2', 'Mark 2', undefined, DATES],
  ['Q1-2014', 'Q1-2014', undefined, DATES],
  ['9:30', 0.3958333333333333, 'h:mm', ENTRY],
  ['9:30 PM', 0.8958333333333334, 'h:mm AM/PM', ENTRY],
  ['9:75', '9:75', undefined, ENTRY],
  ['1-2-3-4', '1-2-3-4', undefined, ENTRY],
  ['500万', '500万', undefined, ENTRY],
]

const TEXT: [Scalar, Scalar, string][] = [
  ['007', '007', AS_TEXT],
  ['1-2', '1-2', AS_TEXT],
  ['=A1', '=A1', AS_TEXT],
  ['12%', '12%', AS_TEXT],
  [7, '7', AS_TEXT],
  [true, 'TRUE', AS_TEXT],
  ['', null, BLANK_AND_NULL],
]

describe('what a host makes of a written value', () => {
  it.each(GENERAL)('%s in a cell without a format', (typed, expected, numberFormat) => {
    const result = parseTyped(typed, 'General', YEAR)
    expect(result?.cell).toEqual(typeof expected === 'object' && expected !== null ? expected : { value: expected })
    expect(result?.numberFormat).toBe(numberFormat)
  })
  it.each(TEXT)('%s in a text cell', (typed, expected) => {
    expect(parseTyped(typed, '@', YEAR)).toEqual({ cell: { value: expected } })
  })
  it('null leaves the cell alone, whatever its format', () => {
    expect([parseTyped(null, 'General', YEAR), parseTyped(null, '@', YEAR)], BLANK_AND_NULL).toEqual([undefined, undefined])
  })
  it('every rule names its source', () => {
    for (const row of [...GENERAL, ...TEXT]) expect(row.at(-1)).toMatch(/^(Microsoft|support\.microsoft\.com|developers\.google\.com), /)
  })
})
