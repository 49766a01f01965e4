import { describe, expect, it } from 'vitest'
import {
  cellAddress,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseReference,
  quoteSheet,
  rectAddress,
} from '../../shared/workbook/address'

describe('address', () => {
  it('counts columns in letters', () => {
    expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    for (let i = 0; i < MAX_COLUMNS; i += 7) expect(columnIndex(columnLetters(i))).toBe(i)
  })
  it('prints cells and rectangles', () => {
    expect(cellAddress(6, 1)).toBe('B7')
    expect(cellAddress(6, 1, true)).toBe('$B$7')
    expect(rectAddress({ row: 0, column: 0, rows: 3, columns: 3 }, true)).toBe('$A$1:$C$3')
    expect(rectAddress({ row: 0, column: 1, rows: MAX_ROWS, columns: 2 })).toBe('B:C')
    expect(rectAddress({ row: 1, column: 0, rows: 4, columns: MAX_COLUMNS })).toBe('2:5')
    expect(rectAddress({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS })).toBe('1:1048576')
  })
  it('reads them back', () => {
    for (const text of ['B7', 'A1:C3', 'B:C', '2:5', 'XFD1048576']) expect(rectAddress(parseAddress(text)!)).toBe(text)
    expect(parseAddress('c3:A1')).toEqual(parseAddress('$A$1:$C$3'))
    for (const text of ['XFE1', 'A1048577', 'A0', '', 'A1:', 'Total', '5']) expect(parseAddress(text)).toBeUndefined()
  })
  it('reads sheets', () => {
    expect(parseReference("='Jo''s'!$B$2")).toEqual({ sheet: "Jo's", rect: { row: 1, column: 1, rows: 1, columns: 1 } })
    expect(parseReference('参数!A1')?.sheet).toBe('参数')
    expect(parseReference('A1')).toEqual({ rect: { row: 0, column: 0, rows: 1, columns: 1 } })
    expect(parseReference('#REF!')).toBeUndefined()
  })
  it('quotes only where it must', () => {
    expect(['Team', '月度目标', 'My team', "Jo's", 'A1', 'R1C1', '2014', 'RC', 'Q1_2014', 'AB12'].map(quoteSheet)).toEqual([
      'Team',
      '月度目标',
      "'My team'",
      "'Jo''s'",
      "'A1'",
      "'R1C1'",
      "'2014'",
      "'RC'",
      'Q1_2014',
      "'AB12'",
    ])
  })
})
