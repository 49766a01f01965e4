import { describe, expect, it } from 'vitest'
import { cellValue } from '../../shared/spreadsheet-file/cell-value'
import { scanCells } from '../../shared/spreadsheet-file/scan-cells'

const sheet = (rows: string) =>
  `<?xml version="1.0"?><worksheet><cols><col min="1" max="1"/></cols><sheetData>${rows}</sheetData><x/></worksheet>`
const values = (xml: string, strings: string[] = []) => [...scanCells(xml)].map((cell) => [cell.row, cell.column, cellValue(cell, strings)])

describe('scanCells', () => {
  it('reads each type of value', () => {
    const xml = sheet(
      '<row r="2"><c r="B2"><v>1.5</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>"a"</f><v>a &amp; b</v></c><c r="G2" s="3"/><c r="H2" t="d"><v>2014-01-01</v></c></row>',
    )
    expect(values(xml, ['x', 'y'])).toEqual([
      [1, 1, 1.5],
      [1, 2, 'y'],
      [1, 3, true],
      [1, 4, '#N/A'],
      [1, 5, 'a & b'],
      [1, 6, null],
      [1, 7, 41640],
    ])
  })

  it('joins the runs of rich text and leaves furigana out', () => {
    const xml = sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>東</t></r><r><t xml:space="preserve"> &#x4EAC;</t></r><rPh sb="0" eb="1"><t>とう</t></rPh></is></c></row>',
    )
    expect(values(xml)).toEqual([[0, 0, '東 京']])
  })

  it('counts on where addresses are missing', () => {
    expect(values(sheet('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>'))).toEqual([
      [0, 0, 1],
      [0, 3, 2],
      [0, 4, 3],
      [5, 0, 4],
    ])
  })

  it('takes any prefix, comments and literal text', () => {
    const xml =
      '<x:worksheet><x:sheetData><!-- <x:row> --><x:row r="1"><x:c r="A1" t="str"><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(values(xml)).toEqual([[0, 0, 'a<b']])
  })

  it('tells formulas with their kind', () => {
    const cells = [
      ...scanCells(
        sheet(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1&gt;2</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
        ),
      ),
    ]
    expect(cells.map(({ formula }) => formula)).toEqual([
      { text: 'B1>2', type: 'shared', group: '0', range: 'A1:A2' },
      { text: '', type: 'shared', group: '0' },
    ])
  })

  it('lets two sheets be read in turns', () => {
    const [a, b] = [1, 2].map((n) => scanCells(sheet(`<row r="1"><c r="A1"><v>${n}</v></c><c r="B1"><v>${n}0</v></c></row>`)))
    expect([a, b, a, b].map((each) => each.next().value?.value)).toEqual(['1', '2', '10', '20'])
  })

  it.each(['<row r="1"><c r="A1"><v>1</v></row>', '<row r="1"><row r="2"></row>'])('refuses what does not close: %s', (rows) => {
    expect(() => values(sheet(rows))).toThrow(/damaged/)
  })
})
