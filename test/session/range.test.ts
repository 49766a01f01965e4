import { beforeEach, describe, expect, it } from 'vitest'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { openOfficeInNode, type OfficeInNode } from '../support/office-in-node'

let grid: MemoryGrid
let office: OfficeInNode

beforeEach(async () => {
  grid = new MemoryGrid({ sheets: ['Sheet1', 'Plan data'] })
  office = await openOfficeInNode(grid, { today: () => new Date(2014, 5, 1) })
})

const inExcel = <T>(body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  office.Excel.run((context) => body(context, context.workbook.worksheets.getItem('Sheet1')))

describe('cells', () => {
  it('keeps values, formulas and formats', async () => {
    await inExcel(async (context, sheet) => {
      const range = sheet.getRange('A1:B2')
      range.numberFormat = [
        ['@', '0.0'],
        ['General', '0%'],
      ]
      range.values = [
        ['007', 1.5],
        [true, 0.25],
      ]
      sheet.getRange('C1').formulas = [['=A1&B1']]
      await context.sync()
      const all = sheet.getRange('A1:C2').load('values,formulas,numberFormat,text,address,valueTypes')
      await context.sync()
      expect(all.values).toEqual([
        ['007', 1.5, ''],
        [true, 0.25, ''],
      ])
      expect(all.formulas).toEqual([
        ['007', 1.5, '=A1&B1'],
        [true, 0.25, ''],
      ])
      expect(all.numberFormat).toEqual([
        ['@', '0.0', 'General'],
        ['General', '0%', 'General'],
      ])
      expect(all.text).toEqual([
        ['007', '1.5', ''],
        ['TRUE', '25%', ''],
      ])
      expect(all.valueTypes).toEqual([
        ['String', 'Double', 'Empty'],
        ['Boolean', 'Double', 'Empty'],
      ])
      expect(all.address).toBe('Sheet1!A1:C2')
    })
  })
  it('takes text as if it were typed, null as "leave alone"', async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange('A1:A6').values = [['007'], ['1-2'], ["'12"], ['12%'], ['kept'], ['gone']]
      sheet.getRange('A5:A6').values = [[null], ['']]
      const range = sheet.getRange('A1:A6').load('values,numberFormat')
      await context.sync()
      expect(range.values).toEqual([[7], [41641], ['12'], [0.12], ['kept'], ['']])
      expect(range.numberFormat.flat()).toEqual(['General', 'd-mmm', 'General', '0%', 'General', 'General'])
    })
  })
  it('fills a range from one scalar, and takes one number format for whole columns', async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange('A:B').numberFormat = '#,##0' as never
      sheet.getRange('A1:B2').values = 5 as never
      const range = sheet.getRange('A1:B3').load('values,numberFormat')
      await context.sync()
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
        ['', ''],
      ])
      expect(range.numberFormat[2]).toEqual(['#,##0', '#,##0'])
    })
  })
  it('answers the pieces into which the library cuts a large write', async () => {
    const rows = 20_000
    await inExcel(async (context, sheet) => {
      sheet.getRangeByIndexes(0, 0, rows, 3).values = Array.from({ length: rows }, (_, i) => [i, `row ${i}`, null])
      await context.sync()
    })
    const sheet = grid.sheetByName('Sheet1')!
    expect(sheet.usedRect()).toEqual({ row: 0, column: 0, rows, columns: 2 })
    for (const row of [0, 9_999, rows - 1]) {
      expect(sheet.read({ row, column: 0, rows: 1, columns: 2 })[0].map((cell) => cell.value)).toEqual([row, `row ${row}`])
    }
  })
})

describe('where ranges lie', () => {
  it('finds used ranges, parts and neighbours', async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange('B3:C4').values = [
        [1, 2],
        [3, 4],
      ]
      const ranges = {
        used: sheet.getUsedRange(true),
        row: sheet.getRange('B3').getEntireRow(),
        column: sheet.getRange('B3:C9').getEntireColumn(),
        usedInColumn: sheet.getRange('C:C').getUsedRange(),
        cell: sheet.getRange('B3:C4').getCell(1, 1),
        last: sheet.getUsedRange().getLastCell(),
        bounding: sheet.getRange('B3').getBoundingRect('D9'),
        moved: sheet.getRange('B3').getOffsetRange(1, 2).getResizedRange(1, 1),
        quoted: context.workbook.worksheets.getItem('Plan data').getRange('A1'),
      }
      for (const range of Object.values(ranges)) range.load('address')
      await context.sync()
      expect(Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range.address]))).toEqual({
        used: 'Sheet1!B3:C4',
        row: 'Sheet1!3:3',
        column: 'Sheet1!B:C',
        usedInColumn: 'Sheet1!C3:C4',
        cell: 'Sheet1!C4',
        last: 'Sheet1!C4',
        bounding: 'Sheet1!B3:D9',
        moved: 'Sheet1!D4:E5',
        quoted: "'Plan data'!A1",
      })
    })
  })
  it('answers values of whole columns with null', async () => {
    await inExcel(async (context, sheet) => {
      const column = sheet.getRange('A:A').load('values,rowCount')
      await context.sync()
      expect(column.values).toBeNull()
      expect(column.rowCount).toBe(1_048_576)
    })
  })
})

describe("a grid whose sheets are smaller than Excel's", () => {
  it('reads empty cells behind their end, and grows when something is written there', async () => {
    grid = new MemoryGrid({ host: 'sheets' })
    office = await openOfficeInNode(grid)
    await inExcel(async (context, sheet) => {
      const behind = sheet.getRange('Z999:AA1001').load('values')
      sheet.getRange('A2000:A3000').clear()
      await context.sync()
      expect(behind.values).toEqual([
        ['', ''],
        ['', ''],
        ['', ''],
      ])
      expect([grid.sheets()[0].rowCount, grid.sheets()[0].columnCount]).toEqual([1000, 26])
      sheet.getRange('AA1001').values = [[1]]
      sheet.getRange('B:B').format.font.bold = true
      behind.load('values')
      await context.sync()
      expect(behind.values).toEqual([
        ['', ''],
        ['', ''],
        ['', 1],
      ])
      expect([grid.sheets()[0].rowCount, grid.sheets()[0].columnCount]).toEqual([1001, 27])
    })
  })
})

describe('inserting and deleting', () => {
  it('moves formulas, names and the ranges in hand', async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]]
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)']]
      context.workbook.names.add('last', sheet.getRange('A3'))
      context.workbook.worksheets.getItem('Plan data').getRange('A1').formulas = [['=Sheet1!A3']]
      const third = sheet.getRange('A3')
      await context.sync()
      sheet.getRange('2:3').insert('Down')
      third.load('address,values')
      const formula = sheet.getRange('C1').load('formulas')
      const other = context.workbook.worksheets.getItem('Plan data').getRange('A1').load('formulas')
      const name = context.workbook.names.getItem('last').load('formula')
      await context.sync()
      expect(third.address).toBe('Sheet1!A5')
      expect(third.values).toEqual([[3]])
      expect(formula.formulas).toEqual([['=SUM(A1:A5)']])
      expect(other.formulas).toEqual([['=Sheet1!A5']])
      expect(name.formula).toBe('=Sheet1!$A$5')
      sheet.getRange('5:5').delete('Up')
      formula.load('formulas')
      name.load('formula,type')
      await context.sync()
      expect(formula.formulas).toEqual([['=SUM(A1:A4)']])
      expect(name.formula).toBe('=Sheet1!#REF!')
      await expect((third.load('address'), context.sync())).rejects.toMatchObject({ code: 'InvalidReference' })
    })
  })
  it('inserts columns and clears', async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]]
      sheet.getRange('A1:B1').format.fill.color = '#FF0000'
      sheet.getRange('B:B').insert('Right')
      sheet.getRange('A1').clear('Contents')
      const range = sheet.getRange('A1:C1').load('values,format/fill/color')
      await context.sync()
      expect(range.values).toEqual([['', '', 2]])
      expect(range.format.fill.color).toBe('#FF0000')
      sheet.getRange('C1').clear()
      const cleared = sheet.getRange('C1').load('values,format/fill/color')
      await context.sync()
      expect([cleared.values, cleared.format.fill.color]).toEqual([[['']], '#FFFFFF'])
    })
  })
})

describe('formats', () => {
  it('reach the grid', async () => {
    await inExcel(async (context, sheet) => {
      const range = sheet.getRange('A1:B3')
      range.format.font.bold = true
      range.format.font.color = '#112233'
      range.format.horizontalAlignment = 'Center'
      range.format.wrapText = true
      range.format.columnWidth = 60
      range.format.borders.getItem('EdgeBottom').color = '#00FF00'
      range.format.protection.locked = false
      sheet.getRange('5:6').rowHidden = true
      sheet.getRange('D:D').columnHidden = true
      await context.sync()
    })
    const sheet = grid.sheetByName('Sheet1')!
    expect(sheet.styleAt(0, 0)).toEqual({ bold: true, color: '#112233', align: 'center', wrap: true, locked: false })
    expect(sheet.styleAt(2, 1).underline).toBe('#00ff00')
    expect([sheet.columnWidth(0), sheet.rowHidden(5), sheet.rowHidden(6), sheet.columnHidden(3)]).toEqual([80, true, false, true])
  })
})
