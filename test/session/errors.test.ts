import { beforeEach, describe, expect, it } from 'vitest'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { openOfficeInNode, type OfficeInNode } from '../support/office-in-node'

let grid: MemoryGrid
let office: OfficeInNode

beforeEach(async () => {
  grid = new MemoryGrid({ sheets: ['Sheet1', 'Other'] })
  office = await openOfficeInNode(grid)
})

const inExcel = (body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<unknown> =>
  office.Excel.run(async (context) => {
    body(context.workbook.worksheets.getItem('Sheet1'), context)
    await context.sync()
  })

describe('refusals, by the codes of the real host', () => {
  const cases: [string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown][] = [
    [
      'values of another shape',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2]]
      },
    ],
    [
      'one value for four cells in an array',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:B2').values = [[1]]
      },
    ],
    [
      'formulas of another shape',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').formulas = [['=1', '=2']]
      },
    ],
    [
      'number formats of another shape',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:A2').numberFormat = [['0']]
      },
    ],
    [
      'values of whole columns',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A:A').values = [[1]]
      },
    ],
    [
      'a broken formula',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').formulas = [['=SUM(A1']]
      },
    ],
    [
      'a text too long for a cell',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(32_768)]]
      },
    ],
    ['no address', 'InvalidArgument', (sheet) => sheet.getRange('not here').load('address')],
    ['a range off the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
    ['a missing sheet', 'ItemNotFound', (_, context) => context.workbook.worksheets.getItem('Nowhere').load('name')],
    ['a missing name', 'ItemNotFound', (_, context) => context.workbook.names.getItem('nothing').load('formula')],
    ['a missing chart', 'ItemNotFound', (sheet) => sheet.charts.getItem('none').load('name')],
    ['a sheet that exists, in other case', 'ItemAlreadyExists', (_, context) => context.workbook.worksheets.add('OTHER')],
    [
      'a name that exists',
      'ItemAlreadyExists',
      (sheet, context) => {
        context.workbook.names.add('total', sheet.getRange('A1'))
        context.workbook.names.add('Total', sheet.getRange('A1'))
      },
    ],
    ['a name like an address', 'InvalidArgument', (sheet, context) => context.workbook.names.add('Q1', sheet.getRange('A1'))],
    ['a sheet name of 32 characters', 'InvalidArgument', (_, context) => context.workbook.worksheets.add('x'.repeat(32))],
    [
      'a sheet name with a slash',
      'InvalidArgument',
      (sheet) => {
        sheet.name = 'a/b'
      },
    ],
    [
      'the sheet name that Excel keeps for itself',
      'InvalidArgument',
      (sheet) => {
        sheet.name = 'History'
      },
    ],
    [
      'hiding the last sheet',
      'InvalidArgument',
      (sheet, context) => {
        sheet.visibility = 'Hidden'
        context.workbook.worksheets.getItem('Other').visibility = 'Hidden'
      },
    ],
    [
      'deleting a very hidden sheet',
      'InvalidOperation',
      (sheet) => {
        sheet.visibility = 'VeryHidden'
        sheet.delete()
      },
    ],
    [
      'a literal list beyond 255 characters',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'item,'.repeat(60) } }
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = 'reddish'
      },
    ],
    ['a method that the preview does not know', 'ApiNotFound', (sheet) => sheet.getRange('A1').getSpecialCells('Formulas').load('address')],
    ['a part that the preview does not know', 'ApiNotFound', (sheet) => sheet.pivotTables.load('items')],
    ['a chart that the preview cannot draw', 'NotImplemented', (sheet) => sheet.charts.add('Radar', sheet.getRange('A1:B2'), 'Auto')],
    ['cells pushed down', 'NotImplemented', (sheet) => sheet.getRange('A1').insert('Down')],
  ]
  it.each(cases)('%s: %s', async (_, code, body) => {
    await expect(inExcel(body)).rejects.toMatchObject({ code })
  })

  it('names the member that it does not know, and the failing statement', async () => {
    const error = await inExcel((sheet) => {
      sheet.getRange('A1').values = [[1]]
      sheet.getRange('A1').removeDuplicates([0], false)
    }).catch((caught: unknown) => caught as OfficeExtension.Error)
    expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Range.removeDuplicates' } })
    expect((error as OfficeExtension.Error).message).toContain('Range.RemoveDuplicates()')
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('removeDuplicates')
  })
})

describe('a batch', () => {
  it('is refused when the grid refuses what was built in it', async () => {
    grid.sheetByName('Sheet1')!.protect({ warningOnly: false, unlocked: [], allow: [] })
    await expect(inExcel((sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Auto'))).rejects.toMatchObject({
      code: 'AccessDenied',
    })
    await expect(
      inExcel((sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1'
        sheet.getRange('A1').values = [[1]]
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' })
    grid.sheetByName('Sheet1')!.unprotect()
    await inExcel((sheet) => {
      sheet.getRange('A1').values = [[1]]
    })
    expect([grid.sheetByName('Sheet1')!.charts(), grid.sheetByName('Sheet1')!.marks()]).toEqual([[], []])
  })
  it('waits its turn', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        office.Excel.run(async (context) => {
          const range = context.workbook.worksheets.add(name).getRange('A1')
          await context.sync()
          range.values = [[name]]
          await context.sync()
        }),
      ),
    )
    expect(['a', 'b', 'c'].map((name) => grid.sheetByName(name)!.read({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].value)).toEqual([
      'a',
      'b',
      'c',
    ])
  })
  it('keeps what was done before the failure, and does nothing after it', async () => {
    await expect(
      inExcel((sheet) => {
        sheet.getRange('A1').values = [['done']]
        sheet.getRange('A2:B2').values = [['wrong shape']]
        sheet.getRange('A3').values = [['not done']]
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' })
    expect(
      grid
        .sheetByName('Sheet1')!
        .read({ row: 0, column: 0, rows: 3, columns: 1 })
        .map(([cell]) => cell.value),
    ).toEqual(['done', null, null])
  })
  it('goes on after a failure with the next one', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').delete()
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' })
      context.workbook.worksheets.add('After')
      await context.sync()
    })
    expect(grid.sheetByName('After')).toBeDefined()
  })
  it('is counted with its bytes', async () => {
    await inExcel((sheet) => {
      sheet.getRange('A1').values = [['目标']]
    })
    const before = office.counts.syncs
    await inExcel((sheet) => {
      sheet.getRange('A1:A1000').values = Array.from({ length: 1000 }, () => ['x'.repeat(96)])
    })
    expect(before).toBe(1)
    expect(office.counts.syncs).toBe(2)
    const sizes = office.counts.requests.map(({ bytes }) => bytes)
    expect(sizes[0]).toBeGreaterThan(300)
    expect(sizes[0]).toBeLessThan(1_200)
    expect(Math.max(...sizes)).toBeGreaterThan(100_000)
    expect(Math.max(...sizes)).toBeLessThan(105_000)
  })
  it('over 5 MB is refused whole', async () => {
    const cells = 170
    await expect(
      inExcel((sheet) => {
        sheet.getRange('A1').values = [[1]]
        sheet.getRange(`B1:B${cells}`).values = Array.from({ length: cells }, () => ['x'.repeat(32_000)])
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' })
    expect(grid.sheetByName('Sheet1')!.usedRect()).toBeNull()
  })
})

describe('what the library itself watches', () => {
  it('a property that was not loaded', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1')
      await context.sync()
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }))
    })
  })
  it('null objects, then and in later batches', async () => {
    await office.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name')
      const its = missing.getRange('A1').load('values')
      const found = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('name')
      const empty = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true).load('address')
      await context.sync()
      expect([missing.isNullObject, its.isNullObject, found.isNullObject, empty.isNullObject]).toEqual([true, true, false, true])
      found.getRange('B2').values = [[1]]
      missing.load('name')
      await context.sync()
      expect([missing.isNullObject, found.name]).toEqual([true, 'Sheet1'])
      missing.delete()
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' })
    })
  })
  it('event handlers are taken, and can be removed', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id')
      await context.sync()
      const changed = sheet.onChanged.add(async () => undefined)
      const all = context.workbook.worksheets.onChanged.add(async () => undefined)
      await context.sync()
      changed.remove()
      all.remove()
      await context.sync()
    })
  })
  it('the application is asked to wait, as often as one likes', async () => {
    await inExcel((sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync()
      context.application.suspendScreenUpdatingUntilNextSync()
      sheet.getRange('A1').formulas = [['=1+1']]
      context.application.calculate('Full')
    })
    expect(grid.sheetByName('Sheet1')!.read({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].formula).toBe('=1+1')
  })
})

describe('Office', () => {
  it('tells the host, the language and the requirement sets', async () => {
    const { Office } = await openOfficeInNode(new MemoryGrid(), { language: 'zh-CN' })
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' })
    const { requirements, displayLanguage } = Office.context
    expect(displayLanguage).toBe('zh-CN')
    expect(
      [
        ['ExcelApi', '1.9'],
        ['ExcelApi', '1.17'],
        ['ExcelApi', '1.18'],
        ['SharedRuntime', '1.1'],
        ['DialogApi', '1.1'],
      ].map(([name, version]) => requirements.isSetSupported(name, version)),
    ).toEqual([true, true, false, true, false])
  })
})
