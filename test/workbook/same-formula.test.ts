import { describe, expect, it } from 'vitest'
import { sameFormula } from '../../shared/workbook/same-formula'

describe('sameFormula', () => {
  it.each([
    ['=SUM(A1,B2)', '=sum( A1 , b2 )'],
    ["='Team'!A1+1", '=team!A1+1.0'],
    ["=SUM('Team'!total)", '=SUM(Team!Total)'],
    ['=SUM(B2:A1)', '=SUM(A1:B2)'],
    ['=IFS(A1,2)', '=_xlfn.IFS(A1,2)'],
    ['=Gone!#REF!', '=#REF!A1'],
    ['=.5', '=0.50'],
    ['A1', '=A1'],
    ['=IF(A1,FALSE,TRUE)', '=IF(A1,FALSE(),TRUE( ))'],
  ])('%s is %s', (a, b) => expect(sameFormula(a, b)).toBe(true))
  it.each([
    ['=A1', '=$A1'],
    ['="a"', '="A"'],
    ['="a b"', '="ab"'],
    ['=A1+B1', '=A1-B1'],
    ["='My team'!A1", '=Team!A1'],
    ['=A1', '=A11'],
    ['=SUM(A1,B1)', '=SUM(A1:B1)'],
    ['=1', '=TRUE'],
    ['=TRUE()', '=FALSE()'],
    ['=FALSE+1', '=FALSE()+2'],
  ])('%s is not %s', (a, b) => expect(sameFormula(a, b)).toBe(false))
})
