// Header words in both languages.

import { describe, expect, it } from 'vitest'

import { findColumns, HISTORY_COLUMNS, problemText, readCsv, TEAM_COLUMNS } from '../../shared/import'
import { unitPower } from '../../shared/import/columns/money-unit'
import { headerWord } from '../../shared/import/header-word'

const team = (headers: string) => findColumns(readCsv(`${headers}\n1\n`, 'team.csv').table, TEAM_COLUMNS)
const history = (headers: string) => findColumns(readCsv(`${headers}\n1\n`, 'history.csv').table, HISTORY_COLUMNS)
const order = (found: { columns: object }) =>
  Object.entries(found.columns as Record<string, { at: number }>)
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([key]) => key)

const TEAM_KEYS = 'id name level parent role start end takes_over potential floor cap lock'.split(' ')
const HISTORY_KEYS = 'date owner value id metric product currency'.split(' ')

describe('headers', () => {
  it.each([
    'id,name,level,parent,role,start,end,takes_over,potential,floor,cap,lock',
    'Employee code, Name ,LEVEL,Manager,Position,Start Date,End-Date,Takes Over,Market potential,Minimum,Maximum,Locked',
    '编号,姓名,层级,上级,角色,开始,结束,接替,潜力,下限,上限,锁定',
    '工号,名称,层 级,上级编号,岗位,入职日期,离职日期,接替,潜力（万元）,下限(元),上限,锁定',
    'ｉｄ,ＮＡＭＥ,level,parent,role,start,end,takes-over,potential,floor,cap,lock',
  ])('of the team: %s', (headers) => {
    const found = team(headers)
    expect(found.problems).toEqual([])
    expect(order(found)).toEqual(TEAM_KEYS)
  })

  it.each([
    'date,owner,value,id,metric,product,currency',
    'Order Date,Staff No.,Amount,Order,Metric,Product,Currency',
    '日期,业务员,金额,单号,指标,产品,币种',
    '日期,负责人,业绩,单号,指标,产品,币种',
    'month,rep,sales,invoice no.,KPI,SKU,ccy',
  ])('of the history: %s', (headers) => {
    const found = history(headers)
    expect(found.problems).toEqual([])
    expect(order(found)).toEqual(HISTORY_KEYS)
  })

  it('in any order, between columns of the user', () => {
    expect(order(history('value,remarks,owner,,date'))).toEqual(['value', 'owner', 'date'])
  })

  it('take the plain word before a synonym', () => {
    const { columns, problems } = history('revenue,date,owner,value,order,id')
    expect([columns.value?.at, columns.id?.at, problems]).toEqual([3, 5, []])
  })

  it('report every missing column by name in both languages', () => {
    const { problems } = team('id,role,start')
    expect(problems.map(({ code, params }) => [code, params.english])).toEqual([
      ['headerMissing', 'name'],
      ['headerMissing', 'level'],
      ['headerMissing', 'parent'],
    ])
    expect(problemText(problems[2], 'en-US')).toBe(
      'team.csv, row 1: The column "parent" is missing. Add it, or rename the column that holds it to "parent".',
    )
    expect(problemText(problems[2], 'zh-CN')).toBe('team.csv，第 1 行：缺少“上级”列。请添加，或将相应的列改名为“上级”。')
  })

  it('report a doubled column with both headers', () => {
    const { problems } = history('date,owner,amount,Sales')
    expect(problems.map(({ code, place, params }) => [code, place.column, params.found])).toEqual([
      ['headerDoubled', 'Sales', ['"amount"', '"Sales"']],
    ])
  })

  it('report a missing header row once', () => {
    expect(history('2024-01-05,Ann,100').problems.map(({ code }) => code)).toEqual(['headerRowMissing'])
  })

  it('report a table without rows', () => {
    expect(findColumns(readCsv('date,owner,value\n', 'a.csv').table, HISTORY_COLUMNS).problems.map(({ code }) => code)).toEqual(['noRows'])
  })
})

describe('header words', () => {
  it('carry the unit of their amounts', () => {
    expect(['金额（万元）', '金额(元)', 'Amount (USD)', '业绩（亿元）', 'value'].map(headerWord)).toEqual([
      { word: '金额', power: 4 },
      { word: '金额', power: 0 },
      { word: 'amount', power: undefined },
      { word: '业绩', power: 8 },
      { word: 'value', power: undefined },
    ])
  })

  it('do not swallow brackets they do not understand', () => {
    expect(headerWord('amount (net)').word).toBe('amount(net)')
  })

  it.each([
    ['team', TEAM_COLUMNS],
    ['history', HISTORY_COLUMNS],
  ] as const)('belong to one column of the %s only, in the compared form', (_, words) => {
    const all = words.flatMap(({ title, synonyms }) => [headerWord(title.en).word, headerWord(title.zh).word, ...synonyms.flat()])
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
    expect(all.filter((word) => headerWord(word).word !== word)).toEqual([])
  })
})

describe('the unit of money', () => {
  it.each<[string, number | null | undefined]>([
    ['万元', 4],
    ['usd thousands', 3],
    ['in millions of eur', 6],
    ['k€', 3],
    ['teur', 3],
    ['t€', 3],
    ['₹ lakhs', 5],
    ['inr cr', 7],
    ['crores', 7],
    ['千円', 3],
    ['百万円', 6],
    ['tsd. €', 3],
    ['mio. chf', 6],
    ['kr', null],
    ['zł', null],
    ['inr', null],
    ['円', 0],
    ['t', undefined],
    ['cr', undefined],
    ['net', undefined],
    ['kg', undefined],
    ['per unit', undefined],
  ])('"%s" is ten to the power of %s', (text, power) => expect(unitPower(text)).toBe(power))
})
