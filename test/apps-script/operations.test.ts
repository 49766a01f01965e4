import { describe, expect, test } from 'vitest'
import type { Operation, Patch } from '../../shared/workbook/patch'
import { markerOf } from '../../shared/workbook/marker'
import { HostError } from '../../shared/workbook/port'
import { sheets } from '../support/sheets-code'

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns })

const ADD: Operation = { op: 'addSheet', sheet: 'plan', temporaryName: '~plan', rows: 10, columns: 6, hidden: false }
const MARK: Operation = { op: 'write', sheet: 'plan', row: 0, column: 0, values: [[markerOf('plan')]] }

const patch = (...operations: Operation[]): Patch => ({ operations, undo: [{ op: 'deleteSheet', sheet: 'plan' }], touched: [] })

/** A new sheet 'plan' after these operations. */
async function planAfter(...operations: Operation[]) {
  const running = await sheets()
  await running.port.apply(patch(ADD, MARK, ...operations))
  return { ...running, sheet: running.grid.sheetByName('~plan')! }
}

/** The same on a sheet that was there before, with ten rows: header, 'r1' … 'r8', '#end'. */
async function existing(...operations: Operation[]) {
  const running = await sheets()
  await running.port.apply(
    patch(ADD, {
      op: 'write',
      sheet: 'plan',
      row: 0,
      column: 0,
      values: [[markerOf('plan'), 'amount'], ...Array.from({ length: 8 }, (_, index) => [`r${index + 1}`, index + 1]), ['#end', '']],
    }),
  )
  await running.port.apply({ operations, undo: [], touched: ['plan'] })
  return { ...running, sheet: running.grid.sheetByName('~plan')! }
}

describe('sheets', () => {
  test('addSheet: size, colour, hidden; the person stays on their sheet', async () => {
    const { grid, port } = await sheets()
    await port.apply(
      patch(
        { ...ADD, tabColor: '#112233' },
        { op: 'addSheet', sheet: 'long', temporaryName: '~long', rows: 1500, columns: 30, hidden: true },
      ),
    )
    const [, plan, long] = grid.sheets()
    expect([plan.name, plan.rowCount, plan.columnCount, plan.tabColor, plan.visibility]).toEqual(['~plan', 10, 26, '#112233', 'visible'])
    expect([long.name, long.rowCount, long.columnCount, long.visibility]).toEqual(['~long', 1500, 30, 'hidden'])
    expect(grid.activeSheet().name).toBe('Mine')
    expect(grid.sheets()).toHaveLength(3)
  })

  test('a new sheet is large enough for all that is put on it', async () => {
    const { sheet } = await planAfter(
      { op: 'format', sheet: 'plan', rect: at(2, 1, 1198, 1), style: { fill: '#ffff00' } },
      { op: 'protect', sheet: 'plan', unlocked: [at(3, 40)] },
    )
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1200, 41])
  })

  test('renameSheet, activateSheet, and tabs in the order asked for', async () => {
    const { grid, port } = await sheets()
    await port.apply({
      touched: [],
      undo: [],
      operations: [
        { op: 'addSheet', sheet: 'b', temporaryName: '~b', rows: 5, columns: 5, hidden: false },
        { op: 'addSheet', sheet: 'a', temporaryName: '~a', rows: 5, columns: 5, hidden: false },
        { op: 'renameSheet', sheet: 'a', name: 'Team' },
        { op: 'renameSheet', sheet: 'b', name: 'Cascade' },
        { op: 'orderSheets', sheets: ['a', 'b'] },
        { op: 'activateSheet', sheet: 'b' },
      ],
    })
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Mine', 'Team', 'Cascade'])
    expect(grid.activeSheet().name).toBe('Cascade')
  })

  test("orderSheets moves a new sheet between old ones and leaves the user's where they are", async () => {
    const { grid, port } = await sheets()
    const add = (key: string): Operation[] => [
      { op: 'addSheet', sheet: key, temporaryName: key.toUpperCase(), rows: 5, columns: 5, hidden: false },
      { op: 'write', sheet: key, row: 0, column: 0, values: [[markerOf(key)]] },
    ]
    await port.apply({ touched: [], undo: [], operations: [...add('a'), ...add('c'), ...add('d')] })
    grid.addSheet('Notes', 2)
    await port.apply({ touched: [], undo: [], operations: [...add('b'), { op: 'orderSheets', sheets: ['a', 'b', 'c', 'd'] }] })
    const names = grid.sheets().map(({ name }) => name)
    expect(names.filter((name) => name.length === 1)).toEqual(['A', 'B', 'C', 'D'])
    expect(names.filter((name) => name.length > 1)).toEqual(['Mine', 'Notes'])
  })

  test('deleteSheet, also of a sheet that is not there', async () => {
    const { grid } = await existing({ op: 'deleteSheet', sheet: 'plan' }, { op: 'deleteSheet', sheet: 'nowhere' })
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Mine'])
  })

  test('a sheet that a person renamed is still found', async () => {
    const { grid, port } = await existing()
    grid.renameSheet(grid.sheetByName('~plan')!.id, 'Our plan')
    await port.apply({ operations: [{ op: 'write', sheet: 'plan', row: 1, column: 1, values: [[99]] }], undo: [], touched: ['plan'] })
    expect(grid.sheetByName('Our plan')!.read(at(1, 1))[0][0].value).toBe(99)
  })
})

describe('rows', () => {
  test('insertRows and deleteRows; new rows look like the one above', async () => {
    const { sheet } = await existing(
      { op: 'format', sheet: 'plan', rect: at(3, 0, 1, 2), style: { fill: '#00ff00' } },
      { op: 'insertRows', sheet: 'plan', row: 4, count: 2 },
      { op: 'deleteRows', sheet: 'plan', row: 1, count: 1 },
    )
    expect(
      sheet
        .read(at(0, 0, 11, 1))
        .slice(1)
        .map(([cell]) => cell.value),
    ).toEqual(['r2', 'r3', null, null, 'r4', 'r5', 'r6', 'r7', 'r8', '#end'])
    expect(sheet.styleAt(3, 1).fill).toBe('#00ff00')
    expect(sheet.styleAt(5, 1).fill).toBeUndefined()
  })

  test('insertRows before the first', async () => {
    const { sheet } = await existing({ op: 'insertRows', sheet: 'plan', row: 0, count: 1 })
    expect(sheet.read(at(1, 0))[0][0].value).toBe(markerOf('plan'))
  })

  test.each([
    [0, 9],
    [1, 11],
    [2, 14],
  ])('undoInserts takes back the %i inserts that were done', async (done, endRowNow) => {
    const inserts = [
      { row: 3, count: 2 },
      { row: 7, count: 3 },
    ]
    const { sheet, port } = await existing(
      ...inserts.slice(0, done).map((insert): Operation => ({ op: 'insertRows', sheet: 'plan', ...insert })),
    )
    expect(sheet.usedRect()!.rows - 1).toBe(endRowNow)
    await port.apply({ operations: [{ op: 'undoInserts', sheet: 'plan', endRow: 9, inserts }], undo: [], touched: ['plan'] })
    expect(sheet.read(at(1, 0, 9, 1)).map(([cell]) => cell.value)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', '#end'])
  })

  test('a write below the last row makes room first', async () => {
    const { sheet } = await existing({ op: 'write', sheet: 'plan', row: 1500, column: 30, values: [[1]] })
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1501, 31])
  })
})

describe('write', () => {
  test('literals and formulas in one call, gaps left alone, empty text empties', async () => {
    const { sheet, code } = await existing({
      op: 'write',
      sheet: 'plan',
      row: 1,
      column: 0,
      values: [
        ['a', 12, true],
        ['b', null, 3],
        ['', null, 4],
      ],
      formulas: [
        [null, '=SUM(B$4:B9)*$C$2', null],
        [null, null, '=Mine!A3'],
        [null, null, null],
      ],
    })
    expect(sheet.read(at(1, 0, 3, 3))).toEqual([
      [
        { formula: null, value: 'a' },
        { formula: '=SUM(B$4:B9)*$C$2', value: null },
        { formula: null, value: true },
      ],
      [
        { formula: null, value: 'b' },
        { formula: null, value: 2 },
        { formula: '=Mine!A3', value: null },
      ],
      [
        { formula: null, value: null },
        { formula: null, value: 3 },
        { formula: null, value: 4 },
      ],
    ])
    // One for the first build, the journal twice, then the whole row and what lies left and right of the gap.
    expect(code.counts.byMethod['Range.setValues']).toBe(6)
  })

  test('the format that comes first holds for the text', async () => {
    const { sheet } = await planAfter(
      { op: 'format', sheet: 'plan', rect: at(1, 0, 3, 1), style: { numberFormat: '@' } },
      { op: 'write', sheet: 'plan', row: 1, column: 0, values: [['007'], ['1-2'], ['=x']] },
    )
    expect(sheet.read(at(1, 0, 3, 1)).map(([cell]) => cell.value)).toEqual(['007', '1-2', '=x'])
  })

  test('a date is a number with a format', async () => {
    const { sheet, port } = await planAfter(
      { op: 'numberFormats', sheet: 'plan', rect: at(1, 0, 1, 2), formats: [['yyyy-mm-dd', '0.00']] },
      { op: 'write', sheet: 'plan', row: 1, column: 0, values: [[41640, 2.5]] },
    )
    expect(sheet.read(at(1, 0, 1, 2))[0].map(({ value }) => value)).toEqual([41640, 2.5])
    expect((await port.read({ keys: ['plan'] })).sheets[0].values[1]).toEqual([41640, 2.5])
  })
})

describe('looks', () => {
  test('every property of a style', async () => {
    const style = {
      bold: true,
      italic: true,
      size: 14,
      color: '#111111',
      fill: '#222222',
      align: 'right' as const,
      wrap: true,
      numberFormat: '0.0%',
      underline: '#333333',
    }
    const { sheet } = await planAfter({ op: 'format', sheet: 'plan', rect: at(2, 1, 2, 2), style: { ...style, locked: false } })
    expect(sheet.styleAt(3, 2)).toEqual(style)
    expect(sheet.styleAt(4, 2)).toEqual({})
  })

  test('the later look lies over the earlier', async () => {
    const { sheet } = await planAfter(
      { op: 'format', sheet: 'plan', rect: at(1, 0, 4, 2), style: { fill: '#aaaaaa' } },
      { op: 'format', sheet: 'plan', rect: at(2, 0, 1, 2), style: { fill: '#bbbbbb' } },
      { op: 'format', sheet: 'plan', rect: at(2, 1), style: { fill: '#aaaaaa' } },
    )
    expect([sheet.styleAt(1, 0).fill, sheet.styleAt(2, 0).fill, sheet.styleAt(2, 1).fill]).toEqual(['#aaaaaa', '#bbbbbb', '#aaaaaa'])
  })

  test('number formats too mixed for ranges are one matrix', async () => {
    const formats = Array.from({ length: 700 }, (_, row) => [row % 2 ? '0' : '0.0'])
    const { sheet, code } = await planAfter({ op: 'numberFormats', sheet: 'plan', rect: at(0, 2, 700), formats })
    expect(sheet.numberFormats(at(0, 2, 700))).toEqual(formats)
    expect(code.counts.byMethod['Range.setNumberFormats']).toBe(1)
  })

  test('widths, hidden columns, heights, hidden rows, frozen panes', async () => {
    const { sheet, code } = await planAfter(
      { op: 'columnWidth', sheet: 'plan', column: 0, count: 1, width: 8, hidden: true },
      { op: 'columnWidth', sheet: 'plan', column: 1, count: 1, width: 20 },
      { op: 'columnWidth', sheet: 'plan', column: 2, count: 1, width: 10 },
      { op: 'columnWidth', sheet: 'plan', column: 3, count: 1, width: 20 },
      { op: 'rowHeight', sheet: 'plan', row: 0, count: 1, hidden: true },
      { op: 'rowHeight', sheet: 'plan', row: 1, count: 2, height: 30 },
      { op: 'freeze', sheet: 'plan', rows: 2, columns: 1 },
    )
    expect([0, 1, 2, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([undefined, 145, 75, 145, undefined])
    expect(code.counts.byMethod['Sheet.setColumnWidths']).toBe(2)
    expect([sheet.columnHidden(0), sheet.columnHidden(1), sheet.rowHidden(0), sheet.rowHidden(1)]).toEqual([true, false, true, false])
    expect(sheet.rowHeight(2)).toBe(40)
    expect(sheet.frozen()).toEqual({ rows: 2, columns: 1 })
  })

  test('columns and rows are shown again, panes released', async () => {
    const { sheet } = await existing(
      { op: 'columnWidth', sheet: 'plan', column: 1, count: 1, width: 8, hidden: true },
      { op: 'rowHeight', sheet: 'plan', row: 1, count: 1, hidden: true },
      { op: 'freeze', sheet: 'plan', rows: 1, columns: 1 },
    ).then(async (running) => {
      expect([running.sheet.columnHidden(1), running.sheet.rowHidden(1)]).toEqual([true, true])
      await running.port.apply({
        undo: [],
        touched: ['plan'],
        operations: [
          { op: 'columnWidth', sheet: 'plan', column: 1, count: 1, width: 8 },
          { op: 'rowHeight', sheet: 'plan', row: 1, count: 1, hidden: false },
          { op: 'freeze', sheet: 'plan', rows: 0, columns: 0 },
        ],
      })
      return running
    })
    expect([sheet.columnHidden(1), sheet.rowHidden(1)]).toEqual([false, false])
    expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 })
  })

  test('marks: all of a sheet at once, bars as colour scales, rules of a person kept, the same one not doubled', async () => {
    const red = { kind: 'formula', formula: '=B3<>0', style: { color: '#ff0000', fill: '#ffeeee', bold: true, italic: true } } as const
    const bar = { kind: 'bar', color: '#4472c4' } as const
    const { sheet, port, code } = await planAfter(
      { op: 'mark', sheet: 'plan', rect: at(2, 1, 5), mark: red },
      { op: 'mark', sheet: 'plan', rect: at(2, 2, 5), mark: bar },
    )
    const ours = [
      { rect: at(2, 1, 5), mark: red },
      { rect: at(2, 2, 5), mark: bar },
    ]
    expect(sheet.marks()).toEqual(ours)
    expect(code.counts.byMethod['Sheet.setConditionalFormatRules']).toBe(1)
    const theirs = { rect: at(1, 0), mark: { kind: 'formula', formula: '=A2=""', style: { bold: true } } } as const
    sheet.addMark(theirs.rect, theirs.mark)
    await port.apply({ undo: [], touched: ['plan'], operations: [{ op: 'mark', sheet: 'plan', rect: at(2, 1, 5), mark: red }] })
    expect(sheet.marks()).toEqual([ours[1], theirs, ours[0]])
  })
})

describe('what people may do', () => {
  test('validation of lists, numbers and dates', async () => {
    const validations = [
      { kind: 'list', items: ['a', 'b'], message: 'One of these.' },
      { kind: 'number', min: 0, max: 1.5, message: 'A share.' },
      { kind: 'number', whole: true, min: 1, message: 'A count.' },
      { kind: 'number', message: 'A number.' },
      { kind: 'date', message: 'A day.' },
    ] as const
    const { sheet } = await planAfter(
      ...validations.map((validation, column): Operation => ({
        op: 'validate',
        sheet: 'plan',
        rect: at(1, column, 5),
        validation: validation as never,
      })),
    )
    expect(sheet.validations()).toEqual(validations.map((validation, column) => ({ rect: at(1, column, 5), validation })))
  })

  test('protection warns, and leaves the unlocked ranges free', async () => {
    const { sheet } = await planAfter({ op: 'protect', sheet: 'plan', unlocked: [at(1, 1, 5), at(2, 3)] })
    expect(sheet.protection()).toEqual({ warningOnly: true, unlocked: [at(1, 1, 5), at(2, 3)], allow: [] })
  })

  test('a whole column can be left free', async () => {
    const { sheet } = await planAfter({ op: 'protect', sheet: 'plan', unlocked: [at(0, 3, 1_048_576)] })
    expect(sheet.protection()!.unlocked).toEqual([at(0, 3, 10)])
  })

  test('a protected sheet of ours can be written without being unprotected', async () => {
    const { sheet } = await existing(
      { op: 'protect', sheet: 'plan', unlocked: [] },
      { op: 'unprotect', sheet: 'plan' },
      { op: 'write', sheet: 'plan', row: 1, column: 1, values: [[7]] },
    )
    expect(sheet.read(at(1, 1))[0][0].value).toBe(7)
    expect(sheet.protection()?.warningOnly).toBe(true)
  })

  test('a protection that refuses is told as such, and nothing changes', async () => {
    const { sheet, port } = await existing()
    sheet.protect({ warningOnly: false, unlocked: [], allow: [] })
    const error = await port
      .apply({ undo: [], touched: ['plan'], operations: [{ op: 'write', sheet: 'plan', row: 1, column: 1, values: [[7]] }] })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HostError)
    expect((error as HostError).code).toBe('protected')
    expect(sheet.read(at(1, 1))[0][0].value).toBe(1)
  })
})

describe('the workbook', () => {
  test('names are set, pointed anew and deleted', async () => {
    const { grid, port } = await planAfter({ op: 'name', name: 'annual_target', sheet: 'plan', rect: at(1, 1) })
    expect(grid.names()).toEqual([{ name: 'annual_target', reference: "'~plan'!$B$2" }])
    await port.apply({ undo: [], touched: [], operations: [{ op: 'name', name: 'annual_target', sheet: 'plan', rect: at(2, 1, 2) }] })
    expect(grid.names()).toEqual([{ name: 'annual_target', reference: "'~plan'!$B$3:$B$4" }])
    await port.apply({
      undo: [],
      touched: [],
      operations: [
        { op: 'deleteName', name: 'Annual_Target' },
        { op: 'deleteName', name: 'none' },
      ],
    })
    expect(grid.names()).toEqual([])
  })

  test.each(['column', 'line', 'bar'] as const)('a native %s chart', async (kind) => {
    const chart = {
      id: 'chart-1',
      kind,
      title: 'Target by month',
      categories: { sheet: 'plan', rect: at(1, 0, 1, 4) },
      series: [{ name: 'Target', sheet: 'plan', rect: at(2, 0, 1, 4), color: '#4472c4' }],
      numberFormat: '#,##0',
      anchor: { row: 4, column: 1, width: 480, height: 240 },
    }
    const { sheet } = await planAfter({ op: 'chart', sheet: 'plan', chart })
    expect(sheet.charts()).toEqual([
      {
        ...chart,
        categories: { ...chart.categories, sheet: sheet.id },
        series: [{ ...chart.series[0], sheet: sheet.id }],
      },
    ])
  })

  test('print set-up is not possible, and said so', async () => {
    const told: string[][] = []
    const { port } = await sheets({ onUnsupported: (features) => told.push(features) })
    await port.apply(patch(ADD, { op: 'print', sheet: 'plan', print: { landscape: true, fitToWidth: 1 } }))
    expect(told).toEqual([['print']])
  })

  test('a sheet that is missing is told in words', async () => {
    const { port } = await sheets({ userLocale: 'zh_CN' })
    await expect(port.apply(patch({ op: 'renameSheet', sheet: 'plan', name: 'X' }))).rejects.toMatchObject({
      code: 'sheetMissing',
      detail: '缺少工作表“plan”。',
    })
  })
})
