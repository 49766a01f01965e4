import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../shared/workbook/patch'
import { createFileHost } from '../../xlsx/file-host'
import { schemaErrors } from '../support/ooxml-schemas'
import { ALONE_PART, editedByAPerson, NOTES_PART, PLAN_PART, partsOf } from './edited-by-a-person'
import { INPUTS, PLAN } from './sample-patch'

let bytes: Uint8Array
/** Every file that these tests have made, for the last of them. */
const made: Uint8Array[] = []
beforeAll(async () => {
  bytes = await editedByAPerson()
  made.push(bytes)
})

async function patched(operations: Operation[]) {
  const host = createFileHost(bytes)
  await host.apply({ operations, undo: [], touched: [PLAN] })
  const changed = host.toBytes()
  made.push(changed)
  return { changed, parts: partsOf(changed), host: createFileHost(changed) }
}

const cell = (row: number, column: number, value: string | number | boolean): Operation => ({
  op: 'write',
  sheet: PLAN,
  row,
  column,
  values: [[value]],
})

it('is given back byte for byte when nothing is changed', () => {
  expect(createFileHost(bytes).toBytes()).toBe(bytes)
})

describe('reading', () => {
  it('finds every sheet by name, ours by key, and tells each shared formula', async () => {
    const { names, sheets } = await createFileHost(bytes).read({ keys: '*', names: ['Notes'] })
    expect(names).toEqual(['Plan 计划', 'Notes', 'Alone', "Jo's inputs", '_memory', '_sales_targets_lists'])
    expect(sheets.map(({ key, name }) => key ?? name)).toEqual([PLAN, 'Notes', INPUTS, 'memory', 'lists'])
    expect(sheets[0].formulas.slice(2, 5).map((line) => line[6])).toEqual(['=C3*2', '=C4*2', '=C5*2'])
    expect(sheets[1].values[5][0]).toBe('South ')
    expect(sheets[1].formulas[1][1]).toBe("=SUM('Plan 计划'!B3:B5*1)")
  })
})

describe('inserting a row into the plan', () => {
  let parts: Record<string, string>
  let changed: Uint8Array
  beforeAll(async () => {
    ;({ parts, changed } = await patched([
      { op: 'insertRows', sheet: PLAN, row: 4, count: 2 },
      {
        op: 'write',
        sheet: PLAN,
        row: 4,
        column: 0,
        values: [
          ['east', 1, 100],
          ['west', 1, 100],
        ],
      },
    ]))
  })

  it("moves the formulas of the user's sheet and drops the results that may be old", () => {
    const notes = parts[NOTES_PART]
    expect(notes).toContain('<c r="B1"><f>\'Plan 计划\'!C4</f></c>')
    expect(notes).toContain(`<f>SUMIFS('Plan 计划'!C3:C7,'Plan 计划'!A3:A7,"007")</f></c>`)
    expect(notes).toContain(`<f t="array" ref="B2">SUM('Plan 计划'!B3:B7*1)</f></c>`)
    expect(notes).toContain("<f>'Plan 计划'!A7</f></c>")
    expect(notes).toContain('<c r="A2"><f>B1*2</f></c>')
    expect(notes).toContain("<formula1>'Plan 计划'!$A$3:$A$7</formula1>")
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"')
  })

  it('leaves alone what has nothing to do with it, byte for byte', () => {
    const before = partsOf(bytes)
    for (const path of [
      ALONE_PART,
      'xl/theme/theme1.xml',
      'xl/sharedStrings.xml',
      'xl/drawings/drawing9.xml',
      'xl/worksheets/sheet3.xml',
    ]) {
      expect(parts[path]).toBe(before[path])
    }
    expect(parts[NOTES_PART]).toContain('<f>1+1</f><v>2</v>')
  })

  it('moves names, charts, the table of the pivot and the filter', () => {
    expect(parts['xl/workbook.xml']).toContain('<definedName name="best" localSheetId="1">\'Plan 计划\'!$C$4</definedName>')
    expect(parts['xl/workbook.xml']).toContain("OFFSET('Plan 计划'!$A$7,0,0)")
    expect(parts['xl/workbook.xml']).toContain("'Plan 计划'!$A$2:$D$8")
    for (const chart of ['chart1', 'chart9']) expect(parts[`xl/charts/${chart}.xml`]).toContain("<c:f>'Plan 计划'!$C$3:$C$7</c:f>")
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="A2:C7"')
    expect(parts[PLAN_PART]).toContain('<autoFilter ref="A2:D7"/>')
  })

  it('moves comments with their boxes, merges and links', () => {
    expect(parts['xl/comments1.xml']).toMatch(/ref="C4".*ref="C7"/)
    expect(parts['xl/drawings/vmlDrawing1.vml']).toMatch(/<x:Anchor>3, 15, 2, 10, 5, 31, 6, 1<\/x:Anchor><x:Row>3<\/x:Row>/)
    expect(parts['xl/drawings/vmlDrawing1.vml']).toMatch(/<x:Anchor>3, 15, 6, 10, 5, 31, 10, 1<\/x:Anchor><x:Row>6<\/x:Row>/)
    expect(parts[PLAN_PART]).toContain('<mergeCell ref="H10:I11"/>')
    expect(parts[PLAN_PART]).toContain('<hyperlink ref="A7" location="Notes!A1"/>')
  })

  it("gives the user's own column its formulas one by one, and new rows the looks of the row above", async () => {
    expect(parts[PLAN_PART]).toContain('<c r="G7"><f>C7*2</f></c>')
    const style = /<c r="A4" t="s" s="(\d+)"/.exec(parts[PLAN_PART])?.[1]
    expect(parts[PLAN_PART]).toContain(`<c r="A5" s="${style}" t="inlineStr"><is><t>east</t></is></c>`)
    expect(parts[PLAN_PART]).toContain('<conditionalFormatting sqref="C3:C7">')
  })

  it('moves own formulas of the plan and drops the order of calculation', () => {
    expect(parts[PLAN_PART]).toContain('<f>SUM(C3:C7)</f>')
    expect(parts['xl/calcChain.xml']).toBeUndefined()
    expect(parts['[Content_Types].xml']).not.toContain('calcChain')
  })

  it('comes back by deleting the rows', async () => {
    const host = createFileHost(changed)
    await host.apply({ operations: [{ op: 'deleteRows', sheet: PLAN, row: 4, count: 2 }], undo: [], touched: [PLAN] })
    const [was, is] = await Promise.all([createFileHost(bytes), host].map((each) => each.read({ keys: [PLAN], names: ['Notes'] })))
    expect(is.sheets.map(({ formulas }) => formulas)).toEqual(was.sheets.map(({ formulas }) => formulas))
    expect(partsOf(host.toBytes())['xl/comments1.xml']).toBe(partsOf(bytes)['xl/comments1.xml'])
    made.push(host.toBytes())
  })
})

describe('rows that new ones follow', () => {
  it('take over marks and validations when the insert is just below them', async () => {
    const { parts } = await patched([{ op: 'insertRows', sheet: PLAN, row: 5, count: 1 }])
    expect(parts[PLAN_PART]).toContain('<conditionalFormatting sqref="C3:C6">')
    expect(parts[PLAN_PART]).toContain('<f>SUM(C3:C5)</f>')
  })

  it('undo as many inserts as were carried out', async () => {
    const { host } = await patched([
      { op: 'insertRows', sheet: PLAN, row: 4, count: 2 },
      {
        op: 'undoInserts',
        sheet: PLAN,
        endRow: 5,
        inserts: [
          { row: 4, count: 2 },
          { row: 7, count: 1 },
        ],
      },
    ])
    const { sheets } = await host.read({ keys: [PLAN] })
    expect(sheets[0].values[5][0]).toBe('#end')
  })
})

describe('writing into the plan', () => {
  it('puts each kind of value into its cell and keeps the style', async () => {
    const { parts, changed } = await patched([
      cell(2, 3, 7),
      cell(3, 3, ' =text & <more>\r\n'),
      cell(4, 3, true),
      { op: 'write', sheet: PLAN, row: 2, column: 2, values: [[7]], formulas: [['=D3']] },
      cell(5, 4, ''),
      cell(30, 30, 'far'),
    ])
    expect(parts[PLAN_PART]).toMatch(/<c r="D3" s="\d+"><v>7<\/v><\/c>/)
    expect(parts[PLAN_PART]).toMatch(/<c r="C3" s="\d+"><f>D3<\/f><v>7<\/v><\/c>/)
    expect(parts[PLAN_PART]).toContain('<dimension ref="A1:AE31"/>')
    const { sheets } = await createFileHost(changed).read({ keys: [PLAN] })
    expect(sheets[0].values[3][3]).toBe(' =text & <more>\r\n')
    expect(sheets[0].values[4][3]).toBe(true)
    expect(sheets[0].values[5][4] ?? null).toBeNull()
  })
})

it('writes on after an operation that looked at the file in between', async () => {
  const { host } = await patched([
    cell(2, 3, 1),
    { op: 'print', sheet: PLAN, print: { landscape: true, fitToWidth: 2, repeatRows: [1, 1] } },
    cell(3, 3, 2),
    { op: 'renameSheet', sheet: INPUTS, name: 'Inputs' },
    cell(4, 3, 3),
  ])
  const { names, sheets } = await host.read({ keys: [PLAN] })
  expect(sheets[0].values.slice(2, 5).map((line) => line[3])).toEqual([1, 2, 3])
  expect(names).toContain('Inputs')
})

describe('every other operation on a sheet that exists', () => {
  it('leaves a valid file that says what was asked', async () => {
    const { changed, parts } = await patched([
      { op: 'unprotect', sheet: PLAN },
      {
        op: 'format',
        sheet: PLAN,
        rect: { row: 2, column: 0, rows: 2, columns: 2 },
        style: {
          bold: true,
          italic: true,
          size: 14,
          color: '#112233',
          fill: '#445566',
          underline: '#778899',
          align: 'center',
          wrap: true,
          numberFormat: '0.0"x"',
          locked: false,
        },
      },
      { op: 'numberFormats', sheet: PLAN, rect: { row: 2, column: 2, rows: 1, columns: 2 }, formats: [['0%', '#,##0.0']] },
      { op: 'columnWidth', sheet: PLAN, column: 1, count: 5, width: 20 },
      { op: 'rowHeight', sheet: PLAN, row: 20, count: 1, height: 40 },
      { op: 'freeze', sheet: PLAN, rows: 3, columns: 0 },
      {
        op: 'mark',
        sheet: PLAN,
        rect: { row: 2, column: 1, rows: 3, columns: 1 },
        mark: { kind: 'formula', formula: '=B3>4', style: { fill: '#ff0000' } },
      },
      { op: 'mark', sheet: PLAN, rect: { row: 2, column: 2, rows: 3, columns: 1 }, mark: { kind: 'bar', color: '#2f6fed' } },
      {
        op: 'validate',
        sheet: INPUTS,
        rect: { row: 3, column: 2, rows: 1, columns: 1 },
        validation: { kind: 'list', items: ['x', 'y'], message: 'x or y' },
      },
      { op: 'name', name: 'TOTAL', sheet: PLAN, rect: { row: 5, column: 2, rows: 1, columns: 1 } },
      { op: 'name', name: 'all', sheet: PLAN, rect: { row: 2, column: 2, rows: 3, columns: 1 } },
      { op: 'print', sheet: INPUTS, print: { landscape: false, fitToWidth: 1, repeatRows: [1, 1] } },
      { op: 'chart', sheet: PLAN, chart: chart('targets', 4) },
      { op: 'chart', sheet: INPUTS, chart: chart('second', 5) },
      { op: 'protect', sheet: PLAN, unlocked: [{ row: 2, column: 3, rows: 1, columns: 1 }] },
      { op: 'activateSheet', sheet: INPUTS },
    ])
    expect(parts[PLAN_PART].match(/type="dataBar"/g)).toHaveLength(1)
    expect(parts[PLAN_PART]).toContain('ySplit="3"')
    expect(parts['xl/workbook.xml']).toContain('<definedName name="total">\'Plan 计划\'!$C$6</definedName>')
    expect(parts['xl/workbook.xml']).toContain('activeTab="3"')
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'Plan 计划'!$C$3:$C$6</c:f>")
    const { sheets } = await createFileHost(changed).read({ keys: ['lists'] })
    expect(sheets[0].values.map((line) => line[2])).toEqual([undefined, 'x', 'y', undefined])
  })
})

const chart = (id: string, rows: number): Extract<Operation, { op: 'chart' }>['chart'] => ({
  id,
  kind: 'line',
  title: id,
  categories: { sheet: PLAN, rect: { row: 2, column: 0, rows, columns: 1 } },
  series: [{ name: 'Target', sheet: PLAN, rect: { row: 2, column: 2, rows, columns: 1 }, color: '#2f6fed' }],
  numberFormat: '#,##0',
  anchor: { row: 8, column: 1, width: 300, height: 200 },
})

describe('adding, renaming, ordering and deleting sheets', () => {
  const added: Operation[] = [
    { op: 'addSheet', sheet: 'new', temporaryName: '~new', rows: 5, columns: 3, hidden: false },
    {
      op: 'write',
      sheet: 'new',
      row: 0,
      column: 0,
      values: [
        ['sales-targets/1/new', ' spaced '],
        [0, 2],
      ],
      formulas: [
        [null, null],
        ["='Plan 计划'!C6", "='~new'!A2"],
      ],
    },
    {
      op: 'format',
      sheet: 'new',
      rect: { row: 1, column: 0, rows: 1, columns: 1 },
      style: { numberFormat: '0.0"x"', bold: true, fill: '#abcdef', locked: false },
    },
    {
      op: 'mark',
      sheet: 'new',
      rect: { row: 1, column: 0, rows: 1, columns: 1 },
      mark: { kind: 'formula', formula: "='~new'!A2>1", style: { color: '#123456' } },
    },
    { op: 'chart', sheet: 'new', chart: chart('third', 3) },
    { op: 'print', sheet: 'new', print: { landscape: true, fitToWidth: 1, repeatRows: [0, 0], repeatColumns: [0, 1] } },
    cell(2, 4, 'x'),
    { op: 'write', sheet: PLAN, row: 9, column: 0, values: [[1]], formulas: [["='~new'!A2"]] },
    { op: 'renameSheet', sheet: 'new', name: 'New & 新' },
    { op: 'orderSheets', sheets: ['new', PLAN, INPUTS] },
  ]

  it('brings styles and parts along and keeps the places of the user', async () => {
    const { parts, host } = await patched(added)
    const { names, sheets } = await host.read({ keys: [PLAN, 'new'] })
    expect(names).toEqual(['New & 新', 'Notes', 'Alone', 'Plan 计划', '_memory', '_sales_targets_lists', "Jo's inputs"])
    expect(sheets[1].formulas[9][0]).toBe("='New & 新'!A2")
    expect(sheets[0].formulas[1]).toEqual(["='Plan 计划'!C6", "='New & 新'!A2"])
    expect(sheets[0].values[0][1]).toBe(' spaced ')
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Plan 计划'!$A:$B,'Plan 计划'!$2:$2</definedName>`,
    )
    expect(parts['xl/workbook.xml']).toContain(`localSheetId="0">'New &amp; 新'!$A:$B,'New &amp; 新'!$1:$1</definedName>`)
  })

  it('renames a sheet of the file wherever it is mentioned', async () => {
    const { parts } = await patched([{ op: 'renameSheet', sheet: PLAN, name: 'Cascade' }])
    expect(parts[NOTES_PART]).toContain('<f>Cascade!C4</f>')
    expect(parts['xl/charts/chart9.xml']).toContain('<c:f>Cascade!$C$3:$C$5</c:f>')
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('sheet="Cascade"')
    expect(Object.values(parts).join()).not.toContain("计划'!")
  })

  it('deletes a sheet with what belongs to it alone', async () => {
    const { parts, host } = await patched([
      { op: 'deleteSheet', sheet: PLAN },
      { op: 'deleteSheet', sheet: 'not there' },
    ])
    expect((await host.read({ keys: [] })).names).toEqual(['Notes', 'Alone', "Jo's inputs", '_memory', '_sales_targets_lists'])
    for (const path of [PLAN_PART, 'xl/comments1.xml', 'xl/charts/chart1.xml', 'xl/drawings/vmlDrawing1.vml'])
      expect(parts[path]).toBeUndefined()
    expect(parts[NOTES_PART]).toContain('<f>#REF!</f>')
    expect(parts['xl/workbook.xml']).toContain('<definedName name="best" localSheetId="0">#REF!</definedName>')
  })
})

describe('when something goes wrong', () => {
  it('nothing has happened', async () => {
    const host = createFileHost(bytes)
    const operations: Operation[] = [
      cell(2, 3, 1),
      { op: 'insertRows', sheet: PLAN, row: 4, count: 1 },
      { op: 'write', sheet: 'nowhere', row: 0, column: 0, values: [[1]] },
    ]
    await expect(host.apply({ operations, undo: [], touched: [] })).rejects.toMatchObject({ code: 'sheetMissing' })
    expect(host.toBytes()).toBe(bytes)
    await expect(host.apply({ operations: [cell(2, 3, 1)], undo: [], touched: [] }, { signal: { aborted: true } })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect((await host.read({ keys: [PLAN] })).sheets[0].values[2][3] ?? null).toBeNull()
  })
})

it('gives the same bytes for the same patch', async () => {
  const operations: Operation[] = [{ op: 'insertRows', sheet: PLAN, row: 4, count: 1 }, cell(4, 0, 'east')]
  expect((await patched(operations)).changed).toEqual((await patched(operations)).changed)
})

it('is valid against the schemas after each of these changes', async () => {
  expect(made.length).toBeGreaterThan(9)
  expect(await schemaErrors(...made)).toEqual([])
})
