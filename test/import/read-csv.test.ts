// CSV files as spreadsheets save them.

import { describe, expect, it } from 'vitest'

import { problemText, readCsv } from '../../shared/import'

const TEXT = 'id,name\n1,张三\n2,José\n'
const rows = [
  ['1', '张三'],
  ['2', 'José'],
]
const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap((char) => {
    const code = char.charCodeAt(0)
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
const utf8 = [...new TextEncoder().encode(TEXT)]

describe('encodings', () => {
  it.each<[string, number[]]>([
    ['UTF-8', utf8],
    ['UTF-8 with mark', [0xef, 0xbb, 0xbf, ...utf8]],
    ['UTF-16 little endian with mark', [0xff, 0xfe, ...utf16(TEXT, true)]],
    ['UTF-16 big endian with mark', [0xfe, 0xff, ...utf16(TEXT, false)]],
    ['UTF-16 little endian', utf16(TEXT, true)],
    ['UTF-16 big endian', utf16(TEXT, false)],
  ])('reads %s', (_, bytes) => {
    const { table, problems } = readCsv(Uint8Array.from(bytes), 'team.csv')
    expect(table.headers).toEqual(['id', 'name'])
    expect(table.rows).toEqual(rows)
    expect(problems).toEqual([])
  })

  it('reads GB18030, as Chinese Excel saves', () => {
    // 编号,姓名 / 1,张三 in GB2312 bytes.
    const bytes = [0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a, 0x31, 0x2c, 0xd5, 0xc5, 0xc8, 0xfd, 0x0d, 0x0a]
    const { table, problems } = readCsv(Uint8Array.from(bytes), 'team.csv')
    expect(table.headers).toEqual(['编号', '姓名'])
    expect(table.rows).toEqual([['1', '张三']])
    expect(problems).toEqual([])
  })

  it('reads Western European text, and says that it guessed', () => {
    const bytes = [...'id,name\n1,Andr'].map((char) => char.charCodeAt(0)).concat(0xe9, 0x73, 0x0a)
    const { table, problems } = readCsv(Uint8Array.from(bytes), 'team.csv')
    expect(table.rows).toEqual([['1', 'Andrés']])
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['guessedEncoding', 'warning']])
  })

  it('drops the mark of a text already decoded', () => {
    expect(readCsv('\ufeffid\n1\n', 'a.csv').table.headers).toEqual(['id'])
  })
})

describe('separators', () => {
  it.each([',', ';', '\t', '|'])('reads %j', (separator) => {
    const text = ['date', 'owner', 'value'].join(separator) + '\n' + ['2024-01', '"a,b;c\td|e"', '5'].join(separator)
    expect(readCsv(text, 'a.csv').table.rows).toEqual([['2024-01', 'a,b;c\td|e', '5']])
  })

  it('takes decimal commas for what they are in a semicolon file', () => {
    expect(readCsv('id;value\n1;1,5\n2;2,5\n', 'a.csv').table.rows).toEqual([
      ['1', '1,5'],
      ['2', '2,5'],
    ])
  })

  it('follows the line "sep=" and counts it', () => {
    const { table } = readCsv('sep=;\r\nid;a,b\r\n1;2\r\n', 'a.csv')
    expect([table.headers, table.headerRow, table.rowNumbers]).toEqual([['id', 'a,b'], 2, [3]])
  })

  it('reads a table of one column', () => {
    expect(readCsv('id\nA\nB', 'a.csv').table.rows).toEqual([['A'], ['B']])
  })
})

describe('rows', () => {
  it('skips blank rows and keeps the numbers a spreadsheet shows, line breaks inside cells included', () => {
    const { table, problems } = readCsv('\n,,\nid,name\n\n1,"two\nlines"\n,\n2,b\n', 'a.csv')
    expect(table.headerRow).toBe(3)
    expect(table.rows).toEqual([
      ['1', 'two\nlines'],
      ['2', 'b'],
    ])
    expect(table.rowNumbers).toEqual([5, 7])
    expect(problems).toEqual([])
  })

  it('reads every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(readCsv(['id,a', '1,2', '3,4'].join(end), 'a.csv').table.rowNumbers).toEqual([2, 3])
  })

  it('reports every ragged row with its place, and leaves empty cells at the end alone', () => {
    const { table, problems } = readCsv('id,value\n1,1,234\n2\n3,5,,\n4,5\n', 'sales.csv')
    expect(problems.map(({ code, severity, place }) => [code, severity, place.row])).toEqual([
      ['rowTooLong', 'error', 2],
      ['rowTooShort', 'warning', 3],
    ])
    expect(table.rows.slice(1)).toEqual([
      ['2', null],
      ['3', '5'],
      ['4', '5'],
    ])
    expect(problemText(problems[0], 'en-US')).toBe(
      'sales.csv, row 2: This row has 3 cells, but there are 2 columns. Put a text or number that contains the separator in quotation marks.',
    )
    expect(problemText(problems[0], 'zh-CN')).toBe(
      'sales.csv，第 2 行：该行有 3 个单元格，而列名只有 2 个。含有分隔符的文字或数字请加引号。',
    )
  })

  it('lets a column without a name hold notes', () => {
    expect(readCsv('id,name,\n1,a,note\n2,b\n', 'a.csv').problems).toEqual([])
  })

  it('reports a quotation mark without a partner', () => {
    expect(readCsv('id,name\n1,"open\n2,b\n', 'a.csv').problems.map(({ code, place }) => [code, place.row])).toEqual([['unpairedQuote', 2]])
  })

  it.each(['', '\n\n', ' , \n'])('reports a file without rows: %j', (text) => {
    expect(readCsv(text, 'a.csv').problems.map(({ code }) => code)).toEqual(['emptyFile'])
  })

  it('refuses bytes that are no text', () => {
    expect(readCsv(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]), 'a.csv').problems.map(({ code }) => code)).toEqual(['notText'])
  })
})
