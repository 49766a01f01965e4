// What both grids, in memory and in Univer, must do alike. Formulas are compared by tokens: engines rewrite their text.

import { beforeEach, describe, expect, it } from 'vitest'
import { parseAddress, parseReference } from '../../shared/workbook/address'
import type { Scalar } from '../../shared/workbook/cell'
import type { ChartSpec } from '../../shared/workbook/patch'
import { sameFormula } from '../../shared/workbook/same-formula'
import { GridError, type Grid, type GridSheet } from '../../preview/grid/grid'

const at = (address: string) => parseAddress(address)!

const cell = (value: Scalar) => (typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value })

/** Writes from A1: text that begins with '=' is a formula. */
const fill = (sheet: GridSheet, address: string, lines: Scalar[][]) =>
  sheet.write(
    at(address),
    lines.map((line) => line.map(cell)),
  )

const formulaAt = (sheet: GridSheet, address: string) => sheet.read(at(address))[0][0].formula

const valuesAt = (sheet: GridSheet, address: string) => sheet.read(at(address)).map((line) => line.map((each) => each.value))

function expectFormula(sheet: GridSheet, address: string, expected: string): void {
  const found = formulaAt(sheet, address)
  expect(found !== null && sameFormula(found, expected), `${address} is ${found}, expected ${expected}`).toBe(true)
}

const refusal = (code: GridError['code']) => expect.objectContaining({ name: 'GridError', code })

/**
 * Runs the suite on one kind of grid.
 * @param makeGrid a fresh workbook with one empty visible sheet, of Excel's size or growing to it.
 */
export function describeGrid(name: string, makeGrid: () => Promise<Grid> | Grid): void {
  describe(`grid: ${name}`, () => {
    let grid: Grid
    let first: GridSheet
    let other: GridSheet

    beforeEach(async () => {
      grid = await makeGrid()
      first = grid.sheets()[0]
      if (first.name !== 'First') grid.renameSheet(first.id, 'First')
      other = grid.addSheet('Other one')
      first = grid.sheetByName('First')!
    })

    describe('cells', () => {
      it('keep numbers, texts, truth values and formulas', async () => {
        fill(first, 'A1:D1', [[1.5, 'text', true, '=A1*2']])
        await grid.settled()
        expect(valuesAt(first, 'A1:C1')).toEqual([[1.5, 'text', true]])
        expect(first.read(at('A1:C1'))[0].map(({ formula }) => formula)).toEqual([null, null, null])
        expectFormula(first, 'D1', '=A1*2')
      })
      it('keep text that looks like something else', async () => {
        first.write(at('A1:D1'), [[{ value: '007' }, { value: '1-2' }, { value: '=A1' }, { value: 'TRUE' }]])
        await grid.settled()
        expect(valuesAt(first, 'A1:D1')).toEqual([['007', '1-2', '=A1', 'TRUE']])
        expect(formulaAt(first, 'C1')).toBeNull()
      })
      it('are left alone by undefined and emptied by null', async () => {
        fill(first, 'A1:C1', [[1, 2, '=A1']])
        first.write(at('A1:C1'), [[undefined, { value: null }, { value: 3 }]])
        await grid.settled()
        expect(first.read(at('A1:C1'))[0]).toEqual([
          { formula: null, value: 1 },
          { formula: null, value: null },
          { formula: null, value: 3 },
        ])
      })
      it('tell the used rectangle from A1', () => {
        expect(first.usedRect()).toBeNull()
        fill(first, 'B3:C3', [[1, '=B3']])
        expect(first.usedRect()).toEqual({ row: 0, column: 0, rows: 3, columns: 3 })
        first.write(at('B3:C3'), [[{ value: null }, { value: null }]])
        expect(first.usedRect()).toBeNull()
      })
    })

    describe('looks', () => {
      it('merge field by field', () => {
        first.setStyle(at('A1:B2'), { bold: true, fill: '#ff0000' })
        first.setStyle(at('B2:C3'), { fill: '#00ff00', align: 'center' })
        expect(first.styleAt(0, 0)).toMatchObject({ bold: true, fill: '#ff0000' })
        expect(first.styleAt(1, 1)).toMatchObject({ bold: true, fill: '#00ff00', align: 'center' })
        expect(first.styleAt(2, 2).bold ?? false).toBe(false)
        first.clearStyle(at('B2'))
        expect(first.styleAt(1, 1).fill).toBeUndefined()
        expect(first.styleAt(0, 0).fill).toBe('#ff0000')
      })
      it('have number formats', () => {
        expect(first.numberFormats(at('A1:B1'))).toEqual([['General', 'General']])
        first.setNumberFormats(at('A1:B2'), [
          ['@', '0%'],
          ['@', '#,##0'],
        ])
        expect(first.numberFormats(at('A1:C2'))).toEqual([
          ['@', '0%', 'General'],
          ['@', '#,##0', 'General'],
        ])
      })
      it('size and hide rows and columns, and freeze', () => {
        first.setColumnWidth(1, 2, 90)
        first.setRowHeight(3, 1, 40)
        first.setColumnHidden(4, 1, true)
        first.setRowHidden(0, 1, true)
        first.freeze(2, 1)
        expect([first.columnWidth(1), first.columnWidth(2), first.rowHeight(3)]).toEqual([90, 90, 40])
        expect([first.columnHidden(4), first.columnHidden(3), first.rowHidden(0), first.rowHidden(1)]).toEqual([true, false, true, false])
        expect(first.frozen()).toEqual({ rows: 2, columns: 1 })
        first.setColumnWidth(3, 3, 70)
        first.setColumnHidden(4, 1, false)
        expect([3, 4, 5].map((column) => first.columnWidth(column))).toEqual([70, 70, 70])
        first.setRowHidden(0, 1, false)
        first.freeze(0, 0)
        expect([first.rowHidden(0), first.frozen()]).toEqual([false, { rows: 0, columns: 0 }])
      })
    })

    it('gives each cell of a rectangle a look of its own over the one it has', () => {
      first.setStyle(at('A1:B2'), { bold: true })
      const red = { color: '#ff0000', locked: false }
      first.paint(at('A1:B2'), [
        [red, undefined],
        [red, { fill: '#00ff00' }],
      ])
      expect([first.styleAt(0, 0), first.styleAt(1, 0)]).toEqual([
        { bold: true, ...red },
        { bold: true, ...red },
      ])
      expect([first.styleAt(0, 1), first.styleAt(1, 1)]).toEqual([{ bold: true }, { bold: true, fill: '#00ff00' }])
    })

    describe('inserting and deleting', () => {
      it('is told with sheet and place', () => {
        const told: unknown[] = []
        const stop = grid.onMove((sheetId, move) => told.push([sheetId, move]))
        first.insertRows(2, 3)
        other.deleteColumns(1, 2)
        stop()
        first.deleteRows(0, 1)
        expect(told).toEqual([
          [first.id, { axis: 'row', at: 2, count: 3 }],
          [other.id, { axis: 'column', at: 1, count: -2 }],
        ])
      })
      it('rows move the formulas of every sheet', async () => {
        fill(first, 'A1:A4', [[1], [2], [3], [4]])
        fill(first, 'C1:C3', [['=SUM(A2:A4)'], ['=$A$3'], ['=A1']])
        fill(other, 'A1:A2', [['=First!A3'], ["=SUM('Other one'!B2:B3)"]])
        first.insertRows(2, 2)
        await grid.settled()
        expect(valuesAt(first, 'A1:A6').flat()).toEqual([1, 2, null, null, 3, 4])
        expectFormula(first, 'C1', '=SUM(A2:A6)')
        expectFormula(first, 'C2', '=$A$5')
        expectFormula(first, 'C5', '=A1')
        expectFormula(other, 'A1', '=First!A5')
        expectFormula(other, 'A2', "=SUM('Other one'!B2:B3)")
      })
      it('deleted rows shrink ranges and leave #REF!', async () => {
        fill(first, 'A1:A5', [[1], [2], [3], [4], [5]])
        fill(first, 'C1', [['=SUM(A2:A4)']])
        fill(other, 'A1:A3', [['=First!A3'], ['=First!A5'], ['=SUM(First!A2:A3)']])
        first.deleteRows(1, 2)
        await grid.settled()
        expect(valuesAt(first, 'A1:A3').flat()).toEqual([1, 4, 5])
        expectFormula(first, 'C1', '=SUM(A2:A2)')
        expectFormula(other, 'A1', '=First!#REF!')
        expectFormula(other, 'A2', '=First!A3')
        expectFormula(other, 'A3', '=SUM(First!#REF!)')
      })
      it('columns too', async () => {
        fill(first, 'A1:C1', [[1, 2, 3]])
        fill(other, 'A1:A2', [['=SUM(First!A1:C1)'], ['=First!C1']])
        first.insertColumns(1, 1)
        await grid.settled()
        expectFormula(other, 'A1', '=SUM(First!A1:D1)')
        expectFormula(other, 'A2', '=First!D1')
        first.deleteColumns(3, 1)
        await grid.settled()
        expect(valuesAt(first, 'A1:C1')).toEqual([[1, null, 2]])
        expectFormula(other, 'A1', '=SUM(First!A1:C1)')
        expectFormula(other, 'A2', '=First!#REF!')
      })
      it('names, marks, validations, notes and charts follow', () => {
        grid.setName('total', 'First!$B$4')
        first.addMark(at('B2:B6'), { kind: 'formula', formula: '=B2<$D$9', style: { bold: true } })
        first.setValidation(at('B2:B6'), { kind: 'number', min: 0, message: 'm' })
        first.setNote(4, 1, 'why')
        other.addChart(chartOf(first.id, 'B2:B6'))
        first.insertRows(3, 2)
        expect(grid.names()).toEqual([{ name: 'total', reference: 'First!$B$6' }])
        expect(first.marks()).toEqual([{ rect: at('B2:B8'), mark: { kind: 'formula', formula: '=B2<$D$11', style: { bold: true } } }])
        expect(first.validations()).toEqual([{ rect: at('B2:B8'), validation: { kind: 'number', min: 0, message: 'm' } }])
        expect([first.note(4, 1), first.note(6, 1)]).toEqual([null, 'why'])
        expect(other.charts()[0].series[0].rect).toEqual(at('B2:B8'))
        first.deleteRows(5, 1)
        expect(first.marks()[0].rect).toEqual(at('B2:B7'))
        expect(parseReference(grid.names()[0].reference)).toBeUndefined()
        expect(grid.names()[0].reference).toContain('#REF!')
      })
      it('inserted rows look like the row above', () => {
        first.setStyle(at('A2:A3'), { fill: '#123456' })
        first.setNumberFormats(at('B2:B3'), [['0%'], ['0%']])
        first.insertRows(3, 1)
        expect(first.styleAt(3, 0).fill).toBe('#123456')
        expect(first.numberFormats(at('B4:B5'))).toEqual([['0%'], ['General']])
      })
      it('hidden rows stay hidden where they went', () => {
        first.setRowHidden(4, 1, true)
        first.insertRows(2, 1)
        expect([first.rowHidden(4), first.rowHidden(5)]).toEqual([false, true])
      })
    })

    describe('sheets', () => {
      it('are found by name without case', () => {
        expect(grid.sheetByName('OTHER ONE')?.id).toBe(other.id)
        expect(grid.sheetByName('none')).toBeUndefined()
      })
      it.each(['', ' ', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', '[a]', "'a", "a'", 'history'])(
        'cannot be called "%s"',
        (bad) => {
          expect(() => grid.addSheet(bad)).toThrow(refusal('InvalidArgument'))
          expect(() => grid.renameSheet(other.id, bad)).toThrow(refusal('InvalidArgument'))
          expect(grid.sheets()).toHaveLength(2)
        },
      )
      it('cannot share a name, whatever its case', () => {
        expect(() => grid.addSheet('FIRST')).toThrow(refusal('ItemAlreadyExists'))
        expect(() => grid.renameSheet(other.id, 'first')).toThrow(refusal('ItemAlreadyExists'))
        grid.renameSheet(other.id, 'OTHER ONE')
        expect(grid.sheets().map((sheet) => sheet.name)).toEqual(['First', 'OTHER ONE'])
      })
      it('take their references along when renamed', async () => {
        fill(first, 'A1', [["='Other one'!B2+SUM('Other one'!C:C)"]])
        grid.setName('total', "'Other one'!$B$2")
        grid.renameSheet(other.id, '月度目标')
        await grid.settled()
        expectFormula(first, 'A1', '=月度目标!B2+SUM(月度目标!C:C)')
        expect(grid.names()[0].reference).toBe('月度目标!$B$2')
      })
      it('leave #REF! when deleted', async () => {
        fill(first, 'A1:B1', [["='Other one'!B2", '=C1']])
        grid.setName('total', "'Other one'!$B$2")
        first.addChart(chartOf(other.id, 'B2:B6'))
        grid.deleteSheet(other.id)
        await grid.settled()
        expect(grid.sheets().map((sheet) => sheet.name)).toEqual(['First'])
        expectFormula(first, 'A1', '=#REF!')
        expectFormula(first, 'B1', '=C1')
        expect(grid.names()[0].reference).toContain('#REF!')
        expect(first.charts()[0].series).toEqual([])
        expect(grid.sheet(other.id)).toBeUndefined()
      })
      it('always show one', () => {
        grid.activate(other.id)
        other.visibility = 'veryHidden'
        expect(grid.activeSheet().id).toBe(first.id)
        expect(() => {
          first.visibility = 'hidden'
        }).toThrow(refusal('InvalidArgument'))
        expect(() => grid.deleteSheet(first.id)).toThrow(refusal('InvalidArgument'))
        expect(() => grid.activate(other.id)).toThrow(refusal('InvalidArgument'))
        other.visibility = 'visible'
        grid.activate(other.id)
        expect([other.visibility, grid.activeSheet().id]).toEqual(['visible', other.id])
      })
      it('come to the front with the cell that is selected', () => {
        grid.select(other.id, { row: 6, column: 2, rows: 2, columns: 1 })
        expect([grid.activeSheet().id, grid.selected()]).toEqual([other.id, { row: 6, column: 2 }])
        other.visibility = 'hidden'
        expect(() => grid.select(other.id, { row: 0, column: 0, rows: 1, columns: 1 })).toThrow(refusal('InvalidArgument'))
      })
      it('are added and moved to a place, and coloured', () => {
        const third = grid.addSheet('Third', 1)
        expect(grid.sheets().map((sheet) => sheet.name)).toEqual(['First', 'Third', 'Other one'])
        grid.moveSheet(third.id, 2)
        third.tabColor = '#ff8800'
        expect(grid.sheets().map((sheet) => sheet.name)).toEqual(['First', 'Other one', 'Third'])
        expect([third.tabColor, first.tabColor]).toEqual(['#ff8800', null])
        expect(() => grid.moveSheet(third.id, 3)).toThrow(refusal('InvalidArgument'))
      })
      it('that are not there are refused', () => {
        expect(() => grid.renameSheet('nowhere', 'x')).toThrow(refusal('ItemNotFound'))
        expect(() => grid.deleteSheet('nowhere')).toThrow(refusal('ItemNotFound'))
      })
    })

    describe('names', () => {
      it('are set, pointed anew and deleted, without case', () => {
        grid.setName('Total', 'First!$A$1')
        grid.setName('TOTAL', 'First!$A$2')
        expect(grid.names()).toEqual([{ name: 'Total', reference: 'First!$A$2' }])
        grid.deleteName('total')
        expect(grid.names()).toEqual([])
        expect(() => grid.deleteName('total')).toThrow(refusal('ItemNotFound'))
      })
      it.each(['A1', 'R1C1', '1st', 'two words', ''])('cannot be "%s"', (bad) => {
        expect(() => grid.setName(bad, 'First!$A$1')).toThrow(refusal('InvalidArgument'))
      })
    })

    describe('protection', () => {
      it('with a password is not lifted', () => {
        first.protect({ warningOnly: false, unlocked: [], allow: [], hasPassword: true })
        expect(() => first.unprotect()).toThrow(refusal('AccessDenied'))
        expect(first.protection()).not.toBeNull()
      })
      const protect = (allow: string[] = [], warningOnly = false) => first.protect({ warningOnly, unlocked: [at('B2:B5')], allow })

      it('refuses locked cells and takes unlocked ones', async () => {
        fill(first, 'A1', [['kept']])
        protect()
        fill(first, 'B2:B3', [[1], [2]])
        expect(() => fill(first, 'A1', [['lost']])).toThrow(refusal('AccessDenied'))
        expect(() => fill(first, 'B5:B6', [[1], [2]])).toThrow(refusal('AccessDenied'))
        await grid.settled()
        expect(valuesAt(first, 'A1:B6')).toEqual([
          ['kept', null],
          [null, 1],
          [null, 2],
          [null, null],
          [null, null],
          [null, null],
        ])
        expect(first.protection()).toMatchObject({ warningOnly: false, unlocked: [at('B2:B5')] })
      })
      it('takes cells that are unlocked by their style', () => {
        first.setStyle(at('D1'), { locked: false })
        protect()
        fill(first, 'D1', [[1]])
        expect(valuesAt(first, 'D1')).toEqual([[1]])
      })
      it('refuses what it does not allow', () => {
        protect(['allowFormatColumns'])
        expect(() => first.insertRows(0, 1)).toThrow(refusal('AccessDenied'))
        expect(() => first.deleteColumns(0, 1)).toThrow(refusal('AccessDenied'))
        expect(() => first.setStyle(at('A1'), { bold: true })).toThrow(refusal('AccessDenied'))
        first.setColumnWidth(0, 1, 99)
        expect(first.columnWidth(0)).toBe(99)
      })
      it('only warns, where that is its kind', () => {
        protect([], true)
        fill(first, 'A1', [[1]])
        expect(valuesAt(first, 'A1')).toEqual([[1]])
      })
      it('ends', () => {
        protect()
        first.unprotect()
        expect(first.protection()).toBeNull()
        fill(first, 'A1', [[1]])
        first.insertRows(0, 1)
        expect(valuesAt(first, 'A2')).toEqual([[1]])
      })
      it('does not reach other sheets, nor references that move', async () => {
        fill(first, 'A1', [["='Other one'!A1"]])
        protect()
        fill(other, 'A1', [[1]])
        other.insertRows(0, 1)
        await grid.settled()
        expectFormula(first, 'A1', "='Other one'!A2")
      })
    })

    describe('marks, validations, charts and notes', () => {
      it('marks add up and lose the cells that are cleared', () => {
        first.addMark(at('A1:A4'), { kind: 'bar', color: '#00ff00' })
        first.addMark(at('A1:A4'), { kind: 'formula', formula: '=A1>1', style: { color: '#ff0000' } })
        first.removeMarks(at('A1:A2'))
        expect(first.marks().map(({ rect, mark }) => [rect, mark.kind])).toEqual([
          [at('A3:A4'), 'bar'],
          [at('A3:A4'), 'formula'],
        ])
        first.removeMarks(at('A1:B9'))
        expect(first.marks()).toEqual([])
      })
      it('the last validation holds for a cell', () => {
        first.setValidation(at('A1:A3'), { kind: 'list', items: ['a', 'b'], message: 'pick' })
        first.setValidation(at('A2'), { kind: 'date', message: 'date' })
        const kinds = (row: number) =>
          first
            .validations()
            .filter(({ rect }) => rect.column === 0 && rect.row <= row && row < rect.row + rect.rows)
            .map(({ validation }) => validation)
        expect([0, 1, 2].map(kinds)).toEqual([
          [{ kind: 'list', items: ['a', 'b'], message: 'pick' }],
          [{ kind: 'date', message: 'date' }],
          [{ kind: 'list', items: ['a', 'b'], message: 'pick' }],
        ])
        first.setValidation(at('A1:A3'), null)
        expect(first.validations()).toEqual([])
      })
      it('charts have one id each and can be removed', () => {
        first.addChart(chartOf(first.id, 'A1:A3'))
        expect(() => first.addChart(chartOf(first.id, 'A1:A3'))).toThrow(refusal('ItemAlreadyExists'))
        expect(first.charts()).toEqual([chartOf(first.id, 'A1:A3')])
        first.removeChart('chart')
        expect(first.charts()).toEqual([])
        expect(() => first.removeChart('chart')).toThrow(refusal('ItemNotFound'))
      })
      it('notes stand on cells', () => {
        first.setNote(1, 1, 'one')
        first.setNote(1, 1, 'two')
        first.setNote(4, 2, 'three')
        first.insertRows(3, 1)
        expect(first.notes()).toEqual(
          expect.arrayContaining([
            { row: 1, column: 1, text: 'two' },
            { row: 5, column: 2, text: 'three' },
          ]),
        )
        first.setNote(5, 2, null)
        expect(first.notes()).toHaveLength(1)
        expect([first.note(1, 1), first.note(0, 0)]).toEqual(['two', null])
        first.setNote(1, 1, null)
        expect(first.note(1, 1)).toBeNull()
      })
      it('paper follows the rows', () => {
        first.setPrint({ landscape: true, fitToWidth: 1, repeatRows: [1, 2], area: at('A1:C9') })
        first.insertRows(0, 1)
        expect(first.print()).toEqual({ landscape: true, fitToWidth: 1, repeatRows: [2, 3], area: at('A2:C10') })
      })
    })

    it('tells its listeners, until they leave', () => {
      let calls = 0
      const leave = grid.onChange(() => calls++)
      fill(first, 'A1', [[1]])
      expect(calls).toBeGreaterThan(0)
      leave()
      const before = calls
      fill(first, 'A1', [[2]])
      expect(calls).toBe(before)
    })
  })
}

const chartOf = (sheet: string, values: string): ChartSpec => ({
  id: 'chart',
  kind: 'column',
  title: 'Plan',
  categories: { sheet, rect: at('A1:A3') },
  series: [{ name: 'Target', sheet, rect: at(values), color: '#112233' }],
  numberFormat: '#,##0',
  anchor: { row: 20, column: 5, width: 300, height: 200 },
})
