// Functions that came after 2007 are kept in files under the names that Excel knows there.

import { describe, expect, it } from 'vitest'
import { plainFunctions } from '../../xlsx/content/sheet-content'
import { withPrefixes } from '../../xlsx/newer-functions'

describe('a formula in a file', () => {
  it.each([
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=IFERROR(textjoin(",",TRUE,"IFS(",A1),IFS(A1>0,1))', '=IFERROR(_xlfn.textjoin(",",TRUE,"IFS(",A1),_xlfn.IFS(A1>0,1))'],
    ['SORT(FILTER(A1:A3,A1:A3>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3>0))'],
    ['_xlfn.CONCAT(A1)', '_xlfn.CONCAT(A1)'],
    ['STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
    ['SUM(IFS!A1,Sheet1!B2)+DAYS', 'SUM(IFS!A1,Sheet1!B2)+DAYS'],
    ['A1+1', 'A1+1'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(withPrefixes(typed)).toBe(kept)
    expect(plainFunctions(kept).replace(/^=/, '')).toBe(plainFunctions(typed).replace(/^=/, ''))
  })
})
