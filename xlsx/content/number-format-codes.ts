// The codes of number formats that files use by number without listing them, as Excel shows them in English.

import type { Package } from '../package/package'
import { child, children } from '../package/xml'

/** ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 as Chinese programs write them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** Codes by number, of the file's own formats too; undefined for General. */
export function numberFormatCodes(file: Package, stylesPath: string): (id: number) => string | undefined {
  const list = child(file.view(stylesPath).documentElement!, 'numFmts')
  const own = new Map((list ? children(list) : []).map((each) => [Number(each.getAttribute('numFmtId')), each.getAttribute('formatCode')]))
  return (id) => {
    const code = own.get(id) ?? BUILT_IN[id]
    return code === undefined || /^general$/i.test(code) ? undefined : code
  }
}
