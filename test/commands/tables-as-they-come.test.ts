// Tables as people have them: titles, merged cells, sums, months and quarters across, levels as columns, workbooks.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { isoFromSerial } from '../../shared/calendar'
import { readSource } from '../../shared/commands/read-source'
import { sampleSettings } from '../../shared/commands/sample-settings'
import type { TablesReading } from '../../shared/commands/contracts'
import { problemText } from '../../shared/import'
import { LOCALES } from '../../shared/i18n/messages'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { partsOfWorkbook, zipOf } from '../spreadsheet-file/workbook-of'

interface Asked {
  team?: string | Uint8Array
  history: string | Uint8Array
  reading?: TablesReading
  settings?: Partial<PlanSettings>
}

async function read({ team, history, reading, settings }: Asked) {
  const source = {
    kind: 'files' as const,
    ...(team === undefined ? {} : { team: { name: 'team', content: team } }),
    history: { name: 'history', content: history },
    reading,
  }
  const tables = await readSource(source, { ...sampleSettings('zh-CN'), money: 1, ...settings }, { names: [], sheets: [] })
  for (const problem of tables.problems) for (const locale of LOCALES) expect(problemText(problem, locale)).not.toMatch(/\{\w+\}/)
  const { sales } = tables
  return {
    ...tables,
    codes: tables.problems.map(({ code, severity, place }) => [code, severity, place.row]),
    tree: tables.team.map(({ id, parent, level }) => [id, parent, level]),
    sales: sales.owners.map((owner, index) => [owner, isoFromSerial(sales.dates[index]), sales.values[index]]),
  }
}

const TEAM = 'id,name,level,parent\nC,Acme,company,\n1,张三,rep,C\n2,李四,rep,C\n'

const BRANCHES = [
  '2013年各业务员销售业绩,,,,,',
  '单位：万元,,,,,',
  '大区,办事处,业务员,1月,2月,合计',
  '华东,上海,张三,1,2,3',
  ',,李四,"1,000",-,"1,000"',
  ',小计,,1001,2,1003',
  '华南,广州,王 五,(5),6,1',
  '华南小计,,,-5,6,1',
  '总 计,,,996,8,1004',
  '制表人：小赵,,,,,',
]

describe('a table of branches', () => {
  it('is team and history in one, without its titles, sums and notes', async () => {
    const { codes, tree, sales, notes } = await read({ history: BRANCHES.join('\n') })
    expect(codes).toEqual([])
    expect(tree).toEqual([
      ['company', null, '公司'],
      ['华东', 'company', '大区'],
      ['华东/上海', '华东', '办事处'],
      ['华东/上海/张三', '华东/上海', '业务员'],
      ['华东/上海/李四', '华东/上海', '业务员'],
      ['华南', 'company', '大区'],
      ['华南/广州', '华南', '办事处'],
      ['华南/广州/王 五', '华南/广州', '业务员'],
    ])
    expect(sales).toEqual([
      ['华东/上海/张三', '2013-01-01', 10_000],
      ['华东/上海/张三', '2013-02-01', 20_000],
      ['华东/上海/李四', '2013-01-01', 10_000_000],
      ['华南/广州/王 五', '2013-01-01', -50_000],
      ['华南/广州/王 五', '2013-02-01', 60_000],
    ])
    expect(notes.map(({ code }) => code)).toEqual(['levels', 'yearTitle', 'money'])
  })

  it('warns of a sum that is not that of its parts, with row and amounts', async () => {
    const wrong = [...BRANCHES]
    wrong[5] = ',小计,,1001,3,1004'
    wrong[6] = '华南,广州,王 五,(5),6,2'
    const { problems } = await read({ history: wrong.join('\n') })
    expect(problems.map(({ code, severity, place, params }) => [code, severity, place.row, params.stated, params.sum])).toEqual([
      ['totalDiffers', 'warning', 6, 3, 2],
      ['totalColumnDiffers', 'warning', 7, 2, 1],
    ])
  })

  it('says nothing of a sum with a part that cannot be read, which is told itself', async () => {
    const wrong = [...BRANCHES]
    wrong[6] = '华南,广州,王 五,"1,0.5",6,2'
    const { problems } = await read({ history: wrong.join('\n') })
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([['notNumber', 7]])
  })

  it('has the money that is said, but for columns whose head names their own', async () => {
    const table = '业务员,1月（万元）,2月\n张三,1,2\n李四,1,2\n'
    const { sales } = await read({ team: TEAM, history: table, reading: { history: { money: 1000 } } })
    expect(sales.map(([, , value]) => value)).toEqual([10_000, 2000, 10_000, 2000])
  })
})

describe('periods across', () => {
  it('are quarters under their years, spread over months to the cent', async () => {
    const table = 'Rep;2012;;2013;\n;Q3;Q4;Q1;Q2\n张三;100,01;200;300;—\n'
    const { codes, sales, notes } = await read({ team: TEAM, history: table })
    expect(codes).toEqual([])
    expect(sales.map(([, date]) => date)).toEqual([
      ...['2012-07', '2012-08', '2012-09', '2012-10', '2012-11', '2012-12', '2013-01', '2013-02', '2013-03'].map((month) => `${month}-01`),
    ])
    const cents = sales.map(([, , value]) => Math.round(Number(value) * 100))
    expect([cents.slice(0, 3), cents.slice(3, 6), cents.slice(6)].map((part) => part.reduce((a, b) => a + b, 0))).toEqual([
      10_001, 20_000, 30_000,
    ])
    expect(notes.map(({ code }) => code)).toEqual(['spread'])
  })

  it('without a year are those of the last year before the plan, which is said', async () => {
    const { sales, notes } = await read({ team: TEAM, history: 'owner,Apr,Dec,Jan,Mar\n张三,1,2,3,4\n', settings: { fiscalStart: 4 } })
    expect(sales.map(([, date]) => date)).toEqual(['2013-04-01', '2013-12-01', '2014-01-01', '2014-03-01'])
    expect(notes.map(({ code, params }) => [code, params.year])).toEqual([['yearAssumed', '2013']])
    const answered = await read({ team: TEAM, history: 'owner,Jan,Feb\n张三,1,2\n', reading: { history: { year: 2011 } } })
    expect([answered.sales[0][1], answered.notes]).toEqual(['2011-01-01', []])
  })

  it('of targets and actuals are read for the actuals', async () => {
    const table = '业务员,1月,,2月,\n,目标,实际,目标,实际\n张三,9,1,9,2\n'
    expect((await read({ team: TEAM, history: table })).sales.map(([, , value]) => value)).toEqual([1, 2])
  })

  it('are refused where two columns hold the same', async () => {
    const { codes } = await read({ team: TEAM, history: 'owner,Jan,M01\n张三,1,2\n' })
    expect(codes).toEqual([['periodDoubled', 'error', 1]])
  })
})

describe('a long table', () => {
  it('may have year and month in columns of their own, and names in full width or with spaces', async () => {
    const table = '年份\t月份\t业务员\t销售额\n２０１３\t1月\t张 三\t1千\n2013\t12\t李四　\t￥2,000.50\n'
    expect((await read({ team: TEAM, history: table })).sales).toEqual([
      ['1', '2013-01-01', 1000],
      ['2', '2013-12-01', 2000.5],
    ])
  })

  it('finds dates and owners whose heads say nothing, and says so', async () => {
    const table = '发生于,客户主人,金额\n2013-01-05,张三,1\n2013-02-05,李四,2\n'
    const { codes, sales } = await read({ team: TEAM, history: table })
    expect(sales).toHaveLength(2)
    expect(codes).toEqual([
      ['columnGuessed', 'warning', 1],
      ['columnGuessed', 'warning', 1],
    ])
  })

  it('tells two people of one name apart by their units', async () => {
    const team = 'id,name,level,parent\nC,Acme,company,\nN,North,team,C\nS,South,team,C\n1,Ann,rep,N\n2,Ann,rep,S\n'
    const table = 'team,rep,date,amount\nSouth,Ann,2013-01-01,1\nNorth,Ann,2013-01-01,2\n'
    expect((await read({ team, history: table })).sales.map(([owner]) => owner)).toEqual(['2', '1'])
  })

  it('takes the answer how dates and decimals are written', async () => {
    const table = 'date,owner,amount\n1/2/2013,张三,1.234\n3/4/2013,李四,5.678\n'
    const asked = await read({ team: TEAM, history: table })
    expect(asked.codes).toEqual([
      ['decimalOpen', 'warning', 2],
      ['ambiguousDates', 'error', 2],
    ])
    const { codes, sales } = await read({ team: TEAM, history: table, reading: { history: { dates: 'dmy', decimal: ',' } } })
    expect([codes, sales[0]]).toEqual([[], ['1', '2013-02-01', 1234]])
  })

  it('takes the columns that a person names', async () => {
    const table = 'date,owner,amount,net\n2013-01-01,张三,1,2\n'
    const { sales } = await read({ team: TEAM, history: table, reading: { history: { columns: { C: 'none', D: 'value' } } } })
    expect(sales.map(([, , value]) => value)).toEqual([2])
  })

  it('alone says nothing of the team, and is refused so', async () => {
    expect((await read({ history: 'date,owner,amount\n2013-01-01,张三,1\n' })).codes).toEqual([['teamMissing', 'error', undefined]])
  })
})

describe('a workbook', () => {
  const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`
  const number = (address: string, value: number, style = 0): string => `<c r="${address}" s="${style}"><v>${value}</v></c>`
  const row = (index: number, ...cells: string[]): string => `<row r="${index}">${cells.join('')}</row>`
  const notes = { name: 'Notes', rows: row(1, text('A1', 'Nothing here')) }
  const sales = {
    name: 'Umsatz',
    rows: [
      row(1, text('A1', 'Sales of all reps')),
      row(3, text('A3', 'Region'), text('B3', 'Rep'), number('C3', 41275, 1), number('D3', 41306, 1), text('E3', 'Total')),
      row(4, text('A4', 'North'), text('B4', 'Ann'), number('C4', 5), number('D4', 6), number('E4', 11)),
      row(5, text('B5', 'Bob'), number('C5', 7), number('E5', 7)),
      row(6, text('A6', 'South'), text('B6', 'Cid'), number('C6', 1), number('D6', 2), number('E6', 3)),
      row(7, text('B7', 'Total'), number('C7', 13), number('D7', 8), number('E7', 21)),
    ].join(''),
    after: '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A4:A5"/></mergeCells>',
  }
  const workbook = zipOf(partsOfWorkbook({ sheets: [notes, sales], formats: ['mmm yy'] }))

  it('is read from the sheet that fits, with merged cells and months headed by dates', async () => {
    const { codes, tree, sales: read_, sources } = await read({ history: workbook, settings: { locale: 'en-US' } })
    expect(codes).toEqual([])
    expect(tree.map(([id]) => id)).toEqual(['company', 'North', 'North/Ann', 'North/Bob', 'South', 'South/Cid'])
    expect(read_).toEqual([
      ['North/Ann', '2013-01-01', 5],
      ['North/Ann', '2013-02-01', 6],
      ['North/Bob', '2013-01-01', 7],
      ['South/Cid', '2013-01-01', 1],
      ['South/Cid', '2013-02-01', 2],
    ])
    expect(sources[1]).toEqual({ file: 'history', sheet: 'Umsatz' })
  })

  it('names its sheets where the wanted one is not there', async () => {
    const source = { kind: 'files' as const, history: { name: 'h.xlsx', content: workbook, sheet: 'Sales' } }
    const { problems } = await readSource(source, sampleSettings('en-US'), { names: [], sheets: [] })
    expect(problems.map(({ code, params }) => [code, params.names])).toEqual([['sheetMissing', ['Notes', 'Umsatz']]])
  })

  it('of an old format is refused in words', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
    expect((await read({ team: TEAM, history: old })).codes).toEqual([['file-oldFormat', 'error', undefined]])
  })
})

const targets = new URL('../../../shared/data/pl300/ResellerSalesTargets.csv', import.meta.url)

describe.runIf(existsSync(targets))('the training set', () => {
  it('is read row by row, its dashes no data', async () => {
    const bytes = new Uint8Array(readFileSync(targets))
    const lines = readFileSync(targets, 'utf8').trim().split(/\r?\n/).slice(1)
    const cells = lines.map((line) =>
      [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replace(/[",]/g, '')).slice(0, 14),
    )
    const ids = [...new Set(cells.map(([, id]) => id))]
    const team = `id,name,level,parent\nC,Corp,company,\n${ids.map((id) => `${id},Rep ${id},rep,C`).join('\n')}\n`
    const { codes, sales } = await read({ team, history: bytes, settings: { year: 2021 } })
    expect(codes).toEqual([])
    const expected = cells.flatMap(([year, id, ...months]) =>
      months.flatMap((amount, month) => (amount === '-' ? [] : [[id, `${year}-${String(month + 1).padStart(2, '0')}-01`, Number(amount)]])),
    )
    expect(sales).toEqual(expected)
  })
})
