import { expect, it } from 'vitest'
import { moveAreas, without } from '../../xlsx/edit/areas'
import { moveNoteShapes } from '../../xlsx/edit/note-shapes'
import { moveFormula } from '../../shared/spreadsheet-file/shared-formulas'
import { storedWidth } from '../../xlsx/rules'

it('moves lists of ranges and drops what is deleted', () => {
  expect(moveAreas('A1:B2 C5 D:D', { axis: 'row', at: 1, count: 2 })).toBe('A1:B4 C7 D:D')
  expect(moveAreas('A1:B2 C5', { axis: 'row', at: 4, count: -1 })).toBe('A1:B2')
  expect(moveAreas('C5', { axis: 'row', at: 4, count: -1 })).toBe('')
  expect(moveAreas('A1:C3', { axis: 'column', at: 1, count: -1 })).toBe('A1:B3')
  expect(moveAreas('no range', { axis: 'row', at: 0, count: 1 })).toBe('no range')
})

it('cuts a hole into a range', () => {
  const area = { row: 0, column: 0, rows: 4, columns: 4 }
  const left = without(area, { row: 1, column: 1, rows: 2, columns: 2 })
  expect(left.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(12)
  expect(without(area, { row: 9, column: 9, rows: 1, columns: 1 })).toEqual([area])
  expect(without(area, area)).toEqual([])
})

it('copies a shared formula as a person would', () => {
  expect(moveFormula('A1+$A1+A$1+$A$1', 2, 1)).toBe('B3+$A3+B$1+$A$1')
  expect(moveFormula("SUM(B:B)+SUM(2:2)+'x y'!A1", 1, 1)).toBe("SUM(C:C)+SUM(3:3)+'x y'!B2")
  expect(moveFormula('A1', -1, 0)).toBe('#REF!')
})

it('takes the box of a deleted comment away, markup that is no XML and all', () => {
  const shape = '<v:shape id="a"><div>x<br></div><x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor><x:Row>3</x:Row></v:shape>'
  expect(moveNoteShapes(`<xml>${shape}</xml>`, { axis: 'row', at: 3, count: -1 })).toBe('<xml></xml>')
  expect(moveNoteShapes(shape, { axis: 'row', at: 0, count: 2 })).toContain('1, 2, 5, 4, 5, 6, 9, 8')
})

it('stores widths with the padding that programs add', () => {
  // Excel writes 9.7109375 for a width of 9 with its default font (ECMA-376 part 1, 18.3.1.13).
  expect(storedWidth(9)).toBe(9.7109375)
})
