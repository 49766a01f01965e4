// What a person is shown of the tables they brought.

import { expect, it } from 'vitest'

import { inspectTables } from '../../shared/commands'
import type { WorkbookPort } from '../../shared/workbook/port'

const emptyWorkbook: WorkbookPort = {
  host: 'xlsx',
  read: async () => ({ names: [], sheets: [] }),
  apply: async () => undefined,
  recover: async () => false,
}

const TEAM = '工号,姓名,层级,上级,备注\nC,总公司,公司,,\n1,张三,业务员,C,新人\n'
const HISTORY = '日期,业务员,金额,备注\n1/2/2013,1,"1,200",a\n3/4/2013,1,"1,300",b\n3/4/2013,1,"1,300",c\n5/6/2013,1,7,d\n'

const inspect = (team: string, history: string, reading = {}) =>
  inspectTables(emptyWorkbook, {
    kind: 'files',
    team: { name: 'team.csv', content: team },
    history: { name: 'history.csv', content: history },
    reading,
  })

it('shows each column with its role and three different values', async () => {
  const { team, history } = await inspect(TEAM, HISTORY)
  expect(team?.columns.map(({ letters, header, role, certainty }) => [letters, header, role, certainty])).toEqual([
    ['A', '工号', 'id', 'sure'],
    ['B', '姓名', 'name', 'sure'],
    ['C', '层级', 'level', 'sure'],
    ['D', '上级', 'parent', 'sure'],
    ['E', '备注', 'none', 'open'],
  ])
  expect(history.columns.map(({ role, samples }) => [role, samples])).toEqual([
    ['date', ['1/2/2013', '3/4/2013', '5/6/2013']],
    ['owner', ['1']],
    ['value', ['1,200', '1,300', '7']],
    ['none', ['a', 'b', 'c']],
  ])
  for (const { role, choices } of [...(team?.columns ?? []), ...history.columns]) {
    expect(choices.map((choice) => choice.role)).toEqual(expect.arrayContaining([role, 'none']))
  }
  expect([team?.headerRow, team?.rowsRead, history.rowsRead]).toEqual([1, 2, 4])
})

it('asks how dates are written that can be read in two ways, and takes the answer', async () => {
  const { history } = await inspect(TEAM, HISTORY)
  expect(history.problems).toEqual([])
  expect(history.questions.map(({ kind, choices }) => [kind, choices.map(({ params, answer }) => [params.date, answer])])).toEqual([
    [
      'dates',
      [
        ['2013-02-01', { dates: 'dmy' }],
        ['2013-01-02', { dates: 'mdy' }],
      ],
    ],
  ])
  const answered = await inspect(TEAM, HISTORY, { history: history.questions[0].choices[0].answer })
  expect(answered.history.questions).toEqual([])
})

it('tells what is wrong with each table beside it', async () => {
  const { team, history } = await inspect('id,name,level\nC,Acme,company\n', 'date,owner,value\n2013-01-01,C,many\n')
  expect(team?.problems.map(({ code }) => code)).toEqual(['headerMissing'])
  expect(history.problems.map(({ code, place }) => [code, place.row])).toEqual([['notNumber', 2]])
})

const TEAM_OF_ONE = 'id,name,level,parent\nC,All,company,\n1,Ann,rep,C\n'
it.each([
  ['date,owner,value\n2024-11-30,1,5\n2023-01-31,1,6\n', { lastYear: 2024 }],
  ['date,owner,value\n2024-11-30,1,€ 5\n', { lastYear: 2024, currency: 'EUR' }],
  ['date,owner,value,currency\n2024-11-30,1,5,chf\n', { lastYear: 2024, currency: 'CHF' }],
  ['date,owner,Amount (GBP)\n2024-11-30,1,5\n', { lastYear: 2024, currency: 'GBP' }],
  ['owner,Jan 2022,Feb 2022\n1,R$ 5,R$ 6\n', { lastYear: 2022, currency: 'BRL' }],
  // ¥ is the yuan and the yen, and the year is a question.
  ['owner,Jan,Feb\n1,¥5,¥6\n', {}],
  // So is the day: which year it is of may hang on it.
  ['date,owner,value\n1/2/2013,1,5\n', {}],
] as const)('finds in %j what it suggests for the settings', async (history, suggests) => {
  expect((await inspect(TEAM_OF_ONE, history)).suggests).toEqual(suggests)
})

it('takes 元 for the yuan in a Chinese workbook', async () => {
  const files = {
    team: { name: 'team.csv', content: TEAM_OF_ONE },
    history: { name: 'h.csv', content: '日期,业务员,金额（元）\n2024-11-30,1,5\n' },
  }
  expect((await inspectTables(emptyWorkbook, { kind: 'files', ...files }, { locale: 'zh-CN' })).suggests.currency).toBe('CNY')
})
