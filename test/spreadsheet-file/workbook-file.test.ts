import { describe, expect, it } from 'vitest'
import { WorkbookFile } from '../../shared/spreadsheet-file'
import { partsOfWorkbook, workbookOf, zipOf } from './workbook-of'

const read = (rows: string, more: Partial<Parameters<typeof workbookOf>[0]> & { before?: string; after?: string } = {}) =>
  new WorkbookFile(workbookOf({ ...more, sheets: [{ name: 'S', rows, before: more.before, after: more.after }] })).read('S')

describe('the sheets of a file', () => {
  it('come in order, with those that nobody sees and those that are ours', () => {
    const marker = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>'
    const file = new WorkbookFile(
      workbookOf({
        strings: '<si><t>x</t></si><si><t>sales-targets/1/team</t></si>',
        sheets: [
          { name: '业绩 &amp; more', rows: '' },
          { name: 'Kept', rows: '<row r="2"><c r="A2"><v>1</v></c></row>', state: 'veryHidden' },
          { name: 'Team', rows: marker, state: 'hidden' },
        ],
      }),
    )
    expect(file.sheets).toEqual([
      { name: '业绩 & more', hidden: false, key: undefined },
      { name: 'Kept', hidden: true, key: undefined },
      { name: 'Team', hidden: true, key: 'team' },
    ])
  })

  it('leave out chart sheets', () => {
    const parts = partsOfWorkbook({
      sheets: [
        { name: 'Chart', rows: '' },
        { name: 'S', rows: '' },
      ],
    })
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels'].replace('worksheet"', 'chartsheet"')
    expect(new WorkbookFile(zipOf(parts)).sheets.map(({ name }) => name)).toEqual(['S'])
  })
})

describe('the cells of a sheet', () => {
  it('are texts, numbers, truth values and errors', async () => {
    const { values } = await read(
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>-1.5E3</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="inlineStr"><is><t>张三</t></is></c></row>',
      { strings: '<si><r><t>大</t></r><r><t xml:space="preserve">区 </t></r><rPh sb="0" eb="1"><t>だい</t></rPh></si>' },
    )
    expect(values).toEqual([[], [null, '大区 ', -1500, true, '#N/A', '张三']])
  })

  it('say of numbers whether they are shown as dates or percentages', async () => {
    const { values, kinds } = await read(
      '<row r="1"><c r="A1" s="1"><v>41640</v></c><c r="B1" s="2"><v>41671</v></c><c r="C1" s="3"><v>0.05</v></c><c r="D1" s="4"><v>7</v></c><c r="E1" t="d"><v>2014-01-01</v></c></row>',
      { formats: [14, 'mmm-yy', '0.0%', '#,##0'] },
    )
    expect(values).toEqual([[41640, 41671, 0.05, 7, 41640]])
    expect(kinds).toEqual([['date', 'date', 'percent', undefined, 'date']])
  })

  it('count days from 1900 whichever way the file does', async () => {
    const { values } = await read(
      '<row r="1"><c r="A1" s="1"><v>40178</v></c><c r="B1"><v>40178</v></c><c r="C1" t="d"><v>2014-01-01</v></c></row>',
      { formats: ['yyyy-mm-dd'], countsFrom1904: true },
    )
    expect(values).toEqual([[41640, 40178, 41640]])
  })

  it('are the results of formulas, and those without one are told', async () => {
    const { values, formulas, uncalculated } = await read(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c><c r="B2"><f>SUM(1,2)</f></c></row>',
    )
    expect(values).toEqual([
      [4, 2],
      [6, null],
    ])
    expect(formulas).toEqual([['=B1*2'], ['=B2*2', '=SUM(1,2)']])
    expect(uncalculated).toEqual([{ row: 1, column: 1 }])
  })

  it('come with merged ranges and with the rows and columns that nobody sees', async () => {
    const cells = await read('<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row>', {
      before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
      after: '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
    })
    expect(cells.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }])
    expect(cells.hiddenRows).toEqual([2])
    expect(cells.hiddenColumns).toEqual([1, 2])
    expect(cells.values).toEqual([[1], [], [2]])
  })

  it('of many rows let others take their turn, and stop when asked', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`).join('')
    const file = new WorkbookFile(workbookOf({ sheets: [{ name: 'S', rows }] }))
    let turns = 0
    const others = setInterval(() => turns++, 0)
    const parts: number[] = []
    const { values } = await file.read('S', { progress: (done, total) => parts.push(done / total) })
    clearInterval(others)
    expect(values.length).toBe(30_000)
    expect(turns).toBeGreaterThan(0)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    const signal = { aborted: false }
    await expect(file.read('S', { signal, progress: () => (signal.aborted = true) })).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('a file that cannot be read', () => {
  const parts = partsOfWorkbook({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })

  it('is refused when it is opened or, where only a sheet is broken, when that is read', async () => {
    const bytes = zipOf(parts)
    expect(() => new WorkbookFile(bytes.slice(0, bytes.length / 2))).toThrow(/damaged/)
    expect(() => new WorkbookFile(zipOf({ ...parts, 'xl/workbook.xml': '<workbook>' }))).toThrow(/damaged/)
    const file = new WorkbookFile(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml'].replace('</row>', '') }))
    await expect(file.read('S')).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('is refused where single bytes are wrong', async () => {
    const bytes = zipOf(parts)
    // The sheet is the last part; its packed bytes end where the directory begins.
    const directory = bytes[bytes.length - 6] + bytes[bytes.length - 5] * 256
    bytes[directory - 3] ^= 1
    const opened = async () => new WorkbookFile(bytes).read('S')
    await expect(opened()).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('names no sheet that is not there', async () => {
    await expect(new WorkbookFile(zipOf(parts)).read('T')).rejects.toMatchObject({ code: 'sheetMissing' })
  })
})

describe('a file that was made to do harm', () => {
  const sheet = (text: string) =>
    partsOfWorkbook({ sheets: [{ name: 'S', rows: `<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>` }] })
  const SHEET = 'xl/worksheets/sheet1.xml'
  /** The zip with another size written into its directory for each part. */
  const claiming = (unpacked: number): Uint8Array => {
    const bytes = zipOf(sheet('x'))
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at + 28 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, unpacked, true)
    return bytes
  }

  it('is refused before it is unpacked where it would fill up the memory, and where it hides that', () => {
    for (const size of [2 ** 27, 2 ** 32 - 2]) expect(() => new WorkbookFile(claiming(size))).toThrow(/memory/)
    expect(() => new WorkbookFile(claiming(10))).toThrow(/damaged/)
  })

  it('has no entities of its own, which could be a thousand times as long or another file', async () => {
    const parts = sheet('&a;&constructor;')
    const declared = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY constructor "aaaa">]>'
    parts[SHEET] = parts[SHEET].replace('<worksheet', `${declared}<worksheet`)
    expect((await new WorkbookFile(zipOf(parts)).read('S')).values[0][0]).toBe('&a;&constructor;')
  })

  it('cannot lead out of the zip by the paths of its parts', () => {
    const parts = sheet('x')
    const away = '../../../../etc/passwd'
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels'].replace(`/${SHEET}`, away)
    parts[away] = parts[SHEET]
    expect(() => new WorkbookFile(zipOf(parts))).toThrow(/damaged/)
  })
})
