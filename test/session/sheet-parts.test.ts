import { beforeEach, describe, expect, it } from 'vitest'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { openOfficeInNode, type OfficeInNode } from '../support/office-in-node'

let grid: MemoryGrid
let office: OfficeInNode

beforeEach(async () => {
  grid = new MemoryGrid({ sheets: ['Sheet1', 'Other'] })
  office = await openOfficeInNode(grid)
})

const inExcel = <T>(body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  office.Excel.run((context) => body(context, context.workbook.worksheets.getItem('Sheet1')))

const sheet1 = () => grid.sheetByName('Sheet1')!

describe('sheets', () => {
  it('are added, named, moved, hidden, coloured, shown and deleted', async () => {
    await inExcel(async (context, sheet) => {
      const { worksheets } = context.workbook
      const added = worksheets.add('Plan')
      added.getRange('A1').values = [['x']]
      await context.sync()
      // By its id: the library asks for a sheet of an earlier batch by that, whatever it is called now.
      added.name = 'Plan 2014'
      added.position = 0
      added.tabColor = '#FF8800'
      sheet.visibility = 'VeryHidden'
      worksheets.add()
      worksheets.load('items/name,items/visibility,items/position')
      added.load('id,name,tabColor')
      await context.sync()
      expect(worksheets.items.map((each) => [each.name, each.visibility, each.position])).toEqual([
        ['Plan 2014', 'Visible', 0],
        ['Sheet1', 'VeryHidden', 1],
        ['Other', 'Visible', 2],
        ['Sheet4', 'Visible', 3],
      ])
      expect(added.tabColor).toBe('#FF8800')
      added.activate()
      const active = worksheets.getActiveWorksheet().load('name')
      const count = worksheets.getCount(true)
      worksheets.getItem('other').delete()
      const first = worksheets.getFirst(true).load('name')
      const next = worksheets.getItem('Plan 2014').getNextOrNullObject(true).load('name')
      await context.sync()
      expect([active.name, count.value, first.name, next.name]).toEqual(['Plan 2014', 3, 'Plan 2014', 'Sheet4'])
    })
    expect(grid.sheets().map((each) => each.name)).toEqual(['Plan 2014', 'Sheet1', 'Sheet4'])
  })
  it('freezes panes', async () => {
    await inExcel(async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'))
      const location = sheet.freezePanes.getLocationOrNullObject().load('address')
      await context.sync()
      expect(location.address).toBe('Sheet1!A1:B3')
      expect(sheet1().frozen()).toEqual({ rows: 3, columns: 2 })
      sheet.freezePanes.unfreeze()
      sheet.freezePanes.freezeRows(2)
      await context.sync()
      expect(sheet1().frozen()).toEqual({ rows: 2, columns: 0 })
    })
  })
  it('prints', async () => {
    await inExcel(async (context, sheet) => {
      const layout = sheet.pageLayout
      layout.orientation = 'Landscape'
      layout.zoom = { horizontalFitToPages: 1 }
      layout.centerHorizontally = true
      layout.setPrintTitleRows('$1:$3')
      layout.setPrintTitleColumns('$A:$B')
      layout.setPrintArea('A1:F20')
      layout.headersFooters.defaultForAllPages.leftFooter = '&P'
      await context.sync()
    })
    expect(sheet1().print()).toEqual({
      landscape: true,
      fitToWidth: 1,
      repeatRows: [0, 2],
      repeatColumns: [0, 1],
      area: { row: 0, column: 0, rows: 20, columns: 6 },
    })
  })
})

describe('names', () => {
  it('are added, found, pointed anew, listed and deleted', async () => {
    await inExcel(async (context, sheet) => {
      const { names } = context.workbook
      names.add('total', sheet.getRange('B2'))
      names.add('rates', '=Other!$A$1:$A$3')
      const missing = names.getItemOrNullObject('nothing').load('name')
      names.load('items/name,items/formula')
      await context.sync()
      expect(missing.isNullObject).toBe(true)
      expect(names.items.map((each) => [each.name, each.formula])).toEqual([
        ['total', '=Sheet1!$B$2'],
        ['rates', '=Other!$A$1:$A$3'],
      ])
      names.getItem('TOTAL').formula = '=Other!$C$3'
      const range = names.getItem('total').getRange().load('address')
      const byName = sheet.context.workbook.worksheets.getItem('Other').getRange('rates').load('address')
      names.getItem('rates').delete()
      await context.sync()
      expect([range.address, byName.address]).toEqual(['Other!C3', 'Other!A1:A3'])
    })
    expect(grid.names()).toEqual([{ name: 'total', reference: 'Other!$C$3' }])
  })
})

describe('conditional formats', () => {
  it('reach the grid whole, and can be counted and cleared', async () => {
    await inExcel(async (context, sheet) => {
      const formats = sheet.getRange('B2:B9').conditionalFormats
      const { custom } = formats.add('Custom')
      custom.rule.formula = '=B2<0'
      custom.format.font.color = '#FF0000'
      custom.format.fill.color = '#FFEEEE'
      const { cellValue } = formats.add('CellValue')
      cellValue.rule = { formula1: '=1', operator: 'GreaterThan' }
      cellValue.format.font.bold = true
      const { dataBar } = sheet.getRange('C2:C9').conditionalFormats.add('DataBar')
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' }
      dataBar.positiveFormat.fillColor = '#00AA00'
      await context.sync()
      const count = formats.getCount()
      formats.load('items/type')
      await context.sync()
      expect([count.value, formats.items.map((each) => each.type)]).toEqual([2, ['Custom', 'Custom']])
    })
    expect(sheet1().marks()).toEqual([
      {
        rect: { row: 1, column: 1, rows: 8, columns: 1 },
        mark: { kind: 'formula', formula: '=B2<0', style: { color: '#ff0000', fill: '#ffeeee' } },
      },
      { rect: { row: 1, column: 1, rows: 8, columns: 1 }, mark: { kind: 'formula', formula: '=B2>(1)', style: { bold: true } } },
      { rect: { row: 1, column: 2, rows: 8, columns: 1 }, mark: { kind: 'bar', color: '#00aa00' } },
    ])
    await inExcel(async (context, sheet) => {
      const formats = sheet.getRange('B2:B9').conditionalFormats.load('items')
      await context.sync()
      formats.items[0].delete()
      sheet.getRange('C1:C5').conditionalFormats.clearAll()
      await context.sync()
    })
    expect(
      sheet1()
        .marks()
        .map(({ rect, mark }) => [rect.row, rect.rows, mark.kind === 'formula' ? mark.formula : 'bar']),
    ).toEqual([
      [1, 8, '=B2>(1)'],
      [5, 4, 'bar'],
    ])
  })
})

describe('several conditional formats', () => {
  it('are deleted one by one in one batch', async () => {
    await inExcel(async (context, sheet) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats
      for (const formula of ['=A1>1', '=A1>2', '=A1>2', '=A1>3']) formats.add('Custom').custom.rule.formula = formula
      await context.sync()
      formats.load('items')
      await context.sync()
      for (const index of [0, 1, 2]) formats.items[index].delete()
      await context.sync()
    })
    expect(
      sheet1()
        .marks()
        .map(({ mark }) => mark.kind === 'formula' && mark.formula),
    ).toEqual(['=A1>3'])
  })
})

describe('data validation', () => {
  it('takes lists, numbers and dates with their message', async () => {
    await inExcel(async (context, sheet) => {
      context.workbook.worksheets.getItem('Other').getRange('A1:A2').values = [['x, y'], ['z']]
      const rules: [string, Excel.DataValidationRule][] = [
        ['A1:A5', { list: { inCellDropDown: true, source: 'red,green' } }],
        ['B1:B5', { list: { inCellDropDown: true, source: '=Other!$A$1:$A$2' } }],
        ['C1:C5', { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }],
        ['D1:D5', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
        ['E1:E5', { date: { formula1: '1900-01-01', operator: 'GreaterThanOrEqualTo' } }],
      ]
      for (const [address, rule] of rules) {
        const { dataValidation } = sheet.getRange(address)
        dataValidation.rule = rule
        dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: `of ${address}` }
      }
      sheet.getRange('A3').dataValidation.clear()
      const first = sheet.getRange('A1').dataValidation.load('type,rule')
      const last = sheet.getRange('F1').dataValidation.load('type')
      await context.sync()
      expect([first.type, first.rule, last.type]).toEqual(['List', { list: { inCellDropDown: true, source: 'red,green' } }, 'None'])
    })
    expect(
      sheet1()
        .validations()
        .map(({ rect, validation }) => [rect.row, rect.rows, validation]),
    ).toEqual([
      [0, 2, { kind: 'list', items: ['red', 'green'], message: 'of A1:A5' }],
      [3, 2, { kind: 'list', items: ['red', 'green'], message: 'of A1:A5' }],
      [0, 5, { kind: 'list', items: ['x, y', 'z'], message: 'of B1:B5' }],
      [0, 5, { kind: 'number', min: 1, max: 9, whole: true, message: 'of C1:C5' }],
      [0, 5, { kind: 'number', min: 0, message: 'of D1:D5' }],
      [0, 5, { kind: 'date', message: 'of E1:E5' }],
    ])
  })
})

describe('protection', () => {
  it('refuses locked cells, allows unlocked ones and what its options allow', async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange('B2:B9').format.protection.locked = false
      sheet.protection.protect({ allowFormatColumns: true, allowSort: true })
      sheet.protection.load('protected,options')
      await context.sync()
      expect(sheet.protection.protected).toBe(true)
      expect(sheet.protection.options).toMatchObject({ allowFormatColumns: true, allowSort: true, allowFormatCells: false })
      sheet.getRange('B2').values = [[1]]
      sheet.getRange('B:B').format.columnWidth = 90
      await context.sync()
      const denied = [
        () => {
          sheet.getRange('A1').values = [[1]]
        },
        () => {
          sheet.getRange('A1').format.font.bold = true
        },
        () => {
          sheet.getRange('1:1').insert('Down')
        },
        () => {
          sheet.protection.protect()
        },
      ]
      for (const act of denied) {
        act()
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' })
      }
      sheet.protection.unprotect()
      sheet.getRange('2:2').insert('Down')
      sheet.protection.protect({})
      await context.sync()
    })
    expect(sheet1().protection()).toEqual({ warningOnly: false, allow: [], unlocked: [{ row: 2, column: 1, rows: 8, columns: 1 }] })
  })
})

describe('charts', () => {
  it('are built step by step and reach the grid whole', async () => {
    await inExcel(async (context, sheet) => {
      sheet.getRange('A1:C4').values = [
        ['Month', 'Target', 'Actual'],
        ['Jan', 1, 2],
        ['Feb', 3, 4],
        ['Mar', 5, 6],
      ]
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto')
      chart.name = 'plan'
      chart.title.text = 'Plan'
      chart.legend.position = 'Bottom'
      chart.axes.valueAxis.numberFormat = '#,##0'
      chart.series.getItemAt(1).format.fill.setSolidColor('#112233')
      const third = chart.series.add('Third')
      third.setValues(sheet.getRange('D2:D4'))
      third.setXAxisValues(sheet.getRange('A2:A4'))
      third.format.line.color = '#445566'
      chart.setPosition('E2', 'H11')
      await context.sync()
      chart.load('name,chartType,width,height')
      await context.sync()
      expect([chart.name, chart.chartType, chart.width, chart.height]).toEqual(['plan', 'ColumnClustered', 192, 150])
    })
    const { id, anchor, title, categories, series, numberFormat } = sheet1().charts()[0]
    expect({ id, anchor, title, numberFormat }).toEqual({
      id: 'plan',
      title: 'Plan',
      numberFormat: '#,##0',
      anchor: { row: 1, column: 4, width: 192, height: 150 },
    })
    expect(categories.rect).toEqual({ row: 1, column: 0, rows: 3, columns: 1 })
    expect(series.map(({ name, rect, color }) => [name, rect.column, rect.row, rect.rows, color])).toEqual([
      ['Target', 1, 1, 3, '#4472c4'],
      ['Actual', 2, 1, 3, '#112233'],
      ['Third', 3, 1, 3, '#445566'],
    ])
    await inExcel(async (context, sheet) => {
      sheet.getRange('3:3').insert('Down')
      await context.sync()
      expect(sheet1().charts()[0].series[0].rect.rows).toBe(4)
      sheet.charts.getItem('plan').delete()
      const gone = sheet.charts.getItemOrNullObject('plan').load('name')
      await context.sync()
      expect(gone.isNullObject).toBe(true)
    })
    expect(sheet1().charts()).toEqual([])
  })
})

describe('comments', () => {
  it('are added, read, changed and deleted', async () => {
    await inExcel(async (context, sheet) => {
      sheet.comments.add('B2', 'why?')
      await context.sync()
      const comment = sheet.comments.getItemByCell('B2').load('content')
      await context.sync()
      expect(comment.content).toBe('why?')
      comment.content = 'because'
      await context.sync()
      expect(sheet1().note(1, 1)).toBe('because')
      comment.delete()
      await context.sync()
      expect(sheet1().note(1, 1)).toBeNull()
    })
  })
})
