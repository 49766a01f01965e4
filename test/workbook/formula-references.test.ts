import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deleteSheetReferences,
  mapReferences,
  referencesOf,
  renameSheetReferences,
  shiftReferences,
  shiftSpan,
} from '../../shared/workbook/formula-references'

const rows = (formula: string, at: number, count: number, targetSheet = 'Here') =>
  shiftReferences(formula, { formulaSheet: 'Here', targetSheet, axis: 'row', at, count })
const columns = (formula: string, at: number, count: number, targetSheet = 'Here') =>
  shiftReferences(formula, { formulaSheet: 'Here', targetSheet, axis: 'column', at, count })

describe('inserting rows', () => {
  it.each([
    ['=A5', 4, 2, '=A7'],
    ['=A4', 4, 2, '=A4'],
    ['=$A$5', 4, 1, '=$A$6'],
    ['=SUM(A1:A5)', 2, 1, '=SUM(A1:A6)'],
    // before the first row of a range: it moves; after its last: it stays, as in Excel
    ['=SUM(A3:A5)', 2, 1, '=SUM(A4:A6)'],
    ['=SUM(A3:A5)', 5, 1, '=SUM(A3:A5)'],
    ['=SUM(A3:A5)', 4, 1, '=SUM(A3:A6)'],
    ['=SUM(A5:A3)', 3, 1, '=SUM(A6:A3)'],
    ['=SUM(A:A)', 0, 3, '=SUM(A:A)'],
    ['=SUM(2:3)', 2, 3, '=SUM(2:6)'],
    ['=A1048576', 0, 1, '=#REF!'],
    ['=SUM(A2:A1048576)', 0, 1, '=SUM(A3:A1048576)'],
  ])('%s, before row index %i, %i of them', (formula, at, count, expected) => {
    expect(rows(formula, at, count)).toBe(expected)
  })
})

describe('deleting rows', () => {
  it.each([
    ['=A5', 4, -1, '=#REF!'],
    ['=A5', 2, -2, '=A3'],
    ['=SUM(A3:A6)', 3, -1, '=SUM(A3:A5)'],
    ['=SUM(A3:A6)', 0, -3, '=SUM(A1:A3)'],
    ['=SUM(A3:A6)', 4, -9, '=SUM(A3:A4)'],
    ['=SUM(A3:A6)', 2, -4, '=SUM(#REF!)'],
    ['=SUM(3:6)', 3, -2, '=SUM(3:4)'],
    ['=A3+B9', 2, -1, '=#REF!+B8'],
  ])('%s, from row index %i, %i', (formula, at, count, expected) => {
    expect(rows(formula, at, count)).toBe(expected)
  })
  it('keeps the sheet before the error, as Excel prints it', () => {
    expect(rows("='My sheet'!A1+1", 0, -1, 'My sheet')).toBe("='My sheet'!#REF!+1")
  })
})

describe('columns', () => {
  it.each([
    ['=SUM(B2:D4)', 2, 1, '=SUM(B2:E4)'],
    ['=SUM($B:$C)', 2, 1, '=SUM($B:$D)'],
    ['=SUM(2:3)', 0, 1, '=SUM(2:3)'],
    ['=C1', 2, -1, '=#REF!'],
    ['=SUM(C1:XFD1)', 0, 2, '=SUM(E1:XFD1)'],
  ])('%s at %i by %i', (formula, at, count, expected) => {
    expect(columns(formula, at, count)).toBe(expected)
  })
})

describe('which sheet', () => {
  it('moves only references to the sheet that changed, whatever their case', () => {
    expect(rows("=A5+THERE!A5+'Here'!A5+Other!A5", 0, 1, 'There')).toBe("=A5+THERE!A6+'Here'!A5+Other!A5")
    expect(rows("=A5+There!A5+'Here'!A5", 0, 1)).toBe('=A6+There!A5+Here!A6')
  })
  it('leaves texts, names, functions, other files and 3-D references alone', () => {
    const formula = '=LOG10("A5")&Total5x&tbl[A5]&[Book.xlsx]Here!A5&Here:There!A5'
    expect(rows(formula, 0, 1)).toBe(formula)
  })
})

describe('sheets', () => {
  it('renames, and quotes where the new name demands it', () => {
    expect(renameSheetReferences('=Plan!A1+\'plan\'!B:B+Plan2!A1+"Plan!A1"', 'Plan', "Jo's plan")).toBe(
      "='Jo''s plan'!A1+'Jo''s plan'!B:B+Plan2!A1+\"Plan!A1\"",
    )
    expect(renameSheetReferences("='年度 计划'!A1+Plan!total", '年度 计划', '月度目标')).toBe('=月度目标!A1+Plan!total')
    expect(renameSheetReferences('=Plan!total+Plan!#REF!+Plan:Last!A1', 'Plan', 'A1')).toBe("='A1'!total+'A1'!#REF!+'A1:Last'!A1")
  })
  it('turns references to a deleted sheet into #REF!', () => {
    expect(deleteSheetReferences("=SUM('Old'!A1:B2)+A1+Older!A1+Old!total", 'OLD')).toBe('=SUM(#REF!)+A1+Older!A1+#REF!')
  })
})

describe('mapReferences', () => {
  it('leaves the rest of the text untouched', () => {
    expect(mapReferences('= sum( A1 ,"A1")', (r) => ({ ...r, sheet: 'X y' }))).toBe('= sum( \'X y\'!A1 ,"A1")')
  })
  it('lists every reference', () => {
    expect(referencesOf("=SUM($A1:B$2,'x y'!C:D,3:4,TRUE)").map((r) => [r.sheet, r.kind])).toEqual([
      [undefined, 'range'],
      ['x y', 'columns'],
      [undefined, 'rows'],
    ])
  })
})

describe('shiftSpan', () => {
  const SIZE = 12
  const index = fc.integer({ min: 0, max: SIZE - 1 })

  it('is where the rows that were marked lie after the rows themselves were moved', () => {
    fc.assert(
      fc.property(index, index, index, fc.integer({ min: -SIZE, max: SIZE }), (a, b, at, count) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)]
        const rows: (number | 'new')[] = Array.from({ length: SIZE }, (_, row) => row)
        if (count < 0) rows.splice(at, -count)
        else rows.splice(at, 0, ...new Array<'new'>(count).fill('new'))
        const left = rows.slice(0, SIZE).flatMap((row, now) => (typeof row === 'number' && row >= first && row <= last ? [now] : []))
        const span = shiftSpan(first, last, at, count, SIZE)
        // Rows pushed over the edge leave the range reaching to the edge.
        const pushed = count > 0 && last >= at && last + count >= SIZE
        if (left.length === 0) expect(span).toBeUndefined()
        else expect(span).toEqual([left[0], pushed ? SIZE - 1 : left[left.length - 1]])
      }),
    )
  })
  it('an insert taken back leaves every formula as it was', () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('A', '$B', 'XF')).map(([row, column]) => `${column}${row}`)
    const part = fc.oneof(
      cell,
      fc.tuple(cell, cell).map(([a, b]) => `SUM(${a}:${b})`),
      fc.constant("'Jo''s'!C:D"),
      fc.constant('"A5"'),
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), index, fc.integer({ min: 1, max: 9 }), (parts, at, count) => {
        const formula = `=${parts.join('+')}`
        expect(rows(rows(formula, at, count), at, -count)).toBe(formula)
      }),
    )
  })
})
