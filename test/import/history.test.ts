// Reading sales and finding their owners.

import { describe, expect, it } from 'vitest'

import { serialFromIso } from '../../shared/calendar/day-serial'
import { LOCALES } from '../../shared/i18n/messages'
import { checkOwners, matchOwners, problemText, readCsv, readHistory, readTeam, tableOfSheet } from '../../shared/import'

const read = (text: string, options = {}) => readHistory(readCsv(text, 'history.csv').table, options)

describe('readHistory', () => {
  it('reads sales in columns', () => {
    const { sales, problems } = read(
      '日期,业务员,金额,单号,产品,币种,备注\n2024年1月,张三,1.2万,S1,泵,cny,x\n\n2024-02-03,张三,(50),S2,,CNY,\n',
    )
    expect(problems).toEqual([])
    expect(sales).toEqual({
      dates: Int32Array.of(serialFromIso('2024-01-01') ?? 0, serialFromIso('2024-02-03') ?? 0),
      owners: ['张三', '张三'],
      values: Float64Array.of(12000, -50),
      metrics: ['sales', 'sales'],
      products: ['泵', ''],
      ids: ['S1', 'S2'],
      currencies: ['CNY', 'CNY'],
      rowNumbers: Int32Array.of(2, 4),
      ownerColumn: { header: '业务员', letters: 'B' },
      source: { file: 'history.csv' },
    })
  })

  it('gives rows that name no metric the one asked for', () => {
    expect(read('date,owner,value,metric\n2024-01,A,1,\n2024-01,A,1,units\n', { metric: 'margin' }).sales.metrics).toEqual([
      'margin',
      'units',
    ])
  })

  it('reports everything at once and reads the rest', () => {
    const { sales, problems } = read(
      'date,owner,value\n2024-02-30,A,1\n2024-01,,2\n,A,3\n2024-01,A,x\n2024-01,A,#N/A\nsoon,A,y\n2024-01,A,7\n',
    )
    expect(problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['noSuchDay', 2, 'date'],
      ['ownerMissing', 3, 'owner'],
      ['dateMissing', 4, 'date'],
      ['notNumber', 5, 'value'],
      ['errorValue', 6, 'value'],
      ['notNumber', 7, 'value'],
      ['notDate', 7, 'date'],
    ])
    expect([...sales.values]).toEqual([7])
    expect([...sales.rowNumbers]).toEqual([8])
  })

  it('leaves rows without an amount out, and says so once', () => {
    const { sales, problems } = read('date,owner,value\n2024-01,A,-\n2024-01,A,\n2024-01,A,0\n')
    expect([...sales.values]).toEqual([0])
    expect(problems.map(({ code, severity, place, params }) => [code, severity, place.row, params.count])).toEqual([
      ['amountMissing', 'warning', 2, 2],
    ])
  })

  it('names several currencies, stated in a column or beside the amounts', () => {
    const stated = read('date,owner,value,currency\n2024-01,A,1,USD\n2024-01,A,1,usd\n2024-01,A,1,EUR\n2024-01,A,1,\n').problems
    expect(stated.map(({ code, place, params }) => [code, place.column, params.currencies])).toEqual([
      ['severalCurrencies', 'currency', 'USD (2), EUR (1)'],
    ])
    const beside = read('date,owner,value\n2024-01,A,$1\n2024-01,A,5元\n2024-01,A,¥6\n').problems
    expect(beside.map(({ code, place, params }) => [code, place.column, params.currencies])).toEqual([
      ['severalCurrencies', 'value', '$ (1), ¥ (2)'],
    ])
  })

  it('reads amounts under 万元', () => {
    expect([...read('日期,负责人,业绩（万元）\n2024-01,A,1.1\n').sales.values]).toEqual([11000])
  })

  it('reads amounts of a sheet in 万元 back to the cent', () => {
    const values = [
      ['date', 'owner', 'value'],
      [45296, 'A', 6.376292],
      [45296, 'A', '1.1万'],
    ]
    const table = tableOfSheet({ name: 'History', hidden: false, isProtected: false, values, formulas: [] })
    expect([...readHistory(table, { money: 10_000 }).sales.values]).toEqual([63762.92, 11000])
    expect(() => readHistory(table, { money: 12 })).toThrow(RangeError)
  })

  it('asks once for the order of dates', () => {
    const text = 'date,owner,value\n1/2/2024,A,1\n3/4/2024,A,1\n5/5/2024,A,1\n'
    const { sales, problems } = read(text)
    expect(problems.map(({ code, place, params }) => [code, place.row, params.text, params.count])).toEqual([
      ['ambiguousDates', 2, '1/2/2024', 2],
    ])
    expect(sales.dates).toHaveLength(1)
    expect(read(text, { dates: 'dmy' }).sales.dates[0]).toBe(serialFromIso('2024-02-01'))
  })

  it('reads the serials of a sheet', () => {
    const values = [
      ['owner', 'date', 'value'],
      ['A', 45296, 12.5],
    ]
    const { sales } = readHistory(tableOfSheet({ name: 'History', hidden: false, isProtected: false, values, formulas: [] }))
    expect([sales.dates[0], sales.values[0], sales.owners[0]]).toEqual([45296, 12.5, 'A'])
  })

  it('reports the columns that are missing, and still reads the cells of the others', () => {
    expect(read('owner,value\nA,x\n').problems.map(({ code }) => code)).toEqual(['headerMissing', 'notNumber'])
  })
})

describe('owners', () => {
  const { rows } = readTeam(
    readCsv('id,name,level,parent\nC,Acme,company,\n1,Ann,rep,C\n2,Li Wei,rep,C\n3,Li Wei,rep,C\n4,1,rep,C\n', 'team.csv').table,
  )
  const { sales } = read('date,owner,value\n2024-01,1,1\n2024-01,Ann,1\n2024-01,Zoe,1\n2024-01,Li Wei,1\n2024-02,Zoe,1\n')

  it('are known by id, and by a name that only one id has', () => {
    expect(matchOwners(sales, rows).sales.owners).toEqual(['1', '1', 'Zoe', 'Li Wei', 'Zoe'])
  })

  it('that are unknown are reported once each, with their rows', () => {
    const problems = checkOwners(sales, rows)
    expect(
      problems.map(({ code, severity, place, params }) => [
        code,
        severity,
        place.file,
        place.row,
        place.column,
        params.owner,
        params.count,
      ]),
    ).toEqual([
      ['unknownOwner', 'error', 'history.csv', 4, 'owner', 'Zoe', 2],
      ['unknownOwner', 'error', 'history.csv', 5, 'owner', 'Li Wei', 1],
    ])
    expect(problemText(problems[0], 'en-US')).toContain('add them to Team with an end before the plan year')
    for (const locale of LOCALES) expect(problemText(problems[0], locale)).not.toMatch(/\{\w+\}/)
  })
})

it('reads a hundred thousand rows without losing one', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, row) => `2024-${String((row % 12) + 1).padStart(2, '0')}-05,R${row % 200},"${(row % 500) + 1},000.50",O${row}`,
  )
  const { sales, problems } = read(`date,owner,value,id\n${lines.join('\n')}\n`)
  expect(problems).toEqual([])
  expect(sales.values).toHaveLength(100_000)
  expect(sales.values.reduce((sum, value) => sum + value, 0)).toBe(250.5 * 1000 * 100_000 + 50_000)
  expect(sales.rowNumbers.at(-1)).toBe(100_001)
})
