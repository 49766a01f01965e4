// Tables as their reading reports them: all sure, or with things to ask.

import type { InspectedColumn, TableInspection, TablesInspection } from '../../../shared/commands/contracts'

const choices: InspectedColumn['choices'] = [
  { role: 'date', title: { en: 'Date', zh: '日期' } },
  { role: 'owner', title: { en: 'Owner', zh: '负责人' } },
  { role: 'value', title: { en: 'Amount', zh: '金额' } },
  { role: 'name', title: { en: 'Name', zh: '名称' } },
  { role: 'none', title: { en: 'Not used', zh: '不使用' } },
]

const column = (
  letters: string,
  header: string,
  role: InspectedColumn['role'],
  certainty: InspectedColumn['certainty'],
  samples: string[],
): InspectedColumn => ({ letters, header, role, certainty, samples, choices })

const table = (file: string, columns: InspectedColumn[]): TableInspection => ({
  source: { file },
  shape: { amounts: 'rows', people: 'rows' },
  headerRow: 1,
  columns,
  money: 1,
  rowsRead: 1204,
  leftOut: [],
  questions: [],
  problems: [],
})

export const sureTables: TablesInspection = {
  team: table('people.csv', [column('A', 'Name', 'name', 'sure', ['Ann', 'Bob', 'Cid'])]),
  history: table('orders.csv', [
    column('A', 'Date', 'date', 'sure', ['2013-01-31', '2013-02-28', '2013-03-31']),
    column('B', 'Rep', 'owner', 'sure', ['Ann', 'Bob', 'Cid']),
    column('C', 'Net', 'value', 'sure', ['1,200', '(300)', '5,000.50']),
  ]),
  suggests: {},
}

/** Dates that can be read in two ways, a guessed amount, a column that nobody needs, subtotals. */
export const openTables: TablesInspection = {
  ...sureTables,
  history: {
    ...table('Sales of all regions 2011-2013, exported.xlsx', [
      column('A', '日期 Date', 'date', 'sure', ['03/04/2013', '05/06/2013', '01/02/2013']),
      column('B', 'Rep', 'owner', 'remembered', ['Ann', 'Bob', 'Cid']),
      column('C', 'Net sales after returns and discounts', 'value', 'likely', ['1,200', '(300)', '123,456,789,012.50']),
      column('D', '', 'none', 'open', []),
      column('E', 'Comment', 'none', 'open', ['urgent', 'called twice, will order again in spring']),
    ]),
    source: { file: 'Sales of all regions 2011-2013, exported.xlsx', sheet: 'Orders' },
    sheets: ['Orders', 'Old orders'],
    headerRow: 3,
    leftOut: [
      { reason: 'subtotal', text: { en: '{count} subtotals', zh: '{count} 行小计' }, params: { count: 12 }, count: 12, rows: [8, 15, 22] },
    ],
    questions: [
      {
        kind: 'dates',
        place: { file: 'orders.csv', row: 4 },
        text: { en: 'How are dates such as "{text}" written?', zh: '类似“{text}”的日期是怎样书写的？' },
        params: { text: '03/04/2013' },
        choices: [
          { title: { en: 'Day first: {date}', zh: '日在前：{date}' }, params: { date: '2013-04-03' }, answer: { dates: 'dmy' } },
          { title: { en: 'Month first: {date}', zh: '月在前：{date}' }, params: { date: '2013-03-04' }, answer: { dates: 'mdy' } },
        ],
      },
    ],
  },
}
