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
      valueColumn: { header: '金额', letters: 'C' },
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
      ['severalCurrencies', 'currency', ['USD (2)', 'EUR (1)']],
    ])
    const beside = read('date,owner,value\n2024-01,A,$1\n2024-01,A,5元\n2024-01,A,¥6\n').problems
    expect(beside.map(({ code, place, params }) => [code, place.column, params.currencies])).toEqual([
      ['severalCurrencies', 'value', ['$ (1)', '¥ (2)']],
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

  it('are taken where only case or zeros differ, which is told; a letter off is asked about', () => {
    const team = readTeam(
      readCsv('id,name,level,parent\nC,Acme,company,\n007,Ann  Lee,rep,C\na1,Bo,rep,C\nX9,Marianne,rep,C\n', 't.csv').table,
    )
    const other = read(
      'date,owner,value\n2024-01,7,1\n2024-01,A1,1\n2024-01,ANN LEE,1\n2024-01,００７,1\n2024-01,Mariane,1\n2024-01,X8,1\n',
    )
    const { sales: matched, problems } = matchOwners(other.sales, team.rows)
    expect(matched.owners).toEqual(['7', 'a1', '007', '007', 'Mariane', 'X8'])
    // The list has both 7 and 007.
    expect(problems.map(({ code, params }) => [code, params.owner ?? params.pairs, params.nearest])).toEqual([
      ['ownersAlike', ['A1 = a1'], undefined],
      ['ownerNearly', '7', '007'],
      ['ownerNearly', 'Mariane', 'Marianne'],
      ['unknownOwner', 'X8', undefined],
    ])
  })

  it('are checked in rows that could not be read, and where there are no amounts at all', () => {
    const bad = read('date,owner,value\n2024-01,Zoe,x\n2024-02-30,Zed,1\n2024-01,Zed,5\n,,\n')
    expect(checkOwners(bad.sales, rows).map(({ place, unknownOwner }) => [place.row, unknownOwner])).toEqual([
      [3, { owner: 'Zed', rows: 2, total: 5, first: 45292, last: 45292 }],
      [2, { owner: 'Zoe', rows: 1, total: 0, first: null, last: null }],
    ])
    const without = read('date,owner\n2024-01,Zoe\n2024-01,\n')
    expect(without.problems.map(({ code }) => code)).toEqual(['headerMissing'])
    expect(checkOwners(without.sales, rows).map(({ place, params }) => [place.row, params.owner])).toEqual([[2, 'Zoe']])
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
      ['ownerShared', 'error', 'history.csv', 5, 'owner', 'Li Wei', 1],
    ])
    expect(problemText(problems[0], 'en-US')).toContain(
      'history.csv, row 4, column "owner": The owner "Zoe" (2 rows from here on, 2 in all, 2024-01-01 to 2024-02-01) is not in Team.',
    )
    expect(problems[0].unknownOwner).toEqual({
      owner: 'Zoe',
      rows: 2,
      total: 2,
      first: serialFromIso('2024-01-01'),
      last: serialFromIso('2024-02-01'),
    })
    expect(problemText(problems[1], 'en-US')).toContain('Several in Team have the name "Li Wei": 2, 3.')
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
