import { expect, it } from 'vitest'
import { kindOfCode } from '../../shared/spreadsheet-file/number-kinds'

it.each([
  ['yyyy-mm-dd', 'date'],
  ['[$-804]yyyy"年"m"月"', 'date'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['m/d/yy h:mm', 'date'],
  ['mmm', 'date'],
  ['[$-411]ge.m.d', 'date'],
  ['[Red]0.0%;[Blue]-0.0%', 'percent'],
  ['General', undefined],
  ['0.00E+00', undefined],
  ['#,##0" days"', undefined],
  ['[$¥-804]#,##0.00', undefined],
  ['0!.0,"万"', undefined],
  ['_-* #,##0.00\\ "dm"_-;_-@_-', undefined],
  ['h:mm:ss', undefined],
  ['[h]:mm', undefined],
  ['mm:ss.0', undefined],
  ['@', undefined],
  ['0\\%', undefined],
])('%s shows %s', (code, kind) => {
  expect(kindOfCode(code)).toBe(kind)
})
