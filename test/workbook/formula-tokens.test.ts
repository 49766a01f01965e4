import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../shared/workbook/formula-tokens'

const kinds = (formula: string) => tokenize(formula).map((token) => `${token.kind} ${token.text}`)

describe('tokenize', () => {
  it('tells references from names, functions and numbers', () => {
    expect(kinds('=LOG10(A1)+XFE1+XFD1+A1048577+rate_2026+1.5E-3+.5')).toEqual([
      'operator =',
      'function LOG10',
      'operator (',
      'reference A1',
      'operator )',
      'operator +',
      'name XFE1',
      'operator +',
      'reference XFD1',
      'operator +',
      'name A1048577',
      'operator +',
      'name rate_2026',
      'operator +',
      'number 1.5E-3',
      'operator +',
      'number .5',
    ])
  })
  it('reads sheets with quotes, Chinese names and escapes', () => {
    const [, first, , second] = tokenize("='Jo''s: plan'!$A$1:B2+月度目标!C:C".replace(': ', ' '))
    expect(first.reference).toEqual({
      sheet: "Jo's plan",
      kind: 'range',
      first: { row: 0, column: 0, rowFixed: true, columnFixed: true },
      last: { row: 1, column: 1, rowFixed: false, columnFixed: false },
    })
    expect(second.reference).toMatchObject({ sheet: '月度目标', kind: 'columns' })
  })
  it('keeps addresses inside texts, brackets and errors', () => {
    expect(kinds('="A1""B2"&tbl[[#This Row],[A1]]&#REF!A1&#N/A&Team!#REF!&TRUE')).toEqual([
      'operator =',
      'text "A1""B2"',
      'operator &',
      'structured tbl[[#This Row],[A1]]',
      'operator &',
      'error #REF!A1',
      'operator &',
      'error #N/A',
      'operator &',
      'error Team!#REF!',
      'operator &',
      'boolean TRUE',
    ])
  })
  it('takes the range operator apart where one end is no address', () => {
    expect(kinds('=A1:INDEX(B:B,2)')).toEqual([
      'operator =',
      'reference A1',
      'operator :',
      'function INDEX',
      'operator (',
      'reference B:B',
      'operator ,',
      'number 2',
      'operator )',
    ])
  })
  it('loses no character of any text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom("'", '"', '[', ']', '!', '#REF!', 'A1', ':', '$', '目', 'Team!', '1:1', 'A:B'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join('')
        expect(
          tokenize(formula)
            .map((token) => token.text)
            .join(''),
        ).toBe(formula)
      }),
    )
  })
})
