import { describe, expect, it } from 'vitest'
import { numberText } from '../../preview/grid/number-text'

describe('numberText', () => {
  it.each([
    [null, 'General', ''],
    ['x', '0', 'x'],
    [true, 'General', 'TRUE'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567, '#,##0', '1,234,567'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [0.125, '0.0%', '12.5%'],
    [-0.052, '0.0%;[Red]-0.0%', '-5.2%'],
    [0, '#,##0;-#,##0;"–"', '–'],
    [5, '"¥"#,##0', '¥5'],
    [5, '#,##0"万"', '5万'],
    [41641, 'yyyy-mm-dd', '2014-01-02'],
    [41641, 'd-mmm', '2-Jan'],
    [7, '@', '7'],
  ])('%s as %s is %s', (value, format, text) => expect(numberText(value, format)).toBe(text))
  it('refuses a code that it does not know', () => {
    expect(() => numberText(1, '# ?/?')).toThrow(expect.objectContaining({ code: 'NotSupported' }))
  })
})
